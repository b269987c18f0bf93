import { GivenNames, Scopes } from '../../facts';
import { bareName, bodyAround, bodyOf, visibleIn } from '../../flow';
import { isSignificant, NameSet, Shapes, type NodeRange } from '../../match';
import type { Damage } from '../../damage';
import type { ConstantProfile } from '../../language';
import { childrenOf, NO_NODE, type FlatTree, type TreeChange } from '../../syntax';
import type { Change, CodeBefore, Concerned, Ranges, ReadCode } from './code-change';
import { spanOf } from './pieces';

/** Where more of a file is concerned than this, it is no more work to look at all of it. */
const LARGEST_SHARE = 0.4;
const MOST_RANGES = 150;

/** Where code may match otherwise after a change; undefined where too much changed to tell it apart. */
export function partsConcerned(change: Change): Concerned | undefined {
  const { tree } = change;
  const whole: Ranges = { old: [{ from: tree.from, next: tree.oldNext }], now: [{ from: tree.from, next: tree.newNext }] };
  const inFunction = functionConcerned(change);
  if (inFunction) {
    const { node: functionNode, isMember: isAlone } = inFunction;
    return isAlone ? { inside: inFunction, around: whole, beside: inFunction, functionNode } : { inside: whole, beside: whole, functionNode };
  }
  const others = codeConcerned(change, whole);
  if (!others) return undefined;
  const [inside, around] = [ascending([...whole.now, ...others.map((each) => each.inside)]), ascending([...whole.now, ...others.map((each) => each.around)])];
  const nodes = inside.reduce((sum, { from, next }) => sum + next - from, 0);
  if (inside.length > MOST_RANGES || nodes > change.after.tree.count * LARGEST_SHARE) return undefined;
  const isWhole = others.every((each) => each.inside === each.around);
  const beside = { old: whole.old, now: ascending([...inside, besideOf(change)]) };
  const statements = statementsIn(change);
  const [atStart, atEnd] = [statements.every((node) => node >= tree.from), statements.every((node) => node < tree.newNext)];
  return { inside: { old: whole.old, now: inside }, beside, atStart, atEnd, ...(!isWhole && { around: { old: whole.old, now: around } }), imports: importsIn(change, whole).length > 0 };
}

/** What changed, with the statement before it and the one behind it, and the comments between them. */
function besideOf(change: Change): NodeRange {
  const { tree: { from, newNext }, now: { shapes: { tree } } } = change;
  const statements = statementsIn(change);
  const behind = statements.find((node) => node >= newNext);
  return { from: statements.filter((node) => node < from).at(-1) ?? from, next: behind === undefined ? newNext : (tree.next[behind] ?? tree.count) };
}

/** The statements at the top of the file. */
function statementsIn({ now: { shapes: { tree, view } } }: Change): number[] {
  return childrenOf(tree, 0).filter((node) => isSignificant(view, tree, node));
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
function functionConcerned(change: Change): (Ranges & { readonly node: number; readonly isMember: boolean }) | undefined {
  const { before, now: { shapes, constants }, text, tree } = change;
  const node = outermostFunction(shapes, tree.from, tree.newNext, text);
  const body = node === undefined ? undefined : bodyAround(new Shapes(shapes.view, before.tree), shapes, constants, node, text);
  if (node === undefined || body === undefined || !tree.isWithin(before.tree, shapes.tree, body)) return undefined;
  const ranges = { old: [rangeOf(before.tree, node)], now: [rangeOf(shapes.tree, node)] };
  return importsIn(change, ranges).length > 0 || importedAnew(change).length > 0 ? undefined : { ...ranges, node, isMember: isMember(shapes, node) };
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
      if (tree.next[node] !== node + 1 || wanted.at(tree.text, tree.start[node] ?? 0, tree.end[node] ?? 0) === undefined || !isOfFile(scopes, node)) continue;
      const inside = memberAround(shapes, constants, node) ?? around;
      found.push({ inside, around });
      node = inside.next - 1;
    }
  }
  return withoutParts(found);
}

/** Whether a name may be one of the file's: it is no member's, and no function around it declares it. */
function isOfFile(scopes: Scopes, node: number): boolean {
  if (!scopes.isLookedUp(node)) return false;
  const declaration = scopes.declarationOf(node);
  return declaration === undefined || scopes.scopesAround(declaration.name).every((scope) => scopes.shapes.of(scope)?.role !== 'function');
}

/** The outermost function that a node stands in. */
function outermostAround(shapes: Shapes, node: number): number | undefined {
  const { parent } = shapes.tree;
  let outermost: number | undefined;
  for (let at = parent[node] ?? NO_NODE; at > 0; at = parent[at] ?? NO_NODE) if (shapes.of(at)?.role === 'function') outermost = at;
  return outermost;
}

/** The function around a node that stands in classes alone, where code outside of it sees nothing of what it does. */
function memberAround(shapes: Shapes, constants: ConstantProfile, node: number): NodeRange | undefined {
  const { start, end } = shapes.tree;
  const outermost = outermostAround(shapes, node);
  const body = outermost === undefined ? undefined : bodyOf(shapes, outermost);
  if (outermost === undefined || body === undefined || !isMember(shapes, outermost) || start[node]! < start[body]! || end[node]! > end[body]!) return undefined;
  return visibleIn(shapes, constants, outermost, body) === undefined ? undefined : rangeOf(shapes.tree, outermost);
}

/** Without functions that stand in a statement which is among them as a whole. */
function withoutParts(found: readonly Naming[]): Naming[] {
  const whole = new Set(found.flatMap(({ inside, around }) => (inside === around ? [around.from] : [])));
  return found.filter(({ inside, around }) => inside === around || !whole.has(around.from));
}
