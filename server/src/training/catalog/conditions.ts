import { parseYaml } from '../../core';
import type { CodeExercise, ConditionKind } from '../topic';
import { Mistakes } from './mistakes';

/** A condition that `checks.yaml` holds, by what its metadata says. */
export interface Check {
  readonly kind: ConditionKind;
  readonly title: string;
}

/** A wrong answer names a behaviour or a variant that there is. @param path of the exercise's folder, with `/` at its end */
export function checkTitles({ exam, checks, wrong }: CodeExercise, path: string, mistakes: Mistakes): void {
  const known = checks === undefined ? [] : readChecks(checks, `${path}checks.yaml`, mistakes);
  for (const { name, fails, title } of wrong) {
    if (title === undefined) continue;
    const isThere = known.some((check) => check.kind === fails && check.title === title) || (exam !== undefined && names(exam, title));
    if (!isThere) mistakes.at(['wrong', name, 'title'], `there is no ${fails} of this name; write it as it stands in ${exam === undefined ? 'checks.yaml' : 'exam.js'}.`);
  }
}

/** What a program calls its parts is known for sure when it runs, which `training check` does. */
function names(exam: string, title: string): boolean {
  return ["'", '"', '`'].some((mark) => exam.includes(mark + title.replaceAll(mark, `\\${mark}`) + mark)) || (/^\w+$/.test(title) && exam.includes(title));
}

function readChecks(text: string, path: string, mistakes: Mistakes): readonly Check[] {
  const source = parseYaml(text);
  const own = new Mistakes(path, (place) => source.lineOf(place));
  for (const { line, message } of source.mistakes) own.onLine(line, `${message}.`);
  const rules: unknown = field(source.data, 'rules');
  if (own.problems.length === 0 && !Array.isArray(rules)) own.at([], 'checks.yaml holds `rules:`, a list of rules.');
  const read = Array.isArray(rules) ? (rules as readonly unknown[]).flatMap((rule, index) => readCheck(rule, index, own)) : [];
  mistakes.problems.push(...own.problems);
  return read;
}

function readCheck(rule: unknown, index: number, mistakes: Mistakes): Check[] {
  const metadata = field(rule, 'metadata');
  const [kind, title, expect] = ['condition', 'title', 'expect'].map((key) => field(metadata, key));
  const place = ['rules', index, 'metadata'];
  if (kind !== 'behaviour' && kind !== 'variant') mistakes.at(place, '`metadata.condition` must be `behaviour` or `variant`.');
  if (typeof title !== 'string' || title.trim() === '') mistakes.at(place, '`metadata.title` must name the condition.');
  if (expect !== 'match' && expect !== 'none') mistakes.at(place, '`metadata.expect` must be `match` (the code still does this) or `none`.');
  return (kind === 'behaviour' || kind === 'variant') && typeof title === 'string' ? [{ kind, title }] : [];
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}
