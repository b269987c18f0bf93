import type { Literal, Requirement } from '../keywords';
import { DataReader, PackedGraph, type Part } from '../packed';
import type { RuleNeeds, TaintSides } from '../rule';
import type { CompiledRule, CompiledRules } from './compiled-rules';
import { PackedFormula, type LanguageReader } from './packed-formula';

/**
 * What `packCompiledRules` packed for one language; empty when it holds for something else.
 * @throws DamagedError for bytes that it did not give
 */
export function readPackedRules(bytes: Uint8Array, id: string, stamp: string): CompiledRules {
  const graph = new PackedGraph(bytes);
  const data = new DataReader(graph, { keepsAll: true });
  const [prefix, literals, languages] = ['prefix', 'literals', 'languages'].map((key) => graph.fieldOf(graph.root, key));
  const language = languages === undefined ? undefined : graph.fieldOf(languages, id);
  const field = (key: string): Part | undefined => (language === undefined ? undefined : graph.fieldOf(language, key));
  const [known, numbers, rules] = ['stamp', 'numbers', 'rules'].map(field);
  if (prefix === undefined || known === undefined || numbers === undefined || literals === undefined || rules === undefined || data.read(known) !== stamp) return new Map();
  const read: LanguageReader = { data, id, numbers: data.read(numbers) as readonly number[], literals: data.read(literals) as readonly Literal[] };
  return new Map(graph.fieldsOf(rules).map(([key, rule]) => [key.startsWith('=') ? `${String(data.read(prefix))}${key.slice(1)}` : key, toRule(read, rule)]));
}

/** Made in one piece, with what is absent too: there are thousands of them. */
function toRule(language: LanguageReader, rule: Part): CompiledRule {
  const { graph } = language.data;
  const [needs, nested, formula] = ['needs', 'nested', 'formula'].map((key) => graph.fieldOf(rule, key));
  return {
    ...(needs !== undefined && { needs: new PackedNeeds(language, graph.partsOf(needs)) }),
    ...(nested !== undefined && { nested: language.data.read(nested) as readonly string[] }),
    ...(formula !== undefined && { formula: new PackedFormula(language, formula) }),
  };
}

/** What a rule needs, made when somebody asks. */
class PackedNeeds implements RuleNeeds {
  private askedSides: TaintSides | undefined;

  constructor(private readonly language: LanguageReader, private readonly parts: Int32Array) {}

  get requirement(): Requirement {
    return this.language.data.read(this.parts[0]!) as Requirement;
  }

  get sides(): TaintSides | undefined {
    const [, source, sink] = this.parts;
    if (source === undefined || sink === undefined) return undefined;
    const { data } = this.language;
    return (this.askedSides ??= { source: data.read(source) as Requirement, sink: data.read(sink) as Requirement });
  }

  /** Of all rules that were packed with it: the same list for each. */
  get literals(): readonly Literal[] {
    return this.language.literals;
  }
}
