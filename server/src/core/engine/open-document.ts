import { createDocument, type SourceDocument } from '../document';
import type { Analysis, OpenDocument } from './engine';
import type { ProofAnalysis } from '../fix';
import type { Region } from '../regions';
import { applyEdits, type TextEdit } from '../span';
import { SyntaxTree, type FlatTree } from '../syntax';
import { analyzeDocument, countSyntaxErrors, type Analyzers, type ReadTree } from './analyze';

/** A document that is being edited: its syntax tree is kept and reparsed only where an edit touched it. */
export class EditedDocument implements OpenDocument {
  private syntax: SyntaxTree | undefined;

  constructor(
    private readonly analyzers: Analyzers,
    private current: SourceDocument,
  ) {}

  get document(): SourceDocument {
    return this.current;
  }

  edit(edits: readonly TextEdit[]): void {
    for (const edit of edits) {
      const { path, language, lines } = this.current;
      const text = applyEdits(this.current.text, [edit]);
      const linesAfter = lines.edited(edit, text);
      this.syntax?.edit(edit, text, lines, linesAfter);
      this.current = createDocument(path, language, text, linesAfter);
    }
  }

  analyze(): Analysis {
    return analyzeDocument(this.current, this.analyzers, (region) => this.treeOf(region));
  }

  close(): void {
    this.syntax?.close();
    this.syntax = undefined;
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
export function analyzeOnce(document: SourceDocument, analyzers: Analyzers): Analysis {
  return withTrees(analyzers, (readTree) => analyzeDocument(document, analyzers, readTree));
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
