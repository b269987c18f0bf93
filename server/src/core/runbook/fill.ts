import type { RuleSource } from '../rule';

const FIELD = / ?\{\{(without )?([a-z-]+)\}\}/g;
/** Sentences that a rule adds where it has more to say than its family; without them the line stays. */
const ADDITIONS: ReadonlySet<string> = new Set(['impact', 'steps']);
/** What every rule knows of itself. */
const OWN = /\{\{(id|message|language|comment)\}\}/g;
/** Languages whose comments begin with `#`; all others that rules are for take `//`. */
const HASH_LANGUAGES: ReadonlySet<string> = new Set(['python', 'py', 'ruby', 'bash', 'sh', 'yaml', 'dockerfile', 'docker', 'terraform', 'tf', 'hcl', 'elixir', 'julia', 'r']);

/**
 * A text that several rules share as the runbook of one: `{{id}}`, `{{message}}`, `{{language}}`, `{{comment}}` (what begins a
 * comment there) and `{{NAME}}` for a text of its metadata. A line that names what the rule does not say is left out; one with a
 * list stands once for each item. `{{without NAME}}` marks a line for rules that do not say it.
 */
export function fillRunbook(shared: string, rule: RuleSource): string {
  return shared.split('\n').flatMap((line) => fillLine(line, rule)).join('\n');
}

/** A text of one rule's folder: only what every rule has is filled in, since `{{name}}` is the code of many a template. */
export function fillOwnRunbook(own: string, rule: RuleSource): string {
  return own.replace(OWN, (field, name: string) => valuesOf(rule, name)[0] ?? field);
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

function valuesOf(rule: RuleSource, name: string): readonly string[] {
  const value = valueOf(rule, name);
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((one): one is string => typeof one === 'string' && one !== '');
}

function valueOf({ id, message, metadata, languages }: RuleSource, name: string): unknown {
  switch (name) {
    case 'id':
      return id;
    case 'message':
      return message.trim();
    case 'language':
      return languages[0];
    case 'comment':
      return HASH_LANGUAGES.has(languages[0] ?? '') ? '#' : '//';
    default:
      return metadata[name];
  }
}
