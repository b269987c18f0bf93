import type { Finding, Problem } from '../finding';
import { reviveFormula, textsApart, type CompiledRules } from '../compiled';
import { compileGeneric, GenericPatternError, readGenericOptions, requirementOfGeneric } from '../generic';
import { isMet, standsIn, type Literal, type LiteralHits } from '../keywords';
import { compileFormula, createTextSubject, FormulaError, formulaMakers, FormulaEvaluator, requirementOf, StepBudgetExceeded, type Bindings, type Formula, type NestedFormula } from '../match';
import type { FormulaSource, RuleSource } from '../rule';
import type { RuleTools } from './language-rules';
import { RuleList, type ApplicableRules } from './rule-list';

const GENERIC: ReadonlySet<string> = new Set(['generic', 'spacegrep']);
const ANY_TEXT: ReadonlySet<string> = new Set([...GENERIC, 'regex', 'none']);

/** Whether a language of a rule file stands for any text, whatever grammar reads it. */
export function isTextLanguage(name: string): boolean {
  return ANY_TEXT.has(name);
}

/** The rules for any text: expressions, and patterns of the generic language. */
export class TextRules {
  private readonly list: RuleList;

  /** @param known what was compiled before */
  constructor(sources: readonly RuleSource[], tools: RuleTools, known: CompiledRules = new Map()) {
    const own = sources.filter(({ formula, languages }) => formula && languages.some(isTextLanguage));
    const makers = { ...formulaMakers(tools), textOf: textsApart(known) };
    this.list = new RuleList(own, { compile: (source) => compileForText(source.formula ?? {}, source, tools), revive: (stored) => reviveFormula(stored, makers) as Formula }, known);
  }

  get literals(): readonly Literal[] {
    return this.list.literals;
  }

  get problems(): readonly Problem[] {
    return this.list.problems;
  }

  /** What there is to keep of the rules that have a digest; undefined when all of it was known before. */
  toKeep(): CompiledRules | undefined {
    return this.list.hasFresh ? this.list.toKeep() : undefined;
  }

  rulesFor(path: string, hits: LiteralHits): ApplicableRules {
    return this.list.applicable(path, hits);
  }

  match(text: string, { rules }: ApplicableRules, path: string, problems: Problem[]): readonly Finding[] {
    const subject = createTextSubject(text);
    const evaluator = new FormulaEvaluator(subject);
    return this.list.match({ subjectFor: () => subject, evaluatorFor: () => evaluator }, rules, path, problems).findings;
  }
}

/** A formula for text that stands in code. @throws GenericPatternError, FormulaError */
export function nestedInText(language: string, source: FormulaSource, tools: RuleTools): NestedFormula {
  const formula = compileForText(source, { languages: [language] }, tools);
  const requirement = requirementOf(formula);
  return { find: (text) => (isMet(requirement, (literal) => standsIn(text, literal)) ? matchesIn(text, formula) : []), readsCode: () => GENERIC.has(language) };
}

function compileForText(source: FormulaSource, { languages, options }: Pick<RuleSource, 'languages' | 'options'>, tools: RuleTools): Formula {
  const read = readGenericOptions(options);
  if ('problem' in read) throw new FormulaError(read.problem);
  return compileFormula(source, {
    compilePattern: (text) => {
      if (!languages.some((name) => GENERIC.has(name))) throw new GenericPatternError('a rule for expressions has no `pattern`; write `pattern-regex`');
      const pattern = compileGeneric(text, read.pattern);
      return { op: 'generic', pattern, document: read.document, requirement: requirementOfGeneric(pattern) };
    },
    ...tools,
  });
}

function matchesIn(text: string, formula: Formula): readonly Bindings[] {
  try {
    return new FormulaEvaluator(createTextSubject(text)).matchesWithin(formula, { start: 0, end: text.length }).map(({ bindings }) => bindings);
  } catch (error) {
    if (error instanceof StepBudgetExceeded) return [];
    throw error;
  }
}
