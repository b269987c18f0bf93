import { LONGEST_NAME } from './read-name';
import { codesOf, skipBytes, skipNameBack, type IsSuspect } from './suspicion';

const NAME_CODES = codesOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$-.');
const MOST_KNOWN = 1_024;

/**
 * Says of a keyword hit that the name around it may be a rule's. The widest name is read: a narrower one has the same end, or
 * something after it that is no operator.
 * @param isKey whether a name, or the end of one, is the rule's
 */
export function mayHaveName(isKey: (name: string) => boolean): IsSuspect {
  // The same few names make up most of the hits.
  const known = new Map<string, boolean>();
  return (bytes, start, end) => {
    const from = skipNameBack(NAME_CODES, bytes, start, end);
    const name = String.fromCharCode(...bytes.subarray(from, skipBytes(NAME_CODES, bytes, end, LONGEST_NAME)));
    const before = known.get(name);
    if (before !== undefined) return before;
    if (known.size >= MOST_KNOWN) known.clear();
    const mayBe = isKey(name);
    known.set(name, mayBe);
    return mayBe;
  };
}
