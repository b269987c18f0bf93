import type { Judgement } from '../../server/src/cli/rule-tests/judge-rule';

export interface Miss {
  /** Relative to the checkout. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** `not run`: an `ok` line of a rule that did not run, which is no merit. */
  readonly kind: 'missing' | 'noisy' | 'not run';
  readonly problem: string | undefined;
}

/** What one test file says about one language. A unit is an annotated line, or a finding that no line expects. */
export interface Score {
  readonly language: string;
  readonly isTaint: boolean;
  readonly files: number;
  readonly units: number;
  readonly right: number;
  readonly misses: readonly Miss[];
}

/** A finding on an `ok` line makes that line wrong, and is no unit of its own. */
export function scoreOf(language: string, isTaint: boolean, files: number, judgement: Judgement & { readonly loaded: boolean }, problem: string | undefined): Score {
  const { lines, asAnnotated, missing, noisy, kept, loaded } = judgement;
  const onOkLines = lines - asAnnotated - missing.length;
  const miss = (kind: Miss['kind']) => ({ path, line }: { path: string; line: number }): Miss => ({ file: path, line, kind, problem });
  return {
    language, isTaint, files,
    units: lines + noisy.length - onOkLines,
    right: loaded ? asAnnotated : 0,
    misses: [...missing.map(miss('missing')), ...noisy.map(miss('noisy')), ...(loaded ? [] : kept.map(miss('not run')))],
  };
}

export function addScores(scores: readonly Score[]): Omit<Score, 'language' | 'isTaint'> {
  const sum = (of: (score: Score) => number): number => scores.reduce((total, score) => total + of(score), 0);
  return { files: sum(({ files }) => files), units: sum(({ units }) => units), right: sum(({ right }) => right), misses: scores.flatMap(({ misses }) => misses) };
}
