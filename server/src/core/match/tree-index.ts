import { ERROR_KIND, type FlatTree } from '../syntax';
import { implicitReturns } from './implicit-returns';
import type { Pattern } from './pattern';
import { slotOf, type Role } from './roles';
import { statementOf, type Shapes } from './shapes';
import { isIn, isSignificant, numbersIn, unwrap, type KindSet, type View } from './view';

/**
 * Finds the nodes of a kind without walking the tree again. Nodes inside a syntax error are in no list; when the whole
 * file is one error, its intact parts are.
 */
export class TreeIndex {
  private readonly tree: FlatTree;
  private readonly view: View;
  private sorted: KindLists | undefined;
  private errors: readonly number[] | undefined;
  private listed: readonly number[] | undefined;
  private values: ReadonlySet<number> | undefined;
  private readonly lastEnds = new Map<number, number>();
  private readonly sets = new Map<string, readonly number[]>();

  constructor(private readonly shapes: Shapes) {
    this.tree = shapes.tree;
    this.view = shapes.view;
  }

  /** Every node that is a statement, in document order: what stands in a block, and what its kind calls a statement. */
  get statements(): readonly number[] {
    return (this.listed ??= this.listStatements());
  }

  /** What functions give back without saying so. */
  get implicitReturns(): ReadonlySet<number> {
    return (this.values ??= implicitReturns(this.shapes, this.nodesIn(this.view.implicitReturn)));
  }

  /** The nodes at which a pattern can match at all, in document order; those without a node of their own last. */
  candidates(pattern: Pattern): readonly number[] {
    switch (pattern.op) {
      case 'shape':
        return this.once(`shape ${pattern.role} ${pattern.qualified === undefined}`, () => this.shaped(pattern.role, pattern.qualified !== undefined));
      case 'node':
        return this.nodesOf([...pattern.kinds]);
      case 'string':
        return this.once('string', () => this.nodesOf([...numbersIn(this.view.string), ...numbersIn(this.view.concatenation), ...this.view.kindsOf('binary'), ...numbersIn(this.view.identifier)]));
      case 'name':
        return this.once('name', () => this.nodesIn(this.view.identifier).filter((node) => !this.isDeclaredName(node)));
      case 'token':
        return this.nodesOf([pattern.kind]);
      default:
        return this.once('all', () => this.everything());
    }
  }

  /** Whether a node, one of the tree's own, is one of the candidates. */
  isCandidate(pattern: Pattern, node: number): boolean {
    const kind = this.tree.kind[node] ?? 0;
    if (kind === ERROR_KIND || this.isInError(node)) return false;
    const { view } = this;
    switch (pattern.op) {
      case 'shape':
        if (pattern.role === 'return' && this.implicitReturns.has(node)) return true;
        return view.shapes[kind]?.some(({ role }) => role === pattern.role || role === LIKE[pattern.role]) === true || (pattern.qualified !== undefined && view.identifier[kind] === 1) || this.mayHoldShape(pattern.role, kind);
      case 'node':
        return pattern.kinds.has(kind);
      case 'string':
        return view.string[kind] === 1 || view.concatenation[kind] === 1 || view.identifier[kind] === 1 || view.shapes[kind]?.some(({ role }) => role === 'binary') === true;
      case 'name':
        return view.identifier[kind] === 1 && !this.isDeclaredName(node);
      case 'token':
        return pattern.kind === kind;
      default:
        return view.expression[kind] === 1 && !this.isDeclaredName(node) && this.isCode(node);
    }
  }

  nodesIn(set: KindSet): readonly number[] {
    return this.nodesOf(numbersIn(set));
  }

  /** The statements that stand directly in a block. */
  statementsIn(block: number): number[] {
    const { tree, view } = this;
    const statements: number[] = [];
    const last = tree.next[block] ?? 0;
    for (let child = block + 1; child < last; child = tree.next[child] ?? last) if (isSignificant(view, tree, child)) statements.push(child);
    return statements;
  }

  /** The innermost statement around a node, with a block of its own or without; -1 when there is none. */
  statementOver(node: number): number {
    const { tree, view } = this;
    for (let at = node, parent = tree.parent[at] ?? -1; parent >= 0; at = parent, parent = tree.parent[at] ?? -1) {
      if (isIn(view.block, tree, parent)) return at;
      if (isIn(view.statement, tree, at)) return statementOf(this.shapes, unwrap(view, tree, at));
    }
    return -1;
  }

  /** Where the last statement of a block ends; the end of what is no block. */
  lastEndIn(block: number): number {
    const known = this.lastEnds.get(block) ?? this.readLastEnd(block);
    this.lastEnds.set(block, known);
    return known;
  }

  private readLastEnd(block: number): number {
    const { tree, view } = this;
    if (!isIn(view.block, tree, block)) return tree.end[block] ?? 0;
    const last = this.statementsIn(block).at(-1);
    return (last === undefined ? tree.start[block] : tree.end[last]) ?? 0;
  }

  private shaped(role: Role, named: boolean): number[] {
    const nodes = [...this.nodesOf([...this.view.kindsOf(role), ...(LIKE[role] ? this.view.kindsOf(LIKE[role]) : []), ...(named ? numbersIn(this.view.identifier) : [])])];
    const holders = this.nodesOf(this.view.kindsWithin(role));
    if (role === 'return') nodes.push(...this.implicitReturns);
    return [...nodes, ...holders.flatMap((node) => this.shapes.withinOf(node))];
  }

