import { editDocument, type SourceDocument } from '../document';
import type { Analysis, OpenDocument } from './engine';
import type { ProofAnalysis } from '../fix';
import type { SourceFiles } from '../host';
import type { Region } from '../regions';
import type { TextEdit } from '../span';
import { SyntaxTree, type FlatTree } from '../syntax';
import { analyzeDocument, byPosition, countSyntaxErrors, type Analyzers, type ReadTree } from './analyze';
import { CalmFindings } from './calm-findings';

/** A document that is being edited: its syntax tree is kept and reparsed only where an edit touched it. */
export class EditedDocument implements OpenDocument {
  private syntax: SyntaxTree | undefined;
  /** What the tree as it was read says of the current text. */
  private found: Analysis | undefined;
  /** What came of it, which is the same wherever the tree is certain. */
  private said: Analysis | undefined;
  private treeOfFound: FlatTree | undefined;
  private calm: CalmFindings | undefined;

  constructor(
    private readonly analyzers: Analyzers,
    private current: SourceDocument,
  ) {}

  get document(): SourceDocument {
    return this.current;
  }

  get isSettled(): boolean {
    return this.found !== undefined && this.found === this.said && (this.treeOfFound === undefined || this.syntax?.isSettled === true);
  }

  edit(edits: readonly TextEdit[]): void {
    for (const edit of edits) {
      const after = editDocument(this.current, edit);
      this.syntax?.edit(edit, after.text, this.current.lines, after.lines);
      this.calm?.edit(edit);
      this.current = after;
      this.found = this.said = this.treeOfFound = undefined;
    }
  }

  analyze(): Analysis {
    this.find();
    return this.say();
  }

  async prepareToSettle(letOthers: () => Promise<void>): Promise<boolean> {
    return this.isSettled || ((await this.syntax?.prepareToSettle(letOthers)) ?? true);
  }

  settle(): Analysis {
    if (this.said && this.isSettled) return this.said;
    const before = this.found;
    const hasChanged = this.syntax?.settle() ?? false;
    if (before === undefined || hasChanged) this.find();
    return this.say();
  }

  close(): void {
    this.syntax?.close();
    this.syntax = undefined;
    this.calm = this.found = this.said = this.treeOfFound = undefined;
  }

  private find(): void {
    this.treeOfFound = undefined;
    this.found = analyzeDocument(this.current, this.analyzers, (region) => (this.treeOfFound = this.treeOf(region)));
  }

  private say(): Analysis {
    const { found, calm } = this;
    if (found === undefined) throw new Error('nothing was analysed');
    const isCertain = this.treeOfFound === undefined || this.syntax?.isCertain === true || this.syntax?.isSettled === true;
    if (isCertain) this.calm = new CalmFindings(found.findings, this.treeOfFound);
    this.said = isCertain ? found : { ...found, findings: [...(calm?.merge(found.findings) ?? found.findings)].sort(byPosition), isProvisional: true };
    return this.said;
  }

  /** Today a document is one region, so one tree is kept. */
  private treeOf(region: Region): FlatTree | undefined {
    if (!this.syntax) {
      const service = this.analyzers.languages.get(region.language);
      if (!service) return undefined;
      this.syntax = new SyntaxTree(service.loaded, region.text, countParse(this.analyzers));
    }
    return this.syntax.read();
  }
}

/** Analyses a document whose tree nobody keeps. */
export function analyzeOnce(document: SourceDocument, analyzers: Analyzers, files?: SourceFiles): Analysis {
  return withTrees(analyzers, (readTree) => analyzeDocument(document, analyzers, readTree, files));
}

/** An analysis with the number of syntax errors, which is counted even where no rule needs the tree. */
export function analyzeForProof(document: SourceDocument, analyzers: Analyzers): ProofAnalysis {
  return withTrees(analyzers, (readTree) => ({
    findings: analyzeDocument(document, analyzers, readTree).findings,
    syntaxErrors: countSyntaxErrors(document, readTree),
  }));
}

function countParse({ meter }: Analyzers): (nodes: number) => void {
  return (nodes) => {
    meter.add('textsParsed', 1);
    meter.add('nodesRead', nodes);
  };
}

function withTrees<T>(analyzers: Analyzers, use: (readTree: ReadTree) => T): T {
  const trees = new Map<string, SyntaxTree>();
  try {
    return use((region) => {
      const service = analyzers.languages.get(region.language);
      if (!service) return undefined;
      const place = `${region.language}:${region.span.start}`;
      const tree = trees.get(place) ?? new SyntaxTree(service.loaded, region.text, countParse(analyzers));
      trees.set(place, tree);
      return tree.read();
    });
  } finally {
    for (const tree of trees.values()) tree.close();
  }
}
