import { Edit } from 'web-tree-sitter';
import type { LineIndex } from '../line-index';
import type { TextEdit } from '../span';
import type { FlatTree } from './flat-tree';
import { isJunk } from './junk';
import type { LoadedGrammar, ParsedTree } from './runtime';

/** The parser asks after every so many of its own operations; no code that we measured needs a third of these asks. */
const ASKS_PER_PARSE = 2_000;
const ASKS_PER_CODE_UNIT = 1 / 8;

/** The syntax of one text that is being edited. Reparses only what an edit touched. */
export class SyntaxTree {
  private tree: ParsedTree | undefined;
  private flat: FlatTree | undefined;
  private broken = false;

  constructor(
    private readonly loaded: LoadedGrammar,
    private text: string,
    /** Told of each parse, with the number of nodes that it gave. */
    private readonly onParse: (nodes: number) => void = () => undefined,
  ) {}

  /**
   * The flat tree of the current text, or undefined when parsing it would take more steps than code of that length
   * ever takes.
   */
  read(): FlatTree | undefined {
    if (this.flat) return this.flat;
    const parsed = this.parse();
    this.tree?.delete();
    this.tree = parsed;
    if (parsed) this.flat = this.loaded.flatten(parsed, this.text);
    this.onParse(this.flat?.count ?? 0);
    return this.flat;
  }

  /** How the parser recovers from an error depends on the tree before, so broken code is always parsed from scratch. */
  private parse(): ParsedTree | undefined {
    if (this.broken || !this.tree) return this.parseFromScratch();
    const parsed = parseWithinBudget(this.loaded, this.text, this.tree);
    if (parsed?.rootNode.hasError === false) return parsed;
    parsed?.delete();
    return this.parseFromScratch();
  }

  private parseFromScratch(): ParsedTree | undefined {
    const parsed = isJunk(this.loaded, this.text) ? undefined : parseWithinBudget(this.loaded, this.text, undefined);
    this.broken = parsed?.rootNode.hasError !== false;
    return parsed;
  }

  /** Tells of one edit, which made `text` of the text before; the next `read` reparses. */
  edit(edit: TextEdit, text: string, before: LineIndex, after: LineIndex): void {
    this.tree?.edit(toTreeEdit(edit, before, after));
    this.text = text;
    this.flat = undefined;
  }

  close(): void {
    this.tree?.delete();
    this.tree = undefined;
    this.flat = undefined;
  }
}

function parseWithinBudget(loaded: LoadedGrammar, text: string, old: ParsedTree | undefined): ParsedTree | undefined {
  let asks = 0;
  const limit = ASKS_PER_PARSE + text.length * ASKS_PER_CODE_UNIT;
  const progressCallback = (): boolean => ++asks > limit;
  const tree = loaded.parser.parse(text, old ?? null, { progressCallback });
  if (!tree) loaded.parser.reset();
  return tree ?? undefined;
}

function toTreeEdit({ span, text }: TextEdit, before: LineIndex, after: LineIndex): Edit {
  const newEnd = span.start + text.length;
  return new Edit({
    startIndex: span.start,
    oldEndIndex: span.end,
    newEndIndex: newEnd,
    startPosition: pointAt(before, span.start),
    oldEndPosition: pointAt(before, span.end),
    newEndPosition: pointAt(after, newEnd),
  });
}

function pointAt(lines: LineIndex, offset: number): { row: number; column: number } {
  const { line, character } = lines.positionAt(offset);
  return { row: line, column: character };
}
