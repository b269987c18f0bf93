import { countErrors, type FlatTree } from './flat-tree';
import type { Grammar } from './grammar';
import type { LoadedGrammar } from './runtime';
import type { ParsedTree, SourceParser } from './source-parser';
import { DOCKERFILE_FIELDS, DOCKERFILE_KINDS, scanDockerfile } from './dockerfile';

/** Languages whose lines a scanner of our own reads, because no grammar for them is published. */
const SCANNERS: Readonly<Record<string, { readonly kinds: readonly string[]; readonly fields: readonly string[]; readonly scan: Scan }>> = {
  dockerfile: { kinds: DOCKERFILE_KINDS, fields: DOCKERFILE_FIELDS, scan: scanDockerfile },
};

type Scan = (grammar: Grammar, text: string) => FlatTree;

interface ScannedTree extends ParsedTree {
  readonly flat: FlatTree;
}

/**
 * A scanner behind the interface of a grammar. An edited text is read from scratch: a scanner is faster than the parser's reuse.
 * @throws Error when there is no scanner of that name
 */
export function loadScanner(id: string): LoadedGrammar {
  const scanner = SCANNERS[id];
  if (!scanner) throw new Error(`there is no scanner ${id}`);
  const { kinds, scan } = scanner;
  const grammar: Grammar = { id, kinds, fields: ['', ...scanner.fields], named: new Uint8Array(kinds.length).fill(1) };
  const createParser = (): SourceParser => ({ parse: (text) => treeOf(scan(grammar, text)), reset: () => undefined, delete: () => undefined });
  return {
    grammar,
    parser: createParser(),
    createParser,
    flatten: (tree) => (tree as ScannedTree).flat,
    readsMemory: true,
    complete: (flat) => flat,
  };
}

function treeOf(flat: FlatTree): ScannedTree {
  const tree: ScannedTree = { flat, rootNode: { hasError: countErrors(flat) > 0 }, copy: () => tree, edit: () => undefined, delete: () => undefined };
  return tree;
}
