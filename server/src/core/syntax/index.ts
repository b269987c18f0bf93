export { ERROR_KIND, NO_NODE, childrenOf, countErrors, textOf, type FlatTree } from './flat-tree';
export type { Grammar } from './grammar';
export { foldGrammar, unfoldGrammar, type ParserTables } from './grammar-file';
export { equalTrees, loadGrammar, startRuntime, type LoadedGrammar, type SyntaxRuntime } from './runtime';
export { loadScanner } from './scanned-grammar';
export { SyntaxTree } from './syntax-tree';
export { copyTree, TreeChange } from './tree-change';
