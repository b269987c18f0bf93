import { CLEAN, join, type Cell } from './cell';
import { isTrue } from './compute';
import { hasRule, type Fact } from './fact';
import { ENTRY, EXIT, type Block, type FunctionIr, type Instruction } from './ir';
import { type State } from './state';
import type { ItemMatch } from './taint-matches';

/** That tainted data reaches a sink. */
export interface Found {
  readonly sink: ItemMatch;
  readonly facts: readonly Fact[];
}

/** What was found for one rule of several. @param at its place among them */
export function foundFor(found: readonly Found[], at: number): Found[] {
  return found.flatMap((one) => {
    const facts = one.facts.filter(({ rules }) => hasRule(rules, at));
    return facts.length === 0 ? [] : [{ ...one, facts }];
  });
}

/** What calling a function does. */
export interface Outcome {
  readonly result: Cell;
  /** What variables hold where it is left. */
  readonly exit: State;
  readonly found: readonly Found[];
}

/** What an instruction needs of the function that it stands in. */
export interface Frame {
  readonly ir: FunctionIr;
  readonly args: readonly Cell[];
  readonly registers: Cell[];
  readonly depth: number;
  /** Whether what is run here was put off before, and is needed now. */
  readonly isNeeded?: boolean;
  state: State;
  result: Cell;
  /** What reaches sinks in the block that is run now. */
  found: Found[];
}

export interface Machine {
  /** The variable that holds what was thrown. */
  readonly thrown: number;
  /** Runs one instruction and gives the value of its register. */
  execute(frame: Frame, instruction: Instruction): Cell;
  /** The state where a condition holds, or does not. */
  refine(frame: Frame, condition: number, holds: boolean): State;
  /** Whether there are no more steps. */
  readonly isCut: boolean;
  /** Counts a step, or several; false when there are no more. */
  step(count?: number): boolean;
}

/** A block is gone through again so often when what comes into it goes on growing. */
const MOST_VISITS = 40;

/** Follows values through one function until nothing new comes up. */
export function interpret(ir: FunctionIr, args: readonly Cell[], entry: State, depth: number, machine: Machine): Outcome {
  const states: (State | undefined)[] = [];
  const visits = new Uint8Array(ir.blocks.length);
  const foundIn: (readonly Found[])[] = [];
  const waiting = new Set<number>([ENTRY]);
  states[ENTRY] = entry;
  const frame: Frame = { ir, args, registers: new Array<Cell>(ir.registers.length).fill(CLEAN), depth, state: entry, result: CLEAN, found: [] };
  const ways = predecessorsOf(ir);
  /** @param isLast whether nobody else needs the state, so that it need not be copied */
  const flowTo = (to: number, state: State, isLast = false): void => {
    const known = states[to];
    if (!known) states[to] = isLast ? state : state.copy();
    else if (!known.join(state)) return;
    if (to !== EXIT) waiting.add(to);
  };
  let thrown: State | undefined;
  const throwTo = (handler: number, state: State): void => {
    if (handler >= 0) flowTo(handler, state);
    else if (thrown) thrown.join(state);
    else thrown = state.copy();
  };
  const outcome = (): Outcome => ({ result: frame.result, exit: exitOf(ir, states[EXIT], thrown) ?? entry, found: foundIn.flat() });
  for (let at = first(waiting); at !== undefined; at = first(waiting)) {
    waiting.delete(at);
    const block = ir.blocks[at];
    const state = states[at];
    if (!block || !state || (visits[at] ?? 0) >= MOST_VISITS) continue;
    visits[at] = (visits[at] ?? 0) + 1;
    // What only one block leads to is given its whole state each time.
    if (ways[at] === 1) states[at] = undefined;
    frame.state = ways[at] === 1 ? state : state.copy();
    frame.found = [];
    for (const instruction of block.instructions) {
      if (!machine.step()) return outcome();
      if (block.handler >= 0 && mayThrow(instruction)) flowTo(block.handler, frame.state);
      const value = machine.execute(frame, instruction);
      frame.registers[instruction.to] = value;
      // What a call throws that was followed goes on from here; where the call gives something back, nothing was thrown.
      if (instruction.op === 'call' && frame.state.get(machine.thrown) !== CLEAN) {
        throwTo(block.handler, frame.state);
        frame.state.set(machine.thrown, CLEAN);
      } else if (instruction.op === 'call' && block.handler >= 0) flowTo(block.handler, frame.state);
      if (instruction.op === 'return' || instruction.op === 'yield') frame.result = join(frame.result, frame.registers[instruction.value] ?? CLEAN);
      if (block.handler < 0 && instruction.op === 'throw') throwTo(block.handler, frame.state);
    }
    foundIn[at] = frame.found;
    const dead = deadBranch(block, frame.registers);
    const live = block.successors.filter((next) => next !== dead);
    for (const [place, next] of live.entries()) {
      const { branch } = block;
      const isDecided = branch && (next === branch.then || next === branch.otherwise);
      const refined = isDecided ? machine.refine(frame, branch.condition, next === branch.then) : frame.state;
      flowTo(next, refined, place === live.length - 1);
    }
  }
  return outcome();
}

/**
 * What variables hold where a function is left in either way. Who goes on behind a call was not thrown at, so that what the
 * function checked of its parameters holds there.
 */
function exitOf({ params }: FunctionIr, normal: State | undefined, thrown: State | undefined): State | undefined {
  if (!normal || !thrown) return normal ?? thrown;
  const exit = normal.copy();
  exit.join(thrown);
  for (const { variable, isReference } of params) if (variable >= 0 && !isReference) exit.set(variable, normal.get(variable));
  return exit;
}

const known = new WeakMap<FunctionIr, Uint16Array>();

/** How many ways lead into each block; errors count as many. */
function predecessorsOf(ir: FunctionIr): Uint16Array {
  const counted = known.get(ir);
  if (counted) return counted;
  const ways = new Uint16Array(ir.blocks.length);
  ways[ENTRY] = 2;
  ways[EXIT] = 2;
  for (const { successors, handler } of ir.blocks) {
    for (const next of successors) ways[next] = (ways[next] ?? 0) + 1;
    if (handler >= 0) ways[handler] = 2;
  }
  known.set(ir, ways);
  return ways;
}

/** The successor that a known condition does not lead to. */
function deadBranch({ branch }: Block, registers: readonly Cell[]): number | undefined {
  const value = branch && registers[branch.condition]?.literal;
  if (!branch || branch.isLoop || value === undefined) return undefined;
  return isTrue(value) ? branch.otherwise : branch.then;
}

function mayThrow({ op }: Instruction): boolean {
  return op === 'call' || op === 'throw';
}

/** The block that comes first in the code: what leads to others is done before them. */
function first(waiting: ReadonlySet<number>): number | undefined {
  let least: number | undefined;
  for (const block of waiting) if (least === undefined || block < least) least = block;
  return least;
}

