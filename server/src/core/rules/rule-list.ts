import { compileRulePaths, type PathTest } from '../formats';
import type { Finding, Problem } from '../finding';
import { GenericPatternError } from '../generic';
import { literalsIn, type Literal, type LiteralHits, type Requirement } from '../keywords';
import { FormulaError, type FormulaEvaluator, PatternError, requirementOf, requirementsWithin, StepBudgetExceeded, type Formula, type MatchSubject } from '../match';
import type { RuleNeeds, RuleSource } from '../rule';
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
  formula: Formula | undefined;
}

/** Gives the code as a rule looks at it, and what evaluates formulas on it. */
export interface RuleSubjects {
  subjectFor(rule: RuleSource): MatchSubject;
  evaluatorFor(subject: MatchSubject): FormulaEvaluator;
}

/** Rules that are compiled in one way: those of a language, or those for any text. */
export class RuleList {
  readonly problems: Problem[] = [];
  private readonly rules: LoadedRule[] = [];

  /**
   * @param compile throws PatternError, GenericPatternError or FormulaError, which become problems
   * @param packagedFor the language whose packaged needs count, where the rules are Wardlight's own
   */
  constructor(sources: readonly RuleSource[], private readonly compile: (source: RuleSource) => Formula, packagedFor?: string) {
    for (const source of sources) this.load(source, packagedFor);
  }

  get literals(): Literal[] {
    return this.rules.flatMap((rule) => rule.literals);
  }

  /** What each rule that compiled needs, by its id: packaged beside the rules. */
  needs(): ReadonlyMap<string, RuleNeeds> {
    return new Map(this.rules.map(({ source, requirement, literals }) => [source.id, { requirement, literals }]));
  }

  /** The rules that can match a text at all. */
  rulesFor(path: string, hits: LiteralHits): ApplicableRules {
    const rules = this.rules.filter(({ appliesTo, requirement }) => hits.meets(requirement) && appliesTo(path));
    return { rules, hits };
  }

  /**
   * Findings of the given rules; spans are the subject's.
   * @param code as a rule looks at it: rules whose options agree share a subject
   */
  match(code: RuleSubjects, rules: readonly LoadedRule[], path: string, problems: Problem[]): Finding[] {
    return rules.flatMap((rule) => {
      const subject = code.subjectFor(rule.source);
      return this.evaluate(rule, code.evaluatorFor(subject), subject, path, problems);
    });
  }

  /** What a packaged rule needs was worked out when it was packaged; that of a team's own is compiled for it. */
  private load(source: RuleSource, packagedFor: string | undefined): void {
    const appliesTo = compileRulePaths(source.paths ?? {});
    const packaged = packagedFor === undefined ? undefined : packagedNeeds(source, packagedFor);
    if (packaged) {
      this.rules.push({ source, appliesTo, ...packaged, formula: undefined });
      return;
    }
    const formula = this.tryCompile(source);
    if (formula) this.rules.push({ source, appliesTo, ...needsOf(formula), formula });
  }

  private tryCompile(source: RuleSource): Formula | undefined {
    try {
      return this.compile(source);
    } catch (error) {
      if (!isRuleError(error)) throw error;
      this.problems.push({ kind: 'rule', message: error.message, ruleId: source.id, path: source.origin.path, line: source.origin.line });
      return undefined;
    }
  }

  private evaluate(rule: LoadedRule, evaluator: FormulaEvaluator, subject: MatchSubject, path: string, problems: Problem[]): Finding[] {
    rule.formula ??= this.tryCompile(rule.source);
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

function packagedNeeds({ needs }: RuleSource, language: string): RuleNeeds | undefined {
  const own = needs?.[language];
  const shared = typeof own === 'string' ? needs?.[own] : own;
  return typeof shared === 'string' ? undefined : shared;
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
