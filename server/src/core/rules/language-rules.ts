import { reviveFormula, textsApart, write, type CompiledRule, type CompiledRules, type Makers, type StoredFormula } from '../compiled';
import { compileImports, createConstants, createNameFacts, importedAt, literalsOfImports, readImports, Scopes, type CompiledImports, type Imports } from '../facts';
import { FlowMemory, ModuleFinder, parseRequires, type FlowSubject } from '../flow';
import type { Problem } from '../finding';
import { createLiteralFinder, literalsIn, type Literal, type LiteralHits } from '../keywords';
import type { ConstantProfile, FlowProfile, ImportProfile, LanguageProfile } from '../language';
import {
  adoptLeading, AS_WRITTEN, compileFormula, compilePattern, createPlaces, createView, formulaMakers, FormulaEvaluator, PatternError, requirementOf, requirementsWithin, Shapes, sharingFormulas, sharingPatterns, StepBudgetExceeded, TreeIndex, type CompileRoot,
  type Bindings, type Formula, type FormulaContext, type Match, type MatchSubject, type NestedFormula, type PatternContext, type RootPattern, type View,
} from '../match';
import type { CheckComplexity, CompileRegex } from '../regex';
import type { FormulaSource, RuleSource } from '../rule';
import type { Span } from '../span';
import { SyntaxTree, type FlatTree, type LoadedGrammar } from '../syntax';
import { ImportGraph, type Across, type OpenFiles } from './import-graph';
import { FindingsMemory, TouchedCode, type FindTexts, type KeptFindings, type SearchedCode } from './kept-findings';
import { RuleList, type ApplicableRules, type LoadedRule, type RuleMatches } from './rule-list';
import { TaintList, type LoadedTaint, type TaintPart, type TaintSubject } from './taint-list';

/** What compiling rules needs beside their language. */
export interface RuleTools {
  readonly compileRegex: CompileRegex;
  readonly compileNested?: NonNullable<FormulaContext['compileNested']>;
  readonly checkComplexity?: CheckComplexity;
}

/** Which values of names a rule's patterns look at. */
type Followed = 'nothing' | 'constants' | 'expressions';

function valuesFollowed({ options }: RuleSource): Followed {
  if (options?.['symbolic_propagation'] === true) return 'expressions';
  return options?.['constant_propagation'] === false ? 'nothing' : 'constants';
}

/** The code as a rule sees it for which two names of one text are one, whatever declares them. */
function unifiedIn({ options }: RuleSource, subject: MatchSubject, known: Map<MatchSubject, MatchSubject>): MatchSubject {
  if (options?.['unify_ids_strictly'] !== false) return subject;
  const loose = known.get(subject) ?? { ...subject, found: new Map(), declarationOf: () => undefined };
  known.set(subject, loose);
  return loose;
}

/** What no code matches. */
const NOTHING: Formula = { op: 'any', branches: [] };
/** Stands among the compiled rules for the patterns by which the language's imports are read. */
const IMPORTS = '(imports)';
/** So many files are kept that others asked for. */
const MOST_OTHERS = 120;

/** As for texts, with the rules that follow data. */
export interface ApplicableCodeRules extends ApplicableRules {
  readonly taint: readonly LoadedTaint[];
  /** What the file has to do with others. */
  readonly across?: Across<LoadedTaint>;
}

/** What is found without following data, and what follows it, which does nothing until it is asked. */
export interface CodeMatches extends RuleMatches {
  readonly flow: Generator<TaintPart, void>;
}

/** What is kept of code in a document that is edited, for its next analysis. */
export class CodeMemory {
  readonly flow = new FlowMemory();
  readonly findings = new FindingsMemory();
}

/** What an analysis has beside the text. */
export interface Beside {
  readonly files?: OpenFiles | undefined;
  readonly memory?: CodeMemory | undefined;
  /** Says where the texts that rules look for stand in a piece of code. */
  readonly find?: FindTexts;
  /** Where alone rules are to look, for code that is broken; what is remembered stays as it is. */
  readonly touched?: readonly Span[] | undefined;
}

/** The code of a file as rules look at it, and as it is compared with what it was. */
interface CodeOfFile extends TaintSubject {
  readonly imports: Imports;
}

