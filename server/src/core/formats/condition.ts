import type { ProblemList } from './problem-list';
import { quote } from './quote';
import { LANGUAGES } from './rule-languages';
import { ANALYZERS, CONDITIONS } from './rule-words';
import { describe, isFields, isText, isTextList } from './shape';
import type { Fields } from './shape';
import { unknownValue } from './suggest';
import type { YamlPath } from './yaml-source';

export const METAVARIABLE = /^\$(?:\.\.\.)?(?:[A-Z_][A-Z0-9_]*|[0-9]+)$/;

export function checkFocus(value: unknown, path: YamlPath, report: ProblemList): void {
  const names: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (names.length === 0) report.fail(path, '`focus-metavariable` must name a metavariable such as `$X`.');
  for (const name of names) checkMetavariable(name, path, report);
}

export function checkMetavariable(name: unknown, path: YamlPath, report: ProblemList): void {
  if (typeof name !== 'string') report.fail(path, `a metavariable such as \`$X\` is needed here, not ${describe(name)}.`);
  else if (!METAVARIABLE.test(name)) {
    report.fail(path, 'this is not a metavariable; write `$` and capital letters, such as `$X`.');
  }
}

type CheckInner = (value: Fields, path: YamlPath, report: ProblemList) => void;

/** Checks a condition on a metavariable. @param checkInner checks the formula that a `metavariable-pattern` holds */
export function checkCondition(key: string, value: unknown, path: YamlPath, report: ProblemList, checkInner: CheckInner): void {
  const shape = CONDITIONS[key];
  if (!shape) return;
  if (!isFields(value)) {
    report.fail(path, `${quote(key)} must be a block with ${shape.must.map(quote).join(' and ')}, not ${describe(value)}.`);
    return;
  }
  for (const needed of shape.must) if (!(needed in value)) report.fail(path, `${quote(key)} lacks ${quote(needed)}.`);
  for (const [field, content] of Object.entries(value)) checkField(key, field, content, [...path, field], report);
  if (key === 'metavariable-type' && !('type' in value) && !('types' in value)) report.fail(path, `${quote(key)} lacks \`type\`.`);
  if (key === 'metavariable-pattern') checkInner(value, path, report);
}

function checkField(key: string, field: string, content: unknown, path: YamlPath, report: ProblemList): void {
  const { must, may } = CONDITIONS[key] ?? { must: [], may: [] };
  const known = [...must, ...may];
  if (!known.includes(field)) report.fail(path, unknownValue(`key of ${quote(key)}`, field, known));
  else if (field === 'metavariable') checkMetavariable(content, path, report);
  else if (field === 'analyzer') checkAnalyzer(content, path, report);
  else if (must.includes(field) && !isText(content)) report.fail(path, `${quote(field)} must be a text, not ${describe(content)}.`);
  else checkOptionalField(field, content, path, report);
}

function checkAnalyzer(content: unknown, path: YamlPath, report: ProblemList): void {
  if (typeof content !== 'string' || !ANALYZERS.includes(content)) {
    report.fail(path, unknownValue('analyzer', typeof content === 'string' ? content : '', ANALYZERS));
  }
}

/** Fields that several conditions share. */
function checkOptionalField(field: string, content: unknown, path: YamlPath, report: ProblemList): void {
  if (field === 'language') checkLanguage(content, path, report);
  else if (field === 'type' && !isText(content)) report.fail(path, `\`type\` must be a text, not ${describe(content)}.`);
  else if (field === 'types' && !(isTextList(content) && content.length > 0)) report.fail(path, '`types` must be a list of texts.');
  else if (field === 'base' && !Number.isInteger(content)) report.fail(path, `\`base\` must be a whole number such as 16, not ${describe(content)}.`);
  else if ((field === 'strip' || field === 'constant-propagation') && typeof content !== 'boolean') {
    report.fail(path, `${quote(field)} must be true or false, not ${describe(content)}.`);
  }
}

function checkLanguage(content: unknown, path: YamlPath, report: ProblemList): void {
  if (typeof content !== 'string') report.fail(path, `\`language\` must be a language's name, not ${describe(content)}.`);
  else if (!LANGUAGES.includes(content.toLowerCase())) {
    report.fail(path, unknownValue('language', content, LANGUAGES, "use one of Semgrep's names, such as `python` or `generic`."));
  }
}
