import type { Span } from '../span';

/** How far before a key is looked, in UTF-16 code units. */
const LOOK_BACK = 100;

/** True for a key in the address of a status badge: its token only shows the badge. */
export function isInBadge(text: string, key: Span): boolean {
  return /(?:\.svg|badge[\w.]{0,8})\?[^\s"'<>]{0,80}$/.test(text.slice(Math.max(0, key.start - LOOK_BACK), key.start));
}
