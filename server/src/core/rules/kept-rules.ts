import { apartKey, keptApartOf, NotPlainError, write, type CompiledRule, type CompiledRules, type StoredFormula } from '../compiled';
import type { Problem } from '../finding';
import { compileRulePaths, type PathTest } from '../formats';
import { RequiresError } from '../flow';
import { GenericPatternError } from '../generic';
import { keyOf, literalsIn, type Literal, type LiteralHits, type Requirement } from '../keywords';
import { FormulaError, PatternError, requirementsWithin, type Formula } from '../match';
import type { RuleNeeds, RuleSource } from '../rule';
import { nestedLanguages } from './nested-languages';

/** How rules of one kind are compiled. */
export interface RuleCompiler<T> {
  /** @throws PatternError, GenericPatternError, FormulaError or RequiresError, which become problems */
  compile(source: RuleSource): T;
  /** What was compiled before. @throws for a text that is none */
  revive(stored: StoredFormula): T;
  needsOf(compiled: T): RuleNeeds;
}

/** A rule of which only the needs are known until a text meets them. */
export interface KeptRule<T> {
  readonly source: RuleSource;
  readonly needs: RuleNeeds;
  readonly appliesTo: PathTest;
  /** What was compiled before. Its formula is a text that is read when it is asked for. */
  readonly known: CompiledRule | undefined;
  compiled: T | undefined;
}

/** Gives what a rule was compiled to, and to `apart` what it shares with others. */
type WrittenRule = (apart: Map<string, CompiledRule>) => CompiledRule;

/** Rules that are compiled in one way. One that is known is not compiled again. */
export class KeptRules<T> {
  readonly problems: Problem[] = [];
  private readonly rules: KeptRule<T>[] = [];
  /** What each of the rules needs. */
  private requirements: readonly Requirement[] | undefined;
  /** Of the rules that were compiled here and now: written only when it is to be kept. */
  private readonly fresh = new Map<string, WrittenRule>();

  /** @param known what was compiled before */
  constructor(private readonly sources: readonly RuleSource[], private readonly compiler: RuleCompiler<T>, private readonly known: CompiledRules = new Map()) {
    for (const source of sources) this.load(source);
  }

  /** Rules that were read together share the objects of what they have in common, and packed ones the whole list. */
  get literals(): Literal[] {
    const literals = new Set<Literal>();
    for (const list of new Set(this.rules.map(({ needs }) => needs.literals))) for (const literal of list) literals.add(literal);
    return [...literals];
  }

  get hasFresh(): boolean {
    return this.fresh.size > 0;
  }

  /** What there is to keep: of all rules that have a digest, with what they share. What is packaged is there already. */
  toKeep(): CompiledRules {
    const kept = new Map<string, CompiledRule>();
    const apart = new Map<string, CompiledRule>();
    const wanted = this.sources.flatMap(({ digest }) => digest ?? []);
    for (const key of wanted) {
      const compiled = kept.has(key) ? undefined : (this.fresh.get(key)?.(apart) ?? apart.get(key) ?? this.known.get(key));
      if (!compiled || typeof compiled.formula === 'object') continue;
      kept.set(key, compiled);
      wanted.push(...keptApartOf(compiled.formula ?? '').map(apartKey));
    }
    return kept;
  }

  /** The rules that can match a text at all. @param also those that can where it does not hold all that they need */
  rulesFor(path: string, hits: LiteralHits, also?: ReadonlySet<KeptRule<T>>): readonly KeptRule<T>[] {
    this.requirements ??= this.rules.map(({ needs }) => needs.requirement);
    const met = hits.metOf(this.requirements).map((at) => this.rules[at]!);
    const wanted = also && also.size > 0 ? new Set([...met, ...also]) : undefined;
    return (wanted ? this.rules.filter((rule) => wanted.has(rule)) : met).filter(({ appliesTo }) => appliesTo(path));
  }

  get all(): readonly KeptRule<T>[] {
    return this.rules;
  }

  /** Undefined when it does not compile, which is a problem then. */
  compiledOf(rule: KeptRule<T>): T | undefined {
    return (rule.compiled ??= this.revive(rule) ?? this.tryCompile(rule.source));
  }

  private load(source: RuleSource): void {
    const appliesTo = compileRulePaths(source.paths ?? {});
    const known = source.digest === undefined ? undefined : this.known.get(source.digest);
    if (known?.problem !== undefined) return this.report(source, known.problem);
    if (known?.needs) {
      this.rules.push({ source, appliesTo, needs: known.needs, known, compiled: undefined });
      return;
    }
    const compiled = this.tryCompile(source);
    const needs = compiled && this.compiler.needsOf(compiled);
    const problem = needs ? undefined : { problem: this.problems.at(-1)?.message ?? '' };
    if (source.digest !== undefined) this.fresh.set(source.digest, (apart) => problem ?? { needs: needs!, ...nestedIn(source), ...storable(compiled, apart) });
    if (needs) this.rules.push({ source, appliesTo, needs, known: undefined, compiled });
  }

  /** Whoever damaged it: the rule itself is still there. */
  private revive({ known }: KeptRule<T>): T | undefined {
    try {
      const stored = known?.formula;
      return stored === undefined ? undefined : this.compiler.revive(stored);
    } catch {
      return undefined;
    }
  }

  private tryCompile(source: RuleSource): T | undefined {
    try {
      return this.compiler.compile(source);
    } catch (error) {
      if (!isRuleError(error)) throw error;
      this.report(source, error.message);
      return undefined;
    }
  }

  private report(source: RuleSource, message: string): void {
    this.problems.push({ kind: 'rule', message, ruleId: source.id, path: source.origin.path, line: source.origin.line });
  }
}

/** What rules share stands beside them, once: in `apart`. */
function storable(compiled: unknown, apart: Map<string, CompiledRule>): { formula: string } | undefined {
  try {
    const formula = write(compiled, (digest, text) => {
      const key = apartKey(digest);
      if (!apart.has(key)) apart.set(key, { formula: text() });
    });
    return { formula };
  } catch (error) {
    if (error instanceof NotPlainError) return undefined;
    throw error;
  }
}

/** The distinct texts that formulas look for. @param also what is required beside what the formulas say themselves */
export function literalsNeeded(formulas: readonly Formula[], also: readonly Requirement[] = []): Literal[] {
  const literals = [...formulas.flatMap(requirementsWithin), ...also].flatMap(literalsIn);
  const distinct = new Map(literals.map((literal) => [keyOf(literal), literal]));
  return [...distinct.values()];
}

function isRuleError(error: unknown): error is Error {
  return error instanceof PatternError || error instanceof FormulaError || error instanceof GenericPatternError || error instanceof RequiresError;
}

function nestedIn(source: RuleSource): { nested: readonly string[] } | undefined {
  const nested = nestedLanguages(source);
  return nested.length > 0 ? { nested } : undefined;
}
