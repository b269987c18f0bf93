import { LINE_ENDS, WORD_CHARS, type CharSet } from './char-set';
import type { Instruction, RegexProgram } from './program';
import type { Assertion } from './syntax';

/** Steps that all runs of one expression on one text may take together: a fraction of a second, and more on a long text. */
const LEAST_BUDGET = 2_000_000;
const BUDGET_PER_UNIT = 16;
/** Remembering failures takes a bit for each place in the program and the text; above this many bits nothing is remembered. */
const MOST_BITS = 1 << 28;

/**
 * Runs an expression on one text by backtracking, and remembers which places failed, so that none is tried twice: linear
 * in the text for all but back-references, and look-around that succeeds again and again. Those are cut by a count of steps.
 * Where it matches is what JavaScript says; only of loops in loops that may be empty it can find a shorter match.
 */
export class BacktrackRun {
  /** True once the steps ran out: what is found is incomplete. */
  exceeded = false;
  private steps = 0;
  private readonly failed: Uint8Array | undefined;
  private readonly width: number;
  /** Bits that were set since the last success, for taking them back. */
  private readonly trail: number[] = [];
  /** Pairs: a place to resume at (position, instruction), or a register to restore (old value, -1 - register). */
  private readonly stack: number[] = [];
  private readonly registers: Int32Array;

  constructor(
    private readonly program: RegexProgram,
    readonly text: string,
    private readonly mostSteps = LEAST_BUDGET + BUDGET_PER_UNIT * text.length,
  ) {
    this.width = text.length + 1;
    this.registers = new Int32Array(program.registers);
    const bits = program.slots * this.width;
    this.failed = bits > 0 && bits <= MOST_BITS ? new Uint8Array((bits >> 3) + 1) : undefined;
  }

  /** Start and end of each group, -1 for one that took no part; undefined when nothing matches that begins at `at`. */
  matchAt(at: number): Int32Array | undefined {
    this.registers.fill(-1);
    this.registers[0] = at;
    if (this.stack.length > 0) this.stack.length = 0;
    if (this.trail.length > 0) this.trail.length = 0;
    const end = this.run(0, at);
    if (end < 0) return undefined;
    this.registers[1] = end;
    this.forget(0);
    return this.registers;
  }

  /** The first match that is tried from `[from, to)`. */
  search(from: number, to: number): Int32Array | undefined {
    const last = Math.min(to, this.width);
    for (let at = this.nextStart(from, last); at < last && !this.exceeded; at = this.nextStart(at + 1, last)) {
      const found = this.matchAt(at);
      if (found) return found;
    }
    return undefined;
  }

  /** The first position from which a match may be tried. */
  private nextStart(from: number, last: number): number {
    const { first } = this.program;
    if (!first) return from;
    const { ascii, others } = first;
    const end = Math.min(last, this.text.length);
    for (let at = from; at < end; at++) {
      const code = this.text.charCodeAt(at);
      if (code < ascii.length ? ascii[code] === 1 : others(code)) return at;
    }
    return last;
  }

  /** Runs to `done` and gives the position there; -1 when every way failed. */
  private run(start: number, from: number): number {
    const base = this.stack.length;
    const { instructions } = this.program;
    let [pc, at] = [start, from];
    for (;;) {
      if (++this.steps > this.mostSteps) this.exceeded = true;
      if (this.exceeded) return -1;
      const instruction = instructions[pc]!;
      let reached: number;
      switch (instruction.op) {
        case 'set':
          reached = instruction.backward ? this.stepBefore(instruction.set, at) : this.stepSet(instruction.set, at);
          pc++;
          break;
        case 'split':
          reached = this.remember(instruction.slot, at) ? -1 : at;
          if (reached >= 0) this.stack.push(at, instruction.other);
          pc = instruction.next;
          break;
        case 'jump':
          pc = instruction.next;
          continue;
        case 'done':
          return at;
        case 'look':
          reached = this.stepLook(instruction, at);
          pc = instruction.next;
          break;
        default:
          reached = this.step(instruction, at);
          pc++;
      }
      if (reached >= 0) {
        at = reached;
        continue;
      }
      pc = this.resume(base);
      if (pc < 0) return -1;
      at = this.resumedAt;
    }
  }

  private resumedAt = 0;

