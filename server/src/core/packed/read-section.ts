import { DamagedError, FIRST_SHAPE, PART, TOKEN } from './layout';

/** All objects and lists of packed data, by number. Filled by sections. */
export interface Nodes {
  /** The shape of each node, counted from 1; 0: its section was not read yet. */
  readonly shapes: Int32Array;
  /** Where the parts of each begin. */
  readonly starts: Int32Array;
  readonly parts: Int32Array;
}

/** Where a section is, and which of the nodes, parts and strings are its first. */
export interface Section {
  readonly start: number;
  readonly end: number;
  readonly node: number;
  readonly part: number;
  readonly string: number;
}

/** What follows a token that a place belongs to; -1 where it says all itself. By token. */
const KINDS = Int32Array.from({ length: FIRST_SHAPE }, () => -1);
for (const kind of ['integer', 'string', 'node', 'named', 'number', 'section'] as const) KINDS[TOKEN[kind]] = PART[kind];

/**
 * Reads one section in one pass: a loop over plain variables, which engines make fast while it runs for the first time. A node is
 * numbered when it ends, so that none can hold itself.
 * @param sizes how many parts nodes of each shape have
 * @returns the section's data
 * @throws DamagedError
 */
export function readSection(bytes: Uint8Array, { start, end, node, part, string }: Section, sizes: Int32Array, { shapes, starts, parts }: Nodes): number {
  /** Parts of nodes that have not ended; at last the data alone. */
  const waiting: number[] = [];
  /** The shapes of nodes that have not ended, and how many parts each lacks. */
  const open: number[] = [];
  const missing: number[] = [];
  let at = start;
  let count = node;
  let filled = part;
  let strings = string;
  do {
    let token = 0;
    let byte = 128;
    for (let shift = 0; byte > 127 && at < end; shift += 7) {
      byte = bytes[at++]!;
      token |= (byte & 127) << shift;
    }
    if (token >= FIRST_SHAPE) {
      const shape = token - FIRST_SHAPE;
      if (shape >= sizes.length) throw new DamagedError('packed data has no such shape');
      open.push(shape);
      missing.push(sizes[shape]!);
    } else {
      const kind = KINDS[token]!;
      let place = 0;
      if (kind >= 0) {
        byte = 128;
        for (let shift = 0; byte > 127 && at < end; shift += 7) {
          byte = bytes[at++]!;
          place |= (byte & 127) << shift;
        }
        if (kind === PART.node && place >= count) throw new DamagedError('packed data refers to what does not stand before');
        waiting.push((place << 3) | kind);
      } else waiting.push(token === TOKEN.newString ? (strings++ << 3) | PART.string : (token << 3) | PART.constant);
      if (open.length > 0) missing[open.length - 1]!--;
    }
    if (byte > 127) throw new DamagedError('packed data ends too soon');
    while (open.length > 0 && missing[open.length - 1] === 0) {
      const shape = open.pop()!;
      missing.pop();
      starts[count] = filled;
      shapes[count] = shape + 1;
      const first = waiting.length - sizes[shape]!;
      for (let from = first; from < waiting.length; from++) parts[filled++] = waiting[from]!;
      waiting.length = first;
      waiting.push((count++ << 3) | PART.node);
      if (open.length > 0) missing[open.length - 1]!--;
    }
  } while (open.length > 0);
  return waiting[0]!;
}
