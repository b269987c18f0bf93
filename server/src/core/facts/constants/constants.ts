import type { ConstantProfile } from '../../language';
import { isIn, type Constant, type Shapes } from '../../match';
import { NO_NODE } from '../../syntax';
import { Evaluator } from './evaluate';
import { fieldName, isFixed, isInConstructor, nameOfClass, writesByName, type FieldWrite } from './fields';
import { Flow, FlowRunner } from './flow';
import { readNamedBlocks, withNamedValues, type NamedValues } from './named-blocks';
import { kindsOf, OP, type Kinds, type Op } from './kinds';
import { readUnit, type Unit } from './unit';
import { namesOutside } from './writes-outside';
import type { Value } from './value';

/** What the code of one tree is known to be. Each function is read and run when first asked about, and not again. */
export interface Constants {
  /** What an expression is known to be where it stands: a literal, a name or field that holds one, or a sum of them. */
  readonly constantOf: (node: number) => Constant | undefined;
  /** The expression that a name holds where it stands; undefined for constants. */
  readonly heldBy: (node: number) => number | undefined;
  /** Code with the values of settings in place of their names; undefined where none of them is known. Absent in languages without them. */
  readonly withValues?: (text: string) => string | undefined;
}

export function createConstants(profile: ConstantProfile, shapes: Shapes): Constants {
  const reader = new ConstantReader(shapes, kindsOf(shapes.view, profile));
  const { named } = profile;
  let known: NamedValues | undefined;
  const values = named && ((): NamedValues => (known ??= readNamedBlocks(named, shapes)));
  return {
    ...(values && { withValues: (text: string) => withNamedValues(text, values(), shapes) }),
    constantOf: (node) => reader.evaluator.constant((values && node < shapes.tree.count ? values().get(shapes.text(node)) : undefined) ?? node),
    heldBy: (node) => {
      const value = reader.heldAt(node);
      return value?.kind === 'code' ? value.node : undefined;
    },
  };
}

/** Units whose constants are those of other units are followed so far. */
const MOST_RUNNING = 16;

class ConstantReader {
  readonly evaluator: Evaluator;
  private readonly units = new Map<number, Unit>();
  private readonly flows = new Map<Unit, Flow | 'running'>();
  private readonly captured = new Map<Unit, ReadonlySet<string>>();
  private readonly classes = new Map<Unit, ReadonlyMap<string, number>>();
  private running = 0;
  private isInField = false;
  private readonly fieldWrites = new Map<Unit, ReadonlyMap<string, readonly FieldWrite[]>>();

  constructor(private readonly shapes: Shapes, private readonly kinds: Kinds) {
    this.evaluator = new Evaluator(shapes, kinds, (node) => this.valueOf(node, false));
  }

  /** @param code whether expressions that are no constants are asked for too */
  private valueOf(node: number, code: boolean): Value {
    const { tree, view } = this.shapes;
    if (node >= tree.count) return undefined;
    const unit = this.unitAround(node);
    if (unit.targets.has(node)) return undefined;
    return isIn(view.identifier, tree, node) ? this.nameAt(unit, this.shapes.text(node), node, code) : this.member(unit, node);
  }

  /** What a name holds; members of objects are not followed. */
  heldAt(node: number): Value {
    return node < this.shapes.tree.count && isIn(this.shapes.view.identifier, this.shapes.tree, node) ? this.valueOf(node, true) : undefined;
  }

  private nameAt(unit: Unit, name: string, node: number, code: boolean): Value {
    const owner = this.ownerOf(unit, name);
    if (owner && owner !== unit && owner.op === OP.class) return this.fieldOf(owner, name, true);
    if (!owner || !mayBeKnown(owner, name, code) || this.writtenFromWithin(owner).has(name)) return undefined;
    const flow = this.flowOf(owner);
    return flow === undefined || owner !== unit ? this.onlyValue(owner, name) : flow.at(owner.names.get(name) ?? NO_NODE, node);
  }

  /** The unit that binds a name, from the inside out. */
  private ownerOf(unit: Unit, name: string): Unit | undefined {
    for (let at: Unit | undefined = unit; at; at = this.outside(at)) {
      const isSeen = at === unit || at.op !== OP.class || this.kinds.bareFields;
      if (isSeen && at.names.has(name)) return at;
    }
    return undefined;
  }

  /** What a name holds wherever code of its unit's functions runs: it has to be given a value once. */
  private onlyValue(owner: Unit, name: string): Value {
    const definitions = owner.byName[owner.names.get(name) ?? NO_NODE]?.filter(({ isBare }) => !isBare) ?? [];
    const [only] = definitions;
    if (definitions.length !== 1 || !only || this.flowOf(owner) === undefined) return undefined;
    return only.result;
  }

  private member(unit: Unit, node: number): Value {
    const field = fieldName(this.shapes, node);
    const owner = field && this.classNamed(unit, field.owner);
    if (!owner) return undefined;
    return this.fieldOf(owner, field.name, field.isSelf);
  }

