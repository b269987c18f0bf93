import type { Language, Tree } from 'web-tree-sitter';
import { FlatArrays, NO_NODE } from './flat-tree';
import { KeptNodes, type ReadBefore } from './kept-nodes';

/** The parts of the Emscripten module that web-tree-sitter runs on. The views are replaced whenever memory grows. */
export interface WasmMemory {
  readonly HEAPU8: Uint8Array;
  readonly HEAPU16: Uint16Array;
  readonly HEAPU32: Uint32Array;
}

/*
 * The private layout of tree-sitter's `Subtree` and `TSLanguage` in 32-bit memory, as compiled into the pinned
 * web-tree-sitter 0.27.1 (lib/src/subtree.h, lib/src/parser.h). Byte offsets. `verifyMemoryReader` checks it at start.
 */
const LANGUAGE = { fieldCount: 32, maxAliasLength: 36, fieldSlices: 64, fieldEntries: 68, metadata: 72, publicSymbols: 76, aliases: 84 };
const HEAP = { padding: 4, size: 16, childCount: 36, symbol: 40, flags: 44, flagsHigh: 45, visibleChildCount: 48, descendants: 56, production: 66 };
const VISIBLE = 2;
const EXTRA = 8;
const INLINE_MISSING = 32;
const HEAP_MISSING_HIGH = 2;
const FIRST_BUILTIN_SYMBOL = 65534;
const BYTES_PER_CODE_UNIT = 2;

/** What is kept of a node on the stack while its children are read, in this many numbers. */
const FRAME = 9;

/** What a reader of an edited document may use. */
export interface Reuse {
  /** Arrays for the nodes, used when they are long enough. */
  readonly nodes?: FlatArrays | undefined;
  readonly before?: ReadBefore | undefined;
}

export interface ReadNodes {
  readonly nodes: FlatArrays;
  readonly count: number;
}

/** Reads a whole tree out of WASM memory. With its own stack: depth is bounded by memory, not by the call stack. */
export function readFromMemory(memory: WasmMemory, language: Language, tree: Tree, reuse: Reuse = {}): ReadNodes {
  return new MemoryReader(memory, addressOf(language)).read(addressOf(tree), reuse);
}

function addressOf(wrapper: object): number {
  return (wrapper as { readonly 0: number })[0];
}

class MemoryReader {
  private readonly u8: Uint8Array;
  private readonly u16: Uint16Array;
  private readonly u32: Uint32Array;
  private readonly maxAliasLength: number;
  private readonly publicSymbols: number;
  private readonly metadata: number;
  private readonly aliases: number;
  private readonly fieldSlices: number;
  private readonly fieldEntries: number;
  private readonly hasFields: boolean;

  constructor(memory: WasmMemory, language: number) {
    this.u8 = memory.HEAPU8;
    this.u16 = memory.HEAPU16;
    this.u32 = memory.HEAPU32;
    this.maxAliasLength = this.word16(language + LANGUAGE.maxAliasLength);
    this.publicSymbols = this.word32(language + LANGUAGE.publicSymbols) >> 1;
    this.metadata = this.word32(language + LANGUAGE.metadata);
    this.aliases = this.word32(language + LANGUAGE.aliases);
    this.fieldSlices = this.word32(language + LANGUAGE.fieldSlices);
    this.fieldEntries = this.word32(language + LANGUAGE.fieldEntries);
    this.hasFields = this.word32(language + LANGUAGE.fieldCount) > 0;
  }

  read(tree: number, { nodes: given, before }: Reuse): ReadNodes {
    const root = this.word32(tree);
    const inline = (root & 1) === 1;
    // The number of visible descendants is an upper bound: an alias may hide one.
    const capacity = inline ? 2 : this.word32(root + HEAP.descendants) + 2;
    const nodes = given && given.capacity >= capacity ? given : new FlatArrays(given ? capacity + (capacity >> 3) : capacity);
    const symbol = inline ? (root >>> 8) & 0xff : this.word16(root + HEAP.symbol);
    const padding = inline ? 0 : this.word32(root + HEAP.padding);
    const size = inline ? 0 : this.word32(root + HEAP.size);
    nodes.kind[0] = this.publicSymbol(symbol);
    nodes.field[0] = 0;
    nodes.missing[0] = 0;
    nodes.address[0] = 0;
    nodes.parent[0] = NO_NODE;
    nodes.start[0] = padding / BYTES_PER_CODE_UNIT;
    nodes.end[0] = (padding + size) / BYTES_PER_CODE_UNIT;
    const childCount = inline ? 0 : this.word32(root + HEAP.childCount);
    const count = childCount === 0 ? 1 : this.readDescendants(nodes, before && new KeptNodes(before, nodes), root, childCount, padding);
    nodes.next[0] = count;
    return { nodes, count };
  }

