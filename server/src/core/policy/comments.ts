import type { SourceDocument } from '../document';
import { regionsOf, type Region } from '../regions';
import type { Span } from '../span';
import { commentStyle, languageStyle, type CommentStyle, type StringStyle } from './comment-style';

export interface Comments {
  /** Every comment from opener to closer, in order; a line comment ends before its line break. */
  readonly comments: readonly Comment[];
  /** Strings that go over more than one line. */
  readonly longStrings: readonly Span[];
}

export interface Comment extends Span {
  /** The text between opener and closer. */
  readonly content: Span;
}

/**
 * Finds comments by reading the text once, strings skipped. Knows no grammar: a regular expression literal that holds a quote
 * without its twin on the same line is read right, one that holds a comment opener is not.
 */
export function findComments(text: string, style: CommentStyle): Comments {
  const reader = new CommentReader(text, style);
  return reader.read();
}

/** The comments of a document: of the code in it, as that is written, and of what is around it. */
export function commentsOf(document: SourceDocument): Comments {
  const embedded = regionsOf(document).filter(({ parent }) => parent !== undefined);
  const around = findComments(withoutCode(document.text, embedded), commentStyle(document));
  const inside = embedded.map(({ language, span }) => moved(findComments(document.text.slice(span.start, span.end), languageStyle(language) ?? commentStyle(document)), span.start));
  if (inside.length === 0) return around;
  const all = [around, ...inside];
  return { comments: all.flatMap(({ comments }) => comments).sort((a, b) => a.start - b.start), longStrings: all.flatMap(({ longStrings }) => longStrings) };
}

function withoutCode(text: string, embedded: readonly Region[]): string {
  let end = 0;
  const parts = embedded.flatMap(({ span }) => {
    const before = text.slice(end, span.start);
    end = span.end;
    return [before, ' '.repeat(span.end - span.start)];
  });
  return [...parts, text.slice(end)].join('');
}

function moved({ comments, longStrings }: Comments, by: number): Comments {
  const move = <T extends Span>(one: T): T => ({ ...one, start: one.start + by, end: one.end + by });
  return { comments: comments.map((comment) => ({ ...move(comment), content: move(comment.content) })), longStrings: longStrings.map(move) };
}

class CommentReader {
  private readonly comments: Comment[] = [];
  private readonly longStrings: Span[] = [];
  /** Quotes that were found to have no twin up to an offset: looking again from a later start would cost a square. */
  private readonly twinless = new Map<string, number>();
  private line: Span = { start: 0, end: -1 };
  /** Everything that may start a comment or a string begins with one of these. */
  private readonly starts: RegExp;

  constructor(private readonly text: string, private readonly style: CommentStyle) {
    const openers = [...style.line, ...style.block.map(([open]) => open), ...style.strings.map(({ quote }) => quote)];
    this.starts = new RegExp(`[${[...new Set(openers.map((opener) => opener.charAt(0)))].map((first) => `\\${first}`).join('')}]`, 'g');
  }

  read(): Comments {
    for (let at = this.next(0); at >= 0; at = this.next(at)) at = this.readAt(at);
    return { comments: this.comments, longStrings: this.longStrings };
  }

  private next(from: number): number {
    this.starts.lastIndex = from;
    return this.starts.exec(this.text)?.index ?? -1;
  }

  /** Reads what starts at `at` and gives the offset to go on from. */
  private readAt(at: number): number {
    return this.readBlock(at) ?? this.readLine(at) ?? this.readString(at) ?? at + 1;
  }

  private readBlock(at: number): number | undefined {
    const block = this.style.block.find(([open]) => this.text.startsWith(open, at));
    if (!block) return undefined;
    const [open, close] = block;
    const found = this.text.indexOf(close, at + open.length);
    const contentEnd = found < 0 ? this.text.length : found;
    const end = found < 0 ? contentEnd : found + close.length;
    this.comments.push({ start: at, end, content: { start: at + open.length, end: contentEnd } });
    return end;
  }

  private readLine(at: number): number | undefined {
    const opener = this.style.line.find((open) => this.text.startsWith(open, at));
    if (opener === undefined || (this.style.wordStart && !this.startsWord(at))) return undefined;
    const end = this.lineEnd(at);
    this.comments.push({ start: at, end, content: { start: at + opener.length, end } });
    return end;
  }

  private startsWord(at: number): boolean {
    return at === 0 || /[\s,;{([]/.test(this.text.charAt(at - 1));
  }

  private readString(at: number): number | undefined {
    const style = this.style.strings.find(({ quote }) => this.text.startsWith(quote, at));
    const end = style && this.stringEnd(at, style);
    if (end === undefined) return undefined;
    if (style?.multiline && /[\r\n]/.test(this.text.slice(at, end))) this.longStrings.push({ start: at, end });
    return end;
  }

  /** Undefined when the quote has no twin, such as an apostrophe in prose: then it opens nothing. */
  private stringEnd(at: number, { quote, multiline, escapes }: StringStyle): number | undefined {
    const limit = multiline ? this.text.length : this.lineEnd(at);
    if ((this.twinless.get(quote) ?? -1) >= limit) return undefined;
    for (let index = at + quote.length; index < limit; index++) {
      if (escapes && this.text.charAt(index) === '\\') index++;
      else if (this.text.startsWith(quote, index)) return index + quote.length;
    }
    this.twinless.set(quote, limit);
    return undefined;
  }

  private lineEnd(at: number): number {
    if (at < this.line.start || at > this.line.end) {
      LINE_BREAK.lastIndex = at;
      this.line = { start: at, end: LINE_BREAK.exec(this.text)?.index ?? this.text.length };
    }
    return this.line.end;
  }
}

const LINE_BREAK = /[\r\n]/g;
