import type { CompiledRule, CompiledRules } from '../compiled';
import { NotPlainError, write } from '../compiled';
import { compileRulePaths, type PathTest } from '../formats';
import type { Finding, Problem } from '../finding';
import { GenericPatternError } from '../generic';
import { isMet, literalsIn, type Literal, type LiteralHits, type Requirement } from '../keywords';
import { FormulaError, FormulaEvaluator, PatternError, requirementOf, requirementsWithin, StepBudgetExceeded, type Formula, type MatchSubject } from '../match';
import type { RuleNeeds, RuleSource } from '../rule';
import { nestedLanguages } from './nested-languages';
import { toFinding } from './rule-finding';

/** The rules that can match one text, and where the texts that they need stand in it. */
export interface ApplicableRules {
  readonly rules: readonly LoadedRule[];
  readonly hits: LiteralHits;
}

/** A rule that is compiled when a text first meets its requirement. */
export interface LoadedRule {
  readonly source: RuleSource;
  readonly appliesTo: PathTest;
  readonly requirement: Requirement;
  readonly literals: readonly Literal[];
  /** What was compiled before, as text. */
  readonly stored: string | undefined;
  formula: Formula | undefined;
}

export interface RuleCompiler {
  /** @throws PatternError, GenericPatternError or FormulaError, which become problems */
  compile(source: RuleSource): Formula;
  /** What was compiled before. @throws for a text that is none */
  revive(stored: string): Formula;
}

/** Rules that are compiled in one way: those of a language, or those for any text. */
export class RuleList {
  readonly problems: Problem[] = [];
  private readonly rules: LoadedRule[] = [];

  /** Of the rules that were compiled here and now. */
  private readonly fresh = new Map<string, CompiledRule>();

  /** @param known what was compiled before */
  constructor(private readonly sources: readonly RuleSource[], private readonly compiler: RuleCompiler, private readonly known: CompiledRules = new Map()) {
    for (const source of sources) this.load(source);
  }

  get literals(): Literal[] {
    return this.rules.flatMap((rule) => rule.literals);
  }

  /** What there is to keep of the rules that have a digest; undefined when all of it was known before. */
  toKeep(): CompiledRules | undefined {
    if (this.fresh.size === 0) return undefined;
    return new Map(this.sources.flatMap(({ digest = '' }) => {
      const compiled = this.fresh.get(digest) ?? this.known.get(digest);
      return compiled ? [[digest, compiled] as const] : [];
    }));
  }

  /** The rules that can match a text at all. */
  rulesFor(path: string, hits: LiteralHits): ApplicableRules {
    const rules = this.rules.filter(({ appliesTo, requirement }) => isMet(requirement, (literal) => hits.has(literal)) && appliesTo(path));
    return { rules, hits };
  }

  /**
   * Findings of the given rules; spans are the subject's.
   * @param subjectFor the code as a rule looks at it: rules whose options agree share one
   */
  match(subjectFor: (rule: RuleSource) => MatchSubject, rules: readonly LoadedRule[], path: string, problems: Problem[]): Finding[] {
    const evaluators = new Map<MatchSubject, FormulaEvaluator>();
    return rules.flatMap((rule) => {
      const subject = subjectFor(rule.source);
      const evaluator = evaluators.get(subject) ?? new FormulaEvaluator(subject);
      evaluators.set(subject, evaluator);
      return this.evaluate(rule, evaluator, subject, path, problems);
    });
  }

  private load(source: RuleSource): void {
    const appliesTo = compileRulePaths(source.paths ?? {});
    const known = source.digest === undefined ? undefined : this.known.get(source.digest);
    if (known?.problem !== undefined) return this.report(source, known.problem);
    if (known?.needs) {
      this.rules.push({ source, appliesTo, ...known.needs, stored: known.formula, formula: undefined });
      return;
    }
    const formula = this.compileFresh(source);
    if (formula) this.rules.push({ source, appliesTo, ...formula, stored: undefined });
  }

  private compileFresh(source: RuleSource): RuleNeeds & { formula: Formula } | undefined {
    const before = this.problems.length;
    const formula = this.tryCompile(source);
    const needs = formula && needsOf(formula);
    if (source.digest !== undefined) this.fresh.set(source.digest, needs ? { needs, ...nestedIn(source), ...storable(formula) } : { problem: this.problems[before]?.message ?? '' });
    return needs && { ...needs, formula };
  }

  private formulaOf({ source, stored }: LoadedRule): Formula | undefined {
    if (stored === undefined) return this.tryCompile(source);
    try {
      return this.compiler.revive(stored);
    } catch {
      // Whoever damaged it: the rule itself is still there.
      return this.tryCompile(source);
    }
  }

  private tryCompile(source: RuleSource): Formula | undefined {
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

  private evaluate(rule: LoadedRule, evaluator: FormulaEvaluator, subject: MatchSubject, path: string, problems: Problem[]): Finding[] {
    rule.formula ??= this.formulaOf(rule);
    if (!rule.formula) return [];
    try {
      return distinctSpans(evaluator.evaluate(rule.formula).map((match) => toFinding(rule.source, match, subject)));
    } catch (error) {
      if (!(error instanceof StepBudgetExceeded)) throw error;
      const message = `the rule ${rule.source.id} was cut short on this file: it has too many ways to match; its findings here are incomplete`;
      problems.push({ kind: 'budget', message, ruleId: rule.source.id, path });
      return [];
    }
  }
}

function isRuleError(error: unknown): error is Error {
  return error instanceof PatternError || error instanceof FormulaError || error instanceof GenericPatternError;
}

function nestedIn({ formula = {} }: RuleSource): { nested: readonly string[] } | undefined {
  const nested = nestedLanguages(formula);
  return nested.length > 0 ? { nested } : undefined;
}

function storable(formula: Formula): { formula: string } | undefined {
  try {
    return { formula: write(formula) };
  } catch (error) {
    if (error instanceof NotPlainError) return undefined;
    throw error;
  }
}

/** What a compiled formula needs of a text. */
function needsOf(formula: Formula): RuleNeeds {
  const literals = requirementsWithin(formula).flatMap(literalsIn);
  const distinct = new Map(literals.map((literal) => [`${literal.as}:${literal.ignoreCase === true}:${literal.text}`, literal]));
  return { requirement: requirementOf(formula), literals: [...distinct.values()] };
}

/** One finding per range: different bindings of the same code are the same alert. */
function distinctSpans(findings: readonly Finding[]): Finding[] {
  const bySpan = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.span.start}-${finding.span.end}`;
    if (!bySpan.has(key)) bySpan.set(key, finding);
  }
  return [...bySpan.values()];
}
