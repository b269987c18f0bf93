import { DistinctLists } from './lists';
import type { ParserStates } from './parser-states';
import type { ParserTables } from './tables';

interface Group {
  readonly value: number;
  readonly symbols: number[];
}

/**
 * Reads what a module's parser does.
 * @returns also how many bytes `smallParseTable` has, which is told nowhere
 * @throws RangeError when it is not written as tree-sitter writes it
 */
export function readStates(module: Uint8Array, tables: ParserTables): ParserStates & { readonly smallBytes: number } {
  const view = new DataView(module.buffer, module.byteOffset, module.byteLength);
  const sets = new DistinctLists();
  const shapes = new DistinctLists();
  const shapeOf: number[] = [];
  const values: number[] = [];
  const add = (groups: readonly Group[]): void => {
    shapeOf.push(shapes.add(groups.map(({ symbols }) => sets.add(symbols))));
    for (const { value } of groups) values.push(value);
  };
  for (let state = 0; state < tables.largeStates; state++) add(readRow(view, tables, state));
  let at = tables.smallParseTable;
  for (let state = tables.largeStates; state < tables.states; state++) {
    const place = view.getUint32(tables.smallParseTableMap + (state - tables.largeStates) * 4, true);
    if (tables.smallParseTable + place * 2 !== at) throw new RangeError(`the groups of state ${state} do not come behind those of the state before`);
    const { groups, end } = readGroups(view, at);
    add(groups);
    at = end;
  }
  return { sets, shapes, shapeOf, values, smallBytes: at - tables.smallParseTable };
}

/** The groups of a row, in the order in which tree-sitter would write them. 0 stands for an error and is in no group. */
function readRow(view: DataView, { parseTable, symbols, tokens }: ParserTables, state: number): Group[] {
  const groups = new Map<number, Group & { isToken: boolean }>();
  for (let symbol = 0; symbol < symbols; symbol++) {
    const value = view.getUint16(parseTable + (state * symbols + symbol) * 2, true);
    if (value === 0) continue;
    const isToken = symbol < tokens;
    const key = isToken ? value : -value;
    const group = groups.get(key);
    if (group) group.symbols.push(symbol);
    else groups.set(key, { value, symbols: [symbol], isToken });
  }
  return [...groups.values()].sort((a, b) => a.symbols.length - b.symbols.length || Number(b.isToken) - Number(a.isToken) || a.value - b.value);
}

function readGroups(view: DataView, start: number): { groups: Group[]; end: number } {
  const groups: Group[] = [];
  let at = start + 2;
  for (let left = view.getUint16(start, true); left > 0; left--) {
    const symbols: number[] = [];
    const end = at + 4 + view.getUint16(at + 2, true) * 2;
    for (let place = at + 4; place < end; place += 2) symbols.push(view.getUint16(place, true));
    groups.push({ value: view.getUint16(at, true), symbols });
    at = end;
  }
  return { groups, end: at };
}
