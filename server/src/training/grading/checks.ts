import { createDocument, loadRuleFile, mergeRules, type Engine, type Problem, type RuleSource } from '../../core';
import type { Condition } from '../grade';
import type { CodeExercise } from '../topic';

const FILE = 'checks.yaml';

/** A rule of `checks.yaml`, with what its metadata says. */
export interface Check {
  readonly rule: RuleSource;
  readonly kind: 'behaviour' | 'variant';
  readonly title: string;
  readonly expect: 'match' | 'none';
}

/** Never throws. @returns the checks in the order of the file, and each mistake */
export function readChecks(text: string): { readonly checks: readonly Check[]; readonly problems: readonly Problem[] } {
  const { rules, problems } = mergeRules([loadRuleFile(text, FILE)]);
  const checks: Check[] = [];
  const mistakes: Problem[] = [...problems];
  for (const rule of rules) {
    const { condition, title, expect } = rule.metadata;
    if ((condition === 'behaviour' || condition === 'variant') && typeof title === 'string' && (expect === 'match' || expect === 'none')) checks.push({ rule, kind: condition, title, expect });
    else mistakes.push({ kind: 'rule', ruleId: rule.id, path: FILE, line: rule.origin.line, message: 'metadata needs `condition` (behaviour or variant), `title`, and `expect` (match or none).' });
  }
  return { checks, problems: mistakes };
}

/** Tries the checks on the answer's text, whatever its place is. */
export async function gradeByChecks(exercise: CodeExercise, answer: string, engineFor: (rules: readonly RuleSource[]) => Promise<Engine>): Promise<readonly Condition[]> {
  const { checks, problems } = readChecks(exercise.checks ?? '');
  const [mistake] = problems;
  if (mistake) return [{ kind: 'behaviour', title: 'the checks can be read', passed: false, detail: `${FILE}:${mistake.line ?? 1}: ${mistake.message}` }];
  // Without a CWE no check is left out because another says the same.
  const engine = await engineFor(checks.map(({ rule: { paths: _paths, ...rule } }) => ({ ...rule, cwe: [] })));
  try {
    const language = engine.languageOf(exercise.file);
    await engine.prepare(language);
    const document = createDocument(exercise.file, language, answer);
    const { findings, problems: unread } = engine.analyze(document);
    const broken = [...engine.problems, ...unread].find(({ kind }) => kind !== 'warning');
    if (broken) return [{ kind: 'behaviour', title: 'the checks can run', passed: false, detail: broken.message }];
    return checks.map(({ rule, kind, title, expect }) => {
      const found = findings.find(({ ruleId }) => ruleId === rule.id);
      if ((found !== undefined) === (expect === 'match')) return { kind, title, passed: true };
      return { kind, title, passed: false, detail: found?.message ?? rule.message, ...(found ? { line: document.lines.lineAt(found.span.start) + 1 } : {}) };
    });
  } finally {
    engine.dispose();
  }
}
