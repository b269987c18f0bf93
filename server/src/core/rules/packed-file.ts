import { readData, write } from '../compiled';
import type { RuleFile } from '../formats';
import type { RuleSource } from '../rule';

/** Stands in no JSON on one line. */
const BORDER = '\t';

/** In the texts of JSON. What is ASCII is read three times as fast. */
const NOT_ASCII = /[\u0080-\uffff]/g;

/** Stands for formulas where these are kept apart: by key, the place of its text. */
type Places = Readonly<Record<string, number>>;

/**
 * A rule file as a text on one line, in which what a rule looks for stands apart from the rest: whoever knows what it was compiled
 * to never reads that. @throws NotPlainError
 */
export function packFile(file: RuleFile): string {
  const texts: string[] = [];
  const apart = (fields: object): Places => Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, texts.push(write(value)) - 1]])));
  const rules = file.rules.map(({ formula, taint, ...rule }) => ({ ...rule, ...(formula && { formula: apart(formula) }), ...(taint && { taint: apart(taint) }) }));
  return [write({ ...file, rules }), ...texts].join(BORDER).replace(NOT_ASCII, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What `packFile` was given, each rule with a digest of its own. @throws UnreadableError for what it did not give */
export function unpackFile(text: string, digest: string): RuleFile {
  const [head = '', ...texts] = text.split(BORDER);
  const file = readData(head) as RuleFile;
  return { ...file, rules: file.rules.map((rule, index) => unpackRule(rule, texts, digestAt(digest, index))) };
}

/** The same file with digests. */
export function withDigests(file: RuleFile, digest: string): RuleFile {
  return { ...file, rules: file.rules.map((rule, index) => ({ ...rule, digest: digestAt(digest, index) })) };
}

function digestAt(digest: string, index: number): string {
  return `${digest}-${index}`;
}

function unpackRule(rule: RuleSource, texts: readonly string[], digest: string): RuleSource {
  if (rule.formula) return { ...rule, formula: readLater(rule.formula as Places, texts), digest };
  return rule.taint ? { ...rule, taint: readLater(rule.taint as unknown as Places, texts) as unknown as NonNullable<RuleSource['taint']>, digest } : { ...rule, digest };
}

/** An object like any other, whose values are read when somebody asks for them. */
function readLater(places: Places, texts: readonly string[]): Readonly<Record<string, unknown>> {
  const fields = {};
  for (const [key, place] of Object.entries(places)) {
    let known: { readonly value: unknown } | undefined;
    Object.defineProperty(fields, key, { enumerable: true, get: () => (known ??= { value: readOrNothing(texts[place]) }).value });
  }
  return fields;
}

function readOrNothing(text = ''): unknown {
  try {
    return readData(text);
  } catch {
    return undefined;
  }
}
