import { remembered } from '../remembered';
import { parseRegex } from './parse';
import type { SafeRegex } from './safe-regex';

/** False when no match of an expression has groups. Asked of those that matched, so that it is read for few of them. */
export const mayCapture: (regex: SafeRegex) => boolean = remembered(readGroups);

function readGroups({ madeOf }: SafeRegex): boolean {
  if (madeOf?.[0] !== 'regex') return true;
  const [, pattern, , flags] = madeOf as readonly string[];
  try {
    return parseRegex(pattern!, flags).groups > 0;
  } catch {
    return true;
  }
}
