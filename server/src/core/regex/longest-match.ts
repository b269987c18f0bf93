import { parseRegex } from './parse';
import type { RegexNode } from './syntax';

/** How many characters a match can take and look at beside it; Infinity where there is no bound, or none is known. */
export function longestMatch(pattern: string, flags = ''): number {
  try {
    return longestOf(parseRegex(pattern, flags).root);
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
