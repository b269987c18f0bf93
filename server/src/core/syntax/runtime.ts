import { Language, Parser, type Tree } from 'web-tree-sitter';
import { describeGrammar, type Grammar } from './grammar';
import { unfoldGrammar } from './grammar-file';
import type { FlatTree } from './flat-tree';
import { readByCursor } from './cursor-reader';
import { readFromMemory, type ReadNodes, type Reuse, type WasmMemory } from './memory-reader';
import { respellCode, type Respelling } from './respelled-code';
import { createInterpolator, type ShortInterpolation } from './short-interpolations';
import type { ParsedTree, SourceParser } from './source-parser';

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

/** What a grammar is, and what it does not know of its language. */
export interface GrammarProfile {
  readonly id: string;
  /** Code on which the reader is checked. */
  readonly sample: string;
  /** Names in strings that the grammar takes for text. */
  readonly shortInterpolation?: ShortInterpolation;
  /** Code that the grammar does not know, and what it reads for it. */
  readonly respelled?: readonly Respelling[];
}

/**
 * Loads a grammar and decides how its trees are read: out of memory when that gives exactly what the cursor gives
 * on `sample`, else by cursor.
 * @throws when the bytes are no grammar that this runtime can load.
 */
export async function loadGrammar(runtime: SyntaxRuntime, wasm: Uint8Array, { id, sample, shortInterpolation, respelled }: GrammarProfile): Promise<LoadedGrammar> {
  const language = await Language.load(unfoldGrammar(wasm));
  const grammar = describeGrammar(id, language);
  const createParser = (): SourceParser => {
    const parser: SourceParser = new Parser().setLanguage(language);
    return respelled ? respellCode(parser, respelled) : parser;
  };
  const parser = createParser();
  const tree = parser.parse(sample);
  if (!tree) throw new Error(`the grammar ${id} does not parse`);
  const readNodes: ReadTreeNodes = (parsed, reuse) => readFromMemory(runtime.memory, language, parsed as Tree, reuse);
  const byMemory: Flatten = (parsed, text) => {
    const { nodes, count } = readNodes(parsed);
    return nodes.toTree(grammar, text, count);
  };
  const byCursor: Flatten = (parsed, text) => readByCursor(grammar, parsed as Tree, text);
  const readsMemory = sameTree(() => byMemory(tree, sample), byCursor(tree, sample));
  tree.delete();
  const complete = shortInterpolation ? createInterpolator(grammar, shortInterpolation) : (flat: FlatTree): FlatTree => flat;
  const loaded = { grammar, parser, createParser, complete, readsMemory };
  return readsMemory ? { ...loaded, flatten: byMemory, readNodes } : { ...loaded, flatten: byCursor };
}

export type Flatten = (tree: ParsedTree, text: string) => FlatTree;
export type ReadTreeNodes = (tree: ParsedTree, reuse?: Reuse) => ReadNodes;

export interface LoadedGrammar {
  readonly grammar: Grammar;
  readonly parser: SourceParser;
  /** A parser beside that one, for the caller to free. */
  readonly createParser: () => SourceParser;
  readonly flatten: Flatten;
  /** Puts in what the grammar leaves out. */
  readonly complete: (flat: FlatTree) => FlatTree;
  /** As `flatten`, for a text that is being edited. Absent where trees are read by cursor. */
  readonly readNodes?: ReadTreeNodes;
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

const COLUMNS = ['kind', 'field', 'parent', 'start', 'end', 'next', 'missing'] as const;

/** True when two flat trees agree in every node. */
export function equalTrees(a: FlatTree, b: FlatTree): boolean {
  return a.count === b.count && COLUMNS.every((name) => startAlike(a[name], b[name], a.count));
}

function startAlike(a: ArrayLike<number>, b: ArrayLike<number>, count: number): boolean {
  for (let index = 0; index < count; index++) if (a[index] !== b[index]) return false;
  return true;
}
