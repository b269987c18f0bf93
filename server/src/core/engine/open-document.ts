import { editDocument, type SourceDocument } from '../document';
import type { Analysis, OpenDocument } from './engine';
import type { ProofAnalysis } from '../fix';
import { FlowMemory } from '../flow';
import type { SourceFiles } from '../host';
import { placeOf } from '../policy';
import type { Region } from '../regions';
import type { TextEdit } from '../span';
import { SyntaxTree, type FlatTree } from '../syntax';
import { AnalysisInParts } from './analysis-in-parts';
import { countSyntaxErrors, startAnalysis, type Analyzers, type Reading, type ReadTree } from './analyze';
import { CalmFindings } from './calm-findings';
import { FlowBudget } from './flow-budget';
import { KeptFlow } from './kept-flow';
import { EditedPass } from './text-pass';

/** A document that is being edited: its syntax tree is kept and reparsed only where an edit touched it. */
export class EditedDocument implements OpenDocument {
  private syntax: SyntaxTree | undefined;
  /** What the tree as it was read says of the current text. */
  private parts: AnalysisInParts | undefined;
  private treeOfParts: FlatTree | undefined;
  /** What came of it, which is the same wherever the tree is certain and data was followed. */
  private said: Analysis | undefined;
  private calm: CalmFindings | undefined;
  private kept = new KeptFlow();
  private readonly pass = new EditedPass();
  private readonly budget = new FlowBudget();
  private memory = new FlowMemory();
  private preparing: Promise<boolean> | undefined;

  constructor(
    private readonly analyzers: Analyzers,
    private current: SourceDocument,
  ) {}

  get document(): SourceDocument {
    return this.current;
  }

  get isSettled(): boolean {
    return this.said !== undefined && this.said === this.parts?.whole && (this.treeOfParts === undefined || this.syntax?.isSettled === true);
  }

  edit(edits: readonly TextEdit[]): void {
    for (const edit of edits) {
      const after = editDocument(this.current, edit);
      this.syntax?.edit(edit, after.text, this.current.lines, after.lines);
      this.calm?.edit(edit);
      this.kept.edit(edit);
      this.pass.edit(edit);
      this.current = after;
      this.parts = this.said = this.treeOfParts = undefined;
    }
  }

  analyze(): Analysis {
    const parts = this.parts ?? this.begin();
    // In broken code data goes ways that nobody wrote.
    if (this.isCertain) this.budget.spend(parts, this.current.text.length);
    return this.say(parts);
  }

  prepareToSettle(letOthers: () => Promise<void>): Promise<boolean> {
    this.preparing ??= this.prepare(letOthers).finally(() => (this.preparing = undefined));
    return this.preparing;
  }

  settle(): Analysis {
    if (this.said && this.isSettled) return this.said;
    const parts = this.settleTree();
    parts.finish();
    return this.say(parts);
  }

  close(): void {
    this.syntax?.close();
    this.syntax = undefined;
    this.calm = this.parts = this.said = this.treeOfParts = undefined;
    this.memory = new FlowMemory();
  }

  private async prepare(letOthers: () => Promise<void>): Promise<boolean> {
    if (this.isSettled) return true;
    const { current, syntax } = this;
    if (syntax && !(await syntax.prepareToSettle(letOthers))) return false;
    if (this.parts?.whole && (!syntax || syntax.isSettled)) return true;
    await letOthers();
    if (current !== this.current || syntax !== this.syntax) return false;
    const parts = this.settleTree();
    while (!parts.whole) {
      await letOthers();
      if (parts !== this.parts) return false;
      parts.next();
    }
    return true;
  }

  private settleTree(): AnalysisInParts {
    const hasChanged = this.syntax?.settle() ?? false;
    return this.parts === undefined || hasChanged ? this.begin() : this.parts;
  }

  private begin(): AnalysisInParts {
    this.treeOfParts = undefined;
    const { current, analyzers, memory, pass } = this;
    this.parts = begin(current, analyzers, { readTree: (region) => (this.treeOfParts = this.treeOf(region)), passOver: pass.over, memory });
    return this.parts;
  }

  /** True when the tree says what a parse from scratch says, or there is none. */
  private get isCertain(): boolean {
    return this.treeOfParts === undefined || this.syntax?.isCertain === true || this.syntax?.isSettled === true;
  }

  private say(parts: AnalysisInParts): Analysis {
    const { start, whole } = parts;
    const { calm, isCertain } = this;
    if (isCertain) this.calm = new CalmFindings(start.findings, this.treeOfParts);
    if (isCertain && whole) {
      this.kept = new KeptFlow(parts.flowFindings, parts.flowProblems);
      this.budget.took(parts, this.current.text.length);
    }
    this.said = isCertain && whole ? whole : { ...this.joinKnown(parts, (isCertain ? undefined : calm)?.merge(start.findings)), isProvisional: true };
    return this.said;
  }

  /** What is found in the current text, with what was known before of where its data goes. */
  private joinKnown(parts: AnalysisInParts, found = parts.start.findings): Analysis {
    const { flowFindings, flowProblems } = parts;
    const { findings, problems } = parts.whole ? { findings: flowFindings, problems: flowProblems } : this.kept;
    return parts.join(findings, problems, found);
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

/**
 * Analyses a document whose tree nobody keeps.
 * @param files those beside it; data is followed into them, but not out of tests and examples, which call everything
 */
export function analyzeOnce(document: SourceDocument, analyzers: Analyzers, files?: SourceFiles): Analysis {
  const reads = new Set<string>();
  const others = files && placeOf(document.path) === 'production' ? recording(files, reads) : undefined;
  const analysis = withTrees(analyzers, (readTree) => begin(document, analyzers, { readTree, others }).finish());
  return reads.size === 0 ? analysis : { ...analysis, reads: [...reads] };
}

/** An analysis with the number of syntax errors, which is counted even where no rule needs the tree. */
export function analyzeForProof(document: SourceDocument, analyzers: Analyzers): ProofAnalysis {
  return withTrees(analyzers, (readTree) => ({
    findings: begin(document, analyzers, { readTree }).finish().findings,
    syntaxErrors: countSyntaxErrors(document, readTree),
  }));
}

function begin(document: SourceDocument, analyzers: Analyzers, reading: Reading): AnalysisInParts {
  return new AnalysisInParts(analyzers.meter, () => startAnalysis(document, analyzers, reading));
}

function recording(files: SourceFiles, reads: Set<string>): SourceFiles {
  return {
    read: (path) => {
      reads.add(path);
      return files.read(path);
    },
    list: (folder) => files.list(folder),
  };
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
