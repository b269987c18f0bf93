import type { Problem, RuleFile, RuleSource } from '../../core';
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

/** Gives the text of a target; undefined when it cannot be read. */
export type ReadTarget = (path: string) => string | undefined;

/** A target's text with what its comments say, which is the same for every rule. */
interface AnnotatedTarget extends TargetText {
  readonly annotations: readonly Annotation[];
}

/**
 * Tries every rule of a file on its targets.
 * @param defaults options that rules have unless they say otherwise
 * @param libraries what rules may use
 */
export async function testRuleFile(host: TrialHost, file: RuleTestFile, readTarget: ReadTarget, defaults: RuleSource['options'] = {}, libraries: readonly RuleFile[] = []): Promise<FileOutcome> {
  const { rules, warnings, targets, ids } = readRuleFile(file, readTarget, libraries);
  const outcomes: RuleOutcome[] = [];
  for (const { source, ...rule } of rules) {
    const tried = source === undefined ? rule : { ...rule, source: { ...source, options: { ...defaults, ...source.options } } };
    outcomes.push({ ...(await testRule(host, tried, targets, ids)), path: file.path });
  }
  return { rules: outcomes, warnings };
}

/** The outcome of a file whose rules cannot be tried: none of them counts as loaded. @param problem why */
export function giveUpRuleFile(file: RuleTestFile, readTarget: ReadTarget, libraries: readonly RuleFile[], problem: Problem): FileOutcome {
  const { rules, warnings, targets, ids } = readRuleFile(file, readTarget, libraries);
  return { rules: rules.map((rule) => ({ ...unread({ ...rule, problem: rule.problem ?? problem }, spokenOf(rule.id, targets, ids)), path: file.path })), warnings };
}

interface ReadRuleFile {
  readonly rules: readonly TestedRule[];
  readonly warnings: readonly Problem[];
  readonly targets: readonly AnnotatedTarget[];
  readonly ids: ReadonlySet<string>;
}

function readRuleFile({ path, text, targets }: RuleTestFile, readTarget: ReadTarget, libraries: readonly RuleFile[]): ReadRuleFile {
  const { rules, warnings } = readTestedRules(text, path, libraries);
  const annotated = targets.flatMap((target): AnnotatedTarget[] => {
    const content = readTarget(target);
    return content === undefined ? [] : [{ path: target, text: content, annotations: parseAnnotations(content) }];
  });
  return { rules, warnings, targets: annotated, ids: new Set(rules.map(({ id }) => id)) };
}

function spokenOf(id: string, targets: readonly AnnotatedTarget[], ids: ReadonlySet<string>): readonly AnnotatedTarget[] {
  return targets.map((target) => ({ ...target, annotations: annotationsOf(id, target.annotations, ids) }));
}

async function testRule(host: TrialHost, rule: TestedRule, all: readonly AnnotatedTarget[], ids: ReadonlySet<string>): Promise<Omit<RuleOutcome, 'path'>> {
  const { id, line, source } = rule;
  const spoken = spokenOf(id, all, ids);
  if (!source) return unread(rule, spoken);
  const targets = spoken.filter(({ path, annotations }) => annotations.length > 0 || fitsTarget(source, path));
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

function unread({ id, line, problem }: TestedRule, targets: readonly AnnotatedTarget[]): Omit<RuleOutcome, 'path'> {
  const judgement = targets.map(({ path, annotations }) => judgeRule(path, annotations, [])).reduce(addJudgements, NOTHING_JUDGED);
  return { id, line, source: undefined, loaded: false, problem, milliseconds: 0, targets: [], ...judgement };
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
