import type { Confidence } from './finding';
import type { RuleSource } from './rule';

/** How often a rule was right and wrong where people read the code that it flagged. */
export interface Precision {
  readonly right: number;
  readonly wrong: number;
}

/** With fewer judged findings a rule is unmeasured. */
export const LEAST_JUDGED = 20;
/** From this share on a rule may be certain. */
const CERTAIN = 0.95;
/** Below this share nothing more than a look is asked for. */
const LIKELY = 0.5;

/** What the build put into the metadata of a packaged rule, from rules/precision.json. */
export function precisionOf({ metadata }: RuleSource): Precision | undefined {
  return metadata['precision'] as Precision | undefined;
}

/**
 * A packaged code rule with the confidence that it has earned: what its author wrote is the most, and evidence takes away. Credentials are
 * known by their format and by checksums, which are measured apart (docs/adr/0009).
 */
export function withEarnedConfidence(rule: RuleSource, precision: Precision | undefined): RuleSource {
  if (rule.credential) return rule;
  const metadata = precision === undefined ? rule.metadata : { ...rule.metadata, precision };
  return { ...rule, metadata, confidence: lower(rule.confidence, mostConfidence(precision)) };
}

function mostConfidence(precision: Precision | undefined): Confidence {
  if (!isMeasured(precision)) return 'medium';
  const share = shareOf(precision);
  if (share >= CERTAIN) return 'high';
  return share >= LIKELY ? 'medium' : 'low';
}

function isMeasured(precision: Precision | undefined): precision is Precision {
  return precision !== undefined && precision.right + precision.wrong >= LEAST_JUDGED;
}

function shareOf({ right, wrong }: Precision): number {
  return right / (right + wrong);
}

const ORDER: readonly Confidence[] = ['low', 'medium', 'high'];

function lower(a: Confidence, b: Confidence): Confidence {
  return ORDER.indexOf(a) < ORDER.indexOf(b) ? a : b;
}

/** A runbook with a last line that says how often the rule was right. Nothing of credentials: their formats say it. */
export function withPrecision(runbook: string, rule: RuleSource | undefined): string {
  const measured = rule && !rule.credential ? describePrecision(rule) : undefined;
  return measured === undefined ? runbook : `${runbook.trimEnd()}\n\n*This rule is ${measured}.*\n`;
}

/** How sure a rule is and whence, in a few words; undefined for a rule of a team, which is as sure as it says. */
export function describePrecision(rule: RuleSource): string | undefined {
  if (rule.builtin !== true) return undefined;
  if (rule.credential) return 'known by its format';
  const precision = precisionOf(rule);
  if (precision === undefined) return 'unmeasured';
  const counts = `${precision.right} of ${precision.right + precision.wrong} right`;
  return isMeasured(precision) ? `measured: ${counts}` : `unmeasured: ${counts} so far`;
}
