import { ERROR_KIND, type FlatTree } from '../../core';
import { ENDED_BY_SEMICOLON } from './kinds';

/** A flat tree by the names of its kinds. */
export class TreeView {
  constructor(private readonly tree: FlatTree) {}

  kind(node: number): string {
    return this.tree.grammar.kinds[this.tree.kind[node] ?? 0] ?? '';
  }

  /** False for a token such as `(`. */
  isNamed(node: number): boolean {
    return this.tree.grammar.named[this.tree.kind[node] ?? 0] === 1;
  }

  isError(node: number): boolean {
    return this.tree.kind[node] === ERROR_KIND || this.tree.missing[node] === 1;
  }

  start(node: number): number {
    return this.tree.start[node] ?? 0;
  }

  end(node: number): number {
    return this.tree.end[node] ?? 0;
  }

  /** The node behind all that is in this one. */
  next(node: number): number {
    return this.tree.next[node] ?? this.tree.count;
  }

  parent(node: number): number {
    return this.tree.parent[node] ?? 0;
  }

  text(node: number): string {
    return this.tree.text.slice(this.start(node), this.end(node));
  }

  children(node: number): number[] {
    const children: number[] = [];
    for (let child = node + 1; child < this.next(node); child = this.next(child)) children.push(child);
    return children;
  }

  /** Whether a modifier of one of these kinds, or a token, stands directly in a node. */
  has(node: number, kinds: ReadonlySet<string>): boolean {
    return this.children(node).some((child) => kinds.has(this.kind(child)) && (!this.isNamed(child) || /_modifier$/.test(this.kind(child))));
  }

  /** The token that follows a node in what holds both, comments aside. */
  tokenAfter(node: number, token: string): number | undefined {
    const siblings = this.children(this.parent(node)).filter((child) => child > node && this.kind(child) !== 'comment');
    return siblings[0] !== undefined && this.kind(siblings[0]) === token ? siblings[0] : undefined;
  }

  breaksLine(start: number, end: number): boolean {
    return /[\n\r\u2028\u2029]/.test(this.tree.text.slice(start, end));
  }

  /** Whether a statement or a field, which has no semicolon, ends at a place in one of its nodes. */
  endsStatement(node: number, end: number): boolean {
    for (let holder = node; holder > 0 && this.end(holder) === end; holder = this.parent(holder)) if (ENDED_BY_SEMICOLON.has(this.kind(holder))) return true;
    return false;
  }

  /** Whether a statement, or what an arrow function gives, begins with a node. */
  beginsStatement(node: number): boolean {
    for (let holder = node; this.start(holder) === this.start(node); holder = this.parent(holder)) {
      const above = this.kind(this.parent(holder));
      if (above === 'expression_statement' && this.start(this.parent(holder)) === this.start(node)) return true;
      if (above === 'arrow_function' || above === 'export_statement') return true;
      if (holder <= 0) return false;
    }
    return false;
  }
}
