import type { Binding } from './bindings';
import type { FoundNodes } from './found-nodes';
import type { ChildPattern } from './pattern';
import type { Shapes } from './shapes';
import { isIn } from './view';

/** Called once for each way in which a pattern matches, while its metavariables are bound. */
export type Then = () => void;

/** What list matching needs of the matcher. */
export interface ListContext {
  readonly shapes: Shapes;
  node(pattern: ChildPattern['pattern'], node: number, then: Then): void;
  bind(name: string, binding: Binding, then: Then): void;
  /** Where an expression matches with its metavariables free. */
  found(pattern: ChildPattern['pattern']): FoundNodes;
}

export interface ListOptions {
  /** Whether what a pattern may leave out (modifiers, types) is skipped in the target. */
  readonly lenient: boolean;
  readonly checkFields: boolean;
  /** Whether a named item takes a named target wherever that stands among those that are left, and no other item takes one. */
  readonly named?: boolean;
}

const ARGUMENTS: ListOptions = { lenient: false, checkFields: false, named: true };

/** A list whose items all have to be there, an ellipsis taking any number of targets; each number is tried. */
export function matchList(context: ListContext, items: readonly ChildPattern[], targets: readonly number[], options: ListOptions, then: Then): void {
  if (items.length === 0 && targets.length === 0) return then();
  const [first] = items;
  // The commonest list of all: `f(...)`.
  if (items.length === 1 && first?.pattern.op === 'ellipsis' && first.pattern.name === '') return then();
  new ListMatcher(context, items, targets, options, then).from(0, 0);
}

class ListMatcher {
  constructor(
    private readonly context: ListContext,
    private readonly items: readonly ChildPattern[],
    private readonly targets: readonly number[],
    private readonly options: ListOptions,
    private readonly then: Then,
  ) {}

  from(item: number, at: number): void {
    const child = this.items[item];
    if (child === undefined) {
      if (at >= this.targets.length || this.restIsOptional(at)) this.then();
    } else if (child.pattern.op === 'ellipsis') this.ellipsis(item, child.pattern.name, at);
    else if (this.options.named && child.pattern.op === 'shape' && child.pattern.role === 'keyword') this.anyNamed(child, item, at);
    else this.single(child, item, at);
  }

  /** What is left after a named target was taken is a list without it. */
  private anyNamed(child: ChildPattern, item: number, at: number): void {
    const { context, items, targets, options, then } = this;
    for (const target of targets.slice(at).filter((each) => this.isNamed(each))) {
      context.node(child.pattern, target, () => new ListMatcher(context, items, targets.filter((other) => other !== target), options, then).from(item + 1, at));
    }
  }

  private isNamed(target: number): boolean {
    return this.context.shapes.of(target)?.role === 'keyword';
  }

  private single(child: ChildPattern, item: number, at: number): void {
    const target = this.targets[at];
    if (target === undefined || (this.options.named && this.isNamed(target))) return;
    if (this.fieldFits(child, target)) this.context.node(child.pattern, target, () => this.from(item + 1, at + 1));
    if (this.isOptional(target)) this.single(child, item, at + 1);
  }

  private ellipsis(item: number, name: string, at: number): void {
    // Nothing follows: it takes all that is left.
    const from = item === this.items.length - 1 ? this.targets.length : at;
    for (let taken = from; taken <= this.targets.length; taken++) {
      this.context.bind(name, bindingOf(this.context.shapes, this.targets, at, taken), () => this.from(item + 1, taken));
    }
  }

  private fieldFits(child: ChildPattern, target: number): boolean {
    if (!this.options.checkFields || child.field === 0) return true;
    const field = this.context.shapes.tree.field[target] ?? 0;
    return field === 0 || field === child.field;
  }

  private restIsOptional(at: number): boolean {
    for (let rest = at; rest < this.targets.length; rest++) if (!this.isOptional(this.targets[rest] ?? 0)) return false;
    return true;
  }

  private isOptional(target: number): boolean {
    if (!this.options.lenient) return false;
    const { view, tree } = this.context.shapes;
    return isIn(view.optional, tree, target) && !view.operatorFields.has(tree.field[target] ?? 0);
  }
}

/** What stands from one target to another, for `$...X`. */
export function bindingOf(shapes: Shapes, targets: readonly number[], from: number, to: number): Binding {
  const first = targets[from];
  const last = targets[to - 1];
  if (to <= from || first === undefined || last === undefined) return { start: 0, end: 0, node: -1 };
  return { start: shapes.start(first), end: shapes.end(last), node: -1 };
}

/**
 * Every item matches another target, in any order. `rest` says what may be left over: nothing, or anything; a named
 * ellipsis is bound to what is left over.
 */
export function matchAnyOrder(context: ListContext, items: readonly ChildPattern[], targets: readonly number[], open: boolean, then: Then): void {
  const wanted = items.filter(({ pattern }) => pattern.op !== 'ellipsis');
  const named = items.map(({ pattern }) => (pattern.op === 'ellipsis' ? pattern.name : '')).find((name) => name !== '');
  const mayRest = open || wanted.length < items.length;
  if (wanted.length > targets.length || (!mayRest && wanted.length < targets.length)) return;
  const taken = new Set<number>();
  const pick = (at: number): void => {
    const item = wanted[at];
    if (item === undefined) return named === undefined ? then() : bindRest(context, named, targets, taken, then);
    for (const target of targets) {
      if (taken.has(target)) continue;
      context.node(item.pattern, target, () => {
        taken.add(target);
        pick(at + 1);
        taken.delete(target);
      });
    }
  };
  pick(0);
}

/** Every item matches a later target than the one before it; what stands between them is left out. */
export function matchSubsequence(context: ListContext, items: readonly ChildPattern[], targets: readonly number[], then: Then): void {
  const wanted = items.filter(({ pattern }) => pattern.op !== 'ellipsis');
  const from = (item: number, at: number): void => {
    const child = wanted[item];
    if (child === undefined) return then();
    for (let target = at; target < targets.length; target++) context.node(child.pattern, targets[target] ?? -1, () => from(item + 1, target + 1));
  };
  from(0, 0);
}

function bindRest(context: ListContext, name: string, targets: readonly number[], taken: ReadonlySet<number>, then: Then): void {
  const rest = targets.filter((target) => !taken.has(target));
  context.bind(name, bindingOf(context.shapes, rest, 0, rest.length), then);
}

/**
 * Positional arguments in order, named arguments wherever they stand among those that are left. An ellipsis takes what stands before
 * the next argument, named or not, so that what is named behind it is left over unless another ellipsis takes it.
 */
export function matchArguments(context: ListContext, items: readonly ChildPattern[], targets: readonly number[], then: Then): void {
  matchList(context, items, targets, ARGUMENTS, then);
}
