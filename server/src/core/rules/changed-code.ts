import { damageBetween, type Damage } from '../damage';
import { GivenNames, Scopes, type Imports } from '../facts';
import { bareName, bodyOf, visibleIn } from '../flow';
import { findWord, isMet, type Literal, type LiteralHits, type PlacesOf } from '../keywords';
import type { ConstantProfile } from '../language';
import { createPlaces, kindsHeld, NameSet, Shapes, type ChangedPart, type ChangedPlaces, type ImportedNames, type NodeRange } from '../match';
import { mayTouch, type SafeRegex } from '../regex';
import type { Span } from '../span';
import { ERROR_KIND, NO_NODE, TreeChange, type FlatTree } from '../syntax';

/** Code with what says what its names mean. */
export interface ReadCode {
  readonly shapes: Shapes;
  readonly imports: Imports;
  readonly constants: ConstantProfile;
}

/** What is kept of code to see later what has changed in it. */
export interface CodeBefore {
  readonly tree: FlatTree;
  /** What its names, and its expressions that are modules, stand for. */
  readonly imports: Pick<Imports, 'names' | 'nodes' | 'expressions'>;
}

/** @param tree its tree, or a copy of it */
export function toCodeBefore({ imports: { names, nodes, expressions } }: ReadCode, tree: FlatTree): CodeBefore {
  return { tree, imports: { names, nodes, expressions } };
}

/** Says where the texts that rules look for stand in a piece of code. */
export type FindTexts = (text: string) => LiteralHits;

/** What has become of code since it was read before. */
export class ChangedCode implements ChangedPlaces {
  readonly inside: Part;
  readonly around: Part | undefined;
  readonly imports: boolean;

  private constructor(private readonly change: Change, { inside, around, imports = false }: Concerned) {
    this.inside = new Part(change, inside);
    this.around = around && new Part(change, around);
    this.imports = imports;
  }

  /** Undefined where too much changed to tell it apart. */
  static since(before: CodeBefore, now: ReadCode, find: FindTexts): ChangedCode | undefined {
    // Settings are spoken of by names that are declared nowhere.
    if (now.constants.named !== undefined) return undefined;
    const text = damageBetween(before.tree.text, now.shapes.tree.text);
    const tree = TreeChange.amongChildren(before.tree, now.shapes.tree, text);
    const change = tree && { before, after: toCodeBefore(now, now.shapes.tree), now, text, tree, find };
    const concerned = change && partsConcerned(change);
    return concerned && new ChangedCode(change, concerned);
  }

  mayTouch(regex: SafeRegex): boolean {
    const { before, after, text } = this.change;
    return mayTouch(regex, { before: before.tree.text, after: after.tree.text, damage: text });
  }

  /** Where code is now that held no change; undefined where it held some. */
  placeOf(span: Span): Span | undefined {
    const { text, tree } = this.change;
    return span.start <= text.start && span.end >= text.end ? undefined : tree.spanAfter(span);
  }
}

interface Change {
  readonly before: CodeBefore;
  readonly after: CodeBefore;
  readonly now: ReadCode;
  readonly text: Damage;
  /** Of the statements at the top of the file. */
  readonly tree: TreeChange;
  readonly find: FindTexts;
}

/** As nodes of the tree before, and of the tree now: in these, and in no others, something may be another than it was. */
interface Ranges {
  readonly old: readonly NodeRange[];
  readonly now: readonly NodeRange[];
}

/** As `ChangedPlaces`. */
interface Concerned {
  readonly inside: Ranges;
  readonly around?: Ranges;
  readonly imports?: boolean;
}

/** Which kinds of nodes there are, and whether any of them is no comment. */
interface PresentKinds {
  readonly kinds: Uint8Array;
  readonly code: boolean;
}

/** Code in some ranges of nodes. What it holds is looked for in its own text, which is short. */
export class Part implements ChangedPart {
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
  includes({ start, end }: Span): boolean {
    return this.ranges.some((range) => {
      const span = spanOf(this.change.after.tree, range);
      return start >= span.start && end <= span.end;
    });
  }

  /** Whether code stood in what changed of it, as offsets of the text before. */
  included({ start, end }: Span): boolean {
    return this.of.old.some((range) => {
      const span = spanOf(this.change.before.tree, range);
      return start >= span.start && end <= span.end;
    });
  }
}

