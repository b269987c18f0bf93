import { NO_NODE, type FlatTree } from '../syntax';
import type { Span } from '../span';
import type { Role } from './roles';
import { isShape, type Guard, type PathText, type ShapeText, type SlotText, type Step, type Way } from './shape-text';
import { firstFrom } from './sorted';
import { isIn, isSignificant, significantChildren, unwrap, type View } from './view';

/** What a node is, whatever the language: a role, a label such as an operator, and the nodes in each slot. */
export interface Shape {
  readonly role: Role;
  readonly label: string;
  /** As many as the role has slots. Wrappers are gone. */
  readonly slots: readonly (readonly number[])[];
}

interface Virtual {
  readonly shape: Shape;
  readonly start: number;
  readonly end: number;
  readonly parent: number;
}

const NOTHING: readonly number[] = [];
const UNREAD = 0;
const NONE = 1;

/**
 * Reads the shapes of a tree's nodes, each once and only when asked. A shape inside a shape has no node of its own in the
 * tree: it gets a number from `tree.count` on, so that matching need not know.
 */
export class Shapes {
  /** By node: a number of a shape, or `UNREAD`, or `NONE`. A list with holes would be a hash table. */
  private readonly numbers: Int32Array;
  private readonly shapes: (Shape | undefined)[] = [undefined, undefined];
  private readonly lists = new Map<number, readonly number[]>();
  private readonly virtuals: Virtual[] = [];
  private readonly within = new Map<number, number[]>();

  constructor(
    readonly view: View,
    readonly tree: FlatTree,
  ) {
    this.numbers = new Int32Array(tree.count);
  }

  /** Whether shapes that stand inside others' are known in this language at all. */
  get mayHoldOthers(): boolean {
    return this.view.hasShapesWithin;
  }

  /** The shape of an unwrapped node; undefined when its kind has no role. */
  of(node: number): Shape | undefined {
    if (node >= this.tree.count) return this.virtuals[node - this.tree.count]?.shape;
    const number = this.numbers[node] ?? NONE;
    if (number !== UNREAD) return this.shapes[number];
    const shape = this.read(node);
    this.numbers[node] = shape ? this.shapes.push(shape) - 1 : NONE;
    return shape;
  }

  /** The nodes in one slot of a node that has a role: what the others hold is not read. */
  slot(node: number, role: Role, slot: number): readonly number[] {
    const text = this.unread(node);
    const path = text?.slots[slot];
    if (text && !(path && isShape(path))) return text.role === role && path ? this.follow(path, node, text) : NOTHING;
    const shape = this.of(node);
    return shape?.role === role ? (shape.slots[slot] ?? NOTHING) : NOTHING;
  }

  /** The first node in one slot; -1 when it holds none. */
  first(node: number, role: Role, slot: number): number {
    const text = this.unread(node);
    const field = text?.role === role ? plainField(text.slots[slot]) : 0;
    if (field === 0) return this.slot(node, role, slot)[0] ?? NO_NODE;
    const { view, tree } = this;
    const last = tree.next[node] ?? 0;
    for (let child = node + 1; child < last; child = tree.next[child] ?? last) {
      if (tree.field[child] === field && isSignificant(view, tree, child)) return unwrap(view, tree, child);
    }
    return NO_NODE;
  }

  /** The label of a node that has a role. */
  label(node: number): string {
    const text = this.unread(node);
    return text ? this.labelOf(text, node) : (this.of(node)?.label ?? '');
  }

  start(node: number): number {
    return node < this.tree.count ? (this.tree.start[node] ?? 0) : (this.virtuals[node - this.tree.count]?.start ?? 0);
  }

  end(node: number): number {
    return node < this.tree.count ? (this.tree.end[node] ?? 0) : (this.virtuals[node - this.tree.count]?.end ?? 0);
  }

  /** The node of the tree in whose shape a node stands; itself when it is one of the tree's own. */
  holderOf(node: number): number {
    return node < this.tree.count ? node : (this.virtuals[node - this.tree.count]?.parent ?? 0);
  }

  /** The range of what the outermost node of exactly this range is without its wrappers. */
  unwrappedAt({ start, end }: Span): Span | undefined {
    const { view, tree } = this;
    for (let node = firstFrom(tree.start, start, tree.count); node < tree.count && tree.start[node] === start; node++) {
      if (tree.end[node] !== end) continue;
      const inner = unwrap(view, tree, node);
      return { start: tree.start[inner] ?? start, end: tree.end[inner] ?? end };
    }
    return undefined;
  }

  text(node: number): string {
    return this.tree.text.slice(this.start(node), this.end(node));
  }

