import { MARK, SET, SHARED } from './plain';

/** Makes again what is no plain data. */
export interface Makers {
  /** By the name of who makes it; each is given what the thing was made of. @throws for what it cannot make */
  readonly kinds: Readonly<Record<string, (...given: readonly never[]) => unknown>>;
  /** Gives the one thing that stands for all of the same key, made when there is none yet. */
  readonly share: (key: string, make: () => unknown) => unknown;
  /** Gives the text of what is kept apart, by its digest. */
  readonly textOf?: (digest: string) => string | undefined;
}

/** A text that `write` did not write. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

/**
 * Reads what `write` wrote.
 * @throws UnreadableError, and whatever a maker throws
 */
export function read(text: string, makers: Makers): unknown {
  const entries = parse(text);
  if (!Array.isArray(entries) || entries.length === 0) throw new UnreadableError('this is no list');
  return new Reader(entries, makers).entry(0);
}

/** The same for what is data and nothing else, which most often has nothing in it that stands elsewhere. @throws UnreadableError */
export function readData(text: string): unknown {
  const plain = text.includes(`"${MARK}"`) ? undefined : parse(text);
  if (Array.isArray(plain) && plain.length === 1) return plain[0];
  return read(text, { kinds: {}, share: (_, make) => make() });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableError('this is no JSON');
  }
}

/** Works in place: the data was just parsed and nobody else has it. */
class Reader {
  private readonly isRead: boolean[] = [];

  constructor(private readonly entries: unknown[], private readonly makers: Makers) {}

  entry(place: number): unknown {
    if (!(place < this.entries.length)) throw new UnreadableError('nothing stands there');
    if (this.isRead[place]) return this.entries[place];
    this.isRead[place] = true;
    return (this.entries[place] = this.part(this.entries[place]));
  }

  private part(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    return Array.isArray(value) ? this.items(value) : this.fields(value as Record<string, unknown>);
  }

  private items(items: unknown[]): unknown[] {
    for (let index = 0; index < items.length; index++) items[index] = this.part(items[index]);
    return items;
  }

  private fields(fields: Record<string, unknown>): unknown {
    const mark = fields[MARK];
    if (mark !== undefined) return typeof mark === 'number' ? this.entry(mark) : this.make(mark);
    for (const key in fields) {
      const part = fields[key];
      if (typeof part === 'object') fields[key] = this.part(part);
    }
    return fields;
  }

  private make(mark: unknown): unknown {
    if (!Array.isArray(mark)) throw new UnreadableError('a mark without a list');
    const [kind, ...given] = mark as unknown[];
    if (kind === SHARED) return this.makers.share(String(given[0]), () => (given.length > 1 ? this.part(given[1]) : read(this.makers.textOf?.(String(given[0])) ?? '', this.makers)));
    const parts = this.items(given);
    if (kind === SET) return new Set(parts);
    const maker = typeof kind === 'string' && Object.hasOwn(this.makers.kinds, kind) ? this.makers.kinds[kind] : undefined;
    if (!maker) throw new UnreadableError(`nobody makes ${String(kind)}`);
    return maker(...(parts as never[]));
  }
}
