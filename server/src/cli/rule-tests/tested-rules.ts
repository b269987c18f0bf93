import { loadRuleFile, mergeRules, type Problem, type RuleFile, type RuleSource } from '../../core';

/** A rule of a tested file, whether it could be read or not. */
export interface TestedRule {
  readonly id: string;
  /** 1-based. */
  readonly line: number;
  /** Undefined when the rule could not be read, and `problem` says why. */
  readonly source?: RuleSource;
  readonly problem?: Problem;
}

export interface TestedFile {
  readonly rules: readonly TestedRule[];
  /** What is odd and cost no rule. */
  readonly warnings: readonly Problem[];
}

const ID_LINE = /^\s*(?:-\s+)?["']?id["']?\s*:\s*["']?([^\s"'#][^"'#\n]*?)["']?\s*(?:#.*)?$/;

/** Every rule that a file means to hold: those that are broken count too, else a broken rule would spoil no test. */
export function readTestedRules(text: string, path: string, libraries: readonly RuleFile[] = []): TestedFile {
  const { rules, problems } = mergeRules([...libraries, loadRuleFile(text, path)]);
  const read = rules.map((source) => ({ id: source.id, line: source.origin.line, source }));
  const failures = problems.filter(({ kind }) => kind !== 'warning');
  const broken = [...brokenRules(failures, read), ...lostRules(text, failures)];
  const distinct = new Map([...broken.reverse(), ...read].map((rule) => [rule.id, rule]));
  return { rules: [...distinct.values()].sort((a, b) => a.line - b.line), warnings: problems.filter(({ kind }) => kind === 'warning') };
}

/** Rules with a problem of their own. A second rule with an id that is taken is a rule beside the first. */
function brokenRules(failures: readonly Problem[], read: readonly TestedRule[]): TestedRule[] {
  return failures.flatMap((problem) => {
    const { ruleId, line = 1 } = problem;
    if (ruleId === undefined) return [];
    return [{ id: read.some(({ id }) => id === ruleId) ? `${ruleId} (line ${line})` : ruleId, line, problem }];
  });
}

/** Where the file itself is broken, or a rule has no usable id, the ids are read off its lines. */
function lostRules(text: string, failures: readonly Problem[]): TestedRule[] {
  const problem = failures.find(({ ruleId }) => ruleId === undefined);
  if (!problem) return [];
  const ids = text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    const id = ID_LINE.exec(line)?.[1];
    return id === undefined ? [] : [{ id, line: index + 1, problem }];
  });
  return ids.length > 0 ? ids : [{ id: `(line ${problem.line ?? 1})`, line: problem.line ?? 1, problem }];
}
