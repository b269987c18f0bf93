import { isIn, slotOf, type Role, type Shape, type Shapes, type View } from '../match';
import { clausesOf } from './loop-clauses';
import { isDeclaring, isTarget, namesBoundIn, isName } from './targets';

/** Where a name gets its meaning. Nodes of types and values are as the shapes have them: wrappers are gone. */
export interface Declaration {
  /** The name itself. */
  readonly name: number;
  readonly type: number | undefined;
  readonly value: number | undefined;
  readonly as: 'variable' | 'function' | 'class';
}

/** The names of one scope. */
export interface ScopeNames {
  readonly declared: ReadonlyMap<string, Declaration>;
  /** Names that are only assigned, in a language that declares what it means to be local. */
  readonly assigned: ReadonlyMap<string, Declaration>;
}

const SCOPES: readonly Role[] = ['function', 'class'];
const BLOCK_SCOPES: readonly Role[] = ['block', 'for', 'catch', 'try', 'with', 'switch', 'case', 'if'];
const BINDING: readonly Role[] = ['declare', 'assign', 'param', 'for', 'catch'];
/** Labels of an assignment that gives a name its first value. */
const PLAIN: ReadonlySet<string> = new Set(['=', ':=']);
/** Labels of functions that assign to the names of the function around them, such as Ruby's blocks. */
const CLOSURES: ReadonlySet<string> = new Set(['block', 'lambda']);

/** Which kinds can be scopes, and which have to be looked at inside of one. */
interface ScopeKinds {
  readonly scope: Uint8Array;
  readonly visited: Uint8Array;
}

const known = new WeakMap<View, ScopeKinds>();

export function scopeKinds(view: View): ScopeKinds {
  const read = known.get(view) ?? { scope: readScopes(view), visited: new Uint8Array(view.grammar.kinds.length) };
  if (known.has(view)) return read;
  for (const role of [...SCOPES, ...BINDING]) for (const kind of view.kindsOf(role)) read.visited[kind] = 1;
  read.scope.forEach((is, kind) => is && (read.visited[kind] = 1));
  view.scopes.outer.forEach((is, kind) => is && (read.visited[kind] = 1));
  known.set(view, read);
  return read;
}

function readScopes(view: View): Uint8Array {
  const scope = view.scopes.blocks ? view.block.slice() : new Uint8Array(view.grammar.kinds.length);
  const roles = view.scopes.blocks ? [...SCOPES, ...BLOCK_SCOPES] : SCOPES;
  for (const role of roles) for (const kind of view.kindsOf(role)) scope[kind] = 1;
  return scope;
}

/** Reads the names that belong to one scope: those of scopes inside it are passed over. */
export function readNames(shapes: Shapes, scope: number): ScopeNames {
  return new ScopeReader(shapes, scope).read();
}

class ScopeReader {
  private readonly declared = new Map<string, Declaration>();
  private readonly assigned = new Map<string, Declaration>();
  private readonly outer = new Set<string>();
  /** Assignments that are part of a declaration. */
  private readonly taken = new Set<number>();
  private readonly blocks: boolean;
  /** Whether an assignment means a name further out when there is one. */
  private readonly reuses: boolean;
  /** Whether this is a function or the file, where what is hoisted ends up. */
  private readonly isWhole: boolean;
  private readonly isClass: boolean;

  constructor(
    private readonly shapes: Shapes,
    private readonly scope: number,
  ) {
    const { role, label = '' } = shapes.of(scope) ?? {};
    const { parent } = shapes.tree;
    this.blocks = shapes.view.scopes.blocks;
    this.reuses = this.blocks || CLOSURES.has(label);
    this.isWhole = scope === 0 || role === 'function';
    this.isClass = role === 'class' || (this.blocks && role !== 'function' && scope > 0 && shapes.of(parent[scope] ?? 0)?.role === 'class');
  }

  read(): ScopeNames {
    const shape = this.shapes.of(this.scope);
    if (shape) this.own(shape);
    const { tree, view } = this.shapes;
    const { visited, scope } = scopeKinds(view);
    const last = tree.next[this.scope] ?? 0;
    // Up to there only what is hoisted counts.
    let nested = 0;
    for (let at = this.scope + 1; at < last; at++) {
      const kind = tree.kind[at] ?? 0;
      if (visited[kind] !== 1) continue;
      const inner = this.shapes.of(at);
      if (isIn(view.scopes.outer, tree, at)) this.furtherOut(at);
      if (inner?.role === 'function' || inner?.role === 'class') {
        if (at >= nested) this.define(inner);
        at = (tree.next[at] ?? last) - 1;
      } else if (scope[kind] === 1) {
        if (!this.isWhole) at = (tree.next[at] ?? last) - 1;
        else nested = Math.max(nested, tree.next[at] ?? last);
      } else if (inner) this.bind(at, inner, at < nested);
    }
    for (const name of this.outer) this.declared.delete(name);
    return { declared: this.declared, assigned: this.assigned };
  }

  /** What a scope's own header binds. */
  private own(shape: Shape): void {
    if (shape.role === 'function' || shape.role === 'class') for (const param of slotOf(shape, 'params')) this.param(param);
    else if (shape.role === 'catch') this.caught(shape);
    else if (shape.role === 'for') this.loop(this.scope, shape);
    else if (shape.role === 'switch') for (const init of slotOf(shape, 'init')) this.header(init);
    else if (shape.role === 'try' || shape.role === 'with') {
      for (const item of [...slotOf(shape, 'resources'), ...slotOf(shape, 'items')]) if (item >= this.shapes.tree.count) this.virtual(item);
    }
  }

