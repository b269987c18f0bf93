import type { SourceDocument } from '../document';
import type { Finding, Problem } from '../finding';
import type { CheckLinearity } from '../regex';
import type { RuleSource } from '../rule';
import type { Host, SourceFiles } from '../host';
import type { Skip } from '../scan';
import type { Fix, WorkspaceFiles } from '../fix';
import type { Span, TextEdit } from '../span';
import type { FlatTree } from '../syntax';
import type { Outline } from './outline';
import type { Work } from '../work';

export interface EngineOptions {
  readonly host: Pick<Host, 'asset' | 'log' | 'compiled'>;
  readonly rules: readonly RuleSource[];
  /** Proves that an expression runs in linear time; without it every expression in doubt runs on the slower, safe engine. */
  readonly checkLinearity?: CheckLinearity;
  /** Names the place that a team's own rules come from, so that what they compile to is kept there; absent: it is not kept. */
  readonly ownRules?: string | undefined;
  /** Decides, with the grammar, whether what was compiled before still holds; by default what the build says of its code. */
  readonly code?: string | undefined;
  /** False: also minified, generated, vendored and oversized texts are analysed, as the targets of a rule's tests are. */
  readonly skips?: boolean;
}

/** Everything one analysis of one document says. */
export interface Analysis {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly skip?: Skip;
  /** False when the text holds no ignore comment for sure. */
  readonly mayIgnore?: boolean;
  /** What it took, in steps. */
  readonly work: Work;
  /** Files beside the document's own that decide the verdict, those that were asked for in vain included. */
  readonly reads?: readonly string[];
  /** True when `OpenDocument.settle` may say something else: for broken code that is being edited, and where data was not followed. */
  readonly isProvisional?: true;
}

/**
 * Finds, and proposes proved fixes. Same verdict for the same text, path and rules in every face.
 * Never throws on any text: what goes wrong is a problem in the analysis.
 */
export interface Engine {
  /** The rules that loaded. */
  readonly rules: readonly RuleSource[];
  /** Rules that did not load, and why. */
  readonly problems: readonly Problem[];
  /** Our language id for a path (by extension or file name), or for an LSP language id when given. */
  languageOf(path: string, languageId?: string): string | undefined;
  /** Starts to load what `language` will need, or what any language needs, before it is known with which rules. Says nothing of what fails. */
  warm(language?: string): void;
  /** Loads what `language` needs. Resolves also when that fails: the language is then degraded, with a problem in each analysis. */
  prepare(language: string | undefined): Promise<void>;
  /** Starts to keep a syntax tree for a document that is being edited. */
  open(document: SourceDocument): OpenDocument;
  /**
   * Analyses once, keeping nothing. `prepare` first, or code rules are reported as degraded.
   * @param files lets data be followed into other files and out of them
   */
  analyze(document: SourceDocument, files?: SourceFiles): Analysis;
  /** Syntax errors in the document's code, whatever the rules; 0 when no grammar reads it. `prepare` first. */
  countSyntaxErrors(document: SourceDocument): number;
  /** The function that a person would want to see around a span; undefined where it is in none. `prepare` first. */
  functionAround(document: SourceDocument, span: Span): Span | undefined;
  /** What a document's code is made of, and what stands around a place in it. Empty where no grammar reads it. `prepare` first. */
  outline(document: SourceDocument, at?: Span): Outline;
  /** The syntax tree of a document that is of one language throughout; undefined where no grammar reads it. `prepare` first. */
  syntaxOf(document: SourceDocument): FlatTree | undefined;
  /** Fixes for one finding of the current text, each proved. `files` holds the other files a fix may touch. */
  fixes(document: SourceDocument, finding: Finding, files: WorkspaceFiles): readonly Fix[];
  dispose(): void;
}

/**
 * An edited document: keeps its tree from edit to edit. How a parser recovers from an error depends on the tree before, and a
 * verdict must depend on the text alone, so there are two: `analyze` for every keystroke, `settle` for whatever is not typing.
 */
export interface OpenDocument {
  readonly document: SourceDocument;
  /** True when `analyze` or `settle` was asked of the current text, and said what a parse from scratch says. */
  readonly isSettled: boolean;
  /** `edits` all refer to the current text; several edits apply one after another, each to the result of the one before. */
  edit(edits: readonly TextEdit[]): void;
  /**
   * Analyses at a cost that follows the edits. For code without syntax errors that is the verdict (tree-sitter errs on one text
   * in some ten thousands). In broken code it is provisional, and calm: what was found in parts that no edit touched stays.
   * It is provisional, too, where following data takes long: then what was known of data stays where its code was not edited.
   */
  analyze(): Analysis;
  /** Analyses as `Engine.analyze` does. Gives the very analysis that `analyze` gave when that was right. */
  settle(): Analysis;
  /**
   * Does the longest parts of `settle` in slices, with `letOthers` between them: the parse, and rules that follow data.
   * @returns false when an edit came between, or `close`
   */
  prepareToSettle(letOthers: () => Promise<void>): Promise<boolean>;
  /** Frees the trees of a settled document; what was said of it stays. The next edit costs somewhat more than opening it. Else does nothing. */
  rest(): void;
  close(): void;
}
