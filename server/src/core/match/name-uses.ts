import type { Shapes } from './shapes';

const NONE: readonly number[] = [];
const CODES = 128;
const LONGEST = 64;

/** Finds where some names stand, all in one pass over the tree that is made when the first is asked for. */
export function createNameUses({ view, tree }: Shapes, names: Iterable<string>): (name: string) => readonly number[] {
  let uses: Map<string, number[]> | undefined;
  return (name) => (uses ??= findUses(view.identifier, tree, names)).get(name) ?? NONE;
}

function findUses(identifier: Uint8Array, { text, kind, start, end, count }: Shapes['tree'], names: Iterable<string>): Map<string, number[]> {
  const uses = new Map<string, number[]>();
  // What begins and is as long as one of the names is few, so that few texts are cut out.
  const wanted = new Uint8Array(CODES * LONGEST);
  for (const name of names) {
    uses.set(name, []);
    wanted[slotOf(name.charCodeAt(0), name.length)] = 1;
  }
  if (uses.size === 0) return uses;
  for (let node = 0; node < count; node++) {
    if (identifier[kind[node]!] !== 1) continue;
    const from = start[node]!;
    if (wanted[slotOf(text.charCodeAt(from), end[node]! - from)] === 1) uses.get(text.slice(from, end[node]))?.push(from);
  }
  return uses;
}

function slotOf(code: number, length: number): number {
  return (code % CODES) * LONGEST + Math.min(length, LONGEST - 1);
}
