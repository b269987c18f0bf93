import type { LoadedGrammar } from './runtime';
import type { ParsedTree, SourceParser } from './source-parser';

/** The parser asks after every so many of its own operations; no code that we measured needs a third of these asks. */
const ASKS_PER_PARSE = 2_000;
const ASKS_PER_CODE_UNIT = 1 / 8;
/** Some ten milliseconds. */
const ASKS_PER_SLICE = 100;

/** How often a parser may ask whether to go on before its text is taken for no code at all. */
export function mostAsks(text: string): number {
  return ASKS_PER_PARSE + text.length * ASKS_PER_CODE_UNIT;
}

/** A parse from scratch, a slice at a time, with a parser of its own: others parse between the slices. */
export class SlicedParse {
  private readonly parser: SourceParser;
  private readonly limit: number;
  private asks = 0;
  private tree: ParsedTree | undefined;

  constructor({ createParser }: LoadedGrammar, private readonly text: string) {
    this.parser = createParser();
    this.limit = mostAsks(text);
  }

  /** Parses one slice. @returns true when there is nothing more to do */
  next(): boolean {
    const until = Math.min(this.limit, this.asks + ASKS_PER_SLICE);
    const progressCallback = (): boolean => ++this.asks > until;
    this.tree = this.parser.parse(this.text, null, { progressCallback }) ?? undefined;
    return this.tree !== undefined || this.asks > this.limit;
  }

  /** Frees the parser. @returns the tree, for the caller to free, or undefined when the parse was not ended or took too long */
  end(): ParsedTree | undefined {
    this.parser.delete();
    return this.tree;
  }
}
