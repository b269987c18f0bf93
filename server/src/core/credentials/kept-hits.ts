import type { Damage } from '../damage';
import { type Span } from '../span';
import type { Candidate } from './candidate';

/** What one keyword's hit gave. Offsets are of the text in which it was read. */
export interface ReadHit {
  readonly keyword: number;
  readonly end: number;
  readonly candidates: readonly Candidate[];
}

/**
 * How far from a hit anything is read, in UTF-16 code units: the start of a literal that began on an earlier line, a line, a value
 * and what follows it. A private key is longer than all of that.
 */
const BEFORE = 8_192;
const AFTER = 32_768;

/** What was read in a text before a change, as far as the change cannot have made it another. */
export class KeptHits {
  private next = 0;

  /** @param before in the order of the text */
  constructor(private readonly before: readonly ReadHit[], private readonly damage: Damage) {}

  /** What a hit in the changed text gave before; undefined when it has to be read. Hits are asked about in the order of the text. */
  of(keyword: number, start: number, end: number): ReadHit | undefined {
    const { damage } = this;
    if (end + AFTER <= damage.start) return this.find(keyword, end);
    if (start - BEFORE < damage.newEnd) return undefined;
    const moved = damage.newEnd - damage.end;
    const hit = this.find(keyword, end - moved);
    return hit && { keyword, end, candidates: hit.candidates.map((candidate) => move(candidate, moved)) };
  }

  private find(keyword: number, end: number): ReadHit | undefined {
    const { before } = this;
    while (this.next < before.length && before[this.next]!.end < end) this.next++;
    for (let at = this.next; before[at]?.end === end; at++) if (before[at]!.keyword === keyword) return before[at];
    return undefined;
  }
}

function move(candidate: Candidate, by: number): Candidate {
  const at = <T extends Span | undefined>(span: T): T => (span && { start: span.start + by, end: span.end + by }) as T;
  return { ...candidate, value: at(candidate.value), literal: at(candidate.literal), container: at(candidate.container), key: at(candidate.key) };
}
