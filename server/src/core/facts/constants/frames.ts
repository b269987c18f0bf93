import { unwrap, type Shapes } from '../../match';
import { NO_NODE } from '../../syntax';
import { firstIn, OP, slotNodes, type Kinds, type Op } from './kinds';
import { branchesOf, isElse } from './branches';
import { join, type Value } from './value';

/** What frames do to the run that they stand in. */
export interface Machine {
  readonly shapes: Shapes;
  readonly kinds: Kinds;
  /** What each name holds now. */
  readonly values: readonly Value[];
  isLive: boolean;
  opaque: number;
  set(name: number, value: Value, place: number): void;
  /** The names' values of now, counted against the budget. */
  keep(names: readonly number[]): Map<number, Value>;
  /** The names that are given a value by nodes from `from` to before `last`. */
  namesIn(from: number, last: number): readonly number[];
}

/** What names hold at one place; undefined when it is not reached. */
export type State = ReadonlyMap<number, Value> | undefined;

/** Code with branches that is being run: it takes part at the places where one part of it ends and the next begins. */
export abstract class Frame {
  isClosed = false;
  /** Whether a jump out of the nearest loop or switch means this one. */
  readonly takesBreak: boolean = false;
  protected readonly names: readonly number[];
  protected readonly end: number;

  constructor(protected readonly machine: Machine, readonly node: number, names?: readonly number[]) {
    this.end = machine.shapes.tree.next[node] ?? 0;
    this.names = names ?? machine.namesIn(node, this.end);
  }

  abstract nextPlace(): number;

  abstract reach(place: number): void;

  /** A jump to behind this code. */
  leave(): void {
    return undefined;
  }

  protected state(): State {
    return this.machine.isLive ? this.machine.keep(this.names) : undefined;
  }

  protected restore(state: State, place: number): void {
    this.machine.isLive = state !== undefined;
    for (const [name, value] of state ?? []) this.machine.set(name, value, place);
  }

  protected forget(names: readonly number[], place: number): void {
    for (const name of names) this.machine.set(name, undefined, place);
  }
}

export function joinStates(states: readonly State[]): State {
  const live = states.filter((state) => state !== undefined);
  const [first, ...others] = live;
  if (!first || others.length === 0) return first;
  return new Map([...first].map(([name, value]) => [name, others.reduce((joined, other) => join(joined, other.get(name)), value)]));
}

class IfFrame extends Frame {
  private readonly branches: readonly number[];
  private readonly exits: State[] = [];
  /** The state when no condition so far held. */
  private otherwise: State;
  private at = -1;
  private absorbed = false;

  constructor(machine: Machine, node: number, private readonly parent: Frame | undefined) {
    super(machine, node);
    this.branches = branchesOf(machine.shapes, node);
    this.otherwise = this.state();
  }

  nextPlace(): number {
    return this.branches[this.at + 1] ?? this.end;
  }

  reach(place: number): void {
    this.finish();
    this.at++;
    if (this.at < this.branches.length) this.restore(this.otherwise, place);
    else this.close(place);
  }

  private finish(): void {
    const { shapes, kinds } = this.machine;
    const branch = this.branches[this.at] ?? NO_NODE;
    if (this.at < 0 && this.branches.length > 0) this.otherwise = this.state();
    else if (this.at <= 0) this.exits.push(this.state());
    else if (!this.absorbed && kinds.ops[shapes.tree.kind[unwrap(shapes.view, shapes.tree, branch)] ?? 0] !== OP.if) {
      this.exits.push(this.state());
      if (this.at === this.branches.length - 1 && isElse(shapes, branch)) this.otherwise = undefined;
    }
    this.absorbed = false;
  }

  private close(place: number): void {
    this.isClosed = true;
    if (this.parent instanceof IfFrame && this.parent.isNext(this.node)) this.parent.absorb(this.exits, this.otherwise);
    else this.restore(joinStates([...this.exits, this.otherwise]), place);
  }

  /** Whether a node is the condition after this one: `else if`. */
  private isNext(node: number): boolean {
    const { shapes } = this.machine;
    const branch = this.branches[this.at];
    return this.at > 0 && branch !== undefined && unwrap(shapes.view, shapes.tree, branch) === node;
  }

  private absorb(exits: readonly State[], otherwise: State): void {
    const before = this.otherwise ?? [];
    const over = (state: State): State => state && new Map([...before, ...state]);
    this.exits.push(...exits.map(over));
    this.otherwise = over(otherwise);
    this.absorbed = true;
  }
}

/** What is assigned in a loop is not known in it, nor after it. */
class LoopFrame extends Frame {
  override readonly takesBreak = true;
  private readonly wasLive: boolean;

  constructor(machine: Machine, node: number, private readonly opaque: 0 | 1) {
    super(machine, node);
    this.wasLive = machine.isLive;
    machine.opaque += opaque;
    this.forget(this.names, node);
  }

  nextPlace(): number {
    return this.end;
  }

  reach(place: number): void {
    this.machine.opaque -= this.opaque;
    this.forget(this.names, place);
    this.machine.isLive = this.wasLive;
    this.isClosed = true;
  }
}

