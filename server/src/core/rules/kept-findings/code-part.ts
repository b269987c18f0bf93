import { findWord, isMet, type Literal, type PlacesOf } from '../../keywords';
import { createPlaces, kindsHeld, type ChangedPart, type ImportedNames, type NodeRange } from '../../match';
import type { Span } from '../../span';
import { ERROR_KIND, type FlatTree } from '../../syntax';
import type { Change, FindTexts, Ranges } from './code-change';

/** Where alone patterns of nodes are looked for. */
export interface SearchedCode {
  readonly ranges: readonly NodeRange[];
  /** Where texts stand in it. */
  readonly placesOf: PlacesOf;
  /** Whether code stands in it. */
  includes(span: Span): boolean;
}

/** Which kinds of nodes there are, and whether any of them is no comment. */
interface PresentKinds {
  readonly kinds: Uint8Array;
  readonly code: boolean;
}

/** Code in some ranges of nodes. What it holds is looked for in its own text, which is short. */
export class CodePart implements ChangedPart, SearchedCode {
  /** Where texts stand in it now. */
  readonly placesOf: PlacesOf;
  readonly ranges: readonly NodeRange[];
  private readonly old: PlacesOf;
  private present: PresentKinds | undefined;

  constructor(private readonly change: Change, private readonly of: Ranges) {
    const { before, after, now: { imports }, find } = change;
    this.ranges = of.now;
    this.placesOf = placesIn(after.tree, of.now, find, (piece) => namesIn(piece, imports));
    this.old = placesIn(before.tree, of.old, find, (piece) => namesIn(piece, { ...before.imports, usesOf: (local) => findWord(piece.text, local).map((at) => at + piece.offset) }));
  }

  readonly mayHold = (literal: Literal): boolean => this.placesOf(literal)?.length !== 0 || this.old(literal)?.length !== 0;

  readonly holds: ChangedPart['holds'] = (requirement) => isMet(requirement, this.mayHold);

  readonly holdsNodesFor: ChangedPart['holdsNodesFor'] = (pattern) => {
    const { kinds, code } = (this.present ??= this.presentKinds());
    return kindsHeld(this.change.now.shapes.view, pattern)?.some((kind) => kinds[kind] === 1) ?? code;
  };

  private presentKinds(): PresentKinds {
    const { before, after, now } = this.change;
    const kinds = kindsIn([[before.tree, this.of.old], [after.tree, this.of.now]]);
    return { kinds, code: kinds.some((is, kind) => is === 1 && now.shapes.view.comment[kind] !== 1) };
  }

  /** Whether code stands in it, as offsets of now. */
  includes(span: Span): boolean {
    return isIn(this.change.after.tree, this.ranges, span);
  }

  /** Whether code stood in what changed of it, as offsets of the text before. */
  included(span: Span): boolean {
    return isIn(this.change.before.tree, this.of.old, span);
  }
}

/** Whether code stands in one of some ranges. */
export function isIn(tree: FlatTree, ranges: readonly NodeRange[], { start, end }: Span): boolean {
  return ranges.some((range) => {
    const span = spanOf(tree, range);
    return start >= span.start && end <= span.end;
  });
}

/** From the first of some siblings to the end of the last. */
export function spanOf({ start, end, next }: FlatTree, range: NodeRange): Span {
  let last = range.from;
  for (let node = range.from; node < range.next; node = next[node] ?? range.next) last = node;
  return range.from < range.next ? { start: start[range.from] ?? 0, end: end[last] ?? 0 } : { start: 0, end: 0 };
}

function kindsIn(parts: readonly (readonly [FlatTree, readonly NodeRange[]])[]): Uint8Array {
  const kinds = new Uint8Array(ERROR_KIND + 1);
  for (const [{ kind }, ranges] of parts) for (const { from, next } of ranges) for (let node = from; node < next; node++) kinds[kind[node]!] = 1;
  return kinds;
}

/** What stands this near to code may say of a text at its edge where it stands. */
const EDGE = 40;

/** Some of the code of a file. */
interface Piece {
  readonly text: string;
  /** Where it begins in the file. */
  readonly offset: number;
  /** Where the code in it stands in the file that is meant. */
  readonly span: Span;
}

function pieceOf(tree: FlatTree, range: NodeRange): Piece {
  const span = spanOf(tree, range);
  const offset = Math.max(0, span.start - EDGE);
  return { text: tree.text.slice(offset, span.end + EDGE), offset, span };
}

/** How the file names what it brings in, as far as it does in a piece. */
export function namesIn({ offset, span }: Piece, imports: ImportedNames): ImportedNames {
  const expressions = [...imports.expressions].flatMap(([of, means]) => {
    const [start = 0, end = 0] = of.split('-').map(Number);
    return start >= span.start && end <= span.end ? [[`${start - offset}-${end - offset}`, means] as const] : [];
  });
  const usesOf = (local: string): readonly number[] => imports.usesOf(local).filter((at) => at >= span.start && at < span.end).map((at) => at - offset);
  return { names: imports.names, expressions: new Map(expressions), usesOf };
}

/** Where texts stand in ranges of a tree, and nowhere else. */
export function placesIn(tree: FlatTree, ranges: readonly NodeRange[], find: FindTexts, namesOf: (piece: Piece) => ImportedNames): PlacesOf {
  const known = new Map<Literal, readonly number[] | undefined>();
  let pieces: readonly (Piece & { readonly placesOf: PlacesOf })[] | undefined;
  const read = (range: NodeRange): NonNullable<typeof pieces>[number] => {
    const piece = pieceOf(tree, range);
    return { ...piece, placesOf: createPlaces(piece.text, find(piece.text), namesOf(piece)) };
  };
  const list = (literal: Literal): readonly number[] | undefined => {
    const places: number[] = [];
    for (const { placesOf, offset, span } of (pieces ??= ranges.map(read))) {
      const found = placesOf(literal);
      if (!found) return undefined;
      for (const at of found) if (at + offset >= span.start && at + offset < span.end) places.push(at + offset);
    }
    return places;
  };
  return (literal) => {
    if (known.has(literal)) return known.get(literal);
    const places = list(literal);
    known.set(literal, places);
    return places;
  };
}

