import type { Problem } from '../finding';
import type { RuleSource } from '../rule';

/** Rules of a mode that is read but does not run yet: one problem each, so that nobody relies on them. */
export function unsupportedModes(rules: readonly RuleSource[]): readonly Problem[] {
  return rules.filter(({ taint }) => taint).map(({ id, origin }) => ({
    kind: 'rule',
    message: 'mode taint is not supported yet; this rule does not run',
    ruleId: id,
    path: origin.path,
    line: origin.line,
  }));
}
