import type { TreeWriter } from '../tree-writer';

export interface Range {
  readonly start: number;
  readonly end: number;
}

const EXPANSION = /^"?\$(?:\{(\w+)\}|(\w+))"?$/;
const QUOTED = /^"(?:[^"\\]|\\[\s\S])*"$|^'[^']*'$/;

/** Writes a word: an expansion when it is one variable and no more, a quoted text, or a plain word. */
export function writeWord(writer: TreeWriter, text: string, { start, end }: Range, field = ''): void {
  const word = text.slice(start, end);
  const name = expandedName(word);
  if (name === undefined) return writer.leaf(QUOTED.test(word) ? 'quoted' : 'word', start, end, field);
  const from = start + word.indexOf(name);
  const node = writer.begin('expansion', start, field);
  writer.leaf('variable', from, from + name.length);
  writer.end(node, end);
}

function expandedName(word: string): string | undefined {
  if (word.startsWith('"') !== word.endsWith('"')) return undefined;
  const match = EXPANSION.exec(word);
  return match?.[1] ?? match?.[2];
}

/** The first place of a character outside quotes and `${…}`; -1 when there is none. */
export function indexOutside(text: string, { start, end }: Range, character: string): number {
  let quote = '';
  let depth = 0;
  for (let at = start; at < end; at++) {
    const here = text.charAt(at);
    if (quote !== '') {
      if (here === quote) quote = '';
    } else if (here === '"' || here === "'") quote = here;
    else if (here === '{') depth++;
    else if (here === '}') depth--;
    else if (here === character && depth === 0) return at;
  }
  return -1;
}
