import type { KeywordTable } from './keyword-table';

/** Some of the keywords of a set whose case does not matter, numbered by whoever looks for them. */
export class Selection {
  private known: { readonly table: KeywordTable; readonly numbers: SelectedNumbers } | undefined;

  /** @param texts as they were given to the set */
  constructor(readonly texts: readonly string[]) {}

  /** A set's table changes when keywords are added. */
  within(table: KeywordTable): SelectedNumbers {
    if (this.known?.table !== table) this.known = { table, numbers: numberIn(table, this.texts) };
    return this.known.numbers;
  }
}

export interface SelectedNumbers {
  /** By the number of a state with output: which of its outputs is the first selected one; a large number when none is. */
  readonly first: Int32Array;
  /** By the number of a keyword: its index in the selection, or -1. */
  readonly indexOf: Int32Array;
}

const NONE = 1 << 30;

function numberIn({ automaton: { tables }, foldedNumbers }: KeywordTable, texts: readonly string[]): SelectedNumbers {
  const indexOf = new Int32Array(tables.keywords.length).fill(-1);
  texts.forEach((text, index) => {
    const number = foldedNumbers.get(text);
    if (number !== undefined) indexOf[number] = index;
  });
  const first = new Int32Array(tables.outputStart.length - 1).fill(NONE);
  for (let state = 0; state < first.length; state++) {
    const start = tables.outputStart[state]!;
    const end = tables.outputStart[state + 1]!;
    let at = start;
    while (at < end && indexOf[tables.outputs[at]!]! < 0) at++;
    if (at < end) first[state] = at - start;
  }
  return { first, indexOf };
}