function isOwn({ source }: { readonly source: RuleSource }): boolean {
  return source.builtin !== true;
}

/** A rule's options, and what others' rules mean that ours do not. */
function optionsOf({ builtin, options }: RuleSource): RuleSource['options'] {
  return builtin === true ? options : { ...options, [AS_WRITTEN]: true };
}

export function countRules({ rules, taint }: { readonly rules: readonly LoadedRule[]; readonly taint: readonly LoadedTaint[] }): number {
  return rules.length + taint.length;
}

/** The code rules of one language, compiled for its grammar. */
export class LanguageRules {
  /** What the hits that `rulesFor` is given have to tell of. */
  readonly literals: readonly Literal[];
  private readonly list: RuleList;
  private readonly taint: TaintList;
  readonly view: View;
  private readonly declarations: readonly string[];
  private readonly dialectPatterns: RegExp | undefined;
  private readonly imports: CompiledImports;
  private readonly constants: ConstantProfile;
  private readonly importProfile: ImportProfile;
  private readonly makers: Makers;
  private readonly flow: FlowProfile;
  private readonly patternContext: PatternContext;
  private readonly others = new Map<string, TaintSubject>();
  private readonly graph: ImportGraph<LoadedTaint> | undefined;
  /** One for each analysis: it remembers the folders that it looked into. */
  private readonly finders = new WeakMap<OpenFiles, ModuleFinder>();

  /** @param known what was compiled before */
  constructor(
    { view, patterns, imports, constants, flow = {}, dialectPatterns, declarations = [] }: LanguageProfile,
    private readonly loaded: LoadedGrammar,
    sources: readonly RuleSource[],
    private readonly tools: RuleTools,
    known: CompiledRules = new Map(),
  ) {
    this.declarations = declarations;
    this.view = createView(loaded.grammar, view);
    this.dialectPatterns = dialectPatterns === undefined ? undefined : new RegExp(dialectPatterns);
    const makers = formulaMakers(tools);
    this.makers = { ...makers, textOf: textsApart(known), kinds: { ...makers.kinds, requires: parseRequires } };
    this.patternContext = { loaded, view: this.view, patterns, compileRegex: tools.compileRegex, namesValues: constants.named !== undefined };
    this.constants = constants;
    this.flow = flow;
    this.importProfile = imports;
    this.imports = compileImports(imports, { ...this.patternContext, known: this.knownImports(known) });
    const compileRoot = sharingPatterns();
    const compileShared = sharingFormulas((formula, options) => this.compile(formula, options, compileRoot));
    const revive = (stored: StoredFormula): unknown => reviveFormula(stored, this.makers);
    this.taint = new TaintList(sources.filter(({ taint }) => taint), (formula, rule) => compileShared(formula, optionsOf(rule)), revive, known);
    this.graph = flow.modules && new ImportGraph(flow.modules, this.taint.all.filter(({ source }) => source.options?.['interfile'] !== false));
    const compiler = { compile: (rule: RuleSource) => this.compile(rule.formula ?? {}, optionsOf(rule)), revive: (stored: StoredFormula) => revive(stored) as Formula };
    this.list = new RuleList(sources.filter(({ formula }) => formula), compiler, known);
    this.literals = [...this.list.literals, ...this.taint.literals, ...literalsOfImports(this.imports)];
  }

  /** Kinds of nodes that are functions. */
  get functionKinds(): ReadonlySet<number> {
    return new Set(this.view.kindsOf('function'));
  }

  get problems(): readonly Problem[] {
    return [...this.list.problems, ...this.taint.problems];
  }

  /** What there is to keep of the rules that have a digest; undefined when all of it was known before. */
  toKeep(): CompiledRules | undefined {
    return this.list.hasFresh || this.taint.hasFresh ? new Map([...this.list.toKeep(), ...this.taint.toKeep()]) : undefined;
  }

  /** The same for what reads imports. */
  importsToKeep(): CompiledRules {
    const { patterns, expressions } = this.importProfile;
    const compiled = [...this.imports.names, ...this.imports.expressions].map(({ pattern }) => pattern);
    const bySource = Object.fromEntries([...patterns, ...expressions].map(({ pattern }, index) => [pattern, compiled[index]]));
    return new Map<string, CompiledRule>([[IMPORTS, { formula: write(bySource) }]]);
  }

