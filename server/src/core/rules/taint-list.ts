import type { CompiledRules } from '../compiled';
import { compileTaint, FileFlow, FlowAnalysis, formulasOf, foundFor, groupMembers, hasRule, TaintMatches, toGroup, type FlowSubject, type TaintMember, type TaintRule } from '../flow';
import type { Finding, Problem } from '../finding';
import { requireAll, requireAny, type Requirement } from '../keywords';
import { requirementOf, type Formula, type MatchSubject } from '../match';
import type { FormulaSource, RuleNeeds, RuleSource, TaintSource } from '../rule';
import { KeptRules, literalsNeeded, type KeptRule, type RuleCompiler } from './kept-rules';
import type { RuleSubjects } from './rule-list';
import { toTaintFindings } from './taint-finding';

export type LoadedTaint = KeptRule<TaintRule>;

/** The code of one tree, as taint rules look at it. */
export interface TaintSubject extends RuleSubjects {
  readonly flow: FlowSubject;
}

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

  /** Findings of the given rules; spans are the subject's. Rules that can be followed together are. */
  match(rules: readonly LoadedTaint[], code: TaintSubject, path: string, problems: Problem[]): Finding[] {
    const members = rules.flatMap((loaded) => this.membersOf(loaded, code));
    if (members.length === 0) return [];
    const file = new FileFlow(code.flow);
    return groupMembers(members).flatMap((group) => followTogether(group, file, code, path, problems));
  }

  private membersOf(loaded: LoadedTaint, code: TaintSubject): readonly Member[] {
    const rule = this.compiledOf(loaded);
    return rule ? [{ rule, of: loaded.source, source: loaded.source.taint ?? NO_TAINT, subject: code.subjectFor(loaded.source) }] : [];
  }
}

interface Member extends TaintMember {
  readonly of: RuleSource;
  readonly subject: MatchSubject;
}

function followTogether(members: readonly Member[], file: FileFlow, code: TaintSubject, path: string, problems: Problem[]): Finding[] {
  const [first] = members;
  if (!first) return [];
  const { subject } = first;
  const group = toGroup(members);
  const matches = new TaintMatches(subject.shapes, group, code.evaluatorFor(subject));
  const { found, isCutFor } = new FlowAnalysis(file, group, matches, subject.typeOf).run();
  return members.flatMap(({ of, rule }, at) => {
    if (hasRule(isCutFor, at)) problems.push(cutShort(of.id, path));
    return toTaintFindings(of, rule, foundFor(found, at), subject);
  });
}

function cutShort(ruleId: string, path: string): Problem {
  return { kind: 'budget', message: `the rule ${ruleId} was cut short on this file: its data goes too many ways; its findings here are incomplete`, ruleId, path };
}

/** A file needs something of a source and something of a sink. */
function needsOf(rule: TaintRule): RuleNeeds {
  const any = (items: TaintRule['sources']): Requirement => requireAny(items.map(({ formula }) => requirementOf(formula)));
  return { requirement: requireAll([any(rule.sources), any(rule.sinks)]), literals: literalsNeeded(formulasOf(rule)) };
}
