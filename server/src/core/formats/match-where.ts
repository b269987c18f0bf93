import type { FormulaSource } from '../rule';
import { checkCondition, type checkFocus } from './condition';
import type { readMatch } from './match-syntax';
import type { ProblemList } from './problem-list';
import { describe, isFields } from './shape';
import type { Fields } from './shape';
import type { YamlPath } from './yaml-source';

/** What reads the parts of a condition, handed in so that formulas and conditions can hold each other. */
interface Readers {
  readonly readMatch: typeof readMatch;
  readonly checkFocus: typeof checkFocus;
}

/** The conditions under `where:` of the newer syntax, as items of a `patterns` list. */
export function readWhere(value: unknown, path: YamlPath, report: ProblemList, readers: Readers): readonly FormulaSource[] {
  if (Array.isArray(value) && value.length > 0) {
    return value.flatMap((item: unknown, index): FormulaSource[] => {
      const condition = readItem(item, [...path, index], report, readers);
      return condition ? [condition] : [];
    });
  }
  report.fail(path, `\`where\` must be a list of conditions, not ${Array.isArray(value) ? 'an empty list' : describe(value)}.`);
  return [];
}

function readItem(item: unknown, path: YamlPath, report: ProblemList, readers: Readers): FormulaSource | undefined {
  if (!isFields(item)) {
    report.fail(path, `a condition is a block, such as \`metavariable\` with \`regex\`, not ${describe(item)}.`);
    return undefined;
  }
  if ('focus' in item) return readFocus(item, path, report, readers);
  const key = conditionOf(item);
  if (key === 'metavariable-pattern') return readPattern(item, path, report, readers);
  checkCondition(key, item, path, report, () => undefined);
  return { [key]: item };
}

function readFocus(item: Fields, path: YamlPath, report: ProblemList, { checkFocus: check }: Readers): FormulaSource {
  for (const key of Object.keys(item)) if (key !== 'focus') report.fail([...path, key], '`focus` stands alone; start each condition with its own `-`.');
  check(item.focus, [...path, 'focus'], report);
  return { 'focus-metavariable': item.focus };
}

function conditionOf(item: Fields): string {
  if ('comparison' in item) return 'metavariable-comparison';
  if ('analyzer' in item) return 'metavariable-analysis';
  if ('type' in item || 'types' in item) return 'metavariable-type';
  return 'regex' in item && !('where' in item) ? 'metavariable-regex' : 'metavariable-pattern';
}

function readPattern(item: Fields, path: YamlPath, report: ProblemList, { readMatch: read }: Readers): FormulaSource | undefined {
  const { metavariable, language } = item;
  const named = { ...(metavariable === undefined ? {} : { metavariable }), ...(language === undefined ? {} : { language }) };
  checkCondition('metavariable-pattern', named, path, report, () => undefined);
  const formula = read(item, path, report, ['metavariable', 'language'], true);
  return formula && { 'metavariable-pattern': { ...named, ...formula } };
}