  private knownImports(known: CompiledRules): ReadonlyMap<string, RootPattern> {
    const stored = known.get(IMPORTS)?.formula;
    try {
      return stored === undefined ? new Map() : new Map(Object.entries(reviveFormula(stored, this.makers) as Readonly<Record<string, RootPattern>>));
    } catch {
      return new Map();
    }
  }

  /**
   * The rules that can match a text at all: where there is none, the text need not be parsed.
   * @param files those beside it, for data that goes from one to the other @param text of the file
   */
  rulesFor(path: string, hits: LiteralHits, files?: OpenFiles, text?: () => string): ApplicableCodeRules {
    if (this.declarations.some((ending) => path.endsWith(ending))) return this.ownFor(path, hits);
    const finder = files && this.finderOf(files);
    const across = files && finder && text ? this.graph?.across(path, text, hits, files, finder) : undefined;
    const taint = this.taint.rulesFor(path, hits, across?.rules);
    return { ...this.list.applicable(path, hits), taint, ...(across && across.rules.size > 0 ? { across } : {}) };
  }

  /** Of the rules that are not packaged. */
  private ownFor(path: string, hits: LiteralHits): ApplicableCodeRules {
    const { rules } = this.list.applicable(path, hits);
    return { rules: rules.filter(isOwn), taint: this.taint.rulesFor(path, hits).filter(isOwn), hits };
  }

  /**
   * Findings of the given rules in one region's tree; spans are the region's. `problems` takes those of both parts.
   * @param files those beside it, for data that goes from one to the other @param memory of the document, where it is one that is edited
   */
  match(tree: FlatTree, { rules, taint, hits, across }: ApplicableCodeRules, path: string, problems: Problem[], { files, memory, find, touched }: Beside = {}): CodeMatches {
    const code = this.codeOf(tree, hits, path);
    const part = find && touched && new TouchedCode({ shapes: code.flow.shapes, imports: code.imports }, touched, find);
    const kept = memory && find && !part ? this.keptOf(code, memory, find) : undefined;
    const finder = files && across ? this.finderOf(files) : undefined;
    const around = files && finder && across && { finder, across, open: (other: string) => this.opened(other, files) };
    const matches = part ? this.list.matchWithin(part, code, rules) : this.list.match(code, rules, path, problems, kept);
    return { ...matches, flow: this.taint.match(taint, code, problems, around, memory?.flow) };
  }

  private keptOf({ flow: { shapes, constants }, imports }: CodeOfFile, { findings, flow }: CodeMemory, find: FindTexts): KeptFindings {
    return findings.recall({ shapes, constants, imports }, find, (tree) => flow.copy(tree));
  }

  private finderOf(files: OpenFiles): ModuleFinder | undefined {
    const { modules } = this.flow;
    const finder = modules && (this.finders.get(files) ?? new ModuleFinder(modules, files));
    if (finder) this.finders.set(files, finder);
    return finder;
  }

  private codeOf(tree: FlatTree, hits: LiteralHits, path: string): CodeOfFile {
    const subjects = this.subjectsOf(tree, hits);
    const unified = new Map<MatchSubject, MatchSubject>();
    const evaluators = new Map<MatchSubject, FormulaEvaluator>();
    return {
      path,
      flow: subjects.flow,
      imports: subjects.imports,
      subjectFor: (rule) => unifiedIn(rule, subjects[valuesFollowed(rule)], unified),
      evaluatorFor: (subject, part) => {
        const evaluator = evaluators.get(subject) ?? new FormulaEvaluator(subject);
        evaluators.set(subject, evaluator);
        return part ? evaluatorWithin(part, subject, evaluator) : evaluator;
      },
    };
  }

  /** Another file, which many may ask for. */
  private opened(path: string, files: OpenFiles): TaintSubject | undefined {
    const text = files.read(path);
    if (text === undefined) return undefined;
    const known = this.others.get(path);
    if (known?.flow.shapes.tree.text === text) return known;
    const syntax = new SyntaxTree(this.loaded, text);
    const tree = syntax.read();
    syntax.close();
    const code = tree && this.codeOf(tree, files.find(text), path);
    this.others.delete(path);
    if (code) this.others.set(path, code);
    const [oldest] = this.others.keys();
    if (this.others.size > MOST_OTHERS && oldest !== undefined) this.others.delete(oldest);
    return code;
  }

