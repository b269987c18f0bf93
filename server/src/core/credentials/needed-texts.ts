import type { Requirement } from '../keywords';

/** Texts of which one stands in every text that meets a requirement, the longer the better; none when nothing is required. */
export function neededTexts(requirement: Requirement): readonly string[] {
  switch (requirement.op) {
    case 'literal':
      return [requirement.literal.text];
    case 'any': {
      const parts = requirement.of.map(neededTexts);
      return parts.every((texts) => texts.length > 0) ? parts.flat() : [];
    }
    case 'all':
      return requirement.of.map(neededTexts).filter((texts) => texts.length > 0).sort((a, b) => shortest(b) - shortest(a))[0] ?? [];
  }
}

function shortest(texts: readonly string[]): number {
  return Math.min(...texts.map((text) => text.length));
}
