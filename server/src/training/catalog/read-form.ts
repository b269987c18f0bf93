import { parseYaml, quote, unknownValue } from '../../core';
import type { BlockForm, Form, LinesForm, ListForm, MapForm, TextForm, ValueOf, WholeForm } from './form';
import { findHtml } from './markdown';
import { Mistakes, type Place } from './mistakes';

/** Lines that one entry may name. */
const MOST_LINES = 1_000;

export interface ReadFile<Value> {
  /** Undefined when anything in the file is wrong. */
  readonly value: Value | undefined;
  readonly mistakes: Mistakes;
}

/** Reads a YAML file by its form. Each mistake has its line, and what to do. Never throws. */
export function readForm<F>(form: F & Form, file: string, path: string): ReadFile<ValueOf<F>> {
  const read: ReadFile<unknown> = readUntyped(form, file, path);
  // What was read without a mistake is what the form says.
  return read as never;
}

function readUntyped(form: Form, file: string, path: string): ReadFile<unknown> {
  const source = parseYaml(file, textKeys(form));
  const mistakes = new Mistakes(path, (place) => source.lineOf(place));
  for (const { line, message } of source.mistakes) mistakes.onLine(line, `${message}.`);
  if (mistakes.problems.length > 0) return { value: undefined, mistakes };
  const value = new FormReader(mistakes).read(form, source.data, []);
  return { value: mistakes.problems.length === 0 ? value : undefined, mistakes };
}

/** What looks like a number or a truth value is a text all the same where a text is asked for. */
function textKeys(form: Form): ReadonlySet<string> {
  const keys = new Set<string>();
  const waiting: Form[] = [form];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.kind === 'list' || next.kind === 'map') waiting.push(next.of);
    if (next.kind !== 'block') continue;
    for (const [key, field] of Object.entries(next.fields)) {
      const isText = field.kind === 'text' || (field.kind === 'list' && field.of.kind === 'text');
      if (isText) keys.add(key);
      else waiting.push(field);
    }
  }
  return keys;
}

/** As deep as a form is, and no deeper. */
class FormReader {
  constructor(private readonly mistakes: Mistakes) {}

  read(form: Form, value: unknown, place: Place): unknown {
    switch (form.kind) {
      case 'text': return this.readText(form, value, place);
      case 'whole': return this.readWhole(form, value, place);
      case 'word': return this.readWord(form.words, value, place);
      case 'truth': return typeof value === 'boolean' ? value : this.wrong(place, 'must be `true` or `false`', value);
      case 'lines': return this.readLines(form, value, place);
      case 'list': return this.readList(form, value, place);
      case 'map': return this.readMap(form, value, place);
      case 'block': return this.readBlock(form, value, place);
    }
  }

  private readText({ most, like, markdown }: TextForm, value: unknown, place: Place): string | undefined {
    if (typeof value !== 'string' || value.trim() === '') return this.wrong(place, 'must be a text', value);
    if (value.length > most) return this.fail(place, `${nameOf(place)} has ${value.length} characters; ${most} at most: say it shorter.`);
    if (like && !like.pattern.test(value)) return this.fail(place, `${nameOf(place)} must be ${like.words}.`);
    const html = markdown && findHtml(value);
    if (html) return this.fail(place, html.message);
    return value;
  }

  private readWhole({ least, most }: WholeForm, value: unknown, place: Place): number | undefined {
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
    return this.wrong(place, `must be a whole number from ${least} to ${most}`, value);
  }

  private readWord(words: readonly string[], value: unknown, place: Place): string | undefined {
    if (typeof value === 'string' && words.includes(value)) return value;
    if (typeof value === 'string') return this.fail(place, unknownValue(`value of ${nameOf(place)}`, value, words));
    return this.wrong(place, `must be one of ${words.join(', ')}`, value);
  }

  private readLines(_: LinesForm, value: unknown, place: Place): readonly number[] | undefined {
    const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
    const read = entries.map(linesOf);
    if (entries.length > 0 && read.every((lines) => lines !== undefined)) return read.flat();
    return this.wrong(place, 'must be a line such as `7`, lines such as `7-9`, or a list of these', value);
  }

  private readList({ of, least, most, about }: ListForm, value: unknown, place: Place): readonly unknown[] | undefined {
    if (!Array.isArray(value)) return this.wrong(place, 'must be a list, each item with its own `-`', value);
    const items: readonly unknown[] = value;
    if (items.length < least || items.length > most) this.fail(place, `${nameOf(place)} has ${items.length} items, and ${howMany(least, most)}: ${about}`);
    return items.slice(0, most).map((item, index) => this.read(of, item, [...place, index]));
  }

  private readMap({ of, most, about }: MapForm, value: unknown, place: Place): unknown {
    if (!isFields(value)) return this.wrong(place, 'must be a block of keys', value);
    const entries = Object.entries(value);
    if (entries.length > most) return this.fail(place, `${nameOf(place)} has ${entries.length} keys, and ${howMany(0, most)}: ${about}`);
    return Object.fromEntries(entries.map(([key, item]) => [key, this.read(of, item, [...place, key])]));
  }

  private readBlock({ fields }: BlockForm, value: unknown, place: Place): unknown {
    if (!isFields(value)) return this.wrong(place, `must be a block with the keys ${Object.keys(fields).join(', ')}`, value);
    for (const key of Object.keys(value)) if (!Object.hasOwn(fields, key)) this.fail([...place, key], unknownValue('key', key, Object.keys(fields)));
    const read = Object.entries(fields).flatMap(([key, form]): [string, unknown][] => {
      const item = value[key];
      if (item !== undefined && item !== null) return [[key, this.read(form, item, [...place, key])]];
      if (!form.optional) this.fail(place, `${quote(key)} is missing: ${form.about}`);
      return [];
    });
    return Object.fromEntries(read);
  }

  private wrong(place: Place, what: string, value: unknown): undefined {
    return this.fail(place, `${nameOf(place)} ${what}, not ${kindOf(value)}.`);
  }

  private fail(place: Place, message: string): undefined {
    this.mistakes.at(place, message);
    return undefined;
  }
}

function linesOf(entry: unknown): readonly number[] | undefined {
  const [, from, to = from] = /^([1-9]\d{0,4})(?:-([1-9]\d{0,4}))?$/.exec(String(entry)) ?? [];
  const [first, last] = [Number(from), Number(to)];
  if (!(first <= last) || last - first > MOST_LINES) return undefined;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The nearest key, since the items of a list have no name. */
function nameOf(place: Place): string {
  const key = [...place].reverse().find((step) => typeof step === 'string');
  return typeof place.at(-1) === 'number' ? `an item of ${quote(String(key ?? 'the list'))}` : key === undefined ? 'this file' : quote(String(key));
}

function howMany(least: number, most: number): string {
  if (least === most) return `${most} are needed`;
  return least === 0 ? `${most} at most are read` : `${least} to ${most} are needed`;
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return value.trim() === '' ? 'an empty text' : 'a text';
  return typeof value === 'object' ? 'a block of keys' : typeof value === 'boolean' ? 'true or false' : 'a number';
}

