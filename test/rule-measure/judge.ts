import { createDocument, createEngine, type Engine, type Problem, type RuleSource, type Severity, type Tier } from '../../server/src/core';
import { languageById } from '../../server/src/core/language';
import { tierOf } from '../../server/src/core/policy';
import { testHost } from '../support/assets';
import { saysTheSame } from './families';
import type { Label, Sample } from './samples';

/** What was found on one labelled place. */
export interface Verdict {
  readonly sample: Sample;
  readonly label: Label;
  /** Rules that say what the label is about. */
  readonly right: readonly FoundRule[];
  /** Rules that say something else there. */
  readonly other: readonly FoundRule[];
}

export interface FoundRule {
  readonly ruleId: string;
  /** In production code. */
  readonly tier: Tier;
  readonly severity: Severity;
  /** 1-based. */
  readonly line: number;
}

interface Found extends FoundRule {
  readonly cwe: readonly number[];
  readonly last: number;
}

/** Says what rules find in samples. */
export interface Judge {
  judge(sample: Sample): Promise<readonly Verdict[]>;
  /** What is wrong with rules for the languages of the samples so far: they find nothing. */
  problems(): readonly string[];
}

/** The engine with these rules, on the grammars of the installed packages: no build is needed. */
export function createJudge(rules: readonly RuleSource[]): Judge {
  const engine = createEngine({ host: testHost(), rules, skips: false });
  return {
    judge: async (sample) => {
      const found = await findIn(engine, sample);
      return sample.labels.map((label) => verdictOn(sample, label, found));
    },
    problems: () => engine.problems.map(describeProblem),
  };
}

/** @throws Error for rules and libraries that do not load: what they would find counts as missed */
export function refuseProblems(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(`nothing was measured, because rules do not load:\n${[...new Set(problems)].join('\n')}`);
}

export function describeProblem({ path, line, message }: Problem): string {
  return `${path ?? 'rules'}${line === undefined ? '' : `:${line}`}: ${message}`;
}

async function findIn(engine: Engine, { path, text }: Sample): Promise<readonly Found[]> {
  const language = engine.languageOf(path);
  await engine.prepare(language !== undefined && languageById(language) ? language : undefined);
  const document = createDocument(path, language, text);
  return engine.analyze(document).findings.map((finding) => ({
    ruleId: finding.ruleId,
    severity: finding.severity,
    tier: tierOf(finding, 'production'),
    line: document.lines.positionAt(finding.span.start).line + 1,
    last: document.lines.positionAt(finding.span.end).line + 1,
    cwe: finding.cwe.map((cwe) => Number(cwe.slice('CWE-'.length))),
  }));
}

function verdictOn(sample: Sample, label: Label, found: readonly Found[]): Verdict {
  const [first, last] = label.lines ?? [1, Number.POSITIVE_INFINITY];
  const there = found.filter((one) => one.line <= last && one.last >= first);
  const right = there.filter(({ cwe }) => saysTheSame(cwe, label.cwe));
  return { sample, label, right: right.map(toRule), other: there.filter((one) => !right.includes(one)).map(toRule) };
}

function toRule({ ruleId, tier, severity, line }: Found): FoundRule {
  return { ruleId, tier, severity, line };
}
