import { childrenOf, ERROR_KIND, type FlatTree } from '../syntax';
import type { Pattern } from './pattern';
import { significantChildren, unwrap, type KindSet, type View } from './view';

/**
 * Finds the nodes of a kind without walking the tree again. Nodes inside a syntax error are in no list; when the whole
 * file is one error, its intact parts are.
 */
export class TreeIndex {
  private byKind: Map<number, number[]> | undefined;

  private errors: readonly number[] | undefined;
  private readonly children = new Map<number, readonly number[]>();

  constructor(private readonly tree: FlatTree) {}

  /** The children that matching looks at, worked out once for each node. */
  childrenOf(view: View, node: number): readonly number[] {
    const known = this.children.get(node) ?? significantChildren(view, this.tree, node);
    this.children.set(node, known);
    return known;
  }

  /** The nodes at which a pattern can match at all, in document order. */
  candidates(view: View, pattern: Pattern): readonly number[] {
    switch (pattern.op) {
      case 'node':
        return pattern.qualified === undefined
          ? this.nodesOf(pattern.kinds)
          : this.sorted([...this.nodesOf(pattern.kinds), ...this.nodesIn(view.identifier)]);
      case 'string':
        return this.sorted([...this.nodesIn(view.string), ...this.nodesIn(view.concatenation)]);
      case 'name':
        return this.nodesIn(view.identifier);
      case 'token':
        return this.nodesOf(new Set([pattern.kind]));
      default:
        return this.nodesIn(view.grammar.named);
    }
  }

  /** Whether a node is one of the candidates. */
  isCandidate(view: View, pattern: Pattern, node: number): boolean {
    const kind = this.tree.kind[node] ?? 0;
    if (kind === ERROR_KIND || this.isInError(node)) return false;
    switch (pattern.op) {
      case 'node':
        return pattern.kinds.has(kind) || (pattern.qualified !== undefined && view.identifier[kind] === 1);
      case 'string':
        return view.string[kind] === 1 || view.concatenation[kind] === 1;
      case 'name':
        return view.identifier[kind] === 1;
      case 'token':
        return pattern.kind === kind;
      default:
        return view.grammar.named[kind] === 1;
    }
  }

  /** Nodes of the kind with a name, in document order. */
  nodesNamed({ grammar }: View, name: string): number[] {
    const nodes: number[] = [];
    for (const [kind, list] of this.kinds()) if (grammar.kinds[kind] === name && grammar.named[kind]) nodes.push(...list);
    return this.sorted(nodes);
  }

  nodesIn(set: KindSet): number[] {
    const nodes: number[] = [];
    for (const [kind, list] of this.kinds()) if (set[kind]) nodes.push(...list);
    return this.sorted(nodes);
  }

  /** The two ends of `object.property`, unwrapped, or undefined when one is missing. */
  memberParts(view: View, node: number): { object: number; property: number } | undefined {
    let object: number | undefined;
    let property: number | undefined;
    for (const child of childrenOf(this.tree, node)) {
      if (this.tree.field[child] === view.memberObject) object = unwrap(view, this.tree, child);
      if (this.tree.field[child] === view.memberProperty) property = child;
    }
    return object === undefined || property === undefined ? undefined : { object, property };
  }

  private nodesOf(kinds: ReadonlySet<number>): number[] {
    const [only] = kinds;
    if (kinds.size === 1 && only !== undefined) return this.kinds().get(only) ?? [];
    return this.sorted([...kinds].flatMap((kind) => this.kinds().get(kind) ?? []));
  }

  private sorted(nodes: number[]): number[] {
    return nodes.sort((a, b) => a - b);
  }

  private kinds(): Map<number, number[]> {
    this.byKind ??= this.indexByKind();
    return this.byKind;
  }

  private isInError(node: number): boolean {
    this.errors ??= errorsOf(this.tree);
    return this.errors.some((error) => error < node && node < (this.tree.next[error] ?? 0));
  }

  private indexByKind(): Map<number, number[]> {
    const byKind = new Map<number, number[]>();
    this.errors ??= errorsOf(this.tree);
    const errors = [...this.errors];
    for (let node = 0; node < this.tree.count; node++) {
      // A syntax error is passed over with all that it holds.
      while (node === errors[0]) node = this.tree.next[errors.shift() ?? 0] ?? this.tree.count;
      if (node >= this.tree.count) break;
      const kind = this.tree.kind[node] ?? 0;
      const list = byKind.get(kind);
      if (list) list.push(node);
      else byKind.set(kind, [node]);
    }
    return byKind;
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
