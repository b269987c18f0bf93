import type { MatchSubject } from './subject';
import { isIn } from './view';

/** So many names are followed to what they hold, one after the other or from one piece of code. */
export const MOST_HELD = 8;

/** What names in a node hold, and names in that: each once, where a rule asks for it. */
export function heldBelow({ tree, view, heldBy }: MatchSubject, node: number): readonly number[] {
  if (!heldBy || node >= tree.count) return NOTHING;
  const found: number[] = [];
  const goThrough = (code: number): void => {
    for (let at = code; at < (tree.next[code] ?? code) && found.length < MOST_HELD; at++) {
      const held = isIn(view.identifier, tree, at) ? heldBy(at) : undefined;
      if (held === undefined || found.includes(held)) continue;
      found.push(held);
      goThrough(held);
    }
  };
  goThrough(node);
  return found;
}

const NOTHING: readonly number[] = [];