/** From the first of some siblings to the end of the last. */
function spanOf({ start, end, next }: FlatTree, range: NodeRange): Span {
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
function namesIn({ offset, span }: Piece, imports: ImportedNames): ImportedNames {
  const expressions = [...imports.expressions].flatMap(([of, means]) => {
    const [start = 0, end = 0] = of.split('-').map(Number);
    return start >= span.start && end <= span.end ? [[`${start - offset}-${end - offset}`, means] as const] : [];
  });
  const usesOf = (local: string): readonly number[] => imports.usesOf(local).filter((at) => at >= span.start && at < span.end).map((at) => at - offset);
  return { names: imports.names, expressions: new Map(expressions), usesOf };
}

/** Where texts stand in ranges of a tree, and nowhere else. */
function placesIn(tree: FlatTree, ranges: readonly NodeRange[], find: FindTexts, namesOf: (piece: Piece) => ImportedNames): PlacesOf {
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

/** Where more of a file is concerned than this, it is no more work to look at all of it. */
const LARGEST_SHARE = 0.4;
const MOST_RANGES = 150;

function partsConcerned(change: Change): Concerned | undefined {
  const { tree } = change;
  const whole: Ranges = { old: [{ from: tree.from, next: tree.oldNext }], now: [{ from: tree.from, next: tree.newNext }] };
  const inFunction = functionConcerned(change);
  if (inFunction) return inFunction.isMember ? { inside: inFunction, around: whole } : { inside: whole };
  const others = codeConcerned(change, whole);
  if (!others) return undefined;
  const [inside, around] = [ascending([...whole.now, ...others.map((each) => each.inside)]), ascending([...whole.now, ...others.map((each) => each.around)])];
  const nodes = inside.reduce((sum, { from, next }) => sum + next - from, 0);
  if (inside.length > MOST_RANGES || nodes > change.after.tree.count * LARGEST_SHARE) return undefined;
  const isWhole = others.every((each) => each.inside === each.around);
  return { inside: { old: whole.old, now: inside }, ...(!isWhole && { around: { old: whole.old, now: around } }), imports: importsIn(change, whole).length > 0 };
}

/** Each range once, ascending. */
function ascending(ranges: readonly NodeRange[]): NodeRange[] {
  const distinct = new Map(ranges.map((range) => [range.from, range]));
  return [...distinct.values()].sort((a, b) => a.from - b.from);
}

/** The names to which imports in some ranges, as they were or are, give their meaning; an empty one for each import without. */
function importsIn({ before, after, now: { shapes } }: Change, ranges: Ranges): string[] {
  const kinds = new Set(shapes.view.kindsOf('import'));
  const list = ({ tree, imports }: CodeBefore, range: NodeRange): string[] => {
    const { start, end } = spanOf(tree, range);
    const names = [...imports.nodes].flatMap(([name, nodes]) => (nodes.some((node) => node >= range.from && node < range.next) ? [name] : []));
    const expressions = [...imports.expressions.keys()].map((span) => Number.parseInt(span, 10)).filter((at) => at >= start && at < end);
    const others = tree.kind.subarray(range.from, range.next).some((kind) => kinds.has(kind));
    return [...names, ...expressions.map(() => ''), ...(others ? [''] : [])];
  };
  return [...ranges.old.flatMap((range) => list(before, range)), ...ranges.now.flatMap((range) => list(after, range))];
}

/** The names that stand for something else of other files than they did. */
function importedAnew({ before, after }: Change): string[] {
  const [old, now] = [before.imports.names, after.imports.names];
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name));
}

/** The function whose body is all that changed, where code outside of it sees nothing of what did. */
function functionConcerned(change: Change): (Ranges & { readonly isMember: boolean }) | undefined {
  const { before, now: { shapes, constants }, text, tree } = change;
  const node = outermostFunction(shapes, tree.from, tree.newNext, text);
  const body = node === undefined ? undefined : bodyOf(shapes, node);
  if (node === undefined || body === undefined || text.start < shapes.start(body) || text.newEnd > shapes.end(body)) return undefined;
  const old = new Shapes(shapes.view, before.tree);
  if (bodyOf(old, node) !== body || text.end > old.end(body) || !tree.isWithin(before.tree, shapes.tree, body)) return undefined;
  const visible = visibleIn(shapes, constants, node, body);
  if (visible === undefined || visible !== visibleIn(old, constants, node, body)) return undefined;
  const ranges = { old: [rangeOf(before.tree, node)], now: [rangeOf(shapes.tree, node)] };
  return importsIn(change, ranges).length > 0 || importedAnew(change).length > 0 ? undefined : { ...ranges, isMember: isMember(shapes, node) };
}

function rangeOf({ next }: FlatTree, node: number): NodeRange {
  return { from: node, next: next[node] ?? node + 1 };
}

