import type { RuleSource } from '../../server/src/core';
import { findWeakness, weaknessNamed } from '../../server/src/core/runbook';
import { runbookPack } from '../support/assets';

const PACK = runbookPack();

/** Rules whose first CWE is not among those of their weakness, each with the reason. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([]);

/** What is wrong with the weakness that a rule names; empty when it is as it has to be. */
export function checkWeakness(rule: RuleSource): readonly string[] {
  const name = weaknessNamed(rule);
  const weakness = findWeakness(PACK, rule);
  if (name === undefined) return weakness === undefined ? [`${rule.id} names no weakness`] : [];
  if (weakness?.name !== name) return [`${rule.id} names the weakness ${name}, which there is not`];
  const [cwe] = rule.cwe;
  const isKnown = cwe === undefined || EXCEPTIONS.has(rule.id) || weakness.cwe.some((one) => one.startsWith(`${cwe}:`));
  return isKnown ? [] : [`${rule.id} is about ${cwe}, which ${name} is not: ${weakness.cwe.join('; ')}`];
}
