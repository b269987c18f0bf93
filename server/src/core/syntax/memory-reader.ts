import type { Language, Tree } from 'web-tree-sitter';
import type { Grammar } from './grammar';
import { FlatTreeBuilder, NO_NODE, type FlatTree } from './flat-tree';

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

interface Frame {
  /** Byte address of the children array. */
  children: number;
  childCount: number;
  index: number;
  structuralIndex: number;
  /** Byte position of the next child. */
  position: number;
  /** Node that visible children hang under. */
  parent: number;
  /** Field that a hidden node hands down to its children. */
  inherited: number;
  hidden: boolean;
  aliasRow: number;
  fieldsFrom: number;
  fieldsTo: number;
}

/** Reads a whole tree out of WASM memory. With its own stack: depth is bounded by memory, not by the call stack. */
export function readFromMemory(memory: WasmMemory, language: Language, grammar: Grammar, tree: Tree, text: string): FlatTree {
  return new MemoryReader(memory, addressOf(language)).read(addressOf(tree), grammar, text);
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
    this.publicSymbols = this.word32(language + LANGUAGE.publicSymbols);
    this.metadata = this.word32(language + LANGUAGE.metadata);
    this.aliases = this.word32(language + LANGUAGE.aliases);
    this.fieldSlices = this.word32(language + LANGUAGE.fieldSlices);
    this.fieldEntries = this.word32(language + LANGUAGE.fieldEntries);
    this.hasFields = this.word32(language + LANGUAGE.fieldCount) > 0;
  }

  read(tree: number, grammar: Grammar, text: string): FlatTree {
    const root = this.word32(tree);
    const inline = (root & 1) === 1;
    const builder = new FlatTreeBuilder(inline ? 1 : this.word32(root + HEAP.descendants) + 2);
    const symbol = inline ? (root >>> 8) & 0xff : this.word16(root + HEAP.symbol);
    const padding = inline ? 0 : this.word32(root + HEAP.padding);
    const size = inline ? 0 : this.word32(root + HEAP.size);
    builder.add(this.publicSymbol(symbol), 0, NO_NODE, padding / BYTES_PER_CODE_UNIT, (padding + size) / BYTES_PER_CODE_UNIT, false);
    if (!inline) this.readChildren(builder, root, padding);
    builder.next[0] = builder.count;
    return builder.finish(grammar, text);
  }

  private readChildren(builder: FlatTreeBuilder, root: number, position: number): void {
    const stack: Frame[] = [];
    const rootChildren = this.word32(root + HEAP.childCount);
    if (rootChildren > 0) stack.push(this.frame(root, rootChildren, position, 0, 0, false));
    while (stack.length > 0) {
      const frame = stack[stack.length - 1] as Frame;
      if (frame.index < frame.childCount) this.readChild(builder, frame, stack);
      else {
        stack.pop();
        if (!frame.hidden) builder.next[frame.parent] = builder.count;
      }
    }
  }

  private frame(node: number, childCount: number, position: number, parent: number, inherited: number, hidden: boolean): Frame {
    const production = this.word16(node + HEAP.production);
    const aliasRow = production ? this.aliases + production * this.maxAliasLength * 2 : 0;
    let fieldsFrom = 0;
    let fieldsTo = 0;
    if (this.hasFields) {
      const slice = this.fieldSlices + production * 4;
      fieldsFrom = this.fieldEntries + this.word16(slice) * 4;
      fieldsTo = fieldsFrom + this.word16(slice + 2) * 4;
    }
    const children = node - childCount * 8;
    return { children, childCount, index: 0, structuralIndex: 0, position, parent, inherited, hidden, aliasRow, fieldsFrom, fieldsTo };
  }

  private readChild(builder: FlatTreeBuilder, frame: Frame, stack: Frame[]): void {
    const at = frame.children + frame.index * 8;
    const low = this.word32(at);
    const inline = (low & 1) === 1;
    const high = inline ? this.word32(at + 4) : 0;
    const flags = inline ? low & 0xff : (this.u8[low + HEAP.flags] ?? 0) << 1;
    const symbol = inline ? (low >>> 8) & 0xff : this.word16(low + HEAP.symbol);
    const padding = inline ? (high >>> 16) & 0xff : this.word32(low + HEAP.padding);
    const size = inline ? high >>> 24 : this.word32(low + HEAP.size);
    const childCount = inline ? 0 : this.word32(low + HEAP.childCount);

    if (frame.index > 0) frame.position += padding;
    frame.index++;
    const position = frame.position;
    frame.position += size;

    let alias = 0;
    let field = 0;
    if (!(flags & EXTRA)) {
      if (frame.aliasRow) alias = this.word16(frame.aliasRow + frame.structuralIndex * 2);
      field = this.fieldAt(frame);
      frame.structuralIndex++;
    }
    const visible = alias ? (this.u8[this.metadata + alias * 3] ?? 0) !== 0 : (flags & VISIBLE) !== 0;
    if (visible) {
      const missing = inline ? (flags & INLINE_MISSING) !== 0 : ((this.u8[low + HEAP.flagsHigh] ?? 0) & HEAP_MISSING_HIGH) !== 0;
      const kind = this.publicSymbol(alias || symbol);
      const node = builder.add(kind, field, frame.parent, position / BYTES_PER_CODE_UNIT, (position + size) / BYTES_PER_CODE_UNIT, missing);
      builder.next[node] = node + 1;
      if (childCount > 0) stack.push(this.frame(low, childCount, position, node, 0, false));
    } else if (childCount > 0 && this.word32(low + HEAP.visibleChildCount) > 0) {
      stack.push(this.frame(low, childCount, position, frame.parent, field, true));
    }
  }

  private fieldAt(frame: Frame): number {
    for (let entry = frame.fieldsFrom; entry < frame.fieldsTo; entry += 4) {
      if (this.u8[entry + 2] === frame.structuralIndex && !this.u8[entry + 3]) return this.word16(entry);
    }
    return frame.hidden ? frame.inherited : 0;
  }

  private publicSymbol(symbol: number): number {
    return symbol >= FIRST_BUILTIN_SYMBOL ? symbol : this.word16(this.publicSymbols + symbol * 2);
  }

  private word16(address: number): number {
    return this.u16[address >> 1] ?? 0;
  }

  private word32(address: number): number {
    return this.u32[address >> 2] ?? 0;
  }
}
