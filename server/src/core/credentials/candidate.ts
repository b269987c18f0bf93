import type { Confidence } from '../finding';
import type { RuleSource } from '../rule';
import type { Span } from '../span';
import type { Verdict } from './checks/check';

/** What a detector found, before overlaps are settled. Spans are in the document's text. */
export interface Candidate {
  readonly rule: RuleSource;
  readonly value: Span;
  readonly confidence: Confidence;
  /** It has the form of a credential, but nobody drew it. */
  readonly isInvented?: boolean;
  /** The literal whose whole content is the value, quotes included. */
  readonly literal?: Span | undefined;
  /** The literal of which the value is only a part. */
  readonly container?: Span | undefined;
  readonly keyName?: string | undefined;
  /** Where the key's name stands, so that no name is taken from inside another credential. */
  readonly key?: Span | undefined;
}

/** Reads what stands around one keyword hit; undefined when it is no credential. */
export type ReadCandidate = (text: string, hit: Span) => Candidate | undefined;

/** What is invented is worth a look, and no more. */
export function certaintyOf(rule: RuleSource, verdict: Verdict): Pick<Candidate, 'confidence' | 'isInvented'> {
  return verdict === 'invented' ? { confidence: 'low', isInvented: true } : { confidence: rule.confidence };
}

const ORDER: readonly Confidence[] = ['low', 'medium', 'high'];

/** One step down; `low` stays. */
export function lessSure(confidence: Confidence): Confidence {
  return ORDER[Math.max(0, ORDER.indexOf(confidence) - 1)]!;
}

export function lowestConfidence(...all: readonly Confidence[]): Confidence {
  return ORDER[Math.min(...all.map((one) => ORDER.indexOf(one)))]!;
}

export function isSurer(one: Candidate, other: Candidate): boolean {
  return ORDER.indexOf(one.confidence) > ORDER.indexOf(other.confidence);
}
