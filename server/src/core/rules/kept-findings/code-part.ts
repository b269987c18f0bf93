import { findWord, isMet, type Literal, type PlacesOf } from '../../keywords';
import { kindsHeld, type ChangedPart, type NodeRange } from '../../match';
import type { Span } from '../../span';
import { ERROR_KIND, type FlatTree } from '../../syntax';
import type { Change, Ranges } from './code-change';
import { namesIn, Pieces, placesIn, spanOf } from './pieces';

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
    this.placesOf = placesIn(new Pieces(after.tree, of.now), find, (pieces) => namesIn(pieces, imports));
    this.old = placesIn(new Pieces(before.tree, of.old), find, (pieces) => ({ ...namesIn(pieces, { ...before.imports, usesOf: () => [] }), usesOf: (local) => findWord(pieces.text, local) }));
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

function kindsIn(parts: readonly (readonly [FlatTree, readonly NodeRange[]])[]): Uint8Array {
  const kinds = new Uint8Array(ERROR_KIND + 1);
  for (const [{ kind }, ranges] of parts) for (const { from, next } of ranges) for (let node = from; node < next; node++) kinds[kind[node]!] = 1;
  return kinds;
}