class SwitchFrame extends Frame {
  override readonly takesBreak = true;
  private readonly exits: State[] = [];
  private before: State;
  private at = -1;
  private hasDefault = false;

  constructor(machine: Machine, node: number, private readonly cases: readonly number[]) {
    super(machine, node);
  }

  nextPlace(): number {
    return this.cases[this.at + 1] ?? this.end;
  }

  /** Where one case ends the next may go on, or the whole is left: languages differ, and both are thought of. */
  reach(place: number): void {
    const ended = this.state();
    if (this.at < 0) this.before = ended;
    else this.exits.push(ended);
    this.at++;
    const next = this.cases[this.at];
    if (next === undefined) {
      this.restore(joinStates(this.hasDefault ? this.exits : [...this.exits, this.before]), place);
      this.isClosed = true;
      return;
    }
    this.hasDefault ||= this.isDefault(next);
    this.restore(this.at === 0 ? this.before : joinStates([this.before, ended]), place);
  }

  override leave(): void {
    this.exits.push(this.state());
  }

  private isDefault(node: number): boolean {
    const { shapes } = this.machine;
    return shapes.of(node)?.label === 'default' || slotNodes(shapes, node, 'case', 'values').length === 0;
  }
}

type TryPart = { readonly at: number; readonly kind: 'body' | 'handler' | 'else' | 'finally' };

class TryFrame extends Frame {
  private readonly parts: TryPart[];
  private readonly exits: State[] = [];
  private readonly before: State;
  /** The state behind the body, and where a handler begins. */
  private done: State;
  private raised: State;
  private normal: State;
  private part: TryPart;

  constructor(machine: Machine, node: number) {
    super(machine, node);
    const { shapes } = machine;
    const part = (kind: TryPart['kind'], nodes: readonly number[]): TryPart[] => nodes.map((at) => ({ at: shapes.holderOf(at), kind }));
    this.before = this.state();
    this.part = { at: node, kind: 'body' };
    this.parts = [
      ...part('handler', slotNodes(shapes, node, 'try', 'handlers')),
      ...part('else', slotNodes(shapes, node, 'try', 'else').slice(0, 1)),
      ...part('finally', slotNodes(shapes, node, 'try', 'finally').slice(0, 1)),
    ].sort((a, b) => a.at - b.at);
  }

  nextPlace(): number {
    return this.parts[0]?.at ?? this.end;
  }

  reach(place: number): void {
    if (this.part.kind === 'finally') return this.closeFinally(place);
    this.finish(place);
    const next = this.parts.shift();
    if (next) this.begin(next, place);
    else {
      this.restore(joinStates(this.exits), place);
      this.isClosed = true;
    }
  }

  private finish(place: number): void {
    const state = this.state();
    if (this.part.kind === 'body') {
      this.done = state;
      this.raised = this.mayThrow(place) ? this.anywhereBefore(place) : undefined;
    }
    if (this.part.kind !== 'body' || !this.parts.some(({ kind }) => kind === 'else')) this.exits.push(state);
  }

  private begin(part: TryPart, place: number): void {
    this.part = part;
    if (part.kind === 'handler') this.restore(this.raised, place);
    else if (part.kind === 'else') this.restore(this.done, place);
    else {
      this.normal = joinStates(this.exits);
      this.restore(this.before, place);
      this.forget(this.names, place);
    }
  }

  /** What it does not assign is behind it what it was when nothing went wrong. */
  private closeFinally(place: number): void {
    const assigned = new Set(this.machine.namesIn(this.part.at, this.end));
    const { normal, machine } = this;
    this.restore(normal && new Map([...normal].map(([name, value]) => [name, assigned.has(name) ? machine.values[name] : value])), place);
    this.isClosed = true;
  }

  /** The body may have been left anywhere. */
  private anywhereBefore(place: number): State {
    const assigned = new Set(this.machine.namesIn(this.node, place));
    return this.before && new Map([...this.before].map(([name, value]) => [name, assigned.has(name) ? undefined : value]));
  }

  private mayThrow(place: number): boolean {
    const { shapes, kinds } = this.machine;
    for (let at = this.node; at < place; at++) if (kinds.throwing[shapes.tree.kind[at] ?? 0] === 1) return true;
    return false;
  }
}

/** At the end of the block that declares a name, an outer one of the same name is back. */
export class ScopeFrame extends Frame {
  constructor(machine: Machine, block: number, private readonly name: number, private readonly before: Value) {
    super(machine, block, []);
  }

  nextPlace(): number {
    return this.end;
  }

  reach(place: number): void {
    this.machine.set(this.name, this.before, place);
    this.isClosed = true;
  }
}

export function frameFor(op: Op, node: number, machine: Machine, parent: Frame | undefined): Frame {
  if (op === OP.if) return new IfFrame(machine, node, parent);
  if (op === OP.try) return new TryFrame(machine, node);
  if (op === OP.loop) return new LoopFrame(machine, node, 0);
  const cases = op === OP.switch ? slotNodes(machine.shapes, node, 'switch', 'cases').filter((at) => firstIn(machine.shapes, at, 'case', 'body') >= 0) : [];
  return cases.length > 0 ? new SwitchFrame(machine, node, cases) : new LoopFrame(machine, node, 1);
}
