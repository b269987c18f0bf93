import type { CompiledRules } from '../compiled';
import { compileTaint, FlowAnalysis, formulasOf, Lowering, TaintMatches, type FlowSubject, type TaintRule } from '../flow';
import type { Finding, Problem } from '../finding';
import { requireAll, requireAny, type Requirement } from '../keywords';
import { requirementOf, StepBudgetExceeded, type Formula } from '../match';
import type { FormulaSource, RuleNeeds, RuleSource, TaintSource } from '../rule';
import { KeptRules, literalsNeeded, type KeptRule, type RuleCompiler } from './kept-rules';
import type { RuleSubjects } from './rule-list';
import { toTaintFinding } from './taint-finding';

export type LoadedTaint = KeptRule<TaintRule>;

/** The code of one tree, as taint rules look at it. */
export interface TaintSubject extends RuleSubjects {
  readonly flow: FlowSubject;
}

/** What some of the rules found, and the steps that they took. */
export interface TaintPart {
  readonly findings: readonly Finding[];
  readonly steps: number;
}

const NOTHING: TaintPart = { findings: [], steps: 0 };
const NO_TAINT: TaintSource = { sources: [], sinks: [], sanitizers: [], propagators: [] };

/** The taint rules of one language. */
export class TaintList extends KeptRules<TaintRule> {
  /**
   * @param compile throws PatternError or FormulaError, which become problems
   * @param revive gives what was compiled before
   * @param known what was compiled before
   */
  constructor(sources: readonly RuleSource[], compile: (formula: FormulaSource, rule: RuleSource) => Formula, revive: (stored: string) => unknown, known?: CompiledRules) {
    const compiler: RuleCompiler<TaintRule> = {
      compile: (rule) => compileTaint(rule.taint ?? NO_TAINT, rule.options ?? {}, rule.builtin === true, (formula) => compile(formula, rule)),
      revive: (stored) => revive(stored) as TaintRule,
      needsOf,
    };
    super(sources, compiler, known);
  }

  /** Findings of the given rules, some rules at a time, so that others can go on in between; spans are the subject's. */
  *match(rules: readonly LoadedTaint[], code: TaintSubject, path: string, problems: Problem[]): Generator<TaintPart, void> {
    if (rules.length === 0) return;
    const lowering = new Lowering(code.flow);
    for (const rule of rules) yield this.evaluate(rule, lowering, code, path, problems);
  }

  private evaluate(loaded: LoadedTaint, lowering: Lowering, code: TaintSubject, path: string, problems: Problem[]): TaintPart {
    const { source } = loaded;
    const rule = this.compiledOf(loaded);
    if (!rule) return NOTHING;
    const subject = code.subjectFor(source);
    const cut = (): void => {
      problems.push({ kind: 'budget', message: `the rule ${source.id} was cut short on this file: its data goes too many ways; its findings here are incomplete`, ruleId: source.id, path });
    };
    try {
      const matches = new TaintMatches(subject.shapes, rule, code.evaluatorFor(subject));
      const { found, isCut, steps } = new FlowAnalysis(lowering, rule, matches, subject.typeOf).run();
      if (isCut) cut();
      return { findings: toTaintFinding(source, rule, found, subject), steps };
    } catch (error) {
      if (!(error instanceof StepBudgetExceeded)) throw error;
      cut();
      return NOTHING;
    }
  }
}

/** A file needs something of a source and something of a sink. */
function needsOf(rule: TaintRule): RuleNeeds {
  const any = (items: TaintRule['sources']): Requirement => requireAny(items.map(({ formula }) => requirementOf(formula)));
  return { requirement: requireAll([any(rule.sources), any(rule.sinks)]), literals: literalsNeeded(formulasOf(rule)) };
}
