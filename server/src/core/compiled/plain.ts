import { digestOf } from '../fingerprint';
import type { Made } from '../made-of';

/** The key of an object that stands for what is no plain data, or stands elsewhere. */
export const MARK = '~';
export const SET = 'set';
export const SHARED = 'shared';

/** What cannot be written down: a function, or an instance that does not say what it was made of. */
export class NotPlainError extends Error {
  override readonly name = 'NotPlainError';
}

/**
 * The same as plain data: sets and things that say what they were made of become `{ "~": [kind, …given] }`, keys whose value is
 * undefined are left out. What is shared is told apart by a hash of its text.
 * @throws NotPlainError
 */
export function toPlain(value: unknown): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'undefined':
      return value;
    case 'number':
      if (Number.isFinite(value)) return value;
      break;
    case 'function':
    case 'object':
      return value === null ? value : objectToPlain(value);
    case 'bigint':
    case 'symbol':
  }
  throw new NotPlainError(`a ${typeof value} cannot be written`);
}

function objectToPlain(value: object): unknown {
  if (Array.isArray(value)) return value.map(itemToPlain);
  if (value instanceof Set) return { [MARK]: [SET, ...[...value].map(itemToPlain)] };
  const { madeOf } = value as Made;
  if (madeOf) return { [MARK]: madeOf[0] === SHARED ? sharedToPlain(madeOf[1]) : madeOf.map(itemToPlain) };
  if (Object.getPrototypeOf(value) !== Object.prototype || MARK in value) throw new NotPlainError('an instance cannot be written');
  return Object.fromEntries(Object.entries(value).flatMap(([key, part]) => (part === undefined ? [] : [[key, toPlain(part)]])));
}

/** Several things may hold what is shared. */
const sharedBefore = new WeakMap<object, readonly unknown[]>();

function sharedToPlain(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) throw new NotPlainError('only objects are shared');
  const known = sharedBefore.get(value) ?? makeShared(itemToPlain(value));
  sharedBefore.set(value, known);
  return known;
}

function makeShared(plain: unknown): readonly unknown[] {
  return [SHARED, digestOf(JSON.stringify(plain)), plain];
}

/** JSON has no item that is undefined. */
function itemToPlain(item: unknown): unknown {
  if (item === undefined) throw new NotPlainError('an item that is undefined cannot be written');
  return toPlain(item);
}
