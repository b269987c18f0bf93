import { MARK, SHARED } from './plain';
import { UnreadableError } from './read';

/**
 * The plain data that `write` was made of, with what is shared in its place, as `{ "~": ["shared", …] }` without a digest. What stands
 * in it several times is one object.
 * @param textOf gives the text of what is kept apart, by its digest
 * @throws UnreadableError
 */
export function createExpander(textOf: (digest: string) => string | undefined): (text: string) => unknown {
  const apart = new Map<string, unknown>();
  const expand = (text: string): unknown => {
    const entries = JSON.parse(text) as readonly unknown[];
    const known = new Map<number, unknown>();
    const entry = (place: number): unknown => {
      const made = known.get(place) ?? part(entries[place]);
      known.set(place, made);
      return made;
    };
    const part = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null) return value;
      if (Array.isArray(value)) return value.map(part);
      const mark: unknown = (value as Readonly<Record<string, unknown>>)[MARK];
      if (typeof mark === 'number') return entry(mark);
      if (Array.isArray(mark) && mark[0] === SHARED) return shared(mark);
      return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, part(held)]));
    };
    const shared = ([, digest, plain]: readonly unknown[]): unknown => {
      const thing = apart.get(String(digest)) ?? { [MARK]: [SHARED, plain === undefined ? expand(textNamed(String(digest))) : part(plain)] };
      apart.set(String(digest), thing);
      return thing;
    };
    return entry(0);
  };
  const textNamed = (digest: string): string => {
    const text = textOf(digest);
    if (text === undefined) throw new UnreadableError(`nobody keeps ${digest}`);
    return text;
  };
  return expand;
}
