import { compileRulePaths, type PathTest } from '../formats';
import { compileTaint, FlowAnalysis, formulasOf, Lowering, RequiresError, TaintMatches, type FlowSubject, type TaintRule } from '../flow';
import type { Finding, Problem } from '../finding';
import { literalsIn, requireAll, requireAny, type Literal, type LiteralHits, type Requirement } from '../keywords';
import { FormulaError, PatternError, requirementOf, requirementsWithin, StepBudgetExceeded, type Formula } from '../match';
import type { FormulaSource, RuleNeeds, RuleSource, TaintSource } from '../rule';
import type { RuleSubjects } from './rule-list';
import { toTaintFinding } from './taint-finding';

/** A taint rule that is compiled when a text first meets its requirement. */
export interface LoadedTaint {
  readonly source: RuleSource;
  readonly appliesTo: PathTest;
  readonly requirement: Requirement;
  readonly literals: readonly Literal[];
  rule: TaintRule | undefined;
}

/** The code of one tree, as taint rules look at it. */
export interface TaintSubject extends RuleSubjects {
  readonly flow: FlowSubject;
}

/** The taint rules of one language. */
export class TaintList {
  readonly problems: Problem[] = [];
  private readonly rules: LoadedTaint[] = [];

  /** @param compile throws PatternError or FormulaError, which become problems */
  constructor(sources: readonly RuleSource[], private readonly compile: (formula: FormulaSource, rule: RuleSource) => Formula, language: string) {
    for (const source of sources) if (source.taint) this.load(source, source.taint, language);
  }

  get literals(): Literal[] {
    return this.rules.flatMap((rule) => rule.literals);
  }

  needs(): ReadonlyMap<string, RuleNeeds> {
    return new Map(this.rules.map(({ source, requirement, literals }) => [source.id, { requirement, literals }]));
  }

  rulesFor(path: string, hits: LiteralHits): readonly LoadedTaint[] {
    return this.rules.filter(({ appliesTo, requirement }) => hits.meets(requirement) && appliesTo(path));
  }

  /** Findings of the given rules; spans are the subject's. */
  match(rules: readonly LoadedTaint[], code: TaintSubject, path: string, problems: Problem[]): Finding[] {
    if (rules.length === 0) return [];
    const lowering = new Lowering(code.flow);
    return rules.flatMap((rule) => this.evaluate(rule, lowering, code, path, problems));
  }

  private load(source: RuleSource, taint: TaintSource, language: string): void {
    const appliesTo = compileRulePaths(source.paths ?? {});
    const packaged = packagedNeeds(source, language);
    if (packaged) {
      this.rules.push({ source, appliesTo, ...packaged, rule: undefined });
      return;
    }
    const rule = this.tryCompile(source, taint);
    if (rule) this.rules.push({ source, appliesTo, ...needsOf(rule), rule });
  }

  private tryCompile(source: RuleSource, taint: TaintSource): TaintRule | undefined {
    try {
      return compileTaint(taint, source.options ?? {}, source.builtin === true, (formula) => this.compile(formula, source));
    } catch (error) {
      if (!(error instanceof PatternError || error instanceof FormulaError || error instanceof RequiresError)) throw error;
      this.problems.push({ kind: 'rule', message: error.message, ruleId: source.id, path: source.origin.path, line: source.origin.line });
      return undefined;
    }
  }

  private evaluate(loaded: LoadedTaint, lowering: Lowering, code: TaintSubject, path: string, problems: Problem[]): Finding[] {
    const { source } = loaded;
    loaded.rule ??= source.taint && this.tryCompile(source, source.taint);
    if (!loaded.rule) return [];
    const subject = code.subjectFor(source);
    const cut = (): void => {
      problems.push({ kind: 'budget', message: `the rule ${source.id} was cut short on this file: its data goes too many ways; its findings here are incomplete`, ruleId: source.id, path });
    };
    try {
      const matches = new TaintMatches(subject.shapes, loaded.rule, code.evaluatorFor(subject));
      const { found, isCut } = new FlowAnalysis(lowering, loaded.rule, matches, subject.typeOf).run();
      if (isCut) cut();
      return toTaintFinding(source, loaded.rule, found, subject);
    } catch (error) {
      if (!(error instanceof StepBudgetExceeded)) throw error;
      cut();
      return [];
    }
  }
}

function packagedNeeds({ needs }: RuleSource, language: string): RuleNeeds | undefined {
  const own = needs?.[language];
  const shared = typeof own === 'string' ? needs?.[own] : own;
  return typeof shared === 'string' ? undefined : shared;
}

/** A file needs something of a source and something of a sink. */
function needsOf(rule: TaintRule): RuleNeeds {
  const literals = formulasOf(rule).flatMap(requirementsWithin).flatMap(literalsIn);
  const distinct = new Map(literals.map((literal) => [`${literal.as}:${literal.ignoreCase === true}:${literal.text}`, literal]));
  const any = (items: TaintRule['sources']): Requirement => requireAny(items.map(({ formula }) => requirementOf(formula)));
  return { requirement: requireAll([any(rule.sources), any(rule.sinks)]), literals: [...distinct.values()] };
}
