import { ANYTHING, type CharSet } from './char-set';
import { isNullable, UnsupportedRegex, type Assertion, type BackReferenceNode, type LookNode, type ParsedRegex, type RegexNode, type RepeatNode } from './syntax';

/** One step of the backtracking machine. `next` and `other` are indexes of instructions. */
export type Instruction =
  | { readonly op: 'set'; readonly set: CharSet; readonly backward: boolean }
  /** Tries `next` first. `slot` numbers the places where failures are remembered. */
  | { readonly op: 'split'; next: number; other: number; readonly slot: number }
  | { readonly op: 'jump'; next: number }
  | { readonly op: 'save'; readonly register: number }
  | { readonly op: 'assert'; readonly what: Assertion }
  /** Runs from `body` to its `done`, and goes on at `next`; from the same position unless it `moves`. */
  | { readonly op: 'look'; readonly negative: boolean; readonly moves: boolean; readonly body: number; next: number; readonly slot: number }
  | { readonly op: 'back'; readonly group: number; readonly ignoreCase: boolean; readonly backward: boolean }
  /** Fails when nothing was matched since the register was saved: a round of a loop that would go on for ever. */
  | { readonly op: 'moved'; readonly register: number }
  | { readonly op: 'done' };

export interface RegexProgram {
  readonly instructions: readonly Instruction[];
  /** Two for each group, the whole match first; then one for each loop whose body may be empty. */
  readonly registers: number;
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
  /** How many places remember failures; 0 when what was captured decides about success, so that nothing can be remembered. */
  readonly slots: number;
  /** The characters that a match begins with; undefined when it may be empty. */
  readonly first: CharTest | undefined;
}

export interface CharTest {
  /** 1 for each ASCII code that passes. */
  readonly ascii: Uint8Array;
  readonly others: (code: number) => boolean;
}

const MOST_INSTRUCTIONS = 20_000;

/** @throws UnsupportedRegex when the counts of the expression make it too large */
export function compileProgram(parsed: ParsedRegex): RegexProgram {
  return new Compiler(parsed).compile();
}

class Compiler {
  private readonly instructions: Instruction[] = [];
  private registers: number;
  private slots = 0;
  private remembers = true;

  constructor(private readonly parsed: ParsedRegex) {
    this.registers = (parsed.groups + 1) * 2;
  }

  compile(): RegexProgram {
    const { root, groups, names } = this.parsed;
    this.emit(root, false);
    this.add({ op: 'done' });
    const slots = this.remembers ? this.slots : 0;
    return { instructions: this.instructions, registers: this.registers, groups, names, slots, first: isNullable(root) ? undefined : toTest(firstOf(root)) };
  }

  private add<T extends Instruction>(instruction: T): T {
    if (this.instructions.length >= MOST_INSTRUCTIONS) throw new UnsupportedRegex('its counts make it too large');
    this.instructions.push(instruction);
    return instruction;
  }

  private get here(): number {
    return this.instructions.length;
  }

  private emit(node: RegexNode, backward: boolean): void {
    switch (node.op) {
      case 'set':
        this.add({ op: 'set', set: node.set, backward });
        break;
      case 'sequence':
        for (const item of backward ? [...node.items].reverse() : node.items) this.emit(item, backward);
        break;
      case 'either':
        this.emitEither(node.branches, backward);
        break;
      case 'capture':
        this.add({ op: 'save', register: node.group * 2 + (backward ? 1 : 0) });
        this.emit(node.body, backward);
        this.add({ op: 'save', register: node.group * 2 + (backward ? 0 : 1) });
        break;
      case 'atomic':
        this.emitApart(node.body, { negative: false, moves: true, backward });
        break;
      case 'look':
        this.emitLook(node);
        break;
      case 'repeat':
        this.emitRepeat(node, backward);
        break;
      case 'assert':
        this.add({ op: 'assert', what: node.what });
        break;
      case 'back':
        this.emitBack(node, backward);
        break;
      case 'keep':
        this.add({ op: 'save', register: 0 });
        break;
    }
  }

