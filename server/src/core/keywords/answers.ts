import type { Damage } from '../damage';
import type { ResolvedRequirement } from './resolved';

const [NONE, NO, YES] = [0, 1, 2];

/**
 * What was said of requirements about one text, by their indices, and for literals also which part of the text says it: as long as an
 * edit changes neither that part nor the hits of the literal's keyword, the answer stays.
 */
export class Answers {
  /** Answers about literals that an edit put in doubt, as they were. */
  private readonly doubtful = new Map<number, number>();

  /** @param from where the part begins that an answer rests on, in offsets of the text @param to where it ends, the last code unit included; before `from` where nothing was read */
  private constructor(private given: Uint8Array, private from: Int32Array, private to: Int32Array) {}

  static none(): Answers {
    return new Answers(new Uint8Array(0), new Int32Array(0), new Int32Array(0));
  }

  /** True when nothing is to be asked again. */
  get isSure(): boolean {
    return this.doubtful.size === 0;
  }

  /** Makes room for so many requirements. */
  reserve(count: number): void {
    if (this.given.length >= count) return;
    this.given = enlarged(this.given, new Uint8Array(count));
    this.from = enlarged(this.from, new Int32Array(count));
    this.to = enlarged(this.to, new Int32Array(count));
  }

  /** Undefined when it is not known. */
  of(index: number): boolean | undefined {
    const given = this.given[index]!;
    return given === NONE ? undefined : given === YES;
  }

  /** @param from see the constructor; absent where the answer rests on other answers */
  give(index: number, answer: boolean, from = 0, to = -1): void {
    this.given[index] = answer ? YES : NO;
    this.from[index] = from;
    this.to[index] = to;
  }

  /**
   * The same after an edit.
   * @param items the requirements by index @param isTouched tells the numbers of keywords of which hits came or went
   */
  after({ start, end, newEnd }: Damage, items: readonly ResolvedRequirement[], isTouched: (keyword: number) => boolean): Answers {
    const next = new Answers(this.given.slice(), this.from.slice(), this.to.slice());
    for (const [index, was] of this.doubtful) next.doubtful.set(index, was);
    for (let index = 0; index < this.given.length; index++) {
      const item = items[index]!;
      if (item.op !== 'literal' || this.given[index] === NONE) continue;
      const [from, to] = [this.from[index]!, this.to[index]!];
      if (isTouched(item.number) || (from <= to && from < end && to >= start)) {
        next.doubtful.set(index, this.given[index]!);
        next.given[index] = NONE;
      } else if (from >= end) {
        next.from[index] = from + newEnd - end;
        next.to[index] = to + newEnd - end;
      }
    }
    return next;
  }

  /**
   * Asks again what is in doubt. Where an answer is another one now, all that rest on answers are forgotten.
   * @returns false in that case
   */
  settle(items: readonly ResolvedRequirement[], ask: (literal: ResolvedRequirement) => boolean): boolean {
    let isSame = true;
    for (const [index, was] of this.doubtful) if (ask(items[index]!) !== (was === YES)) isSame = false;
    this.doubtful.clear();
    if (!isSame) for (let index = 0; index < this.given.length; index++) if (items[index]!.op !== 'literal') this.given[index] = NONE;
    return isSame;
  }
}

function enlarged<T extends Uint8Array | Int32Array>(before: T, larger: T): T {
  larger.set(before);
  return larger;
}
