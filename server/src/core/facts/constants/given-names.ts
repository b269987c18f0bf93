import type { ConstantProfile } from '../../language';
import type { Shapes } from '../../match';
import { kindsOf, OP, type Kinds, type Op } from './kinds';
import { readUnit, type Unit } from './unit';
import { namesOutside } from './writes-outside';

const JUMPS: ReadonlySet<Op> = new Set<Op>([OP.leave, OP.break, OP.continue]);

/** Says to which names code at the top of a file gives a meaning that other code can see. */
export class GivenNames {
  private readonly kinds: Kinds;
  private readonly top: Unit;
  private readonly names: readonly string[];

  constructor(private readonly shapes: Shapes, profile: ConstantProfile) {
    this.kinds = kindsOf(shapes.view, profile);
    this.top = readUnit(shapes, this.kinds, 0, OP.none);
    this.names = [...this.top.names.keys()];
  }

  /** Whether it is not known in what order the file runs, so that nothing is known of its names. */
  get isTangled(): boolean {
    return this.top.isTangled;
  }

  /** Whether it may depend on the nodes from `from` to before `next` what else of the file runs. */
  mayJump(from: number, next: number): boolean {
    return this.top.steps.some(({ node, op }) => JUMPS.has(op) && this.isWithin(node, from, next));
  }

  /** The names that these nodes give a meaning, and those to which functions in them may give a value. */
  of(from: number, next: number): Set<string> {
    const names = new Set(this.defined(from, next, () => true));
    const open = this.top.nested.filter((node) => this.isWithin(node, from, next));
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      const unit = readUnit(this.shapes, this.kinds, node, this.opOf(node));
      if (unit.op !== OP.class) for (const name of namesOutside(this.shapes, this.kinds, unit)) names.add(name);
      open.push(...unit.nested);
    }
    return names;
  }

  /** Those of them whose meaning may depend on what other names stand for. */
  dependentOf(from: number, next: number): Set<string> {
    return new Set(this.defined(from, next, (node) => this.opOf(node) !== OP.function));
  }

  private *defined(from: number, next: number, counts: (node: number) => boolean): Iterable<string> {
    for (const { name, node } of this.top.definitions) if (this.isWithin(node, from, next) && counts(node)) yield this.names[name] ?? '';
  }

  private opOf(node: number): Op {
    return (this.kinds.ops[this.shapes.tree.kind[node] ?? 0] ?? OP.none) as Op;
  }

  private isWithin(node: number, from: number, next: number): boolean {
    const holder = this.shapes.holderOf(node);
    return holder >= from && holder < next;
  }
}