  /** The children that matching looks at, worked out once for each node. */
  childrenOf(node: number): readonly number[] {
    if (node >= this.tree.count) return NOTHING;
    const known = this.lists.get(node) ?? significantChildren(this.view, this.tree, node);
    this.lists.set(node, known);
    return known;
  }

  /** The shapes that stand inside a node's own shape, as nodes. */
  withinOf(node: number): readonly number[] {
    this.of(node);
    return this.within.get(node) ?? NOTHING;
  }

  private read(node: number): Shape | undefined {
    const text = this.reading(node);
    return text && this.build(text, node);
  }

  /** How a node is read whose shape was not asked for yet. */
  private unread(node: number): ShapeText | undefined {
    return this.numbers[node] === UNREAD ? this.reading(node) : undefined;
  }

  private reading(node: number): ShapeText | undefined {
    const texts = this.view.shapes[this.tree.kind[node] ?? 0];
    const [only] = texts ?? [];
    if (texts?.length === 1 && only?.guards.length === 0) return only;
    return texts?.find(({ guards }) => guards.every((guard) => this.holds(guard, node)));
  }

  private holds({ path, text, negated }: Guard, node: number): boolean {
    const [found] = this.follow(path, node, undefined);
    const holds = found !== undefined && (text === undefined || this.text(found) === text);
    return holds !== negated;
  }

  private build(text: ShapeText, node: number): Shape {
    const slots = text.slots.map((slot) => (slot ? this.fill(slot, node, text) : NOTHING));
    return { role: text.role, label: this.labelOf(text, node), slots };
  }

  private fill(slot: SlotText, node: number, whole: ShapeText): readonly number[] {
    if (!isShape(slot)) return this.follow(slot, node, whole);
    if (!slot.guards.every((guard) => this.holds(guard, node))) return NOTHING;
    const shape = this.build(slot, node);
    if (shape.slots.every((parts) => parts.length === 0)) return NOTHING;
    const parts = [...shape.slots.flat(), ...this.listsOf(slot, node)];
    const virtual = this.tree.count + this.virtuals.length;
    this.virtuals.push({
      shape,
      start: Math.min(...parts.map((part) => this.start(part))),
      end: Math.max(...parts.map((part) => this.end(part))),
      parent: node,
    });
    this.within.set(node, [...(this.within.get(node) ?? NOTHING), virtual]);
    return [virtual];
  }

  /** The nodes that hold what a slot takes from inside them, such as an argument list with its parentheses. */
  private listsOf({ slots }: ShapeText, node: number): readonly number[] {
    const ways = slots.flatMap((slot) => (slot && !isShape(slot) ? slot.flat() : []));
    return ways.flatMap((way) => (way.length > 1 ? this.walk(way.slice(0, 1), node, undefined) : NOTHING));
  }

  private labelOf({ label }: ShapeText, node: number): string {
    if (!label) return '';
    if ('constant' in label) return label.constant;
    const [found] = label.path.length === 0 ? [node] : this.followRaw(label.path, node);
    return found === undefined ? '' : this.text(found).replace(/\s+/g, ' ');
  }

  private follow(path: PathText, node: number, whole: ShapeText | undefined): readonly number[] {
    for (const ways of path) {
      const [only] = ways;
      const found = ways.length === 1 && only ? this.walk(only, node, whole) : ways.flatMap((way) => this.walk(way, node, whole));
      if (found.length > 0) return found;
    }
    return NOTHING;
  }

  private walk(way: Way, node: number, whole: ShapeText | undefined): readonly number[] {
    let at: readonly number[] = [node];
    for (const step of way) at = at.length === 1 ? this.step(step, at[0] ?? NO_NODE, whole) : at.flatMap((from) => this.step(step, from, whole));
    return at;
  }

  /** As `follow`, but punctuation counts: a label may be a token. */
  private followRaw(path: PathText, node: number): readonly number[] {
    for (const [way = []] of path) {
      const [step] = way;
      const found = way.length === 1 && step ? this.rawChildren(node, (child) => this.is(step, child)) : this.walk(way, node, undefined);
      if (found.length > 0) return found;
    }
    return NOTHING;
  }

  private step(step: Step, node: number, whole: ShapeText | undefined): readonly number[] {
    switch (step.to) {
      case 'all':
        return this.named(node);
      case 'nth': {
        const found = this.named(node).at(step.index);
        return found === undefined ? NOTHING : [found];
      }
      case 'stmts':
        return this.statements(node);
      case 'head':
        return (this.tree.next[node] ?? 0) > node + 1 ? [node + 1] : NOTHING;
      case 'up': {
        const parent = this.tree.parent[node] ?? NO_NODE;
        return parent < 0 ? NOTHING : [parent];
      }
      case 'named':
        return this.firstName(node, step.text);
      case 'rest':
        return this.rest(node, whole);
      case 'flat':
        return this.flattened(node, step.kinds);
      default:
        return this.unwrapped(node, (child) => this.is(step, child));
    }
  }

