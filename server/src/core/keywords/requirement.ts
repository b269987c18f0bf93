/** A text that must stand somewhere in a file. */
export interface Literal {
  readonly text: string;
  /** True when no letter, digit, `_` or `$` may stand beside it. */
  readonly word: boolean;
}

/** What a file must hold for a rule to match it at all. Decided by looking for literals, before anything is parsed. */
export type Requirement =
  | { readonly op: 'literal'; readonly literal: Literal }
  | { readonly op: 'all'; readonly of: readonly Requirement[] }
  | { readonly op: 'any'; readonly of: readonly Requirement[] };

/** Shorter texts stand in nearly every file, so that looking for them decides nothing. */
const SHORTEST_USEFUL = 3;

/** Nothing is required: the empty conjunction. */
export const NOTHING_REQUIRED: Requirement = { op: 'all', of: [] };

/** A requirement for one text; none when it is too short, or not ASCII, to be worth looking for. */
export function requireLiteral(text: string, word: boolean): Requirement {
  const useful = text.length >= SHORTEST_USEFUL && /^[\x20-\x7e]+$/.test(text);
  return useful ? { op: 'literal', literal: { text, word } } : NOTHING_REQUIRED;
}

export function requireAll(parts: readonly Requirement[]): Requirement {
  const of = parts.flatMap((part) => (part.op === 'all' ? part.of : [part]));
  const [only] = of;
  return of.length === 1 && only ? only : { op: 'all', of };
}

export function requireAny(parts: readonly Requirement[]): Requirement {
  if (parts.some(requiresNothing)) return NOTHING_REQUIRED;
  const of = parts.flatMap((part) => (part.op === 'any' ? part.of : [part]));
  const [only] = of;
  return of.length === 1 && only ? only : { op: 'any', of };
}

export function requiresNothing(requirement: Requirement): boolean {
  return requirement.op === 'all' && requirement.of.length === 0;
}

/** Every literal that a requirement speaks of. */
export function literalsIn(requirement: Requirement): Literal[] {
  return requirement.op === 'literal' ? [requirement.literal] : requirement.of.flatMap(literalsIn);
}

export function isMet(requirement: Requirement, has: (literal: Literal) => boolean): boolean {
  switch (requirement.op) {
    case 'literal':
      return has(requirement.literal);
    case 'all':
      return requirement.of.every((part) => isMet(part, has));
    case 'any':
      return requirement.of.some((part) => isMet(part, has));
  }
}
