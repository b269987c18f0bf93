import { firstFrom, type Shapes } from '../../match';
import { isConditional, scopeOf } from './branches';
import { frameFor, ScopeFrame, type Frame, type Machine } from './frames';
import { OP, type Kinds } from './kinds';
import type { Definition, Step, Unit } from './unit';
import { join, type Value } from './value';

/** What the names of a unit hold, place by place. */
export class Flow {
  private readonly places: (number[] | undefined)[] = [];
  private readonly values: (Value[] | undefined)[] = [];

  /** What a name holds where a node begins. */
  at(name: number, node: number): Value {
    const places = this.places[name];
    return places && this.values[name]?.[firstFrom(places, node + 1) - 1];
  }

  record(name: number, place: number, value: Value): void {
    (this.places[name] ??= []).push(place);
    (this.values[name] ??= []).push(value);
  }
}

/** So many values may be looked at and set aside at branches, far above what code that people write needs. */
const MOST_KEPT = 2_000_000;

/**
 * Runs a unit once, in document order, following each branch from the state before it. What is open around the place that is
 * reached is a stack of frames, so that the depth of the code is none of calls.
 */
export class FlowRunner implements Machine {
  readonly values: Value[];
  isLive = true;
  /** Above 0 where it is not known which code runs, and how often. */
  opaque = 0;
  private readonly flow: Flow;
  private readonly frames: Frame[] = [];
  private readonly byNode: readonly Step[];
  private readonly nodes: readonly number[];
  private kept = 0;

  /** @param evaluate gives what an expression holds in the state of now */
  constructor(
    readonly shapes: Shapes,
    readonly kinds: Kinds,
    private readonly unit: Unit,
    private readonly evaluate: (node: number) => Value,
  ) {
    this.flow = new Flow();
    this.values = new Array<Value>(unit.names.size).fill(undefined);
    this.byNode = [...unit.steps].sort((a, b) => a.node - b.node);
    this.nodes = this.byNode.map(({ node }) => node);
  }

  run(): Flow {
    for (const step of this.unit.steps) {
      this.closeUntil(step.at, step.rank);
      this.take(step);
      if (this.kept > MOST_KEPT) return new Flow();
    }
    this.closeUntil(Infinity, 1);
    return this.flow;
  }

  set(name: number, value: Value, place: number): void {
    if (this.values[name] === value) return;
    this.values[name] = value;
    this.flow.record(name, place, value);
  }

  keep(names: readonly number[]): Map<number, Value> {
    this.kept += names.length;
    return new Map(names.map((name) => [name, this.values[name]]));
  }

  namesIn(from: number, last: number): readonly number[] {
    const names = new Set<number>();
    for (let at = firstFrom(this.nodes, from); (this.nodes[at] ?? last) < last; at++) {
      this.kept++;
      const name = this.byNode[at]?.definition?.name;
      if (name !== undefined) names.add(name);
    }
    return [...names];
  }

  /** Comes to everything that ends, or goes on to its next part, at a place. */
  private closeUntil(at: number, rank: 0 | 1): void {
    for (let frame = this.frames.at(-1); frame; frame = this.frames.at(-1)) {
      const next = frame.nextPlace();
      if (next > at || (next === at && rank === 0)) return;
      frame.reach(next);
      if (frame.isClosed) this.frames.pop();
    }
  }

  private take({ at, node, op, definition }: Step): void {
    if (definition) this.define(definition, at);
    else if (op === OP.leave || op === OP.break || op === OP.continue) this.jump(op);
    else if (this.holdsSteps(node)) this.frames.push(frameFor(op, node, this, this.frames.at(-1)));
  }

  /** Whether anything happens in a node besides itself. */
  private holdsSteps(node: number): boolean {
    const last = this.shapes.tree.next[node] ?? 0;
    return (this.nodes[firstFrom(this.nodes, node) + 1] ?? last) < last;
  }

  private define(definition: Definition, at: number): void {
    if (!this.isLive) return;
    const { name, value, operator, node } = definition;
    const before = this.values[name];
    definition.result = value < 0 || this.opaque > 0 ? undefined : this.evaluate(operator === '' ? value : node);
    if (definition.declares) this.enterScope(name, node, before);
    this.set(name, isConditional(this.shapes, this.kinds, node) ? join(before, definition.result) : definition.result, at);
  }

  private enterScope(name: number, node: number, before: Value): void {
    const op = this.kinds.ops[this.shapes.tree.kind[node] ?? 0];
    const block = op === OP.assign || op === OP.declare ? scopeOf(this.shapes, this.unit.node, node) : -1;
    if (block >= 0) this.frames.push(new ScopeFrame(this, block, name, before));
  }

  private jump(op: number): void {
    if (!this.isLive) return;
    if (op === OP.break) this.frames.filter(({ takesBreak }) => takesBreak).at(-1)?.leave();
    this.isLive = false;
  }
}
