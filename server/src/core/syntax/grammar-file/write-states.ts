import type { NumberLists } from './lists';
import { wordsAt } from './numbers';
import type { ParserStates } from './parser-states';
import { damaged } from './streams';
import type { ParserTables } from './tables';

/** As they come out of a package. */
export type UnpackedStates = ParserStates<NumberLists<Uint32Array, Uint16Array>, Uint16Array>;

/**
 * Writes what a parser does into the empty tables of its module.
 * @throws RangeError when it does not fit
 */
export function writeStates(module: Uint8Array, tables: ParserTables, smallBytes: number, states: UnpackedStates): void {
  if (states.shapeOf.length !== tables.states) throw damaged('another number of states');
  if (smallBytes % 2) throw damaged('half a number');
  for (let item = 0; item < states.sets.items.length; item++) if (states.sets.items[item]! >= tables.symbols) throw damaged('no such symbol');
  new StateWriter(module, tables, smallBytes / 2, states).write();
}

// Its methods are small so that they are compiled early: a grammar is read once, and a long loop is interpreted for most of it.
class StateWriter {
  private readonly rows: Uint16Array;
  private readonly groups: Uint16Array;
  private readonly places: Uint32Array;
  private readonly symbols: Uint16Array;
  private readonly symbolStarts: Uint32Array;
  private readonly sets: Uint16Array;
  private readonly values: Uint16Array;
  private value = 0;
  private at = 0;

  constructor(module: Uint8Array, private readonly tables: ParserTables, smallWords: number, private readonly states: UnpackedStates) {
    this.rows = wordsAt(module, tables.parseTable, tables.largeStates * tables.symbols);
    this.groups = wordsAt(module, tables.smallParseTable, smallWords);
    this.places = new Uint32Array(module.buffer, module.byteOffset + tables.smallParseTableMap, tables.states - tables.largeStates);
    this.symbols = states.sets.items;
    this.symbolStarts = states.sets.starts;
    this.sets = states.shapes.items;
    this.values = states.values;
  }

  write(): void {
    const { tables, states } = this;
    const { starts } = states.shapes;
    for (let state = 0; state < tables.states; state++) {
      const shape = states.shapeOf[state]!;
      if (state < tables.largeStates) this.writeRow(state * tables.symbols, starts[shape]!, starts[shape + 1]!);
      else {
        this.places[state - tables.largeStates] = this.at;
        this.writeGroups(starts[shape]!, starts[shape + 1]!);
      }
    }
    if (this.at !== this.groups.length || this.value !== this.values.length) throw damaged('groups of another length');
  }

  private writeRow(row: number, first: number, end: number): void {
    const { rows, symbols, symbolStarts, sets, values } = this;
    let value = this.value;
    for (let group = first; group < end; group++) {
      const set = sets[group]!;
      const number = values[value++]!;
      const last = symbolStarts[set + 1]!;
      for (let item = symbolStarts[set]!; item < last; item++) rows[row + symbols[item]!] = number;
    }
    this.value = value;
  }

  private writeGroups(first: number, end: number): void {
    const { groups, symbols, symbolStarts, sets, values } = this;
    let [at, value] = [this.at, this.value];
    groups[at++] = end - first;
    for (let group = first; group < end; group++) {
      const set = sets[group]!;
      let item = symbolStarts[set]!;
      const last = symbolStarts[set + 1]!;
      groups[at] = values[value++]!;
      groups[at + 1] = last - item;
      at += 2;
      while (item < last) groups[at++] = symbols[item++]!;
    }
    this.at = at;
    this.value = value;
  }
}
