import type { CompiledRules } from '../compiled';
import type { Finding, Problem } from '../finding';
import type { LiteralHits } from '../keywords';
import { requirementOf, StepBudgetExceeded, type Formula, type FormulaEvaluator, type Match, type MatchSubject } from '../match';
import type { RuleNeeds, RuleSource } from '../rule';
import { KeptRules, literalsNeeded, type KeptRule, type RuleCompiler } from './kept-rules';
import type { KeptFindings, SearchedCode } from './kept-findings';
import { toFinding } from './rule-finding';

/** The rules that can match one text, and where the texts that they need stand in it. */
export interface ApplicableRules {
  readonly rules: readonly LoadedRule[];
  readonly hits: LiteralHits;
}

/** Of one rule in one file: an editor shows no more of a file in all, and nobody reads them. */
const MOST_FINDINGS = 1_000;

export type LoadedRule = KeptRule<Formula>;

/** Gives the code as a rule looks at it, and what evaluates formulas on it. */
export interface RuleSubjects {
  subjectFor(rule: RuleSource): MatchSubject;
  /** @param part where alone patterns of nodes are looked for */
  evaluatorFor(subject: MatchSubject, part?: SearchedCode): FormulaEvaluator;
}

export interface RuleMatches {
  readonly findings: readonly Finding[];
  /** How many rules looked at all of the code: after an edit, those of which it was not known what they find outside of what changed. */
  readonly matched: number;
}

interface Results {
  readonly problems: Problem[];
  readonly kept: KeptFindings | undefined;
}

/** Rules that are compiled in one way: those of a language, or those for any text. */
export class RuleList extends KeptRules<Formula> {
  /** @param known what was compiled before */
  constructor(sources: readonly RuleSource[], compiler: Omit<RuleCompiler<Formula>, 'needsOf'>, known?: CompiledRules) {
    super(sources, { ...compiler, needsOf }, known);
  }

  /** The rules that can match a text at all, with where they can. */
  applicable(path: string, hits: LiteralHits): ApplicableRules {
    return { rules: this.rulesFor(path, hits), hits };
  }

  /**
   * Findings of the given rules; spans are the subject's.
   * @param code as a rule looks at it: rules whose options agree share a subject @param kept what was found before an edit, and takes what is found now
   */
  match(code: RuleSubjects, rules: readonly LoadedRule[], path: string, problems: Problem[], kept?: KeptFindings): RuleMatches {
    let matched = 0;
    const findings = rules.flatMap((rule) => {
      const formula = this.compiledOf(rule);
      if (!formula) return [];
      const known = kept?.of(rule, formula);
      const found = known?.part === undefined ? known?.findings : this.evaluateWithin(rule, formula, code, known.part, known.findings);
      if (found) kept?.keep(rule, found);
      else matched++;
      return found ?? this.evaluate(rule, formula, code, path, { problems, kept });
    });
    return { findings, matched };
  }

  /** Findings of the given rules in a part of the code alone. */
  matchWithin(part: SearchedCode, code: RuleSubjects, rules: readonly LoadedRule[]): RuleMatches {
    const findings = rules.flatMap((rule) => {
      const formula = this.compiledOf(rule);
      return (formula && this.evaluateWithin(rule, formula, code, part)) ?? [];
    });
    return { findings, matched: 0 };
  }

  /** What is found in a part of the code, with what is known of the rest; undefined when it is too much. */
  private evaluateWithin(rule: LoadedRule, formula: Formula, code: RuleSubjects, part: SearchedCode, known: readonly Finding[] = []): readonly Finding[] | undefined {
    const subject = code.subjectFor(rule.source);
    try {
      const matches = distinctSpans(code.evaluatorFor(subject, part).evaluate(formula)).filter((match) => part.includes(match));
      return matches.length + known.length > MOST_FINDINGS ? undefined : [...known, ...matches.map((match) => toFinding(rule.source, match, subject))];
    } catch (error) {
      if (!(error instanceof StepBudgetExceeded)) throw error;
      return undefined;
    }
  }

  private evaluate(rule: LoadedRule, formula: Formula, code: RuleSubjects, path: string, { problems, kept }: Results): readonly Finding[] {
    const subject = code.subjectFor(rule.source);
    try {
      const matches = distinctSpans(code.evaluatorFor(subject).evaluate(formula));
      const found = firstOf(matches).map((match) => toFinding(rule.source, match, subject));
      if (matches.length > MOST_FINDINGS) problems.push(tooMany(rule.source, matches.length, path));
      else kept?.keep(rule, found);
      return found;
    } catch (error) {
      if (!(error instanceof StepBudgetExceeded)) throw error;
      const message = `the rule ${rule.source.id} was cut short on this file: it has too many ways to match; its findings here are incomplete`;
      problems.push({ kind: 'budget', message, ruleId: rule.source.id, path });
      return [];
    }
  }
}

/** What a compiled formula needs of a text. */
function needsOf(formula: Formula): RuleNeeds {
  return { requirement: requirementOf(formula), literals: literalsNeeded([formula]) };
}

/** One for each range: different bindings of the same code are the same alert. */
function distinctSpans(matches: readonly Match[]): Match[] {
  const bySpan = new Map<string, Match>();
  for (const match of matches) {
    const key = `${match.start}-${match.end}`;
    if (!bySpan.has(key)) bySpan.set(key, match);
  }
  return [...bySpan.values()];
}

/** All, or by position as many as are reported. */
function firstOf(matches: readonly Match[]): readonly Match[] {
  if (matches.length <= MOST_FINDINGS) return matches;
  return [...matches].sort((a, b) => a.start - b.start || a.end - b.end).slice(0, MOST_FINDINGS);
}

function tooMany({ id }: RuleSource, count: number, path: string): Problem {
  const message = `the rule ${id} finds ${count.toLocaleString('en')} places in this file; the first ${MOST_FINDINGS.toLocaleString('en')} are reported. Make the rule say more of what it looks for.`;
  return { kind: 'budget', message, ruleId: id, path };
}
