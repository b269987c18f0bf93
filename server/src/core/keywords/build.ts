import { createAutomaton, type Automaton, type Keyword } from './automaton';
import { layOut } from './lay-out';
import { growTrie } from './trie';

/**
 * Builds an Aho–Corasick automaton (Aho and Corasick, CACM 18(6), 1975).
 * A hit names a keyword by its index in `keywords`; the same keyword twice gives two hits.
 * @throws RangeError for a keyword that is empty or not ASCII.
 */
export function buildAutomaton(keywords: readonly Keyword[]): Automaton {
  for (const { text } of keywords) {
    if (!isKeyword(text)) throw new RangeError(`keyword ${JSON.stringify(text)} is empty or not ASCII`);
  }
  const order = orderOf(keywords);
  const { classOf, width } = classify(keywords);
  const trie = growTrie(order.map((keyword) => keywords[keyword]!), classOf);
  const ends = new Int32Array(keywords.length);
  order.forEach((keyword, at) => (ends[keyword] = trie.ends[at]!));
  return createAutomaton({ keywords: keywords.map(({ text, ignoreCase }) => ({ text, ignoreCase })), classOf, ...layOut({ ...trie, ends }, width) });
}

/** The same of keywords that are sorted already. */
export function buildSorted(keywords: readonly Keyword[]): Automaton {
  const { classOf, width } = classify(keywords);
  return createAutomaton({ keywords, classOf, ...layOut(growTrie(keywords, classOf), width) });
}

/** The places of the keywords in the order in which a trie is grown: as they look in lower case. */
export function orderOf(keywords: readonly Keyword[]): number[] {
  const looks = keywords.map(({ text }) => text.toLowerCase());
  return looks.map((_, at) => at).sort((a, b) => (looks[a]! < looks[b]! ? -1 : looks[a]! > looks[b]! ? 1 : 0));
}

/** True for a text that the automaton can look for: ASCII, not empty. */
export function isKeyword(text: string): boolean {
  return /^[\x00-\x7f]+$/.test(text);
}

export function fold(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

function classify(keywords: readonly Keyword[]): { classOf: Uint8Array; width: number } {
  const classOf = new Uint8Array(256);
  let width = 1;
  for (const { text } of keywords) {
    for (let i = 0; i < text.length; i++) {
      const code = fold(text.charCodeAt(i));
      if (classOf[code] === 0) classOf[code] = width++;
    }
  }
  for (let upper = 65; upper <= 90; upper++) classOf[upper] = classOf[fold(upper)]!;
  return { classOf, width };
}