  /** The position after an instruction that is none of the frequent ones; -1 when it fails. */
  private step(instruction: Instruction, at: number): number {
    switch (instruction.op) {
      case 'save':
        this.save(instruction.register, at);
        return at;
      case 'assert':
        return this.holds(instruction.what, at) ? at : -1;
      case 'back':
        return this.stepBack(instruction, at);
      case 'moved':
        return this.registers[instruction.register] === at ? -1 : at;
      default:
        return at;
    }
  }

  private stepSet(set: CharSet, at: number): number {
    return at < this.text.length && set.has(this.text.charCodeAt(at)) ? at + 1 : -1;
  }

  private stepBefore(set: CharSet, at: number): number {
    return at > 0 && set.has(this.text.charCodeAt(at - 1)) ? at - 1 : -1;
  }

  private save(register: number, at: number): void {
    this.stack.push(this.registers[register]!, -1 - register);
    this.registers[register] = at;
  }

  /** True when the place is known to fail; else it is taken to fail until a success shows otherwise. */
  private remember(slot: number, at: number): boolean {
    if (!this.failed) return false;
    const bit = slot * this.width + at;
    const mask = 1 << (bit & 7);
    if (this.failed[bit >> 3]! & mask) return true;
    this.failed[bit >> 3]! |= mask;
    this.trail.push(bit);
    return false;
  }

  private forget(trailFrom: number): void {
    for (let i = trailFrom; i < this.trail.length; i++) {
      const bit = this.trail[i]!;
      this.failed![bit >> 3]! &= ~(1 << (bit & 7));
    }
    this.trail.length = trailFrom;
  }

  private stepLook({ negative, moves, body, slot }: Extract<Instruction, { op: 'look' }>, at: number): number {
    if (this.remember(slot, at)) return -1;
    const [base, trailFrom] = [this.stack.length, this.trail.length];
    const end = this.run(body, at);
    if (this.exceeded) return -1;
    if (end >= 0) {
      this.forget(trailFrom);
      if (negative) this.restore(base);
      else this.commit(base);
    }
    if (end >= 0 === negative) return -1;
    return moves ? end : at;
  }

  private stepBack({ group, ignoreCase, backward }: Extract<Instruction, { op: 'back' }>, at: number): number {
    const [start, end] = [this.registers[group * 2]!, this.registers[group * 2 + 1]!];
    if (start < 0 || end < 0) return -1;
    const length = end - start;
    const from = backward ? at - length : at;
    if (from < 0) return -1;
    const [captured, found] = [this.text.slice(start, end), this.text.slice(from, from + length)];
    this.steps += length;
    const equal = captured === found || (ignoreCase && captured.toLowerCase() === found.toLowerCase());
    if (!equal) return -1;
    return backward ? from : at + length;
  }

  private holds(what: Assertion, at: number): boolean {
    const { text } = this;
    switch (what) {
      case 'textStart':
        return at === 0;
      case 'textEnd':
        return at === text.length;
      case 'beforeLineFeed':
        return at === text.length || (at === text.length - 1 && text.charAt(at) === '\n');
      case 'lineStart':
        return at === 0 || LINE_ENDS.has(text.charCodeAt(at - 1));
      case 'lineEnd':
        return at === text.length || LINE_ENDS.has(text.charCodeAt(at));
      default:
        return (this.isWord(at - 1) !== this.isWord(at)) === (what === 'wordEdge');
    }
  }

  private isWord(at: number): boolean {
    return at >= 0 && at < this.text.length && WORD_CHARS.has(this.text.charCodeAt(at));
  }

  /** Takes the last choice back and gives its instruction; -1 when there is none above `base`. */
  private resume(base: number): number {
    const { stack } = this;
    while (stack.length > base) {
      const kind = stack.pop()!;
      const value = stack.pop()!;
      if (kind < 0) this.registers[-1 - kind] = value;
      else {
        this.resumedAt = value;
        return kind;
      }
    }
    return -1;
  }

  private restore(base: number): void {
    while (this.resume(base) >= 0);
  }

  /** Drops the choices above `base` and keeps what restores registers. */
  private commit(base: number): void {
    const { stack } = this;
    let end = base;
    for (let i = base; i < stack.length; i += 2) {
      const [value, kind] = [stack[i]!, stack[i + 1]!];
      if (kind >= 0) continue;
      stack[end] = value;
      stack[end + 1] = kind;
      end += 2;
    }
    stack.length = end;
  }
}
