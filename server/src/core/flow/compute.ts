import type { Literal } from './cell';

type Compute = (a: Literal, b: Literal) => Literal | undefined;

const same: Compute = (a, b) => a === b;
const other: Compute = (a, b) => a !== b;
const numbers = (compare: (a: number, b: number) => Literal): Compute => (a, b) => (typeof a === 'number' && typeof b === 'number' ? compare(a, b) : undefined);

const OPERATORS: Readonly<Record<string, Compute>> = {
  '==': same, '===': same, is: same, '=': same, '!=': other, '!==': other, 'is not': other, '<>': other,
  '<': numbers((a, b) => a < b), '<=': numbers((a, b) => a <= b), '>': numbers((a, b) => a > b), '>=': numbers((a, b) => a >= b),
  '-': numbers((a, b) => a - b), '*': numbers((a, b) => a * b), '%': numbers((a, b) => (b === 0 ? Number.NaN : a % b)),
};

/** What an operator makes of constants; undefined where that is not known. */
export function compute(operator: string, parts: readonly (Literal | undefined)[]): Literal | undefined {
  const [a, b] = parts;
  if (a === undefined) return undefined;
  if (parts.length === 1) return operator === '!' || operator === 'not' ? !isTrue(a) : undefined;
  return b === undefined || parts.length !== 2 || !Object.hasOwn(OPERATORS, operator) ? undefined : OPERATORS[operator]?.(a, b);
}

/** Whether a constant counts as true: empty texts and zero do not. */
export function isTrue(value: Literal): boolean {
  return value !== false && value !== 0 && value !== '';
}
