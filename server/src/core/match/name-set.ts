/** Names that are looked up without making a text of all that is none of them. */
export class NameSet {
  private readonly names: ReadonlySet<string>;
  /** Length and first letter of each. */
  private readonly hints: ReadonlySet<number>;

  constructor(names: readonly string[]) {
    this.names = new Set(names.filter((name) => name !== ''));
    this.hints = new Set([...this.names].map((name) => hintOf(name.length, name.charCodeAt(0))));
  }

  /** The name that stands at a place of a text, with or without what a language puts before it. */
  at(text: string, start: number, end: number): string | undefined {
    const isMarked = MARKS.includes(text.charAt(start));
    const from = isMarked ? start + 1 : start;
    if (!this.hints.has(hintOf(end - from, text.charCodeAt(from)))) return undefined;
    const name = text.slice(from, end);
    return this.names.has(name) ? name : undefined;
  }
}

const MARKS = '$:@&';

function hintOf(length: number, first: number): number {
  return length * 0x10000 + first;
}
