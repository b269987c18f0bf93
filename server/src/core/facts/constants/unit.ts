import { isIn, isSignificant, literalText, unwrap, type Shapes } from '../../match';
import { NO_NODE } from '../../syntax';
import { clausesOf } from '../loop-clauses';
import { isDeclaring } from '../targets';
import { firstIn, OP, slotNodes, type Kinds, type Op } from './kinds';
import type { Value } from './value';

/** One place that gives a name a value. */
export interface Definition {
  readonly name: number;
  /** The assignment, or the node around whatever binds the name. */
  readonly node: number;
  /** The expression; -1 when nothing is known of it. */
  readonly value: number;
  /** The operator of an augmented assignment, such as `+`. */
  readonly operator: string;
  /** A declaration without a value: it may still be the only assignment that gives it one. */
  readonly isBare: boolean;
  /** Whether the name is declared here, and is not one that is known outside. */
  readonly declares: boolean;
  /** Whether the value may be a constant, and not only code. */
  readonly mayBeConstant: boolean;
  /** The value in force once this has run. */
  result: Value;
}

/** An assignment to `something.name`. */
export interface MemberWrite {
  readonly node: number;
  readonly target: number;
  readonly value: number;
}

/** Something that happens at a place: before the node at `at` is reached. */
export interface Step {
  readonly at: number;
  /** Where several happen: 0 for what ends there, 1 for what begins. */
  readonly rank: 0 | 1;
  readonly node: number;
  readonly op: Op;
  readonly definition?: Definition;
}

/**
 * One function body, class body or file without the functions and classes in it: the names that it binds, and the places
 * that matter for their values, in the order in which they are reached.
 */
export class Unit {
  readonly names = new Map<string, number>();
  readonly definitions: Definition[] = [];
  readonly byName: Definition[][] = [];
  readonly steps: Step[] = [];
  readonly nested: number[] = [];
  /** Names that are said to live outside. */
  readonly outer = new Set<string>();
  readonly memberWrites: MemberWrite[] = [];
  /** Nodes that are assigned to, and so stand for no value. */
  readonly targets = new Set<number>();
  /** Jumps to a label: where they lead is not followed. */
  isTangled = false;

  constructor(readonly node: number, readonly op: Op) {}

  idOf(name: string): number {
    const known = this.names.get(name);
    if (known !== undefined) return known;
    this.names.set(name, this.byName.length);
    this.byName.push([]);
    return this.byName.length - 1;
  }

  add(definition: Definition): void {
    this.definitions.push(definition);
    this.byName[definition.name]?.push(definition);
  }
}

/** Reads one unit by going once over its nodes in document order. */
export function readUnit(shapes: Shapes, kinds: Kinds, node: number, op: Op): Unit {
  return new UnitReader(shapes, kinds, new Unit(node, op)).read(node === 0 ? 0 : node + 1, shapes.tree.next[node] ?? 0);
}

/** Reads a part of a file's own code as if that were all of it. @param next the first node behind it */
export function readStatements(shapes: Shapes, kinds: Kinds, from: number, next: number): Unit {
  return new UnitReader(shapes, kinds, new Unit(0, OP.none)).read(from, next);
}

interface Binding {
  readonly node: number;
  readonly value: number;
  readonly operator?: string;
  readonly isBare?: boolean;
  readonly declares?: boolean;
}

class UnitReader {
  private readonly tree;
  /** The declaration that is being read, and where it ends. */
  private declaration = NO_NODE;

  constructor(private readonly shapes: Shapes, private readonly kinds: Kinds, private readonly unit: Unit) {
    this.tree = shapes.tree;
  }

  read(from: number, last: number): Unit {
    const { tree, unit, kinds } = this;
    if (unit.op === OP.function) this.parameters();
    for (let at = from; at < last; ) {
      const kind = tree.kind[at] ?? 0;
      if (kinds.matters[kind] !== 1) {
        at++;
        continue;
      }
      const op = (kinds.ops[kind] ?? OP.none) as Op;
      at = op === OP.function || op === OP.class ? this.skip(at, op) : this.pass(at, kind, op);
    }
    unit.steps.sort((a, b) => a.at - b.at || a.rank - b.rank || (a.rank === 0 ? b.node - a.node : a.node - b.node));
    return unit;
  }

  /** A function or class in it is a unit of its own; here it binds its name. */
  private skip(at: number, op: Op): number {
    this.unit.nested.push(at);
    const name = firstIn(this.shapes, at, op === OP.class ? 'class' : 'function', 'name');
    if (name >= 0) this.bindAll(name, { node: at, value: NO_NODE, declares: true });
    return this.tree.next[at] ?? at + 1;
  }

  private pass(at: number, kind: number, op: Op): number {
    if (op !== OP.none) this.visit(at, kind, op);
    if (this.kinds.holdsAssign[kind] === 1) this.inside(at, op);
    if (this.kinds.mayDefine[kind] === 1 && this.unit.node === 0) this.definedConstant(at);
    return at + 1;
  }