  /** What the header of a switch declares, where that has no node of its own. */
  private header(node: number): void {
    const shape = node < this.shapes.tree.count ? undefined : this.shapes.of(node);
    if (shape?.role === 'assign') this.pairs(this.declared, shape, undefined);
  }

  private virtual(node: number): void {
    const shape = this.shapes.of(node);
    if (shape) this.bind(node, shape, false);
  }

  private bind(node: number, shape: Shape, nested: boolean): void {
    const { hoisted } = this.shapes.view.scopes;
    switch (shape.role) {
      case 'declare':
        return this.declare(shape, hoisted.has(shape.label) ? this.isWhole : !nested);
      case 'assign':
        return this.assign(node, shape, !nested);
      case 'param':
        return nested ? undefined : this.param(node);
      case 'for':
        return this.blocks ? undefined : this.loop(node, shape);
      case 'catch':
        return this.blocks ? undefined : this.caught(shape);
      default:
    }
  }

  private define(shape: Shape): void {
    const as = shape.role === 'class' ? 'class' : 'function';
    if (as === 'function' && (this.isClass || shape.label === 'method')) return;
    for (const name of slotOf(shape, 'name')) if (isName(this.shapes, name)) this.add(this.declared, { name, type: slotOf(shape, 'returns')[0], value: undefined, as });
  }

  /** @param belongs whether the names are this scope's: if not, it is only noted that these are no assignments */
  private declare(shape: Shape, belongs: boolean): void {
    const [shared] = slotOf(shape, 'type');
    for (const item of slotOf(shape, 'items')) {
      this.taken.add(item);
      const assign = this.shapes.of(item);
      if (!belongs) continue;
      if (assign?.role === 'assign') this.pairs(this.declared, assign, shared);
      else for (const name of namesBoundIn(this.shapes, [item])) this.variable(this.declared, name, shared, undefined);
    }
  }

  /** @param belongs whether it stands in this scope and in none within it */
  private assign(node: number, shape: Shape, belongs: boolean): void {
    if (this.taken.has(node) || !PLAIN.has(shape.label) || this.isClass) return;
    if (isDeclaring(this.shapes, node)) {
      if (belongs) this.pairs(this.declared, shape, undefined);
    } else if (!this.reuses) this.pairs(this.declared, shape, undefined);
    else if (this.isWhole) this.pairs(this.assigned, shape, undefined);
  }

  /** The names of an assignment, each with its own value where both sides are lists. */
  private pairs(into: Map<string, Declaration>, shape: Shape, shared: number | undefined): void {
    const [type = shared] = slotOf(shape, 'type');
    const targets = this.items(slotOf(shape, 'target'));
    const values = this.items(slotOf(shape, 'value'));
    for (const [at, target] of targets.entries()) {
      const value = targets.length === values.length ? values[at] : undefined;
      for (const name of namesBoundIn(this.shapes, [target])) this.variable(into, name, type, name === target ? value : undefined);
    }
  }

  private items(nodes: readonly number[]): readonly number[] {
    const [only] = nodes;
    const shape = nodes.length === 1 && only !== undefined ? this.shapes.of(only) : undefined;
    return shape?.role === 'tuple' ? slotOf(shape, 'items') : nodes;
  }

  private param(node: number): void {
    const shape = this.shapes.of(node);
    const [type] = shape?.role === 'param' ? slotOf(shape, 'type') : [];
    const [value] = shape?.role === 'param' ? slotOf(shape, 'default') : [];
    const [first] = shape?.role === 'param' ? slotOf(shape, 'name') : [];
    for (const name of namesBoundIn(this.shapes, [node])) this.variable(this.declared, name, type, name === first ? value : undefined);
  }

  /** The loop variables of a loop over something: what stands before the last part of its header. */
  private loop(node: number, shape: Shape): void {
    for (const item of slotOf(shape, 'item')) this.param(item);
    const header = slotOf(shape, 'header');
    const target = header.at(-2);
    if (target === undefined || header.length > 3 || !isTarget(this.shapes, target) || clausesOf(this.shapes, node, header)) return;
    if (this.shapes.view.scopes.declaring && !this.declaresIn(node, target)) return;
    const type = header.length === 3 ? header[0] : undefined;
    for (const name of namesBoundIn(this.shapes, [target])) this.variable(this.declared, name, type, undefined);
  }

  /** Whether code around a target, within a loop, says that it is declared there. */
  private declaresIn(loop: number, target: number): boolean {
    const { parent } = this.shapes.tree;
    for (let at = parent[target] ?? 0; at > loop; at = parent[at] ?? 0) if (isDeclaring(this.shapes, at)) return true;
    return false;
  }

  /** `catch (e)`, or `except E as e`, where the first is a type. */
  private caught(shape: Shape): void {
    const params = slotOf(shape, 'params');
    const [type] = params;
    if (params.length === 1 && type !== undefined && (this.blocks || !isName(this.shapes, type))) this.param(type);
    for (const name of namesBoundIn(this.shapes, params.slice(1))) this.variable(this.declared, name, type, undefined);
  }

  private furtherOut(node: number): void {
    const { tree } = this.shapes;
    for (let at = node; at < (tree.next[node] ?? 0); at++) if (isName(this.shapes, at)) this.outer.add(this.shapes.text(at));
  }

  private variable(into: Map<string, Declaration>, name: number, type: number | undefined, value: number | undefined): void {
    this.add(into, { name, type, value, as: 'variable' });
  }

  private add(into: Map<string, Declaration>, declaration: Declaration): void {
    const name = this.shapes.text(declaration.name);
    if (!into.has(name)) into.set(name, declaration);
  }
}
