import { matchesStart, type CompileRegex } from '../regex';
import { ConditionError } from './expression';
import { readInBase, readNumber, readPythonInt } from './number';
import { isCode, numberOf, textOf, type Value } from './value';

export interface CallContext {
  readonly compileRegex: CompileRegex;
  /** Seconds since 1970 at the start of today; undefined when nobody says what day it is. */
  readonly today: number | undefined;
}

interface ConditionFunction {
  readonly least: number;
  readonly most: number;
  /** Undefined when the arguments are none that the function takes. */
  readonly call: (args: readonly Value[], context: CallContext) => Value | undefined;
}

type Part = 'start' | 'anywhere' | 'whole';

/** The functions of Semgrep's comparisons, and those of Python that rules use beside them. */
export const FUNCTIONS: Readonly<Record<string, ConditionFunction | undefined>> = {
  int: { least: 1, most: 2, call: ([value, base]) => toInt(value!, base) },
  float: { least: 1, most: 1, call: ([value]) => toFloat(value!) },
  str: { least: 1, most: 1, call: ([value]) => textOf(value!) },
  len: { least: 1, most: 1, call: ([value]) => (typeof value === 'string' || Array.isArray(value) ? value.length : undefined) },
  abs: { least: 1, most: 1, call: ([value]) => (typeof value === 'number' ? Math.abs(value) : undefined) },
  today: { least: 0, most: 0, call: (_, { today }) => today },
  strptime: { least: 1, most: 2, call: ([value, format]) => (format === undefined || format === '%Y-%m-%d' ? toDate(value!) : undefined) },
  're.match': { least: 2, most: 2, call: (args, context) => matches(args, context, 'start') },
  're.search': { least: 2, most: 2, call: (args, context) => matches(args, context, 'anywhere') },
  're.fullmatch': { least: 2, most: 2, call: (args, context) => matches(args, context, 'whole') },
};

function toInt(value: Value, base: Value | undefined): number | undefined {
  const number = numberOf(value);
  if (number !== undefined) return Math.trunc(number);
  const text = textOf(value);
  if (text === undefined) return undefined;
  if (typeof base === 'number' && base !== 0) return readInBase(text, base);
  return isCode(value) ? readNumber(text) : readPythonInt(text);
}

function toFloat(value: Value): number | undefined {
  const number = numberOf(value);
  if (number !== undefined) return number;
  const text = textOf(value);
  return text === undefined ? undefined : readNumber(text.trim().replace(/^([+-]?)0+(?=\d)/, '$1'));
}

/** Seconds since 1970 at the start of a day `yyyy-mm-dd`, in UTC. */
function toDate(value: Value): number | undefined {
  const [, year, month, day] = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(textOf(value) ?? '') ?? [];
  if (year === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  date.setUTCFullYear(Number(year));
  const isDay = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isDay ? date.getTime() / 1000 : undefined;
}

/** @throws ConditionError for an expression that cannot be used */
function matches([pattern, value]: readonly Value[], { compileRegex }: CallContext, part: Part): boolean | undefined {
  const text = value === undefined ? undefined : textOf(value);
  if (typeof pattern !== 'string' || text === undefined) return undefined;
  const compiled = compileRegex(part === 'whole' ? `(?:${pattern})\\z` : pattern, { dialect: 'python' });
  if ('problem' in compiled) throw new ConditionError(`the expression ${pattern} of the comparison cannot be used: ${compiled.problem}`);
  const { regex } = compiled;
  return part === 'anywhere' ? regex.exec(text, 0, text.length + 1) !== undefined : matchesStart(regex, text);
}
