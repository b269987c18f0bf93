import { compileImports, createConstants, createNameFacts, literalsOfImports, readImports, Scopes, type CompiledImports } from '../facts';
import type { FlowSubject } from '../flow';
import type { Finding, Problem } from '../finding';
import { createLiteralFinder, literalsIn, type Literal, type LiteralHits } from '../keywords';
import type { ConstantProfile, FlowProfile, LanguageProfile } from '../language';
import {
  compileFormula, compilePattern, createPlaces, createView, FormulaEvaluator, requirementOf, requirementsWithin, Shapes, StepBudgetExceeded, TreeIndex,
  type Formula, type FormulaContext, type MatchSubject, type NestedFormula, type PatternContext, type View,
} from '../match';
import type { CheckComplexity, CompileRegex } from '../regex';
import type { FormulaSource, RuleNeeds, RuleSource } from '../rule';
import { SyntaxTree, type FlatTree, type LoadedGrammar } from '../syntax';
import { RuleList, type ApplicableRules, type LoadedRule } from './rule-list';
import { TaintList, type LoadedTaint, type TaintSubject } from './taint-list';

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

/** As for texts, with the rules that follow data. */
export interface ApplicableCodeRules extends ApplicableRules {
  readonly taint: readonly LoadedTaint[];
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
  private readonly view: View;
  private readonly imports: CompiledImports;
  private readonly constants: ConstantProfile;
  private readonly flow: FlowProfile;
  private readonly patternContext: PatternContext;

  constructor(
    { view, patterns, imports, constants, flow = {} }: LanguageProfile,
    private readonly loaded: LoadedGrammar,
    sources: readonly RuleSource[],
    private readonly tools: RuleTools,
  ) {
    this.view = createView(loaded.grammar, view);
    this.patternContext = { loaded, view: this.view, patterns, compileRegex: tools.compileRegex };
    this.constants = constants;
    this.flow = flow;
    this.imports = compileImports(imports, this.patternContext);
    this.taint = new TaintList(sources, (formula, rule) => this.compile(formula, rule.options?.['implicit_ellipsis'] === false), loaded.grammar.id);
    this.list = new RuleList(sources.filter(({ formula }) => formula), (source) => this.compile(source.formula ?? {}, source.options?.['implicit_ellipsis'] === false), loaded.grammar.id);
    this.literals = [...this.list.literals, ...this.taint.literals, ...literalsOfImports(this.imports)];
  }

  get problems(): readonly Problem[] {
    return [...this.list.problems, ...this.taint.problems];
  }

  /** What each rule that compiled needs, by its id: packaged beside the rules. */
  needs(): ReadonlyMap<string, RuleNeeds> {
    return new Map([...this.list.needs(), ...this.taint.needs()]);
  }

  /** The rules that can match a text at all: where there is none, the text need not be parsed. */
  rulesFor(path: string, hits: LiteralHits): ApplicableCodeRules {
    return { ...this.list.rulesFor(path, hits), taint: this.taint.rulesFor(path, hits) };
  }

  /** Findings of the given rules in one region's tree; spans are the region's. */
  match(tree: FlatTree, { rules, taint, hits }: ApplicableCodeRules, path: string, problems: Problem[]): Finding[] {
    const subjects = this.subjectsOf(tree, hits);
    const evaluators = new Map<MatchSubject, FormulaEvaluator>();
    const code: TaintSubject = {
      flow: subjects.flow,
      subjectFor: (rule) => subjects[valuesFollowed(rule)],
      evaluatorFor: (subject) => {
        const evaluator = evaluators.get(subject) ?? new FormulaEvaluator(subject);
        evaluators.set(subject, evaluator);
        return evaluator;
      },
    };
    return [...this.list.match(code, rules, path, problems), ...this.taint.match(taint, code, path, problems)];
  }

  /** A formula for code that stands in another language. @throws PatternError, FormulaError */
  nested(source: FormulaSource): NestedFormula {
    const formula = this.compile(source);
    const literals = [...requirementsWithin(formula).flatMap(literalsIn), ...literalsOfImports(this.imports)];
    const finder = createLiteralFinder(literals);
    return { requirement: requirementOf(formula), matches: (text) => this.matchesIn(text, formula, finder.find(text)) };
  }

  private matchesIn(text: string, formula: Formula, hits: LiteralHits): boolean {
    const syntax = new SyntaxTree(this.loaded, text);
    const tree = syntax.read();
    syntax.close();
    try {
      return tree !== undefined && new FormulaEvaluator(this.subjectsOf(tree, hits).constants).matchesWithin(formula, { start: 0, end: text.length });
    } catch (error) {
      if (error instanceof StepBudgetExceeded) return false;
      throw error;
    }
  }

  private compile(source: FormulaSource, exactFields = false): Formula {
    const context = exactFields ? { ...this.patternContext, exactFields } : this.patternContext;
    return compileFormula(source, {
      compilePattern: (text, constraints) => ({ op: 'pattern', pattern: compilePattern(text, context, constraints) }),
      ...this.tools,
    });
  }

  private subjectsOf(tree: FlatTree, hits: LiteralHits): Readonly<Record<Followed, MatchSubject>> & { readonly flow: FlowSubject } {
    const shapes = new Shapes(this.view, tree);
    const index = new TreeIndex(shapes);
    const imports = readImports(this.imports, shapes, index, hits);
    const { constantOf, heldBy } = createConstants(this.constants, shapes);
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
      resolveExpression: ({ start, end }) => imports.expressions.get(`${start}-${end}`),
    };
    return {
      constants,
      flow: { shapes, scopes, constantOf, constants: this.constants, flow: this.flow },
      expressions: { ...constants, found: new Map(), heldBy },
      nothing: { ...constants, found: new Map(), constantOf: () => undefined },
    };
  }
}
