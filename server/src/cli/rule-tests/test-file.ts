import type { Problem, RuleSource } from '../../core';
import { parseAnnotations, type Annotation } from './annotations';
import type { RuleTestFile } from './find-tests';
import { addJudgements, annotationsOf, judgeRule, NOTHING_JUDGED, type Judgement } from './judge-rule';
import { RuleOnTrial, type TargetText, type TrialHost } from './run-rule';
import { fitsTarget } from './target-language';
import { readTestedRules, type TestedRule } from './tested-rules';

/** How one rule did on its targets. */
export interface RuleOutcome extends Judgement {
  readonly id: string;
  /** The rule file and the 1-based line of the rule. */
  readonly path: string;
  readonly line: number;
  /** Undefined when the rule could not be read. */
  readonly source: RuleSource | undefined;
  /** False when the rule could not be read, compiled or run. */
  readonly loaded: boolean;
  readonly problem: Problem | undefined;
  readonly milliseconds: number;
  /** The files that it was tried on. */
  readonly targets: readonly string[];
}

export interface FileOutcome {
  readonly rules: readonly RuleOutcome[];
  readonly warnings: readonly Problem[];
}

/** A target's text with what its comments say, which is the same for every rule. */
interface AnnotatedTarget extends TargetText {
  readonly annotations: readonly Annotation[];
}

/**
 * Tries every rule of a file on its targets.
 * @param readTarget gives the text of a target; undefined when it cannot be read
 * @param defaults options that rules have unless they say otherwise
 */
export async function testRuleFile(
  host: TrialHost,
  { path, text, targets }: RuleTestFile,
  readTarget: (path: string) => string | undefined,
  defaults: RuleSource['options'] = {},
): Promise<FileOutcome> {
  const { rules, warnings } = readTestedRules(text, path);
  const annotated = targets.flatMap((target): AnnotatedTarget[] => {
    const content = readTarget(target);
    return content === undefined ? [] : [{ path: target, text: content, annotations: parseAnnotations(content) }];
  });
  const ids = new Set(rules.map(({ id }) => id));
  const outcomes: RuleOutcome[] = [];
  for (const rule of rules) {
    const source = rule.source && { ...rule.source, options: { ...defaults, ...rule.source.options } };
    outcomes.push({ ...(await testRule(host, { ...rule, ...(source && { source }) }, annotated, ids)), path });
  }
  return { rules: outcomes, warnings };
}

async function testRule(host: TrialHost, { id, line, source, problem }: TestedRule, all: readonly AnnotatedTarget[], ids: ReadonlySet<string>): Promise<Omit<RuleOutcome, 'path'>> {
  const spokenOf = all.map((target) => ({ ...target, annotations: annotationsOf(id, target.annotations, ids) }));
  const targets = source ? spokenOf.filter(({ path, annotations }) => annotations.length > 0 || fitsTarget(source, path)) : spokenOf;
  if (!source) return { id, line, source, loaded: false, problem, milliseconds: 0, targets: [], ...judgeUnread(targets) };
  const trial = new RuleOnTrial(host, source);
  // A rule without targets is tried on nothing, to learn whether it loads.
  const runs = await runAll(trial, targets.length > 0 ? targets : [{ path: 'nothing', text: '', annotations: [] }]);
  const problems = runs.flatMap((run) => run.problems);
  return {
    id, line, source,
    loaded: runs.every((run) => run.loaded),
    problem: problems.find(({ kind }) => kind === 'rule') ?? problems[0],
    milliseconds: trial.milliseconds,
    targets: targets.map(({ path }) => path),
    ...(targets.length > 0 ? runs.map(({ judgement }) => judgement).reduce(addJudgements) : NOTHING_JUDGED),
  };
}

function judgeUnread(targets: readonly AnnotatedTarget[]): Judgement {
  return targets.map(({ path, annotations }) => judgeRule(path, annotations, [])).reduce(addJudgements, NOTHING_JUDGED);
}

interface JudgedRun {
  readonly judgement: Judgement;
  readonly problems: readonly Problem[];
  readonly loaded: boolean;
}

async function runAll(trial: RuleOnTrial, targets: readonly AnnotatedTarget[]): Promise<readonly JudgedRun[]> {
  const runs: JudgedRun[] = [];
  for (const target of targets) {
    const { findings, problems, loaded } = await trial.run(target);
    runs.push({ judgement: judgeRule(target.path, target.annotations, findings.map(({ line }) => line)), problems, loaded });
  }
  return runs;
}