  private mayHoldShape(role: Role, kind: number): boolean {
    return this.view.kindsWithin(role).includes(kind);
  }

  /** Every expression: all that is no statement and no block. */
  private everything(): number[] {
    const named = this.nodesIn(this.view.expression).filter((node) => !this.isDeclaredName(node) && this.isCode(node));
    const holders = [...new Set([...this.view.kindsWithin('member'), ...this.view.kindsWithin('call')])];
    return holders.length === 0 ? named : [...named, ...this.nodesOf(holders).flatMap((node) => this.shapes.withinOf(node))];
  }

  /** Whether a node is what a function, a class or a parameter is called, or a part of a name: no expression. */
  isDeclaredName(node: number): boolean {
    const parent = this.tree.parent[node] ?? -1;
    if (parent < 0 || !isIn(this.view.identifier, this.tree, node)) return false;
    if (isIn(this.view.identifier, this.tree, parent)) return true;
    const shape = this.shapes.of(parent);
    if (!shape) return this.isParam(this.tree.parent[parent] ?? -1, node);
    return (DECLARING.has(shape.role) && slotOf(shape, 'name')[0] === node) || this.isParam(parent, node);
  }

  private isParam(parent: number, node: number): boolean {
    const shape = parent < 0 ? undefined : this.shapes.of(parent);
    return shape !== undefined && WITH_PARAMS.has(shape.role) && slotOf(shape, 'params').includes(node);
  }

  /** Neither the file as a whole nor a wrapper of other code. */
  private isCode(node: number): boolean {
    return node !== 0 && unwrap(this.view, this.tree, node) === node;
  }

  private once(key: string, read: () => readonly number[]): readonly number[] {
    const known = this.sets.get(key) ?? read();
    this.sets.set(key, known);
    return known;
  }

  private nodesOf(kinds: readonly number[]): readonly number[] {
    const lists = kinds.map((kind) => this.kinds().of(kind)).filter((list) => list.length > 0);
    const [only] = lists;
    if (lists.length === 1 && only) return only;
    return lists.flat().sort((a, b) => a - b);
  }

  private kinds(): KindLists {
    return (this.sorted ??= new KindLists(this.tree, this.outermostErrors()));
  }

  private isInError(node: number): boolean {
    return this.outermostErrors().some((error) => error < node && node < (this.tree.next[error] ?? 0));
  }

  private outermostErrors(): readonly number[] {
    return (this.errors ??= errorsOf(this.tree));
  }

  private listStatements(): number[] {
    const { tree, view } = this;
    const statements: number[] = [];
    for (let node = 1; node < tree.count; node++) {
      const kind = tree.kind[node] ?? 0;
      if (kind === ERROR_KIND) {
        node = (tree.next[node] ?? node + 1) - 1;
        continue;
      }
      const inBlock = view.block[tree.kind[tree.parent[node] ?? 0] ?? 0] === 1;
      if ((inBlock && view.block[kind] !== 1 && isSignificant(view, tree, node)) || view.statement[kind] === 1) statements.push(node);
    }
    return statements;
  }
}

const WITH_PARAMS: ReadonlySet<Role> = new Set<Role>(['function', 'catch']);
/** What else can match a role: a field is assigned its value, and a module may be. */
const LIKE: Partial<Record<Role, Role>> = { assign: 'field', import: 'assign' };
const DECLARING: ReadonlySet<Role> = new Set<Role>(['function', 'class', 'param']);

/** The nodes of each kind: one array, sorted by counting. */
class KindLists {
  private readonly nodes: Uint32Array;
  private readonly from: Uint32Array;
  private readonly lists: number[][] = [];

  constructor(tree: FlatTree, errors: readonly number[]) {
    const { kind, next, count } = tree;
    const kinds = tree.grammar.kinds.length;
    const from = new Uint32Array(kinds + 2);
    const each = (visit: (node: number, kind: number) => void): void => {
      let error = 0;
      for (let node = 0; node < count; node++) {
        // A syntax error is passed over with all that it holds.
        if (node === errors[error]) {
          node = (next[node] ?? count) - 1;
          error++;
        } else if ((kind[node] ?? 0) < kinds) visit(node, kind[node] ?? 0);
      }
    };
    each((_, of) => from[of + 1]!++);
    for (let of = 1; of < from.length; of++) from[of]! += from[of - 1]!;
    const at = from.slice();
    this.nodes = new Uint32Array(count);
    each((node, of) => (this.nodes[at[of]!++] = node));
    this.from = from;
  }

  of(kind: number): readonly number[] {
    return (this.lists[kind] ??= Array.from(this.nodes.subarray(this.from[kind], this.from[kind + 1])));
  }
}

/** The outermost syntax errors, in order. A root that is one error is none: its intact parts count. */
function errorsOf(tree: FlatTree): number[] {
  const errors: number[] = [];
  for (let node = 1; node < tree.count; node++) {
    if (tree.kind[node] !== ERROR_KIND) continue;
    errors.push(node);
    node = (tree.next[node] ?? node + 1) - 1;
  }
  return errors;
}
