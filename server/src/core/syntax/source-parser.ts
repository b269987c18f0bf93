import type { Edit, ParseOptions } from 'web-tree-sitter';

/** What we use of a tree of web-tree-sitter; what a scanner of our own read has the same. */
export interface ParsedTree {
  readonly rootNode: { readonly hasError: boolean };
  copy(): ParsedTree;
  edit(edit: Edit): void;
  delete(): void;
}

/** What we use of a parser of web-tree-sitter. */
export interface SourceParser {
  /** Null when the progress callback stopped it. */
  parse(text: string, old?: ParsedTree | null, options?: ParseOptions): ParsedTree | null;
  reset(): void;
  delete(): void;
}
