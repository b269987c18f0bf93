import type { Literal } from './cell';

type Compute = (a: Literal, b: Literal, isWhole: boolean) => Literal | undefined;

/** Longer texts are not put together, and larger numbers may have gone round in a language whose numbers have a size. */
const LONGEST = 1_024;
const LARGEST = 2 ** 31;

const same: Compute = (a, b) => a === b;
const other: Compute = (a, b) => a !== b;
const numbers = (compare: (a: number, b: number, isWhole: boolean) => Literal | undefined): Compute => (a, b, isWhole) => (typeof a === 'number' && typeof b === 'number' ? compare(a, b, isWhole) : undefined);
const booleans = (decide: (a: boolean, b: boolean) => boolean, bits: (a: number, b: number) => number): Compute => (a, b) => {
  if (typeof a === 'boolean' && typeof b === 'boolean') return decide(a, b);
  return typeof a === 'number' && typeof b === 'number' && Number.isInteger(a) && Number.isInteger(b) ? bits(a, b) : undefined;
};

const OPERATORS: Readonly<Record<string, Compute>> = {
  '==': same, '===': same, is: same, '=': same, '!=': other, '!==': other, 'is not': other, '<>': other,
  '<': numbers((a, b) => a < b), '<=': numbers((a, b) => a <= b), '>': numbers((a, b) => a > b), '>=': numbers((a, b) => a >= b),
  '+': add, '.': (a, b) => (typeof a === 'string' && typeof b === 'string' ? limited(a + b) : undefined),
  '-': numbers((a, b) => limited(a - b)), '*': numbers((a, b) => limited(a * b)), '/': numbers(divide), '%': numbers((a, b) => (b === 0 ? Number.NaN : a % b)),
  '&': booleans((a, b) => a && b, (a, b) => a & b), '|': booleans((a, b) => a || b, (a, b) => a | b),
};

/**
 * What an operator makes of constants; undefined where that is not known.
 * @param isWhole whether whole numbers that are divided give a whole number
 */
export function compute(operator: string, parts: readonly (Literal | undefined)[], isWhole = false): Literal | undefined {
  const [a, b] = parts;
  if (a === undefined) return undefined;
  if (parts.length === 1) return ofOne(operator, a);
  return b === undefined || parts.length !== 2 || !Object.hasOwn(OPERATORS, operator) ? undefined : OPERATORS[operator]?.(a, b, isWhole);
}

function ofOne(operator: string, value: Literal): Literal | undefined {
  if (operator === '!' || operator === 'not') return !isTrue(value);
  return operator === '-' && typeof value === 'number' ? -value : undefined;
}

function add(a: Literal, b: Literal): Literal | undefined {
  if (typeof a === 'number' && typeof b === 'number') return limited(a + b);
  if (typeof a !== 'string' && typeof b !== 'string') return undefined;
  // One letter may be a number, and texts of digits are added as numbers in some languages.
  if ([a, b].every((each) => typeof each !== 'string' || each.length === 1) || [a, b].every((each) => /^\s*[-+.\d]/.test(String(each)))) return undefined;
  return limited(`${String(a)}${String(b)}`);
}

function divide(a: number, b: number, isWhole: boolean): Literal | undefined {
  if (b === 0) return undefined;
  if (Number.isInteger(a / b)) return a / b;
  return isWhole && Number.isInteger(a) && Number.isInteger(b) ? Math.trunc(a / b) : undefined;
}

function limited(value: string | number): Literal | undefined {
  if (typeof value === 'string') return value.length > LONGEST ? undefined : value;
  return Math.abs(value) >= LARGEST ? undefined : value;
}

/** Whether a constant counts as true: empty texts and zero do not. */
export function isTrue(value: Literal): boolean {
  return value !== false && value !== 0 && value !== '';
}
