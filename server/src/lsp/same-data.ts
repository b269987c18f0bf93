/** True when two values are the same JSON, at a fraction of the cost of writing it. Members that are undefined count. */
export function sameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => sameData(memberOf(a, name), memberOf(b, name)));
}

function memberOf(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : NOTHING;
}

/** The same as no value but itself. */
const NOTHING = Symbol('nothing');
