import type { Span } from '../span';

/** A type as it is written, taken apart: `java.util.Map<K, V>[]`. Offsets are those of the text it was read from. */
export interface TypeText extends Span {
  /** What stands before the name: `*`, `[5]`. */
  readonly before: string;
  /** `java`, `util`, `Map`. */
  readonly names: readonly NamePart[];
  /** Undefined where there are none. */
  readonly args: readonly TypeText[] | undefined;
  /** What stands behind: `[]`, `*`. Marks that a type is nullable or a reference are left out. */
  readonly after: string;
}

export interface NamePart extends Span {
  readonly text: string;
}

const TOKEN = /[\p{L}_$][\p{L}\p{N}_$]*|\.\.\.|::|\[[^\]]*\]|\S/gu;
const NAME = /^[\p{L}_$]|^\.\.\.$/u;
const JOINTS: ReadonlySet<string> = new Set(['.', '::', '\\']);
const WORDS_BEFORE: ReadonlySet<string> = new Set(['const', 'final', 'mut', 'ref', 'struct']);
const UNSAID: ReadonlySet<string> = new Set(['?', '&']);
/** Type arguments within each other that are read. */
const DEEPEST = 8;

/** Reads a type; undefined when it is more than a name with arguments, such as a union. */
export function parseType(text: string, offset = 0): TypeText | undefined {
  const tokens = [...text.matchAll(TOKEN)].map((match): NamePart => ({ text: match[0], start: offset + match.index, end: offset + match.index + match[0].length }));
  const reader = new TypeReader(tokens);
  const type = reader.type(0);
  return reader.isAtEnd() ? type : undefined;
}

class TypeReader {
  private at = 0;

  constructor(private readonly tokens: readonly NamePart[]) {}

  isAtEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  type(depth: number): TypeText | undefined {
    const first = this.at;
    const before = this.marks((text) => !NAME.test(text) || WORDS_BEFORE.has(text));
    const names: NamePart[] = [];
    for (let token = this.peek(); token && NAME.test(token.text); token = this.peek()) {
      names.push(token);
      this.at++;
      if (!JOINTS.has(this.peek()?.text ?? '')) break;
      this.at++;
    }
    const args = this.args(depth);
    const after = this.marks((text) => text.startsWith('[') || text === '*' || UNSAID.has(text));
    const start = this.tokens[first]?.start;
    const end = this.tokens[this.at - 1]?.end;
    return names.length === 0 || start === undefined || end === undefined ? undefined : { before, names, args, after, start, end };
  }

  private args(depth: number): TypeText[] | undefined {
    if (this.peek()?.text !== '<' || depth > DEEPEST) return undefined;
    this.at++;
    const args: TypeText[] = [];
    while (!this.isAtEnd() && this.peek()?.text !== '>') {
      const arg = this.type(depth + 1);
      if (!arg) return undefined;
      args.push(arg);
      if (this.peek()?.text === ',') this.at++;
    }
    this.at++;
    return args;
  }

  /** Whatever is no name, up to the first token that is not meant. */
  private marks(isMeant: (text: string) => boolean): string {
    let marks = '';
    for (let token = this.peek(); token && !',<>'.includes(token.text) && isMeant(token.text); token = this.peek()) {
      if (!UNSAID.has(token.text) && !WORDS_BEFORE.has(token.text)) marks += token.text;
      this.at++;
    }
    return marks;
  }

  private peek(): NamePart | undefined {
    return this.tokens[this.at];
  }
}
