import type { RuleSource } from '../../server/src/core';
import { createJudge, refuseProblems, type Verdict } from './judge';
import { readSuites } from './suites';
import { renderMistakes, renderTables, toJson } from './table';

export interface SuiteOptions {
  readonly folder: string;
  /** Names of suites; empty: all. */
  readonly suites: readonly string[];
  /** Ends of file names without the dot; empty: all. */
  readonly extensions: readonly string[];
  readonly audit: boolean;
  readonly json: boolean;
  readonly mistakes: boolean;
}

/**
 * Measures rules on labelled suites and prints what came of it.
 * @returns false when there is no suite @throws Error for rules that do not load: what they would find counts as missed
 */
export async function measureSuites(rules: readonly RuleSource[], options: SuiteOptions): Promise<boolean> {
  const suites = readSuites(options.folder, options.suites);
  const verdicts: Verdict[] = [];
  const { judge, problems } = createJudge(rules);
  for (const sample of [...suites.values()].flat()) {
    if (options.extensions.length > 0 && !options.extensions.includes(sample.path.split('.').at(-1) ?? '')) continue;
    const labels = sample.labels.filter(({ audit }) => options.audit || audit !== true);
    if (labels.length > 0) verdicts.push(...(await judge({ ...sample, labels })));
  }
  refuseProblems(problems());
  console.log(options.json ? JSON.stringify(toJson(verdicts), undefined, 2) : renderTables(verdicts));
  if (options.mistakes) console.log(`\n${renderMistakes(verdicts)}`);
  return verdicts.length > 0;
}
