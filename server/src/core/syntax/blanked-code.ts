import type { ParsedTree, SourceParser } from './source-parser';

/**
 * A parser of a grammar that does not know all of its language: what the first group of an expression finds is parsed as if it were
 * blank, and stands in the text as before. A tree of such a text is never the one that an edit goes on from.
 * @param expressions in the syntax of JavaScript
 */
export function blankCode(parser: SourceParser, expressions: readonly string[]): SourceParser {
  const compiled = expressions.map((expression) => new RegExp(expression, 'dg'));
  const blanked = new WeakSet<ParsedTree>();
  return {
    parse(text, old, options) {
      const code = compiled.reduce(withBlanks, text);
      if (code === text && !(old && blanked.has(old))) return parser.parse(text, old, options);
      const tree = parser.parse(code, null, options);
      if (tree && code !== text) blanked.add(tree);
      return tree;
    },
    reset: () => parser.reset(),
    delete: () => parser.delete(),
  };
}

function withBlanks(text: string, expression: RegExp): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { indices } of text.matchAll(expression)) {
    const [start, end] = indices?.[1] ?? [at, at];
    pieces.push(text.slice(at, start), text.slice(start, end).replace(/[^\n]/g, ' '));
    at = end;
  }
  return at === 0 ? text : pieces.join('') + text.slice(at);
}
