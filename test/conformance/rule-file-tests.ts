import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTests } from '../../server/src/cli/rule-tests/find-tests';
import type { TrialHost } from '../../server/src/cli/rule-tests/run-rule';
import { testRuleFile, type RuleOutcome } from '../../server/src/cli/rule-tests/test-file';
import { languageNamed, LANGUAGES } from './languages';
import { scoreOf, type Score } from './score';

export interface RuleFileOptions {
  /** Only rules of this language. */
  readonly only: string | undefined;
  readonly withTaint: boolean;
}

/** The folder whose tests Opengrep runs with functions followed through their calls. */
const ACROSS_FUNCTIONS = /^cross_function_tainting\//;

/** Scores the rule files of one folder of the checkout with their annotated targets. */
export async function scoreRuleFiles(host: TrialHost, root: string, folder: string, { only, withTaint }: RuleFileOptions): Promise<readonly Score[]> {
  if (!existsSync(join(root, folder))) return [];
  const readTarget = (path: string): string => readFileSync(join(root, path), 'utf8');
  const scores: Score[] = [];
  for (const file of findTests(join(root, folder)).files) {
    const inCheckout = (path: string): string => `${folder}/${path}`;
    const defaults = ACROSS_FUNCTIONS.test(file.path) ? { taint_intrafile: true } : {};
    const { rules } = await testRuleFile(host, { ...file, path: inCheckout(file.path), targets: file.targets.map(inCheckout) }, readTarget, defaults);
    for (const rule of rules) {
      const score = scoreRule(rule, file.targets);
      if ((withTaint || !score.isTaint) && (only === undefined || score.language === only)) scores.push(score);
    }
  }
  return scores;
}

/** A rule counts for the first of its languages; one that could not be read, for the language of its target. */
function scoreRule(rule: RuleOutcome, targets: readonly string[]): Score {
  const [named] = rule.source?.languages ?? [];
  const byTarget = LANGUAGES.find(({ extensions }) => extensions.some((extension) => targets.some((path) => path.endsWith(extension))));
  const language = named === undefined ? byTarget?.name : (languageNamed(named)?.name ?? named);
  return scoreOf(language ?? 'unknown', rule.source?.taint !== undefined, rule.targets.length, rule, rule.problem?.message);
}
