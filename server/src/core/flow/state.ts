import { CLEAN, join, put, type Cell } from './cell';
import type { Place } from './ir';

/** What variables hold at one point. A variable that is not listed is clean. */
export class State {
  constructor(readonly cells: Map<number, Cell> = new Map()) {}

  get(variable: number): Cell {
    return this.cells.get(variable) ?? CLEAN;
  }

  set(variable: number, cell: Cell): void {
    if (cell === CLEAN) this.cells.delete(variable);
    else this.cells.set(variable, cell);
  }

  put({ variable, path }: Place, value: Cell, isAdded: boolean): void {
    this.set(variable, put(this.get(variable), path, value, isAdded));
  }

  copy(): State {
    return new State(new Map(this.cells));
  }

  /** Adds what another state may hold. Says whether anything was new. */
  join(other: State): boolean {
    let isNew = false;
    for (const [variable, cell] of other.cells) {
      const known = this.get(variable);
      const joined = join(known, cell);
      if (joined === known) continue;
      this.cells.set(variable, joined);
      isNew = true;
    }
    // What the other does not know is not a constant here either.
    for (const [variable, cell] of this.cells) {
      if (cell.hasLiterals !== true || other.cells.has(variable)) continue;
      this.set(variable, join(cell, CLEAN));
      isNew = true;
    }
    return isNew;
  }
}