  /** `define('NAME', value)` outside of functions. */
  private definedConstant(at: number): void {
    const { shapes, tree } = this;
    const callee = firstIn(shapes, at, 'call', 'callee');
    const [named = NO_NODE, value = NO_NODE] = slotNodes(shapes, at, 'call', 'args');
    if (callee < 0 || !this.kinds.definers.has(shapes.text(callee).toLowerCase())) return;
    const name = named >= 0 && named < tree.count ? literalText(shapes.view, tree, named) : undefined;
    if (name !== undefined) this.bindName(name, { node: at, value, declares: true });
  }

  private parameters(): void {
    const { shapes, unit } = this;
    for (const param of slotNodes(shapes, unit.node, 'function', 'params')) this.parameter(param, unit.node);
  }

  private parameter(param: number, node: number): void {
    const name = firstIn(this.shapes, param, 'param', 'name');
    this.bindAll(name >= 0 ? this.declaredName(name) : param, { node, value: NO_NODE, declares: true }, node + 1, 1);
  }

  private visit(at: number, kind: number, op: Op): void {
    switch (op) {
      case OP.assign:
        return this.assignment(at, at);
      case OP.declare:
        return this.declares(at, kind);
      case OP.field:
        return this.field(at);
      case OP.step:
        return this.stepBy(at);
      case OP.catch:
        for (const param of slotNodes(this.shapes, at, 'catch', 'params')) this.parameter(param, at);
        return;
      case OP.import:
        return this.bindAll(at, { node: at, value: NO_NODE, declares: true });
      case OP.binder:
        return this.binder(at, this.kinds.binders.get(kind) ?? 0);
      case OP.outer:
        for (let name = at; name < (this.tree.next[at] ?? 0); name++) if (this.isIdentifier(name)) this.unit.outer.add(this.shapes.text(name));
        return;
      case OP.loop:
        this.step(at, 1, at, op);
        return this.loopNames(at);
      case OP.leave:
        return this.step(this.tree.next[at] ?? 0, 0, at, op);
      case OP.break:
      case OP.continue:
        if (this.hasLabel(at)) this.unit.isTangled = true;
        return this.step(this.tree.next[at] ?? 0, 0, at, op);
      default:
        return this.step(at, 1, at, op);
    }
  }

  private step(at: number, rank: 0 | 1, node: number, op: Op, definition?: Definition): void {
    this.unit.steps.push(definition ? { at, rank, node, op, definition } : { at, rank, node, op });
  }

  private hasLabel(at: number): boolean {
    const { tree, shapes } = this;
    for (let child = at + 1; child < (tree.next[at] ?? 0); child++) if (shapes.view.grammar.named[tree.kind[child] ?? 0] === 1 && isSignificant(shapes.view, tree, child)) return true;
    return false;
  }

  /** `target = value`, also where it has no node of its own: then it runs with the node `within`. */
  private assignment(assign: number, within: number): void {
    const target = firstIn(this.shapes, assign, 'assign', 'target');
    const value = firstIn(this.shapes, assign, 'assign', 'value');
    if (target < 0) return;
    if (this.shapes.of(target)?.role === 'declarator') return this.declarator(target, within, value);
    const label = this.shapes.label(assign);
    const declares = within !== assign || isDeclaring(this.shapes, assign) || this.isDeclared(within);
    const operator = PLAIN.has(label) ? '' : AUGMENTED.exec(label)?.[1];
    if (this.isIdentifier(target)) this.bind(target, { node: within, value: operator === undefined ? NO_NODE : value, operator: operator ?? '', isBare: value < 0, declares });
    else if (this.shapes.of(target)?.role === 'member') this.memberWrite(within, target, operator === '' ? value : NO_NODE);
    else if (this.shapes.of(target)?.role !== 'index') this.bindAll(target, { node: within, value: NO_NODE, declares });
  }

  /** `*p = value` as a declaration: a pointer is known by its value, an array may be written to. */
  private declarator(declarator: number, node: number, value: number): void {
    const name = this.declaredName(declarator);
    const binding = { node, value: this.isArray(declarator) ? NO_NODE : value, isBare: value < 0, declares: true };
    if (this.isIdentifier(name)) this.bind(name, binding);
    else this.bindAll(name, { ...binding, value: NO_NODE });
  }

  /** The name in `*name[3]`; what stands in brackets is used and not declared. */
  private declaredName(item: number): number {
    for (let at = item; ; ) {
      const within = this.shapes.of(at)?.role === 'declarator' ? firstIn(this.shapes, at, 'declarator', 'name') : NO_NODE;
      if (within < 0) return at;
      at = within;
    }
  }

  private isArray(declarator: number): boolean {
    const { shapes } = this;
    for (let at = declarator; at >= 0 && shapes.of(at)?.role === 'declarator'; at = firstIn(shapes, at, 'declarator', 'name')) if (shapes.label(at) === '[]') return true;
    return false;
  }

  private memberWrite(node: number, target: number, value: number): void {
    this.unit.targets.add(target);
    this.unit.memberWrites.push({ node, target, value });
  }

  private isDeclared(assign: number): boolean {
    const { declaration, tree } = this;
    return declaration >= 0 && assign < (tree.next[declaration] ?? 0) && (tree.parent[assign] === declaration || tree.parent[tree.parent[assign] ?? 0] === declaration);
  }

