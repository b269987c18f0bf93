import { isCode, isEqual, numberOf, type Value } from './value';

/** Undefined stays undefined. */
export function negate(truth: boolean | undefined): boolean | undefined {
  return truth === undefined ? undefined : !truth;
}

export function compareValues(sign: string, left: Value, right: Value): boolean | undefined {
  switch (sign) {
    case '==':
      return isEqual(left, right);
    case '!=':
      return negate(isEqual(left, right));
    case 'in':
      return isIn(left, right);
    case 'not in':
      return negate(isIn(left, right));
    default:
      return isOrdered(sign, left, right);
  }
}

function isIn(item: Value, container: Value): boolean | undefined {
  if (typeof container === 'string') return typeof item === 'string' ? container.includes(item) : undefined;
  if (typeof container !== 'object' || isCode(container)) return undefined;
  const answers = container.map((each) => isEqual(item, each));
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

/** Numbers by size, texts by their characters; of others nothing is said. */
function isOrdered(sign: string, left: Value, right: Value): boolean | undefined {
  const areTexts = typeof left === 'string' && typeof right === 'string';
  const [a, b] = areTexts ? [left, right] : [numberOf(left), numberOf(right)];
  if (a === undefined || b === undefined) return undefined;
  if (sign === '<') return a < b;
  if (sign === '<=') return a <= b;
  return sign === '>' ? a > b : a >= b;
}

export function calculateSign(sign: string, left: Value | undefined, right: Value | undefined): Value | undefined {
  if (sign === '+' && typeof left === 'string' && typeof right === 'string') return left + right;
  // A truth value is no number to calculate with, though it can be compared with one.
  if (typeof left !== 'number' || typeof right !== 'number') return undefined;
  const result = OPERATIONS[sign]?.(left, right);
  return result !== undefined && Number.isFinite(result) ? result : undefined;
}

/** By sign, with Python's meaning of `//` and `%`. Undefined where Python fails. */
const OPERATIONS: Readonly<Record<string, (a: number, b: number) => number | undefined>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '//': (a, b) => Math.floor(a / b),
  '%': (a, b) => a - b * Math.floor(a / b),
  '**': (a, b) => a ** b,
  '&': (a, b) => bitwise(a, b, (x, y) => x & y),
  '|': (a, b) => bitwise(a, b, (x, y) => x | y),
  '^': (a, b) => bitwise(a, b, (x, y) => x ^ y),
  '<<': (a, b) => (b >= 0 && b < 64 ? bitwise(a, b, (x, y) => x << y) : undefined),
  '>>': (a, b) => (b >= 0 && b < 64 ? bitwise(a, b, (x, y) => x >> y) : undefined),
};

function bitwise(a: number, b: number, operation: (a: bigint, b: bigint) => bigint): number | undefined {
  return Number.isInteger(a) && Number.isInteger(b) ? Number(operation(BigInt(a), BigInt(b))) : undefined;
}

export function calculatePrefix(op: 'negate' | 'invert' | 'plus', value: Value | undefined): number | undefined {
  if (typeof value !== 'number') return undefined;
  if (op === 'invert') return Number.isInteger(value) ? -value - 1 : undefined;
  return op === 'negate' ? -value : value;
}
