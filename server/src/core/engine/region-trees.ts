import type { SourceDocument } from '../document';
import { LineIndex } from '../line-index';
import { CodeMemory } from '../rules';
import { regionsOf, type Region } from '../regions';
import { applyEdits, type TextEdit } from '../span';
import { SyntaxTree, type FlatTree } from '../syntax';
import type { Analyzers } from './analyze';

/** What is kept of a region that was read. */
interface Kept {
  readonly language: string;
  readonly syntax: SyntaxTree;
  memory: CodeMemory;
  /** Where it stands in the document, and its text, after all edits. */
  start: number;
  text: string;
  lines: LineIndex;
}

/** A tree with the place of its text in the document. */
export interface PlacedTree {
  readonly offset: number;
  readonly tree: FlatTree;
}

/** The trees of a document that is being edited, one for each of its regions that was read. An edit is an edit of the region that it is in. */
export class RegionTrees {
  private kept: Kept[] = [];
  /** Those that the current text was read with. */
  private read = new Map<Kept, { readonly region: Region; readonly tree: FlatTree | undefined }>();
  private isResting = false;

  constructor(private readonly analyzers: Analyzers) {}

  /** Tells of one edit. An embedded region at whose edge, or over whose edge, it is may become another one, which `keepOnly` sees. */
  edit(edit: TextEdit, before: SourceDocument, after: SourceDocument): void {
    this.wake();
    this.read.clear();
    this.kept = this.kept.filter((kept) => {
      if (kept.text === before.text) return change(kept, edit, after.text, after.lines);
      const end = kept.start + kept.text.length;
      if (edit.span.start > end) return true;
      if (edit.span.end < kept.start) return move(kept, edit.text.length - (edit.span.end - edit.span.start));
      const inside = { ...edit, span: { start: edit.span.start - kept.start, end: edit.span.end - kept.start } };
      if (inside.span.start < 0 || edit.span.end > end) return drop(kept);
      const text = applyEdits(kept.text, [inside]);
      return change(kept, inside, text, kept.lines.edited(inside, text));
    });
  }

  /** The tree of a region of the current text. */
  readTree(document: SourceDocument, region: Region): FlatTree | undefined {
    const kept = this.find(region) ?? this.add(document, region);
    const tree = kept?.syntax.read();
    if (kept) this.read.set(kept, { region, tree });
    return tree;
  }

  /** What is remembered of the code in a region that was read. */
  memoryOf(region: Region): CodeMemory | undefined {
    return this.find(region)?.memory;
  }

  /** Forgets what is no region of this document, which is the current one. */
  keepOnly(document: SourceDocument): void {
    const regions = regionsOf(document);
    this.kept = this.kept.filter((kept) => regions.some((region) => isOf(kept, region)) || drop(kept));
  }

  /** True when the trees that were read say what a parse from scratch says. */
  get isCertain(): boolean {
    return [...this.read.keys()].every(({ syntax }) => syntax.isCertain || syntax.isSettled);
  }

  /** The same for the tree of one region. */
  isCertainIn(region: Region): boolean {
    const syntax = this.find(region)?.syntax;
    return syntax === undefined || syntax.isCertain || syntax.isSettled;
  }

  /** True when those were parsed from scratch. */
  get isSettled(): boolean {
    return [...this.read.keys()].every(({ syntax }) => syntax.isSettled);
  }

  /** Parses all from scratch. @returns true when one of them is another tree than it was */
  settle(): boolean {
    return this.kept.map(({ syntax }) => syntax.settle()).some((hasChanged) => hasChanged);
  }

  /** True when there is nothing left for `settle` to do. */
  get areAllSettled(): boolean {
    return this.kept.every(({ syntax }) => syntax.isSettled);
  }

  /** As `SyntaxTree.prepareToSettle`, for one after the other. */
  async prepareToSettle(letOthers: () => Promise<void>): Promise<boolean> {
    for (const { syntax } of [...this.kept]) if (!(await syntax.prepareToSettle(letOthers))) return false;
    return true;
  }

  /** The trees that were read, none of which stands in another: of embedded code, where there is any. */
  get apart(): readonly PlacedTree[] {
    const read = [...this.read.values()].flatMap(({ region, tree }) => (tree ? [{ region, tree }] : []));
    const embedded = read.filter(({ region }) => region.parent !== undefined);
    const apart = embedded.length > 0 ? embedded : read;
    return apart.map(({ region, tree }) => ({ offset: region.span.start, tree })).sort((a, b) => a.offset - b.offset);
  }

  /** Frees the trees of a text that was read and settled, and what is remembered of its code, until the next edit reads it once more. */
  rest(): void {
    this.isResting = true;
    this.read.clear();
    for (const kept of this.kept) {
      kept.syntax.close();
      kept.memory = new CodeMemory();
    }
  }

  close(): void {
    for (const kept of this.kept) drop(kept);
    this.kept = [];
    this.read.clear();
  }

  /** Reads what an edit is an edit of: where it breaks the code, that is told by the tree before. */
  private wake(): void {
    if (!this.isResting) return;
    this.isResting = false;
    for (const { syntax } of this.kept) syntax.read();
  }

  private find(region: Region): Kept | undefined {
    return this.kept.find((kept) => isOf(kept, region));
  }

  private add(document: SourceDocument, { language, span, text }: Region): Kept | undefined {
    const { languages, meter } = this.analyzers;
    const service = languages.get(language);
    if (!service) return undefined;
    const onParse = (nodes: number): void => {
      meter.add('textsParsed', 1);
      meter.add('nodesRead', nodes);
    };
    const lines = text === document.text ? document.lines : new LineIndex(text);
    const kept = { language, syntax: new SyntaxTree(service.loaded, text, onParse), memory: new CodeMemory(), start: span.start, text, lines };
    this.kept.push(kept);
    return kept;
  }
}

function isOf(kept: Kept, { language, span, text }: Region): boolean {
  return kept.start === span.start && kept.language === language && kept.text === text;
}

function change(kept: Kept, edit: TextEdit, text: string, lines: LineIndex): true {
  kept.syntax.edit(edit, text, kept.lines, lines);
  kept.text = text;
  kept.lines = lines;
  return true;
}

function move(kept: Kept, by: number): true {
  kept.start += by;
  return true;
}

function drop({ syntax }: Kept): false {
  syntax.close();
  return false;
}
