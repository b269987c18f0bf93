import { isFields } from '../../core';
import type { AttackResult, Grade } from '../grade';
import { isListOf, isWhole } from '../shape';

/** What a person does on the page. It comes from there: `readAction` checks it. */
export type PageAction =
  /** Goes to the next step, or the next question. */
  | { readonly kind: 'next' }
  /** Chooses an option of `predict`, `decide` or `recall`, by its index as shown. `sure` is the person's own word. */
  | { readonly kind: 'choose'; readonly option: number; readonly sure?: boolean }
  /** Tries `find` with these 1-based lines. */
  | { readonly kind: 'mark'; readonly lines: readonly number[] }
  /** Opens the next hint of `attack` or `fix`. */
  | { readonly kind: 'hint' }
  | { readonly kind: 'show-solution' };

/** What the sandbox and the engine say. Never from the page. */
export type HostAction = { readonly kind: 'attacked'; readonly result: AttackResult } | { readonly kind: 'graded'; readonly grade: Grade };

export type Action = PageAction | HostAction;

const MOST_LINES = 1000;
const LAST_LINE = 1_000_000;

/** An action as a page sent it, or undefined when it is none. */
export function readAction(json: unknown): PageAction | undefined {
  if (!isFields(json)) return undefined;
  const { kind, option, sure, lines } = json;
  if (kind === 'next' || kind === 'hint' || kind === 'show-solution') return { kind };
  if (kind === 'choose' && isWhole(option, 0, 99)) return { kind, option, ...(typeof sure === 'boolean' && { sure }) };
  if (kind === 'mark' && isListOf(lines, MOST_LINES, isLine)) return { kind, lines: [...new Set(lines)].sort((a, b) => a - b) };
  return undefined;
}

export function isLine(value: unknown): value is number {
  return isWhole(value, 1, LAST_LINE);
}
