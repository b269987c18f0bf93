import type { Grammar } from '../syntax';

/** What a compiled pattern holds for: its kinds and fields are numbers of one grammar, and what they say is what this code makes of it. */
export function stampFor(code: string, { id, kinds, fields }: Grammar): string {
  return `${code}-${id}-${hashOf([...kinds, '', ...fields].join('\n'))}`;
}

/** FNV-1a (Fowler, Noll, Vo), 32 bits: tells one text from another, and proves nothing. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
