import type { Tier } from '../../server/src/core';
import type { Sample } from './samples';

/** What the engine said of one sample: the most urgent tier of what it found on the labelled lines, undefined when nothing. */
export interface Verdict {
  readonly sample: Sample;
  readonly tier: Tier | undefined;
  readonly rules: readonly string[];
  /** The lines without a label on which it found something. */
  readonly elsewhere: readonly number[];
}

/** Counts of samples, and from 0 to 1 what they make. A share without samples is undefined. */
export interface Score {
  readonly credentials: number;
  readonly found: number;
  readonly wrong: number;
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  readonly f1: number | undefined;
}

/** @param isAlert says which verdicts count as an alert */
export function scoreOf(verdicts: readonly Verdict[], isAlert: (verdict: Verdict) => boolean = ({ tier }) => tier !== undefined): Score {
  const alerts = verdicts.filter(isAlert);
  const credentials = verdicts.filter(({ sample }) => sample.isCredential).length;
  const found = alerts.filter(({ sample }) => sample.isCredential).length;
  const precision = share(found, alerts.length);
  const recall = share(found, credentials);
  const f1 = precision === undefined || recall === undefined || precision + recall === 0 ? undefined : (2 * precision * recall) / (precision + recall);
  return { credentials, found, wrong: alerts.length - found, precision, recall, f1 };
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

/** Verdicts by a name of theirs, the largest group first. */
export function groupBy(verdicts: readonly Verdict[], nameOf: (sample: Sample) => string): ReadonlyMap<string, readonly Verdict[]> {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const name = nameOf(verdict.sample);
    groups.set(name, [...(groups.get(name) ?? []), verdict]);
  }
  return new Map([...groups].sort(([, a], [, b]) => b.length - a.length));
}