  /** The statements of a block, or the one statement. An empty block is itself: it is there. */
  private statements(node: number): readonly number[] {
    const statements = isIn(this.view.block, this.tree, node) ? this.named(node) : NOTHING;
    return statements.length === 0 ? [node] : statements;
  }

  private firstName(node: number, text: string): readonly number[] {
    const last = node < this.tree.count ? (this.tree.next[node] ?? 0) : 0;
    for (let at = node; at < last; at++) if (isIn(this.view.identifier, this.tree, at) && this.text(at) === text) return [at];
    return NOTHING;
  }

  private flattened(node: number, kinds: ReadonlySet<number>): readonly number[] {
    const flat: number[] = [];
    const open = [...this.named(node)].reverse();
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (kinds.has(this.tree.kind[at] ?? 0)) open.push(...[...this.named(at)].reverse());
      else flat.push(at);
    }
    return flat;
  }

  /** What matters and is no token: keywords say nothing that the role does not. */
  private named(node: number): readonly number[] {
    return this.unwrapped(node, (child) => this.isNamed(child));
  }

  private isNamed(node: number): boolean {
    return this.view.grammar.named[this.tree.kind[node] ?? 0] === 1;
  }

  /** Whether a child is meant by a step. */
  private is(step: Step, child: number): boolean {
    if (step.to === 'field') return this.tree.field[child] === step.field;
    return step.to === 'kind' && step.kinds.has(this.tree.kind[child] ?? 0);
  }

  private rest(node: number, whole: ShapeText | undefined): readonly number[] {
    const taken = whole ? firstSteps(whole) : [];
    const named = this.rawChildren(node, (child) => this.isNamed(child) && isSignificant(this.view, this.tree, child));
    const byPlace = new Set(taken.map((step) => (step.to === 'nth' ? named.at(step.index) : undefined)));
    return this.unwrapped(node, (child) => this.isNamed(child) && !byPlace.has(child) && !taken.some((step) => this.is(step, child)));
  }

  private unwrapped(node: number, keep: (child: number) => boolean): number[] {
    const { view, tree } = this;
    const children: number[] = [];
    const last = node < tree.count ? (tree.next[node] ?? 0) : 0;
    for (let child = node + 1; child < last; child = tree.next[child] ?? last) if (keep(child) && isSignificant(view, tree, child)) children.push(unwrap(view, tree, child));
    return children;
  }

  private rawChildren(node: number, keep: (child: number) => boolean): number[] {
    const children: number[] = [];
    const last = node < this.tree.count ? (this.tree.next[node] ?? 0) : 0;
    for (let child = node + 1; child < last; child = this.tree.next[child] ?? last) if (keep(child)) children.push(child);
    return children;
  }
}

/** The field when a slot is what stands under it and no more; else 0. */
function plainField(slot: SlotText | undefined): number {
  if (!slot || isShape(slot) || slot.length !== 1) return 0;
  const [way, ...others] = slot[0] ?? [];
  const step = way?.length === 1 && others.length === 0 ? way[0] : undefined;
  return step?.to === 'field' ? step.field : 0;
}

/** The node that an unwrapped node is with its wrappers, as it stands in a block. */
export function statementOf({ view, tree }: Shapes, node: number): number {
  let raw = node;
  for (let parent = tree.parent[raw] ?? NO_NODE; parent >= 0 && unwrap(view, tree, parent) === node; parent = tree.parent[raw] ?? NO_NODE) raw = parent;
  return raw;
}

/** Whether what a body begins with stands there without a block around it. */
export function isExpressionBody(shapes: Shapes, first: number | undefined): boolean {
  if (first === undefined) return false;
  const parent = shapes.tree.parent[statementOf(shapes, first)] ?? NO_NODE;
  return parent >= 0 && !isIn(shapes.view.block, shapes.tree, parent);
}

/** The steps with which the paths of a shape begin. */
function firstSteps({ label, slots }: ShapeText): Step[] {
  const paths = slots.flatMap((slot) => (slot === undefined || isShape(slot) ? [] : slot));
  const labelled = label && 'path' in label ? label.path : [];
  const inner = slots.flatMap((slot) => (slot && isShape(slot) ? firstSteps(slot) : []));
  return [...[...paths, ...labelled].flatMap((ways) => ways.flatMap(([first]) => first ?? [])), ...inner];
}