  /** A formula for code that stands in another language. @throws PatternError, FormulaError */
  nested(source: FormulaSource): NestedFormula {
    const formula = this.compile(source);
    const literals = [...requirementsWithin(formula).flatMap(literalsIn), ...literalsOfImports(this.imports)];
    const finder = createLiteralFinder(literals);
    const { opening = '' } = this.patternContext.patterns;
    const requirement = requirementOf(formula);
    return {
      find: (piece) => {
        const before = piece.includes(opening.trim()) ? '' : opening;
        const hits = finder.find(before + piece);
        return hits.meets(requirement) ? this.matchesIn(before + piece, formula, hits).map(({ bindings }) => movedBy(-before.length, bindings)) : [];
      },
    };
  }

  private matchesIn(text: string, formula: Formula, hits: LiteralHits): readonly Match[] {
    const syntax = new SyntaxTree(this.loaded, text);
    const tree = syntax.read();
    syntax.close();
    try {
      return tree ? new FormulaEvaluator(this.subjectsOf(tree, hits).constants).matchesWithin(formula, { start: 0, end: text.length }) : [];
    } catch (error) {
      if (error instanceof StepBudgetExceeded) return [];
      throw error;
    }
  }

  private compile(source: FormulaSource, options?: RuleSource['options'], compileRoot: CompileRoot = compilePattern): Formula {
    const context = options ? { ...this.patternContext, options } : this.patternContext;
    return compileFormula(source, { compilePattern: (text, constraints) => this.compileText(text, () => compileRoot(text, context, constraints)), ...this.tools, asWritten: options?.[AS_WRITTEN] === true });
  }

  private compileText(text: string, compile: () => RootPattern): Formula {
    try {
      return { op: 'pattern', pattern: compile() };
    } catch (error) {
      if (!(error instanceof PatternError) || this.dialectPatterns?.test(text) !== true) throw error;
      return NOTHING;
    }
  }

  private subjectsOf(read: FlatTree, hits: LiteralHits): Readonly<Record<Followed, MatchSubject>> & { readonly flow: FlowSubject; readonly imports: Imports } {
    const tree = adoptLeading(this.view, read);
    const shapes = new Shapes(this.view, tree);
    const index = new TreeIndex(shapes);
    const imports = readImports(this.imports, shapes, index, hits);
    const { constantOf, heldBy, withValues } = createConstants(this.constants, shapes);
    const scopes = new Scopes(shapes);
    const constants: MatchSubject = {
      view: this.view,
      tree,
      shapes,
      index,
      found: new Map(),
      ...createNameFacts(scopes, imports),
      answers: new Map(),
      placesOf: createPlaces(tree.text, hits, imports),
      constantOf,
      withValues,
      resolveExpression: ({ start, end }) => imports.expressions.get(`${start}-${end}`),
    };
    return {
      constants,
      imports,
      flow: {
        shapes, scopes, constantOf, constants: this.constants, flow: this.flow,
        importedAt: (node) => importedAt(imports, scopes, shapes.text(node), node),
        modules: imports.modules,
      },
      expressions: { ...constants, found: new Map(), heldBy },
      nothing: { ...constants, found: new Map(), constantOf: () => undefined, withValues: undefined },
    };
  }
}

const inParts = new WeakMap<SearchedCode, Map<FormulaEvaluator, FormulaEvaluator>>();

/** What evaluates in a part of a file as `whole` does everywhere. */
function evaluatorWithin(part: SearchedCode, subject: MatchSubject, whole: FormulaEvaluator): FormulaEvaluator {
  const known = inParts.get(part) ?? new Map<FormulaEvaluator, FormulaEvaluator>();
  inParts.set(part, known);
  const evaluator = known.get(whole) ?? new FormulaEvaluator({ ...subject, found: new Map(), placesOf: part.placesOf, only: part.ranges }, whole);
  known.set(whole, evaluator);
  return evaluator;
}

function movedBy(offset: number, bindings: Bindings): ReadonlyMap<string, Span> {
  return new Map([...bindings].map(([name, { start, end }]) => [name, { start: start + offset, end: end + offset }]));
}
