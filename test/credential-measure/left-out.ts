import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/assets';
import type { Sample } from './samples';

/** A sample that is not counted, and why. The hash says of which text: when the corpus changes, the reason may no longer hold. */
export interface Exception {
  readonly corpus: string;
  readonly id: string;
  /** The first twelve hexadecimal digits of the SHA-256 of the sample's text. */
  readonly hash: string;
  readonly reason: string;
}

/** What is counted of a corpus, and what is left out of it, with the reason. */
export interface Counted {
  readonly counted: readonly Sample[];
  readonly leftOut: readonly { readonly sample: Sample; readonly reason: string }[];
}

/** More than one sample in twenty would be a corpus of one's own. */
const LARGEST_SHARE = 0.05;
const PATH = join(ROOT, 'test/credential-measure/left-out.txt');

/** Reads `left-out.txt`: a line for each sample, with its corpus, id, hash and reason; `#` begins a comment. */
export function readExceptions(path = PATH): readonly Exception[] {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  return lines.filter((line) => /^[^#\s]/.test(line)).map(parseException);
}

function parseException(line: string): Exception {
  const [, corpus, id, hash, reason] = /^(\S+) (\S+) ([0-9a-f]{12}) (\S.*)$/.exec(line) ?? [];
  if (!corpus || !id || !hash || !reason) throw new Error(`this line of left-out.txt is not "corpus id hash reason": ${line.slice(0, 60)}`);
  return { corpus, id, hash, reason };
}

/**
 * Takes exceptions out of a corpus. Throws when they are more than one in twenty of its samples, and when one is about a sample that
 * is not there or has another text.
 */
export function leaveOut(samples: readonly Sample[], exceptions: readonly Exception[]): Counted {
  const corpus = samples[0]?.corpus;
  const own = new Map(exceptions.filter((one) => one.corpus === corpus).map((one) => [one.id, one]));
  const leftOut = samples.flatMap((sample) => {
    const exception = own.get(sample.id);
    return exception && exception.hash === hashOf(sample) ? [{ sample, reason: exception.reason }] : [];
  });
  const known = new Set(leftOut.map(({ sample }) => sample.id));
  const stale = [...own.keys()].filter((id) => !known.has(id));
  if (stale.length > 0) throw new Error(`left-out.txt is about samples of ${corpus} that are not there, or are other ones: ${stale.join(', ')}`);
  if (leftOut.length > samples.length * LARGEST_SHARE) throw new Error(`left-out.txt leaves out ${leftOut.length} of ${samples.length} samples of ${corpus}, which is more than 5 %`);
  return { counted: samples.filter(({ id }) => !known.has(id)), leftOut };
}

export function hashOf({ text }: Sample): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
