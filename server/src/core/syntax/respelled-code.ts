import type { ParsedTree, SourceParser } from './source-parser';

/** What a grammar does not know of its language. */
export interface Respelling {
  /** An expression, in the syntax of JavaScript. Its first group is what the grammar does not know. */
  readonly match: string;
  /** What the grammar reads for each character of that, line breaks apart. One character. */
  readonly by: string;
}

/**
 * A parser of a grammar that does not know all of its language: it reads some code as other code of the same length, and nodes have
 * the text that stands there. A tree of such a text is never the one that an edit goes on from.
 */
export function respellCode(parser: SourceParser, respellings: readonly Respelling[]): SourceParser {
  const compiled = respellings.map(({ match, by }) => ({ expression: new RegExp(match, 'dg'), by }));
  const respelled = new WeakSet<ParsedTree>();
  return {
    parse(text, old, options) {
      const code = compiled.reduce(respell, text);
      if (code === text && !(old && respelled.has(old))) return parser.parse(text, old, options);
      const tree = parser.parse(code, null, options);
      if (tree && code !== text) respelled.add(tree);
      return tree;
    },
    reset: () => parser.reset(),
    delete: () => parser.delete(),
  };
}

function respell(text: string, { expression, by }: { readonly expression: RegExp; readonly by: string }): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { indices } of text.matchAll(expression)) {
    const [start, end] = indices?.[1] ?? [at, at];
    pieces.push(text.slice(at, start), text.slice(start, end).replace(/[^\n]/g, by));
    at = end;
  }
  return at === 0 ? text : pieces.join('') + text.slice(at);
}