  private emitEither(branches: readonly RegexNode[], backward: boolean): void {
    const ends: { next: number }[] = [];
    branches.forEach((branch, index) => {
      const last = index === branches.length - 1;
      const split = last ? undefined : this.add({ op: 'split', next: this.here + 1, other: 0, slot: this.slots++ });
      this.emit(branch, backward);
      if (!split) return;
      ends.push(this.add({ op: 'jump', next: 0 }));
      split.other = this.here;
    });
    for (const end of ends) end.next = this.here;
  }

  private emitLook({ behind, negative, body }: LookNode): void {
    this.emitApart(body, { negative, moves: false, backward: behind });
  }

  /** What is matched on its own, so that nothing after it makes it try another way. */
  private emitApart(body: RegexNode, how: { readonly negative: boolean; readonly moves: boolean; readonly backward: boolean }): void {
    const look = this.add({ op: 'look', negative: how.negative, moves: how.moves, body: this.here + 1, next: 0, slot: this.slots++ });
    this.emit(body, how.backward);
    this.add({ op: 'done' });
    look.next = this.here;
  }

  private emitBack({ group, ignoreCase }: BackReferenceNode, backward: boolean): void {
    this.remembers = false;
    this.add({ op: 'back', group, ignoreCase, backward });
  }

  private emitRepeat(repeat: RepeatNode, backward: boolean): void {
    const { body, min, max } = repeat;
    for (let round = 0; round < min; round++) this.emit(body, backward);
    if (max === Infinity) return this.emitLoop(repeat, backward);
    const register = isNullable(body) ? this.registers++ : undefined;
    const exits: Extract<Instruction, { op: 'split' }>[] = [];
    for (let round = min; round < max; round++) {
      exits.push(this.add({ op: 'split', next: 0, other: 0, slot: this.slots++ }));
      this.enter(exits.at(-1)!, repeat.lazy);
      this.emitRound(body, register, backward);
    }
    for (const exit of exits) this.leave(exit, repeat.lazy);
  }

  private emitLoop({ body, lazy }: RepeatNode, backward: boolean): void {
    const start = this.here;
    const split = this.add({ op: 'split', next: 0, other: 0, slot: this.slots++ });
    this.enter(split, lazy);
    const register = isNullable(body) ? this.registers++ : undefined;
    this.emitRound(body, register, backward);
    this.add({ op: 'jump', next: start });
    this.leave(split, lazy);
  }

  /** A round that need not be: one that matches nothing is none, as in JavaScript. */
  private emitRound(body: RegexNode, register: number | undefined, backward: boolean): void {
    if (register !== undefined) this.add({ op: 'save', register });
    this.emit(body, backward);
    if (register !== undefined) this.add({ op: 'moved', register });
  }

  private enter(split: { next: number; other: number }, lazy: boolean): void {
    split[lazy ? 'other' : 'next'] = this.here;
  }

  private leave(split: { next: number; other: number }, lazy: boolean): void {
    split[lazy ? 'next' : 'other'] = this.here;
  }
}

/** Sets one of which holds the character that something which is not empty begins with. */
function firstOf(node: RegexNode): readonly CharSet[] {
  switch (node.op) {
    case 'set':
      return [node.set];
    case 'either':
      return node.branches.flatMap(firstOf);
    case 'capture':
    case 'atomic':
    case 'repeat':
      return firstOf(node.body);
    case 'sequence': {
      const end = node.items.findIndex((item) => !isNullable(item));
      return node.items.slice(0, end < 0 ? undefined : end + 1).flatMap(firstOf);
    }
    default:
      return node.op === 'back' ? [ANYTHING] : [];
  }
}

function toTest(sets: readonly CharSet[]): CharTest {
  const others = (code: number): boolean => sets.some((set) => set.has(code));
  return { ascii: Uint8Array.from({ length: 128 }, (_, code) => Number(others(code))), others };
}
