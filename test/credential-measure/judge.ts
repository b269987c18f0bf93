import { createDocument, createEngine, createPolicy, type Engine, type Policy, type Tier } from '../../server/src/core';
import { TIERS } from '../../server/src/core/policy';
import { builtinRules, testHost } from '../support/assets';
import { type Sample } from './samples';
import { type Verdict } from './score';

interface Detector {
  readonly engine: Engine;
  readonly policy: Policy;
}

/** The credential rules alone: they never look at a tree, so no grammar is loaded. */
export function createDetector(): Detector {
  const rules = builtinRules().filter((rule) => rule.credential !== undefined);
  return { engine: createEngine({ host: testHost(), rules, skips: false }), policy: createPolicy() };
}

/** What the detector says of the labelled lines of a sample. */
export function judge({ engine, policy }: Detector, sample: Sample): Verdict {
  const document = createDocument(sample.path, undefined, sample.text);
  const { findings } = policy.judge(document, engine.analyze(document));
  const [first, last] = sample.lines;
  const isLabelled = ({ range }: (typeof findings)[number]): boolean => range.start.line <= last && range.end.line >= first;
  const own = findings.filter(isLabelled);
  const elsewhere = findings.map(({ range }) => range.start.line).filter((line) => sample.unlabelled.has(line));
  return { sample, tier: mostUrgent(own.map(({ tier }) => tier)), rules: own.map(({ ruleId }) => ruleId), elsewhere };
}

function mostUrgent(tiers: readonly Tier[]): Tier | undefined {
  return TIERS.find((tier) => tiers.includes(tier));
}
