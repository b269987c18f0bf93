import { remembered } from '../remembered';
import { parseRegex } from './parse';
import type { SafeRegex } from './safe-regex';
import type { RegexNode } from './syntax';

/** How many characters a match can take and look at beside it; Infinity where there is no bound, or none is known. */
export const longestMatch: (regex: SafeRegex) => number = remembered(readLongest);

function readLongest({ madeOf }: SafeRegex): number {
  if (madeOf?.[0] !== 'regex') return Infinity;
  const [, pattern, , flags] = madeOf as readonly string[];
  try {
    return longestOf(parseRegex(pattern!, flags).root);
  } catch {
    return Infinity;
  }
}

function longestOf(node: RegexNode): number {
  switch (node.op) {
    case 'set':
    case 'assert':
      return 1;
    case 'keep':
      return 0;
    case 'sequence':
      return node.items.reduce((sum, item) => sum + longestOf(item), 0);
    case 'either':
      return Math.max(0, ...node.branches.map(longestOf));
    case 'repeat':
      return node.max === 0 ? 0 : node.max * longestOf(node.body);
    case 'capture':
    case 'atomic':
    case 'look':
      return longestOf(node.body);
    case 'back':
      return Infinity;
  }
}
