import { findWord, type Literal, type LiteralHits, type PlacesOf } from '../keywords';
import type { Span } from '../span';
import { firstFrom } from './sorted';

/** What a path ends in that stands for each name of a module: `hashlib.*`. */
export const ANY_MEMBER = '.*';

/** How a file names what it brings in, as far as finding it goes. */
export interface ImportedNames {
  /** Local names and the module paths that they stand for. */
  readonly names: ReadonlyMap<string, string>;
  /** Expressions that are a module, by `start-end`. */
  readonly expressions: ReadonlyMap<string, string>;
  /** Offsets at which a local name stands as a name, ascending. */
  usesOf(local: string): readonly number[];
}

/** Answers where a literal may stand in one text, a dotted name under whatever name the file knows it. */
export function createPlaces(text: string, hits: LiteralHits, imported: ImportedNames): PlacesOf {
  let meanings: ByMeaning | undefined;
  /** Those that stand somewhere: of the others it is told as fast. */
  const byLiteral = new Map<Literal, readonly number[]>();
  const byPath = new Map<string, readonly number[]>();
  const byWord = new Map<string, readonly number[]>();
  const wordPlaces = (word: string): readonly number[] => {
    const known = byWord.get(word) ?? findWord(text, word);
    byWord.set(word, known);
    return known;
  };
  const pathPlaces = (path: string): readonly number[] => {
    const known = byPath.get(path) ?? placesOfPath(path, wordPlaces, hits, (meanings ??= readMeanings(imported)));
    byPath.set(path, known);
    return known;
  };
  return (literal) => {
    if (literal.as === 'path') return pathPlaces(literal.text);
    const places = byLiteral.get(literal) ?? hits.placesOf(literal);
    if (places && places.length > 0) byLiteral.set(literal, places);
    return places;
  };
}

/** `child_process.exec` may stand as it is, as `run` after `import { exec as run }`, and as `require('child_process').exec`. */
function placesOfPath(path: string, wordPlaces: (word: string) => readonly number[], hits: LiteralHits, { names, expressions, usesOf }: ByMeaning): readonly number[] {
  const { first, asWord, beginnings } = readPath(path);
  const written = hits.placesOf(asWord) ?? wordPlaces(first);
  const locals = beginnings.flatMap((meaning) => names.get(meaning) ?? NONE).filter((local) => local !== first);
  const modules = beginnings.flatMap((meaning) => expressions.get(meaning) ?? NONE);
  if (locals.length === 0 && modules.length === 0) return written;
  return [...written, ...locals.flatMap(usesOf), ...modules.map((span) => Number.parseInt(span, 10))].sort((a, b) => a - b);
}

const NONE: readonly string[] = [];

interface Path {
  readonly first: string;
  readonly asWord: Literal;
  /** `a.b.c`, `a.b` and `a` of `a.b.c`. */
  readonly beginnings: readonly string[];
}

const paths = new Map<string, Path>();
/** More come from one set of rules after the other only. */
const MOST_PATHS = 10_000;

function readPath(path: string): Path {
  const known = paths.get(path);
  if (known) return known;
  if (paths.size >= MOST_PATHS) paths.clear();
  const beginnings = [path];
  for (let dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) beginnings.push(path.slice(0, dot));
  const first = beginnings.at(-1) ?? path;
  const read: Path = { first, asWord: { text: first, as: 'word' }, beginnings };
  paths.set(path, read);
  return read;
}

/** Keys by their meaning. */
interface ByMeaning {
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly expressions: ReadonlyMap<string, readonly string[]>;
  readonly usesOf: ImportedNames['usesOf'];
}

function readMeanings(imported: ImportedNames): ByMeaning {
  const asMembers = [...imported.names].map(([local, path]) => [local, anyMemberLike(path)] as const);
  return { names: groupByMeaning([...imported.names, ...asMembers]), expressions: groupByMeaning(imported.expressions), usesOf: (local) => imported.usesOf(local) };
}

/** `hashlib.*` of `hashlib.md5`. */
function anyMemberLike(path: string): string {
  return `${path.slice(0, Math.max(path.lastIndexOf('.'), 0))}${ANY_MEMBER}`;
}

function groupByMeaning(meanings: Iterable<readonly [string, string]>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, meaning] of meanings) {
    const group = groups.get(meaning);
    if (group) group.push(key);
    else groups.set(meaning, [key]);
  }
  return groups;
}

/** Whether a literal may start within a span. */
export function mayStandWithin(placesOf: PlacesOf, literal: Literal, { start, end }: Span): boolean {
  const places = placesOf(literal);
  if (!places) return true;
  const first = places[firstFrom(places, start)];
  return first !== undefined && first < end;
}
