import type { Formula } from './formula';
import type { Pattern, RootPattern } from './pattern';

/** Shorter texts stand in nearly every file, so that looking for them decides nothing. */
const SHORTEST_USEFUL = 3;

/**
 * Texts of which at least one stands in every file that the formula matches, or undefined when nothing is known.
 * A file without any of them need not be parsed.
 */
export function requiredLiterals(formula: Formula): readonly string[] | undefined {
  switch (formula.op) {
    case 'pattern':
      return literalsOfRoot(formula.pattern);
    case 'regex':
      return undefined;
    case 'any':
      return union(formula.branches.map(requiredLiterals));
    case 'all':
      return mostSelective([...formula.positives, ...formula.insides].map(requiredLiterals));
  }
}

function union(sets: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  const all: string[] = [];
  for (const set of sets) {
    if (!set) return undefined;
    all.push(...set);
  }
  return [...new Set(all)];
}

/** Of several sets that must each be hit, the one whose shortest text is longest. */
function mostSelective(sets: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  const shortest = (set: readonly string[]): number => Math.min(...set.map((text) => text.length));
  const known = sets.filter((set) => set !== undefined && set.length > 0) as (readonly string[])[];
  return known.sort((a, b) => shortest(b) - shortest(a))[0];
}

function literalsOfRoot(root: RootPattern): readonly string[] | undefined {
  const texts = (root.root === 'node' ? [root.pattern] : root.items).flatMap(textsOf).filter((text) => text.length >= SHORTEST_USEFUL);
  const longest = texts.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? undefined : [longest];
}

/** Texts that stand as they are in every match. A string with an escape may be written otherwise. */
function textsOf(pattern: Pattern): string[] {
  switch (pattern.op) {
    case 'name':
      return [pattern.text];
    case 'string':
      return pattern.parts.flatMap((part) => (part.kind === 'text' && !part.text.includes('\\') ? [part.text] : []));
    case 'deep':
      return textsOf(pattern.inner);
    case 'node':
      // An imported name may be written in another way, but its module path stands in the import: take the longest part.
      return pattern.qualified === undefined ? pattern.children.flatMap((child) => textsOf(child.pattern)) : pattern.qualified.split('.');
    default:
      return [];
  }
}
