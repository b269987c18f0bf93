import type { Constant } from '../../match';
import { NO_NODE } from '../../syntax';

/** An expression that a name holds, of which no more is known. */
export interface Code {
  readonly kind: 'code';
  readonly node: number;
}

/** What a name holds at one place; undefined when nothing is known. */
export type Value = Constant | Code | undefined;

/** A longer text is only known to be some string: doubling it again and again must not fill the memory. */
const LONGEST_TEXT = 4_096;

const SOME_STRING: Constant = { kind: 'string', node: NO_NODE, text: undefined };

export function constantOnly(value: Value): Constant | undefined {
  return value?.kind === 'code' ? undefined : value;
}

/** What is known when either value may be there. */
export function join(a: Value, b: Value): Value {
  if (a === b || a === undefined || b === undefined) return a === b ? a : undefined;
  if (a.kind === 'code' || b.kind === 'code') return a.kind === b.kind && a.node === b.node ? a : undefined;
  if (a.kind !== b.kind) return undefined;
  if (a.text !== undefined && a.text === b.text) return a;
  return a.kind === 'string' ? SOME_STRING : undefined;
}

/**
 * The value of two constants and the operator between them.
 * @param coerces whether a number is added to a string as text
 */
export function fold(a: Constant | undefined, operator: string, b: Constant | undefined, coerces: boolean): Constant | undefined {
  // A string that is repeated is a string, however often.
  if (operator === '*' && (a?.kind === 'string' || (a?.kind === 'number' && b?.kind === 'string'))) return SOME_STRING;
  if (a === undefined || b === undefined) return undefined;
  if (a.kind === 'number' && b.kind === 'number') return foldNumbers(a.text, operator, b.text);
  const isText = coerces ? a.kind === 'string' || b.kind === 'string' : a.kind === 'string' && b.kind === 'string';
  return isText && CONCATENATES.has(operator) ? concatenate([a, b]) : undefined;
}

const CONCATENATES: ReadonlySet<string> = new Set(['+', '.', '..', '<>', '++']);

export function concatenate(parts: readonly Constant[]): Constant {
  let text = '';
  for (const part of parts) {
    if (part.text === undefined || text.length + part.text.length > LONGEST_TEXT) return SOME_STRING;
    text += part.text;
  }
  return { kind: 'string', node: NO_NODE, text };
}

function foldNumbers(a: string | undefined, operator: string, b: string | undefined): Constant | undefined {
  const [left, right] = [wholeNumber(a), wholeNumber(b)];
  if (left === undefined || right === undefined) return undefined;
  const result = operator === '+' ? left + right : operator === '-' ? left - right : operator === '*' ? left * right : NaN;
  return Number.isSafeInteger(result) ? { kind: 'number', node: NO_NODE, text: String(result) } : undefined;
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?(?:0|[1-9][0-9_]*)$/.test(text) ? Number(text.replaceAll('_', '')) : undefined;
}
