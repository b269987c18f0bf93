import type { Problem } from '../finding';
import type { RuleSource } from '../rule';
import { isTextLanguage } from '../rules';

/** Rules of a mode that their language does not have: one problem each, so that nobody relies on them. */
export function unsupportedModes(rules: readonly RuleSource[]): readonly Problem[] {
  return rules.filter(({ taint, languages }) => taint && languages.every(isTextLanguage)).map(({ id, origin }) => ({
    kind: 'rule',
    message: 'mode taint needs a language with code; data in any text cannot be followed, so this rule does not run',
    ruleId: id,
    path: origin.path,
    line: origin.line,
  }));
}
