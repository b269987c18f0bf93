import { compileRulePaths, type PathTest } from '../formats';
import { compileImports, createConstants, createNameFacts, literalsOfImports, readImports, type CompiledImports } from '../facts';
import type { Finding, Problem } from '../finding';
import { isMet, literalsIn, type Literal, type LiteralHits, type Requirement } from '../keywords';
import type { ConstantProfile, LanguageProfile } from '../language';
import {
  compileFormula, compilePattern, createPlaces, createView, FormulaError, FormulaEvaluator, PatternError, requirementOf, requirementsWithin, Shapes, StepBudgetExceeded, TreeIndex,
  type Formula, type MatchSubject, type PatternContext, type View,
} from '../match';
import type { CompileRegex } from '../regex';
import type { RuleNeeds, RuleSource } from '../rule';
import type { FlatTree, LoadedGrammar } from '../syntax';
import { toFinding } from './rule-finding';

/** The rules that can match one text, and where the texts that they need stand in it. */
export interface ApplicableRules {
  readonly rules: readonly LoadedRule[];
  readonly hits: LiteralHits;
}

/** A rule that is compiled when a text first meets its requirement. */
interface LoadedRule {
  readonly source: RuleSource;
  readonly appliesTo: PathTest;
  readonly requirement: Requirement;
  readonly literals: readonly Literal[];
  formula: Formula | undefined;
}

/** The code rules of one language, compiled for its grammar. */
export class LanguageRules {
  readonly problems: Problem[] = [];
  /** What the hits that `rulesFor` is given have to tell of. */
  readonly literals: readonly Literal[];
  private readonly rules: LoadedRule[] = [];
  private readonly view: View;
  private readonly language: string;
  private readonly imports: CompiledImports;
  private readonly constants: ConstantProfile;
  private readonly patternContext: PatternContext;

  constructor(
    { view, patterns, imports, constants }: LanguageProfile,
    loaded: LoadedGrammar,
    sources: readonly RuleSource[],
    compileRegex: CompileRegex,
  ) {
    this.language = loaded.grammar.id;
    this.view = createView(loaded.grammar, view);
    this.patternContext = { loaded, view: this.view, patterns, compileRegex };
    this.constants = constants;
    this.imports = compileImports(imports, this.patternContext);
    for (const source of sources) this.load(source);
    this.literals = [...this.rules.flatMap((rule) => rule.literals), ...literalsOfImports(this.imports)];
  }

  /** What each rule that compiled needs, by its id: packaged beside the rules. */
  needs(): ReadonlyMap<string, RuleNeeds> {
    return new Map(this.rules.map(({ source, requirement, literals }) => [source.id, { requirement, literals }]));
  }

  /** The rules that can match a text at all: where there is none, the text need not be parsed. */
  rulesFor(path: string, hits: LiteralHits): ApplicableRules {
    const rules = this.rules.filter(({ appliesTo, requirement }) => isMet(requirement, (literal) => hits.has(literal)) && appliesTo(path));
    return { rules, hits };
  }

  /** Findings of the given rules in one region's tree; spans are the region's. */
  match(tree: FlatTree, { rules, hits }: ApplicableRules, path: string, problems: Problem[]): Finding[] {
    const subject = this.subjectOf(tree, hits);
    const evaluator = new FormulaEvaluator(subject);
    return rules.flatMap((rule) => this.evaluate(rule, evaluator, subject, path, problems));
  }

  /** What a packaged rule needs was worked out when it was packaged; that of a team's own is compiled for it. */
  private load(source: RuleSource): void {
    const appliesTo = compileRulePaths(source.paths ?? {});
    const packaged = packagedNeeds(source, this.language);
    if (packaged) {
      this.rules.push({ source, appliesTo, ...packaged, formula: undefined });
      return;
    }
    const formula = this.compile(source);
    if (formula) this.rules.push({ source, appliesTo, ...needsOf(formula), formula });
  }

  private compile(source: RuleSource): Formula | undefined {
    try {
      return compileFormula(source.formula ?? {}, {
        compilePattern: (text, constraints) => compilePattern(text, this.patternContext, constraints),
        compileRegex: this.patternContext.compileRegex,
      });
    } catch (error) {
      if (!(error instanceof PatternError) && !(error instanceof FormulaError)) throw error;
      this.problems.push({ kind: 'rule', message: error.message, ruleId: source.id, path: source.origin.path, line: source.origin.line });
      return undefined;
    }
  }

  private subjectOf(tree: FlatTree, hits: LiteralHits): MatchSubject {
    const shapes = new Shapes(this.view, tree);
    const index = new TreeIndex(shapes);
    const imports = readImports(this.imports, shapes, index, hits);
    return {
      view: this.view,
      tree,
      shapes,
      index,
      found: new Map(),
      ...createNameFacts(shapes, imports),
      placesOf: createPlaces(tree.text, hits, imports),
      constantOf: createConstants(this.constants, this.view, tree, index),
      resolveExpression: ({ start, end }) => imports.expressions.get(`${start}-${end}`),
    };
  }

  private evaluate(rule: LoadedRule, evaluator: FormulaEvaluator, subject: MatchSubject, path: string, problems: Problem[]): Finding[] {
    rule.formula ??= this.compile(rule.source);
    if (!rule.formula) return [];
    try {
      const findings = evaluator.evaluate(rule.formula).map((match) => toFinding(rule.source, match, subject));
      return distinctSpans(findings);
    } catch (error) {
      if (!(error instanceof StepBudgetExceeded)) throw error;
      problems.push({
        kind: 'budget',
        message: `the rule ${rule.source.id} was cut short on this file: it has too many ways to match; its findings here are incomplete`,
        ruleId: rule.source.id,
        path,
      });
      return [];
    }
  }
}

function packagedNeeds({ needs }: RuleSource, language: string): RuleNeeds | undefined {
  const own = needs?.[language];
  const shared = typeof own === 'string' ? needs?.[own] : own;
  return typeof shared === 'string' ? undefined : shared;
}

/** What a compiled formula needs of a text. */
function needsOf(formula: Formula): RuleNeeds {
  const literals = requirementsWithin(formula).flatMap(literalsIn);
  const distinct = new Map(literals.map((literal) => [`${literal.as}:${literal.ignoreCase === true}:${literal.text}`, literal]));
  return { requirement: requirementOf(formula), literals: [...distinct.values()] };
}

/** One finding per range: different bindings of the same code are the same alert. */
function distinctSpans(findings: readonly Finding[]): Finding[] {
  const bySpan = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.span.start}-${finding.span.end}`;
    if (!bySpan.has(key)) bySpan.set(key, finding);
  }
  return [...bySpan.values()];
}