  /**
   * One loop over all nodes, with everything that it needs in local variables: it runs for each node at each keystroke.
   * @param rootPosition byte position of the root, its leading white space left out
   * @returns the number of nodes, the root included
   */
  private readDescendants(nodes: FlatArrays, kept: KeptNodes | undefined, root: number, rootChildren: number, rootPosition: number): number {
    const { u8, u16, u32, publicSymbols, metadata } = this;
    const { kind, field, parent: parents, start, end, next, missing, address } = nodes;
    let stack: Int32Array = new Int32Array(64 * FRAME);
    let depth = 0;
    let count = 1;
    let [child, left, position, structural, parent, inherited] = [(root - rootChildren * 8) >> 2, rootChildren, rootPosition, 0, 0, 0];
    let isFirst = true;
    let aliasRow = this.aliasRowOf(root);
    let fieldsFrom = this.fieldsFrom(root);
    let fieldsTo = this.fieldsTo(root);
    for (;;) {
      if (left === 0) {
        // For a hidden node this is set again when the node that its children hang under ends.
        next[parent] = count;
        if (depth === 0) return count;
        depth -= FRAME;
        child = stack[depth]!;
        left = stack[depth + 1]!;
        position = stack[depth + 2]!;
        structural = stack[depth + 3]!;
        parent = stack[depth + 4]!;
        inherited = stack[depth + 5]!;
        aliasRow = stack[depth + 6]!;
        fieldsFrom = stack[depth + 7]!;
        fieldsTo = stack[depth + 8]!;
        isFirst = false;
        continue;
      }
      const low = u32[child]!;
      let flags: number, symbol: number, padding: number, size: number;
      let childCount = 0;
      if (low & 1) {
        const high = u32[child + 1]!;
        flags = low & 0xff;
        symbol = (low >>> 8) & 0xff;
        padding = (high >>> 16) & 0xff;
        size = high >>> 24;
      } else {
        flags = u8[low + HEAP.flags]! << 1;
        symbol = u16[(low + HEAP.symbol) >> 1]!;
        padding = u32[(low + HEAP.padding) >> 2]!;
        size = u32[(low + HEAP.size) >> 2]!;
        childCount = u32[(low + HEAP.childCount) >> 2]!;
      }
      // The white space before the first child is that of the parent, too.
      const from = isFirst ? position : position + padding;
      isFirst = false;
      position = from + size;
      child += 2;
      left--;

      let alias = 0;
      let ownField = 0;
      if (!(flags & EXTRA)) {
        if (aliasRow) alias = u16[aliasRow + structural]!;
        ownField = inherited;
        for (let entry = fieldsFrom; entry < fieldsTo; entry += 4) {
          if (u8[entry + 2] === structural && !u8[entry + 3]) {
            ownField = u16[entry >> 1]!;
            break;
          }
        }
        structural++;
      }
      const visible = alias ? u8[metadata + alias * 3]! : flags & VISIBLE;
      let under = parent;
      if (visible) {
        const shown = alias || symbol;
        under = count++;
        kind[under] = shown >= FIRST_BUILTIN_SYMBOL ? shown : u16[publicSymbols + shown]!;
        field[under] = ownField;
        parents[under] = parent;
        start[under] = from >>> 1;
        end[under] = position >>> 1;
        next[under] = count;
        if (low & 1) {
          missing[under] = flags & INLINE_MISSING ? 1 : 0;
          address[under] = 0;
          continue;
        }
        missing[under] = u8[low + HEAP.flagsHigh]! & HEAP_MISSING_HIGH ? 1 : 0;
        address[under] = low;
        if (childCount === 0) continue;
        const copied = kept === undefined ? 0 : kept.copyDescendants(low, from >>> 1, position >>> 1, under);
        if (copied > 0) {
          count = under + copied;
          next[under] = count;
          continue;
        }
        ownField = 0;
      } else if (childCount === 0 || u32[(low + HEAP.visibleChildCount) >> 2] === 0) continue;

      if (depth + FRAME > stack.length) stack = grown(stack);
      stack[depth] = child;
      stack[depth + 1] = left;
      stack[depth + 2] = position;
      stack[depth + 3] = structural;
      stack[depth + 4] = parent;
      stack[depth + 5] = inherited;
      stack[depth + 6] = aliasRow;
      stack[depth + 7] = fieldsFrom;
      stack[depth + 8] = fieldsTo;
      depth += FRAME;
      child = (low - childCount * 8) >> 2;
      left = childCount;
      position = from;
      structural = 0;
      parent = under;
      inherited = ownField;
      isFirst = true;
      aliasRow = this.aliasRowOf(low);
      fieldsFrom = this.fieldsFrom(low);
      fieldsTo = this.fieldsTo(low);
    }
  }

  /** Index into `u16`, or 0 when no child has another name there. */
  private aliasRowOf(node: number): number {
    const production = this.u16[(node + HEAP.production) >> 1]!;
    return production ? (this.aliases + production * this.maxAliasLength * 2) >> 1 : 0;
  }

  private fieldsFrom(node: number): number {
    if (!this.hasFields) return 0;
    const slice = (this.fieldSlices + this.u16[(node + HEAP.production) >> 1]! * 4) >> 1;
    return this.fieldEntries + this.u16[slice]! * 4;
  }

  private fieldsTo(node: number): number {
    if (!this.hasFields) return 0;
    const slice = (this.fieldSlices + this.u16[(node + HEAP.production) >> 1]! * 4) >> 1;
    return this.fieldEntries + (this.u16[slice]! + this.u16[slice + 1]!) * 4;
  }

  private publicSymbol(symbol: number): number {
    return symbol >= FIRST_BUILTIN_SYMBOL ? symbol : this.u16[this.publicSymbols + symbol]!;
  }

  private word16(address: number): number {
    return this.u16[address >> 1]!;
  }

  private word32(address: number): number {
    return this.u32[address >> 2]!;
  }
}

function grown(stack: Int32Array): Int32Array {
  const larger = new Int32Array(stack.length * 2);
  larger.set(stack);
  return larger;
}
