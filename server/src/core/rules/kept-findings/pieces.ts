import type { Literal, PlacesOf } from '../../keywords';
import { createPlaces, type ImportedNames, type NodeRange } from '../../match';
import type { Span } from '../../span';
import type { FlatTree } from '../../syntax';
import type { FindTexts } from './code-change';

/** What stands this near to code may say of a text at its edge where it stands. */
const EDGE = 40;
/** No text that somebody looks for goes over it. */
const BETWEEN = '\n';

/** From the first of some siblings to the end of the last. */
export function spanOf({ start, end, next }: FlatTree, range: NodeRange): Span {
  let last = range.from;
  for (let node = range.from; node < range.next; node = next[node] ?? range.next) last = node;
  return range.from < range.next ? { start: start[range.from] ?? 0, end: end[last] ?? 0 } : { start: 0, end: 0 };
}

/** Some of the code of a file with the little that stands around each piece, one after the other in one text. */
export class Pieces {
  readonly text: string;
  /** Where the code of each stands in the file, ascending and apart. */
  private readonly spans: readonly Span[];
  /** What has to be added to a place in the file for the place in the text. */
  private readonly shifts: readonly number[];

  constructor({ text, ...tree }: FlatTree, ranges: readonly NodeRange[]) {
    this.spans = apart(ranges.map((range) => spanOf({ text, ...tree }, range)));
    const shifts: number[] = [];
    let joined = '';
    for (const { start, end } of this.spans) {
      const from = Math.max(0, start - EDGE);
      shifts.push(joined.length - from);
      joined += text.slice(from, end + EDGE) + BETWEEN;
    }
    this.text = joined;
    this.shifts = shifts;
  }

  /** Where a place of the text is in the file; undefined for one that stands around a piece. */
  toFile(at: number): number | undefined {
    const piece = lastUpTo(this.spans.length, (index) => this.spans[index]!.start + this.shifts[index]! <= at);
    const place = piece < 0 ? undefined : at - this.shifts[piece]!;
    return place !== undefined && place < this.spans[piece]!.end ? place : undefined;
  }

  /** Where a place of the file is in the text; undefined for one that is in no piece. */
  fromFile(at: number): number | undefined {
    const piece = lastUpTo(this.spans.length, (index) => this.spans[index]!.start <= at);
    return piece >= 0 && at < this.spans[piece]!.end ? at + this.shifts[piece]! : undefined;
  }
}

/** Ascending, and as one those that overlap. */
function apart(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

/** The last of so many for which it holds, as it holds for all before; -1 when for none. */
function lastUpTo(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [-1, count - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How the file names what it brings in, as far as it does in pieces of it; places are those of their text. */
export function namesIn(pieces: Pieces, imports: ImportedNames): ImportedNames {
  const expressions = [...imports.expressions].flatMap(([of, means]) => {
    const [start = 0, end = 0] = of.split('-').map(Number);
    const from = pieces.fromFile(start);
    return from === undefined ? [] : [[`${from}-${from + end - start}`, means] as const];
  });
  const usesOf = (local: string): readonly number[] => imports.usesOf(local).flatMap((at) => pieces.fromFile(at) ?? []);
  return { names: imports.names, expressions: new Map(expressions), usesOf };
}

/** Where texts stand in pieces of a file, and nowhere else, as places of the file. */
export function placesIn(pieces: Pieces, find: FindTexts, namesOf: (pieces: Pieces) => ImportedNames): PlacesOf {
  /** Of those that stand somewhere. */
  const known = new Map<Literal, readonly number[]>();
  let placesOf: PlacesOf | undefined;
  return (literal) => {
    placesOf ??= createPlaces(pieces.text, find(pieces.text), namesOf(pieces));
    const found = placesOf(literal);
    if (!found || found.length === 0) return found;
    const places = known.get(literal) ?? found.flatMap((at) => pieces.toFile(at) ?? []);
    known.set(literal, places);
    return places;
  };
}
