import { ERROR_KIND, type FlatTree } from '../syntax';
import { candidateKinds, type CandidateKinds } from './candidate-kinds';
import { implicitReturns } from './implicit-returns';
import { KindLists } from './kind-lists';
import type { Pattern } from './pattern';
import { slotOf, type Role } from './roles';
import { isKeyName, isPropertyKey, isSelector } from './selectors';
import type { Shapes } from './shapes';
import { firstFrom } from './sorted';
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
  private importing: readonly number[] | undefined;
  private over: Int32Array | undefined;
  private seen: Uint32Array | undefined;
  private turn = 0;
  private readonly lastEnds = new Map<number, number>();
  private readonly counts = new Map<CandidateKinds, number>();
  private readonly sets = new Map<CandidateKinds, readonly number[]>();
  private readonly declaring: KindSet;
  private readonly withParams: KindSet;

  constructor(private readonly shapes: Shapes) {
    this.tree = shapes.tree;
    this.view = shapes.view;
    this.declaring = kindsOfRoles(this.view, DECLARING);
    this.withParams = kindsOfRoles(this.view, WITH_PARAMS);
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
    const kinds = candidateKinds(this.view, pattern);
    const known = this.sets.get(kinds) ?? this.list(pattern, kinds);
    this.sets.set(kinds, known);
    return known;
  }

  /** About how many these are: listing them may cost more than trying the few that matter. */
  countCandidates(pattern: Pattern): number {
    const kinds = candidateKinds(this.view, pattern);
    const known = this.counts.get(kinds) ?? this.count(kinds);
    this.counts.set(kinds, known);
    return known;
  }

  /** A test whether a node, one of the tree's own, is one of the candidates, or something within it is. */
  testFor(pattern: Pattern): (node: number) => boolean {
    const { kind } = this.tree;
    const { own, within } = candidateKinds(this.view, pattern);
    switch (pattern.op) {
      case 'shape': {
        const returns = pattern.role === 'return' ? this.implicitReturns : undefined;
        if (pattern.role === 'object') return (node) => own[kind[node]!] === 1 && !this.isInError(node) && !this.isImported(node);
        return (node) => (own[kind[node]!] === 1 || within[kind[node]!] === 1 || returns?.has(node) === true) && !this.isInError(node);
      }
      case 'node':
      case 'token':
        return (node) => own[kind[node]!] === 1 && !this.isInError(node);
      case 'string':
        return (node) => own[kind[node]!] === 1 && !this.isInError(node) && !this.isDeclaredName(node) && !isKeyName(this.shapes, node);
      case 'name':
        return (node) => own[kind[node]!] === 1 && !this.isInError(node) && !this.isDeclaredName(node);
      default:
        return (node) => own[kind[node]!] === 1 && !this.isInError(node) && this.isExpression(node);
    }
  }

  /** Begins a walk over the tree that tells by `seen[node] === turn` where it was. */
  nextWalk(): { readonly seen: Uint32Array; readonly turn: number } {
    return { seen: (this.seen ??= new Uint32Array(this.tree.count)), turn: ++this.turn };
  }

  nodesIn(set: KindSet): readonly number[] {
    return this.kinds().ofAll(numbersIn(set));
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
    return (this.over ??= this.readStatementsOver())[node] ?? -1;
  }

  /** Where the last statement of a block ends; the end of what is no block. */
  lastEndIn(block: number): number {
    const known = this.lastEnds.get(block) ?? this.readLastEnd(block);
    this.lastEnds.set(block, known);
    return known;
  }

  private readStatementsOver(): Int32Array {
    const { kind, parent, count } = this.tree;
    const { block, statement } = this.view;
    const over = new Int32Array(count).fill(-1);
    for (let node = 1; node < count; node++) {
      const around = parent[node]!;
      over[node] = block[kind[around]!] === 1 || (statement[kind[node]!] === 1 && !this.isWrapped(node, around)) ? node : over[around]!;
    }
    return over;
  }

  /** Whether a node is all that the one around it holds. */
  private isWrapped(node: number, around: number): boolean {
    return unwrap(this.view, this.tree, around) === unwrap(this.view, this.tree, node);
  }

  private readLastEnd(block: number): number {
    const { tree, view } = this;
    if (!isIn(view.block, tree, block)) return tree.end[block] ?? 0;
    const last = this.statementsIn(block).at(-1);
    return (last === undefined ? tree.start[block] : tree.end[last]) ?? 0;
  }

  private count({ list, withinList }: CandidateKinds): number {
    const lists = this.kinds();
    let count = 0;
    for (const kinds of [list, withinList]) for (const kind of kinds) count += lists.countOf(kind);
    return count;
  }

  private list(pattern: Pattern, { list, withinList }: CandidateKinds): readonly number[] {
    const own = this.kinds().ofAll(list);
    switch (pattern.op) {
      case 'shape':
        if (pattern.role === 'object') return own.filter((node) => !this.isImported(node));
        return withMore(own, pattern.role === 'return' ? [...this.implicitReturns] : NONE, this.within(withinList));
      case 'node':
      case 'token':
        return own;
      case 'string':
        return own.filter((node) => !this.isDeclaredName(node) && !isKeyName(this.shapes, node));
      case 'name':
        return own.filter((node) => !this.isDeclaredName(node));
      default:
        return withMore(own.filter((node) => this.isExpression(node)), this.within(withinList), NONE);
    }
  }

  private within(kinds: readonly number[]): readonly number[] {
    return this.kinds().ofAll(kinds).flatMap((node) => this.shapes.withinOf(node));
  }

  /**
   * Whether a node is a name and no expression: what a function, a class or a parameter is called, what is imported, which
   * member, named argument or property is meant, or a part of a name.
   */
  isDeclaredName(node: number): boolean {
    const parent = this.tree.parent[node] ?? -1;
    if (parent < 0) return false;
    if (!isIn(this.view.identifier, this.tree, node)) return isIn(this.view.string, this.tree, node) && isPropertyKey(this.shapes, node);
    if (isIn(this.view.identifier, this.tree, parent) || isSelector(this.shapes, node) || this.isImported(node)) return true;
    const outer = this.tree.parent[parent] ?? -1;
    return (isIn(this.declaring, this.tree, parent) && this.isNameOf(parent, node)) || this.isParam(parent, node) || (outer >= 0 && this.isParam(outer, node));
  }

  private isImported(node: number): boolean {
    this.importing ??= this.nodesIn(kindsOfRoles(this.view, IMPORTING)).filter((at) => this.shapes.of(at)?.role === 'import');
    const before = this.importing[firstFrom(this.importing, node + 1) - 1];
    return before !== undefined && node < (this.tree.next[before] ?? 0);
  }

  private isNameOf(declaration: number, node: number): boolean {
    const shape = this.shapes.of(declaration);
    return shape !== undefined && DECLARING.has(shape.role) && slotOf(shape, 'name')[0] === node;
  }

  private isParam(declaration: number, node: number): boolean {
    if (!isIn(this.withParams, this.tree, declaration)) return false;
    const shape = this.shapes.of(declaration);
    return shape !== undefined && slotOf(shape, 'params').includes(node);
  }

  /** Neither the file as a whole, a wrapper of other code, nor a name that is only one. */
  private isExpression(node: number): boolean {
    return node !== 0 && unwrap(this.view, this.tree, node) === node && !this.isDeclaredName(node) && !this.isImported(node);
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

const IMPORTING: ReadonlySet<Role> = new Set<Role>(['import']);
const WITH_PARAMS: ReadonlySet<Role> = new Set<Role>(['function', 'catch']);
const byRoles = new WeakMap<View, Map<ReadonlySet<Role>, KindSet>>();

/** The kinds of some roles, worked out once for a view. */
function kindsOfRoles(view: View, roles: ReadonlySet<Role>): KindSet {
  const ofView = byRoles.get(view) ?? new Map<ReadonlySet<Role>, KindSet>();
  byRoles.set(view, ofView);
  const known = ofView.get(roles);
  if (known) return known;
  const kinds = new Uint8Array(view.grammar.kinds.length);
  for (const role of roles) for (const kind of view.kindsOf(role)) kinds[kind] = 1;
  ofView.set(roles, kinds);
  return kinds;
}

/** Functions, classes and parameters: what else holds a name uses it. */
const DECLARING: ReadonlySet<Role> = new Set<Role>(['function', 'class', 'param']);

const NONE: readonly number[] = [];

function withMore(nodes: readonly number[], more: readonly number[], others: readonly number[]): readonly number[] {
  return more.length === 0 && others.length === 0 ? nodes : [...nodes, ...more, ...others];
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
