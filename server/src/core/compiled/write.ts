import { MARK, SHARED, toPlain } from './plain';

/** Shorter texts are no longer than what would stand for them. */
const WORTH_SHARING = 16;

/**
 * Writes anything that is made of plain data, sets and things that say what they were made of, as JSON on one line: a list of the
 * thing itself and of all that stands in it several times, which `{ "~": place }` stands for.
 * @param apart is given what several things share, to be kept by its digest; absent: it stands in the text
 * @throws NotPlainError
 */
export function write(value: unknown, apart?: KeepApart): string {
  return writePlain(toPlain(value), apart);
}

/** @param text the same as `write` gives, only made when it is asked for */
export type KeepApart = (digest: string, text: () => string) => void;

function writePlain(value: unknown, apart: KeepApart | undefined): string {
  const plain = apart ? withoutShared(value, apart) : value;
  const writer = new Writer();
  writer.count(plain);
  return writer.write(plain);
}

function withoutShared(plain: unknown, apart: KeepApart): unknown {
  if (typeof plain !== 'object' || plain === null) return plain;
  if (Array.isArray(plain)) return plain.map((part) => withoutShared(part, apart));
  const mark: unknown = (plain as Readonly<Record<string, unknown>>)[MARK];
  if (Array.isArray(mark) && mark[0] === SHARED) {
    const [, digest, shared] = mark as [string, string, unknown];
    apart(digest, () => writePlain(shared, apart));
    return { [MARK]: [SHARED, digest] };
  }
  return Object.fromEntries(Object.entries(plain).map(([key, part]) => [key, withoutShared(part, apart)]));
}

const REFERENCE = new RegExp(`"${MARK}":\\["${SHARED}","(\\w+)"\\]`, 'g');

/** The digests of what is kept apart of a text that `write` wrote. */
export function keptApartOf(text: string): string[] {
  return [...text.matchAll(REFERENCE)].map(([, digest = '']) => digest);
}

class Writer {
  private readonly texts = new Map<object, string>();
  private readonly counts = new Map<string, number>();
  private readonly places = new Map<string, number>();
  private readonly entries: string[] = [];

  /** Counts what stands in a thing; what was seen before is not gone into again. */
  count(plain: unknown): void {
    if (typeof plain !== 'object' || plain === null) return;
    const text = this.textOf(plain);
    const count = this.counts.get(text) ?? 0;
    this.counts.set(text, count + 1);
    if (count === 0) Object.values(plain).forEach((part) => this.count(part));
  }

  write(plain: unknown): string {
    const itself = this.within(plain);
    return `[${[itself, ...this.entries].join(',')}]`;
  }

  private part(plain: unknown): string {
    if (typeof plain !== 'object' || plain === null) return JSON.stringify(plain);
    const text = this.textOf(plain);
    if (text.length < WORTH_SHARING || (this.counts.get(text) ?? 0) < 2) return this.within(plain);
    return `{"${MARK}":${this.places.get(text) ?? this.place(text, plain)}}`;
  }

  private place(text: string, plain: object): number {
    const entry = this.within(plain);
    const place = this.entries.push(entry);
    this.places.set(text, place);
    return place;
  }

  private within(plain: unknown): string {
    if (typeof plain !== 'object' || plain === null) return JSON.stringify(plain);
    if (Array.isArray(plain)) return `[${plain.map((part) => this.part(part)).join(',')}]`;
    return `{${Object.entries(plain).map(([key, part]) => `${JSON.stringify(key)}:${this.part(part)}`).join(',')}}`;
  }

  private textOf(plain: object): string {
    const known = this.texts.get(plain) ?? JSON.stringify(plain);
    this.texts.set(plain, known);
    return known;
  }
}
