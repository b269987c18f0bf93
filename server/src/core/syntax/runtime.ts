import { Language, Parser, type Edit, type ParseOptions, type Tree } from 'web-tree-sitter';
import { describeGrammar, type Grammar } from './grammar';
import type { FlatTree } from './flat-tree';
import { readByCursor } from './cursor-reader';
import { readFromMemory, type WasmMemory } from './memory-reader';

/** The one web-tree-sitter runtime of a process or worker. It is started once and shared by all engines in it. */
export interface SyntaxRuntime {
  readonly memory: WasmMemory;
}

interface EmscriptenOptions extends Partial<WasmMemory> {
  wasmBinary: Uint8Array;
}

let starting: Promise<SyntaxRuntime> | undefined;

/** @param wasm the bytes of `web-tree-sitter.wasm`; asked for only by the first call. */
export function startRuntime(wasm: () => Promise<Uint8Array>): Promise<SyntaxRuntime> {
  starting ??= initialize(wasm);
  return starting;
}

async function initialize(wasm: () => Promise<Uint8Array>): Promise<SyntaxRuntime> {
  // Emscripten keeps the options object as its module: that is how the memory views become reachable.
  const module: EmscriptenOptions = { wasmBinary: await wasm() };
  await Parser.init(module);
  return { memory: module as WasmMemory };
}

/**
 * Loads a grammar and decides how its trees are read: out of memory when that gives exactly what the cursor gives
 * on `sample`, else by cursor.
 * @throws when the bytes are no grammar that this runtime can load.
 */
export async function loadGrammar(runtime: SyntaxRuntime, id: string, wasm: Uint8Array, sample: string): Promise<LoadedGrammar> {
  const language = await Language.load(wasm);
  const grammar = describeGrammar(id, language);
  const parser = new Parser();
  parser.setLanguage(language);
  const tree = parser.parse(sample);
  if (!tree) throw new Error(`the grammar ${id} does not parse`);
  const byMemory = sameTree(() => readFromMemory(runtime.memory, language, grammar, tree, sample), readByCursor(grammar, tree, sample));
  tree.delete();
  const flatten: Flatten = byMemory
    ? (parsed, text) => readFromMemory(runtime.memory, language, grammar, parsed as Tree, text)
    : (parsed, text) => readByCursor(grammar, parsed as Tree, text);
  return { grammar, parser, flatten, readsMemory: byMemory };
}

/** What we use of a tree of web-tree-sitter; a scanner of our own gives the same. */
export interface ParsedTree {
  readonly rootNode: { readonly hasError: boolean };
  edit(edit: Edit): void;
  delete(): void;
}

/** What we use of a parser of web-tree-sitter. */
export interface SourceParser {
  /** Null when the progress callback stopped it. */
  parse(text: string, old?: ParsedTree | null, options?: ParseOptions): ParsedTree | null;
  reset(): void;
}

export type Flatten = (tree: ParsedTree, text: string) => FlatTree;

export interface LoadedGrammar {
  readonly grammar: Grammar;
  readonly parser: SourceParser;
  readonly flatten: Flatten;
  /** False when the self-check failed and trees are read by cursor. */
  readonly readsMemory: boolean;
}

function sameTree(read: () => FlatTree, expected: FlatTree): boolean {
  try {
    return equalTrees(read(), expected);
  } catch {
    return false;
  }
}

/** True when two flat trees agree in every node. */
export function equalTrees(a: FlatTree, b: FlatTree): boolean {
  if (a.count !== b.count) return false;
  for (let node = 0; node < a.count; node++) {
    const same = (['kind', 'field', 'parent', 'start', 'end', 'next', 'missing'] as const).every((name) => a[name][node] === b[name][node]);
    if (!same) return false;
  }
  return true;
}
