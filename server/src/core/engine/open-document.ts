import { editDocument, type SourceDocument } from '../document';
import type { Analysis, OpenDocument } from './engine';
import type { ProofAnalysis } from '../fix';
import type { SourceFiles } from '../host';
import { placeOf } from '../policy';
import type { Region } from '../regions';
import type { Span, TextEdit } from '../span';
import { SyntaxTree } from '../syntax';
import { AnalysisInParts } from './analysis-in-parts';
import { countSyntaxErrors, startAnalysis, type Analyzers, type Reading, type ReadTree } from './analyze';
import { CalmFindings } from './calm-findings';
import { FlowBudget } from './flow-budget';
import { KeptFlow } from './kept-flow';
import { RegionTrees } from './region-trees';
import { EditedPass } from './text-pass';

/** A document that is being edited: its syntax trees are kept and reparsed only where an edit touched them. */
export class EditedDocument implements OpenDocument {
  private trees: RegionTrees;
  /** What the trees as they were read say of the current text. */
  private parts: AnalysisInParts | undefined;
  /** What came of it, which is the same wherever the trees are certain and data was followed. */
  private said: Analysis | undefined;
  private calm: CalmFindings | undefined;
  /** True when rules were asked about a part of the code alone. */
  private isInPart = false;
  private kept = new KeptFlow();
  private readonly pass = new EditedPass();
  private readonly budget = new FlowBudget();
  private preparing: Promise<boolean> | undefined;

  constructor(
    private readonly analyzers: Analyzers,
    private current: SourceDocument,
  ) {
    this.trees = new RegionTrees(analyzers);
  }

  get document(): SourceDocument {
    return this.current;
  }

  get isSettled(): boolean {
    return this.said !== undefined && this.said === this.parts?.whole && this.trees.isSettled;
  }

  edit(edits: readonly TextEdit[]): void {
    for (const edit of edits) {
      const after = editDocument(this.current, edit);
      this.trees.edit(edit, this.current, after);
      this.calm?.edit(edit);
      this.kept.edit(edit);
      this.pass.edit(edit);
      this.current = after;
      this.parts = this.said = undefined;
    }
  }

  analyze(): Analysis {
    if (this.said && this.isSettled) return this.said;
    const parts = this.parts ?? this.begin();
    // In broken code data goes ways that nobody wrote.
    if (this.trees.isCertain) this.budget.spend(parts, this.current.text.length);
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

  rest(): void {
    if (!this.isSettled) return;
    this.calm?.rest();
    this.trees.rest();
  }

  close(): void {
    this.trees.close();
    this.trees = new RegionTrees(this.analyzers);
    this.calm = this.parts = this.said = undefined;
  }

  private async prepare(letOthers: () => Promise<void>): Promise<boolean> {
    if (this.isSettled) return true;
    const { current, trees } = this;
    trees.keepOnly(current);
    if (!(await trees.prepareToSettle(letOthers))) return false;
    if (this.parts?.whole && trees.areAllSettled && !this.isInPart) return true;
    await letOthers();
    if (current !== this.current || trees !== this.trees) return false;
    const parts = this.settleTree();
    while (!parts.whole) {
      await letOthers();
      if (parts !== this.parts) return false;
      parts.next();
    }
    return true;
  }

  private settleTree(): AnalysisInParts {
    this.trees.keepOnly(this.current);
    const hasChanged = this.trees.settle();
    return this.parts === undefined || this.isInPart || hasChanged ? this.begin() : this.parts;
  }

  private begin(): AnalysisInParts {
    const { current, analyzers, trees, pass } = this;
    trees.keepOnly(current);
    const readTree: ReadTree = (region) => trees.readTree(current, region);
    this.isInPart = false;
    this.parts = begin(current, analyzers, { readTree, passOver: pass.over, memoryOf: (region) => trees.memoryOf(region), touchedIn: (region) => this.touchedIn(region) });
    return this.parts;
  }

  /** Of broken code nothing is taken but what is found where somebody types: the rest stays calm. */
  private touchedIn(region: Region): readonly Span[] | undefined {
    const { calm, current, trees } = this;
    if (!calm || trees.isCertainIn(region)) return undefined;
    this.isInPart = true;
    return calm.touchedIn(current.text, region.span).map(({ start, end }) => ({ start: start - region.span.start, end: end - region.span.start }));
  }

  private say(parts: AnalysisInParts): Analysis {
    const { start, whole } = parts;
    const { calm } = this;
    const { isCertain, apart } = this.trees;
    if (isCertain) this.calm = new CalmFindings(start.findings, apart);
    if (isCertain && whole) {
      this.kept = new KeptFlow(parts.flowFindings, parts.flowProblems);
      this.budget.took(parts, this.current.text.length);
      this.pass.rest();
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
}

/**
 * Analyses a document whose trees nobody keeps.
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

/** Reads trees that are closed afterwards. */
export function withTrees<T>(analyzers: Analyzers, use: (readTree: ReadTree) => T): T {
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
