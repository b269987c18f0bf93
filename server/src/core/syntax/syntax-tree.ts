import { Edit } from 'web-tree-sitter';
import { addDamage, type Damage } from '../damage';
import type { LineIndex } from '../line-index';
import type { TextEdit } from '../span';
import type { FlatArrays, FlatTree } from './flat-tree';
import { JunkTest } from './junk';
import { mostAsks, SlicedParse } from './sliced-parse';
import { equalTrees, type LoadedGrammar } from './runtime';
import type { ParsedTree } from './source-parser';

/** A tree that was read, as long as nothing is read after it. */
interface Read {
  readonly tree: ParsedTree;
  readonly nodes: FlatArrays | undefined;
  /** How many nodes the parser gave. */
  readonly count: number;
  readonly flat: FlatTree;
}

/**
 * The syntax of one text that is being edited. `read` reparses only what an edit touched. How a parser recovers from an error
 * depends on the tree before, so `read` may say something else of broken code than a parse from scratch: `settle` makes good.
 */
export class SyntaxTree {
  private last: Read | undefined;
  /** The last tree with the edits since then, when there were any. */
  private edited: ParsedTree | undefined;
  private change: Damage | undefined;
  /** The arrays of the read before the last one: nobody looks at them any more. */
  private spare: FlatArrays | undefined;
  /** A parse from scratch of the current text, for `settle`. */
  private prepared: { readonly tree: ParsedTree | undefined } | undefined;
  /** Grows with all that makes a parse in slices useless. */
  private turn = 0;
  private upToDate = false;
  private fromScratch = false;
  private readonly junk: JunkTest;

  constructor(
    private readonly loaded: LoadedGrammar,
    private text: string,
    /** Told of each parse, with the number of nodes that it gave. */
    private readonly onParse: (nodes: number) => void = () => undefined,
  ) {
    this.junk = new JunkTest(loaded);
  }

  /**
   * The flat tree of the current text, or undefined when parsing it would take more steps than code of that length
   * ever takes.
   */
  read(): FlatTree | undefined {
    if (!this.upToDate && !this.readEdited()) this.readFromScratch();
    return this.last?.flat;
  }

  /** True when what was read last has an error, one that no node shows included: the parser may have made up a hidden token. */
  get hasError(): boolean {
    return this.last?.tree.rootNode.hasError === true;
  }

  /** True when the text, alone, says what `read` gives; a rare mistake of the parser in code without errors aside. */
  get isCertain(): boolean {
    return this.fromScratch || this.last?.tree.rootNode.hasError === false;
  }

  /** True when `settle` has nothing to do. */
  get isSettled(): boolean {
    return this.upToDate && this.fromScratch;
  }

  /** Parses from scratch, if that was not done. @returns true when `read` gives another tree than it did */
  settle(): boolean {
    if (this.isSettled) return false;
    const before = this.upToDate ? this.last?.flat : undefined;
    this.readFromScratch();
    const after = this.last?.flat;
    return before === undefined || after === undefined || !equalTrees(before, after);
  }

  /**
   * Does the longest part of `settle` in slices, with `letOthers` between them. An edit ends it.
   * @returns true when the text has stayed the same
   */
  async prepareToSettle(letOthers: () => Promise<void>): Promise<boolean> {
    if (this.isSettled || this.prepared || this.junk.isJunk(this.text)) return true;
    const { text, turn } = this;
    const slices = new SlicedParse(this.loaded, text);
    while (turn === this.turn && !slices.next()) await letOthers();
    const tree = slices.end();
    if (turn === this.turn) this.prepared = { tree };
    else tree?.delete();
    return text === this.text;
  }

  /** Tells of one edit, which made `text` of the text before; the next `read` reparses. */
  edit(edit: TextEdit, text: string, before: LineIndex, after: LineIndex): void {
    this.text = text;
    this.upToDate = false;
    this.forgetPrepared();
    if (!this.last) return;
    // The tree that was read stays as it is until the next one is read: their common nodes are known by their address.
    this.edited ??= this.last.tree.copy();
    this.edited.edit(toTreeEdit(edit, before, after));
    this.change = addDamage(this.change, edit);
  }

  close(): void {
    this.forget();
    this.forgetPrepared();
    this.spare = undefined;
    this.upToDate = false;
  }

  private readEdited(): boolean {
    const parsed = this.edited && parseWithinBudget(this.loaded, this.text, this.edited);
    if (!parsed) return false;
    this.fromScratch = false;
    this.take(parsed);
    return true;
  }

  private readFromScratch(): void {
    const parsed = this.prepared ? this.prepared.tree : this.parseFromScratch();
    this.prepared = undefined;
    this.turn++;
    this.fromScratch = true;
    this.change = undefined;
    this.take(parsed);
  }

  private parseFromScratch(): ParsedTree | undefined {
    return this.junk.isJunk(this.text) ? undefined : parseWithinBudget(this.loaded, this.text, undefined);
  }

  /** The new tree is read before the old one is freed: only until then an address stands for one node. */
  private take(tree: ParsedTree | undefined): void {
    const before = this.last;
    const read = tree && this.flatten(tree);
    this.forget();
    this.last = read;
    this.spare = before?.nodes ?? this.spare;
    this.upToDate = true;
    this.onParse(read?.flat.count ?? 0);
  }

  private flatten(tree: ParsedTree): Read {
    const { loaded, text, last, change } = this;
    if (!loaded.readNodes) return { tree, nodes: undefined, count: 0, flat: loaded.complete(loaded.flatten(tree, text)) };
    const before = last?.nodes && change && { nodes: last.nodes, count: last.count, change };
    const { nodes, count } = loaded.readNodes(tree, { nodes: this.spare, before });
    return { tree, nodes, count, flat: loaded.complete(nodes.toTree(loaded.grammar, text, count)) };
  }

  private forget(): void {
    this.last?.tree.delete();
    this.edited?.delete();
    this.last = undefined;
    this.edited = undefined;
    this.change = undefined;
  }

  private forgetPrepared(): void {
    this.turn++;
    this.prepared?.tree?.delete();
    this.prepared = undefined;
  }
}

function parseWithinBudget(loaded: LoadedGrammar, text: string, old: ParsedTree | undefined): ParsedTree | undefined {
  let asks = 0;
  const limit = mostAsks(text);
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
