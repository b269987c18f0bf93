import { damaged } from './streams';

/**
 * Where the tables of tree-sitter's `TSLanguage` are within a module, in bytes; and how much they hold. The states of `parseTable` come
 * first and have a row with each symbol; the others have groups in `smallParseTable`, and where theirs begin in `smallParseTableMap`.
 */
export interface ParserTables {
  readonly parseTable: number;
  readonly smallParseTable: number;
  readonly smallParseTableMap: number;
  readonly primaryStates: number;
  readonly symbols: number;
  readonly tokens: number;
  readonly states: number;
  readonly largeStates: number;
}

/** So many bytes of a module. */
export interface Region {
  readonly start: number;
  readonly bytes: number;
}

/** The regions of the tables. @param smallBytes how long `smallParseTable` is */
export function regionsOf(tables: ParserTables, smallBytes: number): Region[] {
  const smallStates = tables.states - tables.largeStates;
  return [
    { start: tables.parseTable, bytes: tables.largeStates * tables.symbols * 2 },
    { start: tables.smallParseTable, bytes: smallBytes },
    { start: tables.smallParseTableMap, bytes: smallStates * 4 },
    { start: tables.primaryStates, bytes: tables.states * 2 },
  ];
}

/** A module without those regions. */
export function cutRegions(module: Uint8Array, regions: readonly Region[]): Uint8Array {
  const rest = new Uint8Array(module.length - sumOf(regions));
  let at = 0;
  for (const { start, end } of stretchesBetween(regions, module.length)) {
    rest.set(module.subarray(start, end), at);
    at += end - start;
  }
  return rest;
}

/**
 * A module whose regions are empty.
 * @param aligned the byte of the module that is at a multiple of 4 in memory
 * @throws RangeError when these regions cannot be
 */
export function pasteRegions(rest: Uint8Array, regions: readonly Region[], aligned: number): Uint8Array {
  const length = rest.length + sumOf(regions);
  const module = new Uint8Array(new ArrayBuffer(length + 3), -aligned & 3, length);
  let at = 0;
  for (const { start, end } of stretchesBetween(regions, module.length)) {
    module.set(rest.subarray(at, at + end - start), start);
    at += end - start;
  }
  return module;
}

function sumOf(regions: readonly Region[]): number {
  return regions.reduce((sum, { bytes }) => sum + bytes, 0);
}

function stretchesBetween(regions: readonly Region[], length: number): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  let start = 0;
  for (const region of [...regions, { start: length, bytes: 0 }].sort((a, b) => a.start - b.start || a.bytes - b.bytes)) {
    if (region.start < start) throw damaged('tables that overlap');
    stretches.push({ start, end: region.start });
    start = region.start + region.bytes;
  }
  if (start > length) throw damaged('a table beyond the end');
  return stretches;
}
