import type { RuleSource } from './rule';

const FIELD = / ?\{\{(without )?([a-z-]+)\}\}/g;
/** Sentences that a rule adds where it has more to say than its family; without them the line stays. */
const ADDITIONS: ReadonlySet<string> = new Set(['impact', 'steps']);

/** Where the text is packaged that the rules of a domain share as their runbook, such as `rules/credentials/runbook.md`. */
export function familyRunbookAsset({ origin }: RuleSource): string {
  return `runbooks/family/${origin.path.split('/').at(-3) ?? ''}.md`;
}

/**
 * The runbook of one rule, made of the text that its family shares: `{{id}}`, `{{message}}` and `{{NAME}}` for a text of its
 * metadata. A line that names what the rule does not say is left out; one with a list stands once for each item. `{{without NAME}}`
 * marks a line for rules that do not say it.
 */
export function fillRunbook(family: string, rule: RuleSource): string {
  return family.split('\n').flatMap((line) => fillLine(line, rule)).join('\n');
}

function fillLine(line: string, rule: RuleSource): string[] {
  const fields = [...line.matchAll(FIELD)].map(([, without, name = '']) => ({ isWithout: without !== undefined, name, values: valuesOf(rule, name) }));
  const isLeftOut = fields.some(({ isWithout, name, values }) => (isWithout ? values.length > 0 : values.length === 0 && !ADDITIONS.has(name)));
  if (isLeftOut) return [];
  const count = Math.max(1, ...fields.map(({ values }) => values.length));
  return Array.from({ length: count }, (_, index) => line.replace(FIELD, (field, _without, name: string) => fillField(field, valuesOf(rule, name), index)));
}

/** The space before a field goes with it. */
function fillField(field: string, values: readonly string[], index: number): string {
  const value = values[index] ?? values[0];
  return value === undefined ? '' : `${field.startsWith(' ') ? ' ' : ''}${value}`;
}

function valuesOf({ id, message, metadata }: RuleSource, name: string): readonly string[] {
  const value: unknown = name === 'id' ? id : name === 'message' ? message.trim() : metadata[name];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((one): one is string => typeof one === 'string' && one !== '');
}
