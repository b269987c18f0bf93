import { CLEAN, isBlank, signature, thingCell, type Cell, type Thing } from './cell';
import type { CodeFile } from './fact';
import type { Frame } from './interpreter';
import type { FunctionIr, Instruction } from './ir';
import { State } from './state';

/** An instruction whose value nobody has needed so far, with the registers that it reads. */
interface Thunk {
  readonly ir: FunctionIr;
  readonly instruction: Instruction;
  readonly given: ReadonlyMap<number, Cell>;
  value: Cell | 'running' | undefined;
}

/**
 * What a file has of others, as long as nothing is done with it that data could follow: a name that is imported, its members,
 * what its functions give that are given no data. Opening those files for it would cost more than all else.
 */
export class Thunks {
  private readonly all: Thunk[] = [];
  private readonly byKey = new Map<string, number>();

  constructor(private readonly file: CodeFile) {}

  /** The value of an instruction, to be run when it is needed. @param what tells it from others @param reads the registers that it is made of */
  of({ ir, registers }: Frame, instruction: Instruction, what: string, reads: readonly number[]): Cell {
    const given = new Map(reads.map((register) => [register, registers[register] ?? CLEAN]));
    const key = `${instruction.op}|${what}|${[...given.values()].map(signature).join('|')}`;
    const known = this.byKey.get(key);
    const node = known ?? this.all.push({ ir, instruction, given, value: undefined }) - 1;
    this.byKey.set(key, node);
    return thingCell({ kind: 'thunk', file: this.file, node });
  }

  /** What a thunk is; nothing while that is being found out. @param run runs its instruction as it would have been run then */
  valueOf(node: number, { depth }: Frame, run: (frame: Frame, instruction: Instruction) => Cell): Cell {
    const thunk = this.all[node];
    if (thunk === undefined || thunk.value === 'running') return CLEAN;
    if (thunk.value !== undefined) return thunk.value;
    thunk.value = 'running';
    const { ir, instruction, given } = thunk;
    const registers: Cell[] = [];
    for (const [register, cell] of given) registers[register] = cell;
    return (thunk.value = run({ ir, args: [], registers, depth, isNeeded: true, state: new State(), result: CLEAN, found: [] }, instruction));
  }
}

export function isThunk({ kind }: Thing): boolean {
  return kind === 'thunk';
}

/** Whether a value is not known before a thunk was run. */
export function isOpen({ things }: Cell): boolean {
  return things.some(isThunk);
}

/** What is known of a value besides its thunks. */
export function settled(cell: Cell): Cell {
  const rest = { ...cell, things: cell.things.filter((thing) => !isThunk(thing)) };
  return isBlank(rest) ? CLEAN : rest;
}
