import type { FlatTree } from '../syntax';
import type { Binding } from './bindings';
import type { ChildPattern, Pattern } from './pattern';
import type { Then } from './matcher';
import { isIn, significantChildren, type View } from './view';

/** What list matching needs of the matcher. */
export interface ListContext {
  readonly view: View;
  readonly tree: FlatTree;
  node(pattern: Pattern, node: number, then: Then): void;
  bind(name: string, binding: Binding, then: Then): void;
}

export interface ListOptions {
  /** Whether targets may be left over at the end. */
  readonly open: boolean;
  /** Whether `...` also goes into blocks nested in the statements that it passes. */
  readonly nested: boolean;
  readonly checkFields: boolean;
  /** The target at which matching begins; 0 when not given. */
  readonly from?: number;
}

/**
 * Matches items against targets in order. An ellipsis takes any number of targets, each number is tried; what a pattern
 * may leave out (modifiers, types) is skipped. `then` gets the offset at which the last matched target ends.
 */
export function matchList(
  context: ListContext,
  items: readonly ChildPattern[],
  targets: readonly number[],
  options: ListOptions,
  then: (end: number) => void,
): void {
  new ListMatcher(context, items, options, then).from(0, targets, options.from ?? 0, 0);
}

class ListMatcher {
  constructor(
    private readonly context: ListContext,
    private readonly items: readonly ChildPattern[],
    private readonly options: ListOptions,
    private readonly then: (end: number) => void,
  ) {}

  from(item: number, targets: readonly number[], at: number, end: number): void {
    const child = this.items[item];
    if (child === undefined) {
      if (this.options.open || this.restIsOptional(targets, at)) this.then(end);
      return;
    }
    if (child.pattern.op === 'ellipsis') this.ellipsis(item, child.pattern.name, targets, at, end);
    else this.single(child, item, targets, at);
  }

  private single(child: ChildPattern, item: number, targets: readonly number[], at: number): void {
    const target = targets[at];
    if (target === undefined) return;
    if (this.fieldFits(child, target)) {
      this.context.node(child.pattern, target, () => this.from(item + 1, targets, at + 1, this.endOf(target)));
    }
    if (this.isOptional(target)) this.single(child, item, targets, at + 1);
  }

  private ellipsis(item: number, name: string, targets: readonly number[], at: number, end: number): void {
    for (let taken = at; taken <= targets.length; taken++) {
      const last = targets[taken - 1];
      const after = taken > at && last !== undefined ? this.endOf(last) : end;
      this.context.bind(name, this.bindingOf(targets, at, taken), () => this.from(item + 1, targets, taken, after));
      if (this.options.nested && taken < targets.length) this.descend(item, targets[taken] ?? 0);
    }
  }

  /** Goes on inside the blocks of a statement that the ellipsis passes; what follows that statement is not looked at. */
  private descend(item: number, statement: number): void {
    const { view, tree } = this.context;
    const rest = this.items.slice(item + 1);
    const trailing = rest[rest.length - 1]?.pattern.op === 'ellipsis';
    if (rest.length === 0 || (!trailing && !this.options.open)) return;
    const open = { ...this.options, open: true };
    for (let node = statement + 1; node < (tree.next[statement] ?? 0); node++) {
      if (!isIn(view.block, tree, node)) continue;
      const inner = significantChildren(view, tree, node);
      const matcher = new ListMatcher(this.context, rest, { ...open, nested: false }, this.then);
      inner.forEach((_, from) => matcher.from(0, inner, from, 0));
    }
  }

  private bindingOf(targets: readonly number[], from: number, to: number): Binding {
    const first = targets[from];
    const last = targets[to - 1];
    if (to <= from || first === undefined || last === undefined) return { start: 0, end: 0, node: -1 };
    return { start: this.context.tree.start[first] ?? 0, end: this.endOf(last), node: -1 };
  }

  private fieldFits(child: ChildPattern, target: number): boolean {
    if (!this.options.checkFields || child.field === 0) return true;
    const field = this.context.tree.field[target] ?? 0;
    return field === 0 || field === child.field;
  }

  private restIsOptional(targets: readonly number[], at: number): boolean {
    for (let rest = at; rest < targets.length; rest++) if (!this.isOptional(targets[rest] ?? 0)) return false;
    return true;
  }

  private isOptional(target: number): boolean {
    const { view, tree } = this.context;
    return isIn(view.optional, tree, target) && !view.operatorFields.has(tree.field[target] ?? 0);
  }

  private endOf(target: number): number {
    return this.context.tree.end[target] ?? 0;
  }
}