  private declares(at: number, kind: number): void {
    this.declaration = at;
    if (this.kinds.declaresBare[kind] !== 1) return;
    for (const item of slotNodes(this.shapes, at, 'declare', 'items')) {
      if (this.shapes.of(item)?.role !== 'assign') this.bindAll(this.declaredName(item), { node: at, value: NO_NODE, isBare: true, declares: true });
    }
  }

  private inside(at: number, op: Op): void {
    if (op === OP.assign || op === OP.function || op === OP.class) return;
    for (const within of this.shapes.withinOf(at)) this.assignment(within, at);
  }

  private field(at: number): void {
    const name = firstIn(this.shapes, at, 'field', 'name');
    const value = firstIn(this.shapes, at, 'field', 'value');
    if (name >= 0 && this.isIdentifier(name)) this.bind(name, { node: at, value, isBare: value < 0, declares: true });
  }

  /** `x++`; `&x` may be written to from elsewhere. */
  private stepBy(at: number): void {
    const { text } = this.tree;
    const start = this.shapes.start(at);
    const sign = text.slice(start, start + 2);
    const isStep = sign === '++' || sign === '--' || STEPS_AT_END.test(text.slice(this.shapes.end(at) - 2, this.shapes.end(at)));
    if (!isStep && !(sign.startsWith('&') && sign !== '&&')) return;
    const operand = this.shapes.of(at)?.slots[0]?.[0] ?? NO_NODE;
    if (operand < 0) return;
    if (this.isIdentifier(operand)) this.bind(operand, { node: at, value: NO_NODE }, isStep);
    else if (isStep && this.shapes.of(operand)?.role === 'member') this.memberWrite(at, operand, NO_NODE);
  }

  private loopNames(at: number): void {
    for (const item of slotNodes(this.shapes, at, 'for', 'item')) this.parameter(item, at);
    // What is gone through, or compared, is no name of the loop.
    const [first, ...others] = slotNodes(this.shapes, at, 'for', 'header');
    if (first === undefined || others.length === 0 || this.isIn(this.kinds.ops, first) || clausesOf(this.shapes, at, [first])) return;
    const role = this.shapes.of(first)?.role;
    if (role === undefined || PATTERN_ROLES.has(role)) this.bindAll(first, { node: at, value: NO_NODE, declares: true }, at, 1);
  }

  /** A comprehension's names count in all of it, also before the clause that binds them. */
  private binder(at: number, field: number): void {
    const { tree } = this;
    const around = Math.max(tree.parent[at] ?? 0, this.unit.node);
    for (let child = at + 1; child < (tree.next[at] ?? 0); child = tree.next[child] ?? 0) {
      if (field === 0 || tree.field[child] === field) this.bindAll(child, { node: at, value: NO_NODE, declares: true }, around, 1);
    }
  }

  private bindAll(root: number, binding: Binding, at?: number, rank: 0 | 1 = 0): void {
    const { tree } = this;
    const last = root < tree.count ? (tree.next[root] ?? 0) : root;
    for (let name = root; name < last; name++) if (this.isIdentifier(name)) this.bind(name, binding, true, at, rank);
  }

  private bind(target: number, binding: Binding, isTarget = true, at?: number, rank: 0 | 1 = 0): void {
    if (isTarget) this.unit.targets.add(target);
    this.bindName(this.shapes.text(target), binding, at, rank);
  }

  private bindName(name: string, { node, value, operator = '', isBare = false, declares = false }: Binding, at = this.tree.next[node] ?? 0, rank: 0 | 1 = 0): void {
    const { unit } = this;
    const definition: Definition = { name: unit.idOf(name), node, value, operator, isBare, declares, mayBeConstant: this.mayBeConstant(value), result: undefined };
    unit.add(definition);
    this.step(at, rank, node, OP.assign, definition);
  }

  private mayBeConstant(value: number): boolean {
    const { tree, view } = this.shapes;
    if (value < 0 || value >= tree.count) return false;
    const kind = tree.kind[unwrap(view, tree, value)] ?? 0;
    if (this.kinds.evaluable[kind] !== 1) return false;
    return this.kinds.isMember[kind] !== 1 || MAY_BE_FIELD.test(tree.text.slice(tree.start[value], (tree.start[value] ?? 0) + 8));
  }

  private isIdentifier(node: number): boolean {
    return node < this.tree.count && isIn(this.shapes.view.identifier, this.tree, node);
  }

  private isIn(set: Uint8Array, node: number): boolean {
    return node >= this.tree.count || (set[this.tree.kind[node] ?? 0] ?? 0) !== 0;
  }
}

const MAY_BE_FIELD = /^(?:this|self|cls|static|\$this|[A-Z])/;
const PLAIN: ReadonlySet<string> = new Set(['=', ':=', '', 'none']);
const AUGMENTED = /^([^=<>!:]+|<<|>>)=$/;
const PATTERN_ROLES: ReadonlySet<string> = new Set(['array', 'object', 'tuple', 'spread', 'param']);
const STEPS_AT_END = /^(\+\+|--)$/;
