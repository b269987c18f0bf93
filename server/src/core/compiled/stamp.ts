import { hexOfText } from '../checksum';
import type { Grammar } from '../syntax';

/** Rules for any text are kept as those of a language without a grammar. */
export const TEXT_GRAMMAR: Grammar = { id: 'text', kinds: [], fields: [], named: new Uint8Array() };

/** What a compiled pattern holds for: its kinds and fields are numbers of one grammar, and what they say is what this code makes of it. */
export function stampFor(code: string, { id, kinds, fields }: Grammar): string {
  return `${code}-${id}-${hexOfText([...kinds, '', ...fields].join('\n'))}`;
}
