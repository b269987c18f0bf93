import type { Language } from 'web-tree-sitter';

/** A loaded grammar: the names behind the numbers in a flat tree. */
export interface Grammar {
  /** Our language id. */
  readonly id: string;
  readonly kinds: readonly string[];
  readonly fields: readonly string[];
  /** 1 for kinds that are rules of the grammar, 0 for literal tokens such as `(`. */
  readonly named: Uint8Array;
}

export function describeGrammar(id: string, language: Language): Grammar {
  const kinds: string[] = [];
  const named = new Uint8Array(language.nodeTypeCount);
  for (let kind = 0; kind < language.nodeTypeCount; kind++) {
    kinds.push(language.nodeTypeForId(kind) ?? '');
    if (language.nodeTypeIsNamed(kind)) named[kind] = 1;
  }
  const fields = [''];
  for (let field = 1; field <= language.fieldCount; field++) fields.push(language.fieldNameForId(field) ?? '');
  return { id, kinds, fields, named };
}