/** Of the functions around a change the one that stands in no other. */
function outermostFunction(shapes: Shapes, from: number, behind: number, { start, newEnd }: Damage): number | undefined {
  const { tree } = shapes;
  for (let node = from; node < behind; ) {
    const isAround = (tree.start[node] ?? 0) <= start && (tree.end[node] ?? 0) >= newEnd;
    if (isAround && shapes.of(node)?.role === 'function') return node;
    node = isAround ? node + 1 : (tree.next[node] ?? behind);
  }
  return undefined;
}

/** Whether nothing but classes, and what has no meaning of its own, is around a function. */
function isMember(shapes: Shapes, node: number): boolean {
  const { parent } = shapes.tree;
  for (let at = parent[node] ?? NO_NODE; at > 0; at = parent[at] ?? NO_NODE) {
    const role = shapes.of(at)?.role;
    if (role !== undefined && role !== 'class' && role !== 'block') return false;
  }
  return true;
}

/** So many times it is looked up who speaks of names; where that is not enough, all code may have changed. */
const MOST_ROUNDS = 8;

/** Code whose names may mean something else. */
interface Naming {
  readonly inside: NodeRange;
  /** The statement at the top that it stands in. */
  readonly around: NodeRange;
}

/**
 * What changed at the top may give names another meaning: the other code that speaks of these, or of names whose meaning depends on
 * them. That is functions that stand in classes alone, and whole statements.
 */
function codeConcerned(change: Change, whole: Ranges): Naming[] | undefined {
  const { before, now: { shapes, constants }, tree } = change;
  const old = new GivenNames(new Shapes(shapes.view, before.tree), constants);
  const given = new GivenNames(shapes, constants);
  if (old.isTangled !== given.isTangled || old.mayJump(tree.from, tree.oldNext) || given.mayJump(tree.from, tree.newNext)) return undefined;
  const concerned = new Map<number, Naming>();
  let names = new Set([...old.of(tree.from, tree.oldNext), ...given.of(tree.from, tree.newNext), ...importsIn(change, whole), ...importedAnew(change)]);
  for (let round = 0; names.size > 0; round++) {
    if (round >= MOST_ROUNDS) return undefined;
    const found = codeNaming(change.now, names, tree).filter(({ inside }) => !concerned.has(inside.from));
    for (const naming of found) concerned.set(naming.inside.from, naming);
    names = new Set(found.flatMap(({ inside, around }) => (inside === around ? [...given.dependentOf(around.from, around.next)] : [])));
  }
  return withoutParts([...concerned.values()]);
}

/** The code that speaks of names, but for what changed itself. */
function codeNaming({ shapes, constants }: ReadCode, names: ReadonlySet<string>, changed: TreeChange): Naming[] {
  const { tree } = shapes;
  const wanted = new NameSet([...names].map(bareName));
  const scopes = new Scopes(shapes);
  const found: Naming[] = [];
  for (let statement = 1; statement < tree.count; statement = tree.next[statement] ?? tree.count) {
    if (statement >= changed.from && statement < changed.newNext) continue;
    const around = rangeOf(tree, statement);
    for (let node = statement; node < around.next; node++) {
      if (tree.next[node] !== node + 1 || wanted.at(tree.text, tree.start[node] ?? 0, tree.end[node] ?? 0) === undefined || !scopes.isLookedUp(node)) continue;
      const inside = memberAround(shapes, constants, node) ?? around;
      found.push({ inside, around });
      node = inside.next - 1;
    }
  }
  return withoutParts(found);
}

/** The function around a node that stands in classes alone, where code outside of it sees nothing of what it does. */
function memberAround(shapes: Shapes, constants: ConstantProfile, node: number): NodeRange | undefined {
  const { parent, start, end } = shapes.tree;
  let outermost: number | undefined;
  for (let at = parent[node] ?? NO_NODE; at > 0; at = parent[at] ?? NO_NODE) if (shapes.of(at)?.role === 'function') outermost = at;
  const body = outermost === undefined ? undefined : bodyOf(shapes, outermost);
  if (outermost === undefined || body === undefined || !isMember(shapes, outermost) || start[node]! < start[body]! || end[node]! > end[body]!) return undefined;
  return visibleIn(shapes, constants, outermost, body) === undefined ? undefined : rangeOf(shapes.tree, outermost);
}

/** Without functions that stand in a statement which is among them as a whole. */
function withoutParts(found: readonly Naming[]): Naming[] {
  const whole = new Set(found.flatMap(({ inside, around }) => (inside === around ? [around.from] : [])));
  return found.filter(({ inside, around }) => inside === around || !whole.has(around.from));
}
