/** A value in a condition. Code is what a metavariable binds that is no literal. */
export type Value = number | string | boolean | Code | readonly Value[];

export interface Code {
  readonly code: string;
}

export function isCode(value: Value): value is Code {
  return typeof value === 'object' && 'code' in value;
}

/** Undefined for a value of which that cannot be said. */
export function truthOf(value: Value | undefined): boolean | undefined {
  if (value === undefined || (typeof value === 'object' && isCode(value))) return undefined;
  return typeof value === 'object' ? value.length > 0 : Boolean(value);
}

/** A number, or a truth value as one. */
export function numberOf(value: Value | undefined): number | undefined {
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'number' ? value : undefined;
}

export function textOf(value: Value): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return String(value);
  return isCode(value) ? value.code : undefined;
}

/** Undefined when code is compared, of whose value nothing is known. */
export function isEqual(a: Value, b: Value): boolean | undefined {
  if (isCode(a) || isCode(b)) return undefined;
  const [left, right] = [numberOf(a), numberOf(b)];
  if (left !== undefined && right !== undefined) return left === right;
  if (typeof a === 'object' && typeof b === 'object') return a.length === b.length && a.every((item, index) => isEqual(item, b[index]!) === true);
  return a === b;
}