  /** What a field holds in every object of a class: it is given a value once, where it is declared or in the constructor. */
  private fieldOf(owner: Unit, name: string, isSelf: boolean): Value {
    const definitions = owner.byName[owner.names.get(name) ?? NO_NODE] ?? [];
    // Where a bare name means a field too, one that others may write to is declared like any other.
    if (this.kinds.bareFields && (!isFixed(this.shapes, definitions) || this.writtenFromWithin(owner).has(name))) return undefined;
    const writes = this.writesTo(owner).get(name) ?? [];
    if (definitions.some(({ isBare }) => !isBare)) return writes.length === 0 ? unlessNothing(this.onlyValue(owner, name)) : undefined;
    const [only] = writes;
    return isSelf && writes.length === 1 && only && isInConstructor(this.shapes, this.kinds, only, owner) ? this.fieldValue(only) : undefined;
  }

  /** Fields of which one is another's value are not followed. */
  private fieldValue({ unit, value }: FieldWrite): Value {
    if (this.isInField || this.flowOf(unit) === undefined) return undefined;
    this.isInField = true;
    const constant = this.evaluator.constant(value);
    this.isInField = false;
    return constant;
  }

  /** The class around a unit for an empty name, or else the one of that name: around it, or at the top of the file. */
  private classNamed(unit: Unit, name: string): Unit | undefined {
    let top = unit;
    for (let at: Unit | undefined = unit; at; at = this.outside(at)) {
      if (at.op === OP.class && (name === '' || nameOfClass(this.shapes, at.node) === name)) return at;
      top = at;
    }
    const node = name === '' || !top.names.has(name) ? undefined : this.classesIn(top).get(name);
    return node === undefined ? undefined : this.unitAt(node, OP.class);
  }

  private classesIn(unit: Unit): ReadonlyMap<string, number> {
    const { tree } = this.shapes;
    const known = this.classes.get(unit) ?? new Map(unit.nested.filter((at) => this.kinds.ops[tree.kind[at] ?? 0] === OP.class).map((at) => [nameOfClass(this.shapes, at), at]));
    this.classes.set(unit, known);
    return known;
  }

  private flowOf(unit: Unit): Flow | undefined {
    const known = this.flows.get(unit);
    if (known) return known === 'running' ? undefined : known;
    if (this.running > MOST_RUNNING) return undefined;
    this.running++;
    const flow = this.run(unit);
    this.running--;
    this.flows.set(unit, flow);
    return flow;
  }

  private run(unit: Unit): Flow {
    this.flows.set(unit, 'running');
    if (unit.isTangled) return new Flow();
    const { tree, view } = this.shapes;
    const evaluator: Evaluator = new Evaluator(this.shapes, this.kinds, (node) => {
      const name = isIn(view.identifier, tree, node) ? this.shapes.text(node) : undefined;
      const id = name === undefined ? undefined : unit.names.get(name);
      if (id === undefined || name === undefined) return this.valueOf(node, false);
      return this.writtenFromWithin(unit).has(name) ? undefined : runner.values[id];
    });
    const runner = new FlowRunner(this.shapes, this.kinds, unit, (node) => evaluator.constant(node) ?? { kind: 'code', node });
    return runner.run();
  }

  private unitAround(node: number): Unit {
    const { tree } = this.shapes;
    for (let at = node; at > 0; at = tree.parent[at] ?? 0) {
      const op = this.kinds.ops[tree.kind[at] ?? 0];
      if (op === OP.function || op === OP.class) return this.unitAt(at, op);
    }
    return this.unitAt(0, OP.none);
  }

  private unitAt(node: number, op: Op): Unit {
    const unit = this.units.get(node) ?? readUnit(this.shapes, this.kinds, node, op);
    this.units.set(node, unit);
    return unit;
  }

  private outside(unit: Unit): Unit | undefined {
    return unit.node === 0 ? undefined : this.unitAround(this.shapes.tree.parent[unit.node] ?? 0);
  }

  /** Names of a unit that functions in it give values to. */
  private writtenFromWithin(unit: Unit): ReadonlySet<string> {
    const known = this.captured.get(unit);
    if (known) return known;
    const written = new Set<string>();
    for (const inner of this.unitsIn(unit)) if (inner !== unit && inner.op !== OP.class) for (const name of namesOutside(this.shapes, this.kinds, inner)) written.add(name);
    this.captured.set(unit, written);
    return written;
  }

  private writesTo(owner: Unit): ReadonlyMap<string, readonly FieldWrite[]> {
    const known = this.fieldWrites.get(owner) ?? writesByName(this.shapes, this.unitsIn(owner));
    this.fieldWrites.set(owner, known);
    return known;
  }

  private *unitsIn(unit: Unit): Iterable<Unit> {
    const open = [unit];
    for (let next = open.pop(); next; next = open.pop()) {
      yield next;
      for (const node of next.nested) open.push(this.unitAt(node, (this.kinds.ops[this.shapes.tree.kind[node] ?? 0] ?? OP.none) as Op));
    }
  }
}

/** Whether running its unit can tell anything of a name. */
function mayBeKnown(unit: Unit, name: string, code: boolean): boolean {
  return unit.byName[unit.names.get(name) ?? NO_NODE]?.some(({ value, mayBeConstant }) => mayBeConstant || (code && value >= 0)) === true;
}

/** A field that is declared to hold nothing is there for a subclass, or for somebody else, to give it a value. */
function unlessNothing(value: Value): Value {
  return value?.kind === 'other' && NOTHING.test(value.text ?? '') ? undefined : value;
}

const NOTHING = /^(?:none|null|nil|undefined)$/i;
