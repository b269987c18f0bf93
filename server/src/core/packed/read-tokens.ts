import { DamagedError, FIRST_SHAPE, PART, TOKEN, type Directory, type Part } from './layout';

/** All objects and lists of packed data, by number: what a node is made of has a smaller one. */
export interface Nodes {
  readonly root: Part;
  readonly count: number;
  /** The place of each node's shape. */
  readonly shapes: Int32Array;
  /** Where the parts of each begin. */
  readonly starts: Int32Array;
  readonly parts: Int32Array;
}

/**
 * Reads the tokens in one pass.
 * @param start where they begin
 * @throws DamagedError
 */
export function readTokens(bytes: Uint8Array, start: number, { shapes }: Directory): Nodes {
  const tokens = new Tokens(bytes, start);
  const table = new NodeTable(Int32Array.from(shapes, (shape) => (typeof shape === 'number' ? shape : shape.length)), bytes.length - start);
  do {
    const token = tokens.next();
    if (token < FIRST_SHAPE) table.add(tokens.partOf(token, table.count));
    else table.open(token - FIRST_SHAPE);
  } while (table.isOpen);
  return table;
}

class Tokens {
  private strings = 0;

  constructor(private readonly bytes: Uint8Array, private at: number) {}

  next(): number {
    let value = 0;
    for (let shift = 0; this.at < this.bytes.length; shift += 7) {
      const byte = this.bytes[this.at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
    throw new DamagedError('packed data ends too soon');
  }

  /** @param nodes how many have ended: no other can be referred to, so that none holds itself */
  partOf(token: number, nodes: number): Part {
    switch (token) {
      case TOKEN.newString:
        return (this.strings++ << 3) | PART.string;
      case TOKEN.string:
        return (this.next() << 3) | PART.string;
      case TOKEN.node:
        return (below(nodes, this.next()) << 3) | PART.node;
      case TOKEN.integer:
        return (this.next() << 3) | PART.integer;
      case TOKEN.named:
        return (this.next() << 3) | PART.named;
      case TOKEN.number:
        return (this.next() << 3) | PART.number;
      default:
        return (token << 3) | PART.constant;
    }
  }
}

function below(end: number, place: number): number {
  if (place >= end) throw new DamagedError('packed data refers to what does not stand before');
  return place;
}

/** Nodes as they end. Nothing recurses on their depth. */
class NodeTable implements Nodes {
  count = 0;
  readonly shapes: Int32Array;
  readonly starts: Int32Array;
  readonly parts: Int32Array;
  private filled = 0;
  /** Parts of nodes that have not ended; at last the root alone. */
  private readonly waiting: Int32Array;
  private waits = 0;
  private readonly openShapes: number[] = [];
  /** How many parts each open node lacks. */
  private readonly missing: number[] = [];

  /** @param sizes of the shapes @param most how many nodes and parts there can be: each takes a byte or more */
  constructor(private readonly sizes: Int32Array, most: number) {
    this.shapes = new Int32Array(most);
    this.starts = new Int32Array(most);
    this.parts = new Int32Array(most);
    this.waiting = new Int32Array(most + 1);
  }

  get root(): Part {
    return this.waiting[0]!;
  }

  get isOpen(): boolean {
    return this.openShapes.length > 0;
  }

  open(shape: number): void {
    if (shape >= this.sizes.length) throw new DamagedError('packed data has no such shape');
    this.openShapes.push(shape);
    this.missing.push(this.sizes[shape]!);
    if (this.sizes[shape] === 0) this.add(this.close());
  }

  add(part: Part): void {
    let added = part;
    for (;;) {
      this.waiting[this.waits++] = added;
      const last = this.missing.length - 1;
      if (last < 0 || --this.missing[last]! > 0) return;
      added = this.close();
    }
  }

  private close(): Part {
    const shape = this.openShapes.pop()!;
    const size = this.sizes[shape]!;
    this.missing.pop();
    this.starts[this.count] = this.filled;
    this.shapes[this.count] = shape;
    this.waits -= size;
    for (let at = 0; at < size; at++) this.parts[this.filled++] = this.waiting[this.waits + at]!;
    return (this.count++ << 3) | PART.node;
  }
}
