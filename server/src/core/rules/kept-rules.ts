import { NotPlainError, write, type CompiledRule, type CompiledRules } from '../compiled';
import type { Problem } from '../finding';
import { compileRulePaths, type PathTest } from '../formats';
import { RequiresError } from '../flow';
import { GenericPatternError } from '../generic';
import { literalsIn, type Literal, type LiteralHits } from '../keywords';
import { FormulaError, PatternError, requirementsWithin, type Formula } from '../match';
import type { RuleNeeds, RuleSource } from '../rule';
import { nestedLanguages } from './nested-languages';

/** How rules of one kind are compiled. */
export interface RuleCompiler<T> {
  /** @throws PatternError, GenericPatternError, FormulaError or RequiresError, which become problems */
  compile(source: RuleSource): T;
  /** What was compiled before. @throws for a text that is none */
  revive(stored: string): T;
  needsOf(compiled: T): RuleNeeds;
}

/** A rule of which only the needs are known until a text meets them. */
export interface KeptRule<T> extends RuleNeeds {
  readonly source: RuleSource;
  readonly appliesTo: PathTest;
  /** What was compiled before. Its formula is a text that is read when it is asked for. */
  readonly known: CompiledRule | undefined;
  compiled: T | undefined;
}

/** Rules that are compiled in one way. One that is known is not compiled again. */
export class KeptRules<T> {
  readonly problems: Problem[] = [];
  private readonly rules: KeptRule<T>[] = [];
  /** Of the rules that were compiled here and now. */
  private readonly fresh = new Map<string, CompiledRule>();

  /** @param known what was compiled before */
  constructor(private readonly sources: readonly RuleSource[], private readonly compiler: RuleCompiler<T>, private readonly known: CompiledRules = new Map()) {
    for (const source of sources) this.load(source);
  }

  get literals(): Literal[] {
    return this.rules.flatMap((rule) => rule.literals);
  }

  get hasFresh(): boolean {
    return this.fresh.size > 0;
  }

  /** What there is to keep: of all rules that have a digest. */
  toKeep(): CompiledRules {
    return new Map(this.sources.flatMap(({ digest = '' }) => {
      const compiled = this.fresh.get(digest) ?? this.known.get(digest);
      return compiled ? [[digest, compiled] as const] : [];
    }));
  }

  /** The rules that can match a text at all. @param isPart whether other files are looked at, too */
  rulesFor(path: string, hits: LiteralHits, isPart = false): readonly KeptRule<T>[] {
    return this.rules.filter(({ appliesTo, requirement, partial }) => hits.meets(isPart && partial ? partial : requirement) && appliesTo(path));
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
      this.rules.push({ source, appliesTo, ...known.needs, known, compiled: undefined });
      return;
    }
    const compiled = this.tryCompile(source);
    const needs = compiled && this.compiler.needsOf(compiled);
    if (source.digest !== undefined) this.fresh.set(source.digest, needs ? { needs, ...nestedIn(source), ...storable(compiled) } : { problem: this.problems.at(-1)?.message ?? '' });
    if (needs) this.rules.push({ source, appliesTo, ...needs, known: undefined, compiled });
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

/** The distinct texts that formulas look for. */
export function literalsNeeded(formulas: readonly Formula[]): Literal[] {
  const literals = formulas.flatMap(requirementsWithin).flatMap(literalsIn);
  const distinct = new Map(literals.map((literal) => [`${literal.as}:${literal.ignoreCase === true}:${literal.text}`, literal]));
  return [...distinct.values()];
}

function isRuleError(error: unknown): error is Error {
  return error instanceof PatternError || error instanceof FormulaError || error instanceof GenericPatternError || error instanceof RequiresError;
}

function nestedIn(source: RuleSource): { nested: readonly string[] } | undefined {
  const nested = nestedLanguages(source);
  return nested.length > 0 ? { nested } : undefined;
}

function storable(compiled: unknown): { formula: string } | undefined {
  try {
    return { formula: write(compiled) };
  } catch (error) {
    if (error instanceof NotPlainError) return undefined;
    throw error;
  }
}
