import { blankComments, type GenericCommentStyle } from './comments';
import { indentationOf, readTokens, type GenericTokens } from './tokens';

/** A run of tokens that belong together: what is indented, or what stands between brackets on one line. */
export interface GenericBlock {
  /** Index of the first token. */
  readonly from: number;
  /** Index after the last token. */
  readonly to: number;
  /** Index of the block around it; -1 for the document. */
  readonly parent: number;
}

/** A text as nested words and marks. Made once and shared by all patterns. */
export interface GenericDocument extends GenericTokens {
  readonly text: string;
  /** 0-based, by token. */
  readonly line: Int32Array;
  /** The tokens' texts, as they are and with letters in either case alike. */
  vocabulary(caseless: boolean): Vocabulary;
  /** The first is the whole document; a block stands after the one around it. */
  readonly blocks: readonly GenericBlock[];
  /** The innermost block of each token. */
  readonly blockOf: Int32Array;
  /** Blocks that begin at a token, outermost first; the document is not among them. */
  readonly blocksAt: ReadonlyMap<number, readonly number[]>;
}

/** Texts by number, so that comparing two is comparing numbers. */
export interface Vocabulary {
  /** By token. */
  readonly numbers: Int32Array;
  /** By text; of a vocabulary without case, texts in small letters. */
  readonly byText: ReadonlyMap<string, number>;
  /** By number: the tokens that are it, ascending. */
  readonly places: readonly (readonly number[])[];
}

export interface ReadGenericOptions {
  /** Comments of this style count as blank. */
  readonly commentStyle?: GenericCommentStyle;
}

export function readGeneric(text: string, { commentStyle }: ReadGenericOptions = {}): GenericDocument {
  const visible = commentStyle ? blankComments(text, commentStyle) : text;
  const tokens = readTokens(visible);
  const lines = readLines(visible, tokens.start);
  const blocks = findBlocks(visible, tokens.start, lines);
  return { text, ...tokens, line: lines.lineOf, vocabulary: createVocabularies(visible, tokens), ...indexBlocks(blocks, tokens.start.length) };
}

function createVocabularies(text: string, tokens: GenericTokens): (caseless: boolean) => Vocabulary {
  const known: (Vocabulary | undefined)[] = [];
  return (caseless) => (known[Number(caseless)] ??= createVocabulary(caseless ? inSmallLetters(text) : text, tokens));
}

/** A text of the same length: the few letters that are longer when they are small stay as they are. */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replace(/[^]/g, (char) => (char.toLowerCase().length === 1 ? char.toLowerCase() : char));
}

function createVocabulary(text: string, { start, end }: GenericTokens): Vocabulary {
  const byText = new Map<string, number>();
  const places: number[][] = [];
  const numbers = new Int32Array(start.length);
  for (let token = 0; token < start.length; token++) {
    const word = text.slice(start[token], end[token]);
    let number = byText.get(word);
    if (number === undefined) byText.set(word, (number = places.push([]) - 1));
    numbers[token] = number;
    places[number]!.push(token);
  }
  return { numbers, byText, places };
}

/** The line of each token, and where and how deep each line with tokens begins. */
interface Lines {
  readonly lineOf: Int32Array;
  readonly rows: readonly { readonly first: number; readonly indentation: number }[];
}

function readLines(text: string, start: Int32Array): Lines {
  const lineOf = new Int32Array(start.length);
  const rows: { first: number; indentation: number }[] = [];
  let token = 0;
  let from = 0;
  for (let line = 0; from <= text.length; line++) {
    const feed = text.indexOf('\n', from);
    const to = feed < 0 ? text.length : feed;
    if (token < start.length && start[token]! < to) rows.push({ first: token, indentation: indentationOf(text.slice(from, start[token])) });
    for (; token < start.length && start[token]! < to; token++) lineOf[token] = line;
    from = to + 1;
  }
  return { lineOf, rows };
}

export interface OpenBlock {
  readonly from: number;
  readonly to: number;
}

/** Every block but the document. */
function findBlocks(text: string, start: Int32Array, { rows }: Lines): OpenBlock[] {
  const blocks = findIndented(rows, start.length);
  const charAt = (token: number): string => text.charAt(start[token]!);
  rows.forEach(({ first }, row) => findBracketed(charAt, first, rows[row + 1]?.first ?? start.length, blocks));
  return blocks;
}

/** The runs of lines that are indented deeper than the line above them, or than the outermost line. */
export function findIndented(rows: Lines['rows'], tokens: number): OpenBlock[] {
  const blocks: OpenBlock[] = [];
  const open: { readonly from: number; readonly indentation: number }[] = [];
  const outermost = rows.reduce((least, { indentation }) => Math.min(least, indentation), Infinity);
  for (const { first, indentation } of rows) {
    let from = first;
    while (open.length > 0 && open.at(-1)!.indentation > indentation) {
      // A line that is less indented than the one before and more than the one above both takes in what it follows.
      from = open.at(-1)!.from;
      blocks.push({ from: open.pop()!.from, to: first });
    }
    if (indentation > (open.at(-1)?.indentation ?? outermost)) open.push({ from, indentation });
  }
  for (const { from } of open.reverse()) blocks.push({ from, to: tokens });
  return blocks;
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Brackets that do not match within the line are marks like any other. */
function findBracketed(charAt: (token: number) => string, from: number, to: number, blocks: OpenBlock[]): void {
  const open: number[] = [];
  const unmatched: Record<string, number> = { '(': 0, '[': 0, '{': 0 };
  for (let token = from; token < to; token++) {
    const text = charAt(token);
    const opening = OPENING[text];
    if (CLOSING[text] !== undefined) {
      open.push(token);
      unmatched[text]!++;
    } else if (opening !== undefined && unmatched[opening]! > 0) {
      let opener: number;
      do {
        opener = open.pop()!;
        unmatched[charAt(opener)]!--;
      } while (charAt(opener) !== opening);
      if (opener + 1 < token) blocks.push({ from: opener + 1, to: token });
    }
  }
}

function indexBlocks(found: readonly OpenBlock[], tokens: number): Pick<GenericDocument, 'blocks' | 'blockOf' | 'blocksAt'> {
  const sorted = [...found].sort((a, b) => a.from - b.from || b.to - a.to);
  const blocks: GenericBlock[] = [{ from: 0, to: tokens, parent: -1 }];
  const blockOf = new Int32Array(tokens);
  const blocksAt = new Map<number, number[]>();
  const around = [0];
  let token = 0;
  const advance = (to: number): void => {
    for (; token < to; token++) {
      while (blocks[around.at(-1)!]!.to <= token) around.pop();
      blockOf[token] = around.at(-1)!;
    }
  };
  for (const { from, to } of sorted) {
    advance(from);
    while (blocks[around.at(-1)!]!.to <= from) around.pop();
    const parent = around.at(-1)!;
    if (blocks[parent]!.from === from && blocks[parent]!.to === to && parent !== 0) continue;
    around.push(blocks.length);
    blocksAt.set(from, [...(blocksAt.get(from) ?? []), blocks.length]);
    blocks.push({ from, to, parent });
  }
  advance(tokens);
  return { blocks, blockOf, blocksAt };
}
