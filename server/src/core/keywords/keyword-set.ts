import type { Damage } from '../damage';
import type { Keyword } from './automaton';
import { buildAutomaton, isKeyword } from './build';
import { decodeAutomaton } from './bytes';
import { KeywordHits, type LiteralHits } from './hits';
import { createTable, type KeywordTable } from './keyword-table';
import type { Literal } from './requirement';

/** All that a rule set looks for in a text, found in one pass by one automaton, which is built when it is first needed. */
export class KeywordSet {
  private readonly literal = new Map<string, Keyword>();
  private readonly folded = new Map<string, Keyword>();
  private table: KeywordTable | undefined;

  /** @param keywords ASCII; those whose case does not matter in lower case */
  constructor(keywords: readonly Keyword[]) {
    this.add(keywords);
  }

  /** The next pass looks for these too. */
  add(keywords: readonly Keyword[]): void {
    for (const keyword of keywords) {
      const wanted = keyword.ignoreCase ? this.folded : this.literal;
      if (wanted.has(keyword.text)) continue;
      wanted.set(keyword.text, keyword);
      if (this.table && !hasKeyword(this.table, keyword)) this.table = undefined;
    }
  }

  /**
   * Takes the automaton that was built with the package, unless it lacks a keyword or one was built already. What it looks for is then
   * looked for all the same, so that no language has another one built.
   */
  adopt(encoded: Uint8Array): void {
    if (this.table) return;
    const packaged = readTable(encoded);
    if (!packaged) return;
    if (this.keywords.every((keyword) => hasKeyword(packaged, keyword))) this.table = packaged;
    this.add(packaged.automaton.tables.keywords);
  }

  get keywords(): readonly Keyword[] {
    return [...this.literal.values(), ...this.folded.values()];
  }

  /** True when no automaton has to be built before the next pass. */
  get isReady(): boolean {
    return this.table !== undefined;
  }

  findInText(text: string): KeywordHits {
    return KeywordHits.inText(this.ready(), text);
  }

  /** As `findInText`, from the hits in the text before a change. @returns also how many code units were gone over */
  findAfter(before: KeywordHits, text: string, damage: Damage): { readonly hits: KeywordHits; readonly units: number } {
    return before.isOf(this.ready()) ? before.after(text, damage) : { hits: this.findInText(text), units: text.length };
  }

  findInBytes(bytes: Uint8Array): KeywordHits {
    return KeywordHits.inBytes(this.ready(), bytes);
  }

  private ready(): KeywordTable {
    return (this.table ??= createTable(buildAutomaton(this.keywords)));
  }
}

/** Undefined when the bytes are damaged, or of another version. */
function readTable(encoded: Uint8Array): KeywordTable | undefined {
  try {
    return createTable(decodeAutomaton(encoded));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function hasKeyword({ literalNumbers, foldedNumbers }: KeywordTable, { text, ignoreCase }: Keyword): boolean {
  return (ignoreCase ? foldedNumbers : literalNumbers).has(text);
}

/** The literals that an automaton can look for, in their own case where it matters. */
export function keywordsOf(literals: readonly Literal[]): Keyword[] {
  return literals
    .filter(({ text, as }) => as !== 'path' && isKeyword(text))
    .map(({ text, ignoreCase }) => (ignoreCase ? { text: text.toLowerCase(), ignoreCase } : { text, ignoreCase: false }));
}

/** Finds a fixed set of literals. @param literals of kind `text` or `word`; others are left out */
export function createLiteralFinder(literals: readonly Literal[]): { find(text: string): LiteralHits } {
  const set = new KeywordSet(keywordsOf(literals));
  return { find: (text) => set.findInText(text) };
}
