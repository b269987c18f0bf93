import { requireAll, type Requirement } from '../keywords';
import { holdsNeeded } from './candidates';
import { requiredInCode } from './literals';
import type { ListContext } from './match-list';
import type { MatchSubject } from './subject';
import type { ChildPattern, Pattern } from './pattern';
import { isStatementRole } from './roles';
import { firstFrom } from './sorted';
import { isIn, isSignificant, unwrap } from './view';

/** Called with the offset at which the last statement ends. */
export type ThenEnd = (end: number) => void;

export interface StatementOptions {
  /** Whether statements may follow the last item. */
  readonly open: boolean;
  /** Whether expressions are not looked for inside statements. */
  readonly wholeStatements?: boolean;
  /** Whether an ellipsis does not reach into blocks. */
  readonly staysInBlock?: boolean;
}

/** A run of statements as a pattern. */
export interface StatementItems {
  readonly items: readonly ChildPattern[];
  /** What stands in all code that an item matches. */
  readonly needs: readonly Requirement[];
  /** What stands in all code that an item and those after it match. */
  readonly ahead: readonly Requirement[];
}

const known = new WeakMap<readonly ChildPattern[], StatementItems>();

export function statementItems(items: readonly ChildPattern[]): StatementItems {
  const read = known.get(items);
  if (read) return read;
  const needs = items.map(({ pattern }) => requiredInCode(pattern));
  const made = { items, needs, ahead: needs.map((_, at) => requireAll(needs.slice(at))) };
  known.set(items, made);
  return made;
}

interface Cursor {
  /** The statement that has to be next where no ellipsis stands before an item; -1 when there is none. */
  readonly next: number;
  /** Where in `index.statements` an ellipsis goes on. */
  readonly flat: number;
  readonly end: number;
}

/**
 * Statements that follow each other. An ellipsis passes over any number of them and reaches into blocks nested in what it
 * passes, never out of a block.
 */
export class StatementMatcher {
  private readonly bound: number;
  /** Where the last of the statements ends. */
  private readonly last: number;
  /** Whether what is matched are values of a list: an ellipsis does not reach into them, and each is matched as a whole. */
  private readonly isValueList: boolean;

  /** @param around the node whose subtree the statements lie in */
  constructor(
    private readonly subject: MatchSubject,
    private readonly context: ListContext,
    private readonly run: StatementItems,
    private readonly options: StatementOptions,
    private readonly around: number,
    private readonly then: ThenEnd,
  ) {
    this.isValueList = isIn(subject.view.valueList, subject.tree, around);
    this.bound = subject.tree.next[around] ?? 0;
    this.last = subject.index.lastEndIn(around);
  }

  /** Matches with the first item at `first`, or after it when that is an ellipsis. */
  startAt(first: number): void {
    const { statements } = this.subject.index;
    this.from(0, { next: first, flat: first < 0 ? statements.length : firstFrom(statements, first), end: this.subject.shapes.start(Math.max(first, 0)) });
  }

  private from(item: number, cursor: Cursor): void {
    const child = this.run.items[item];
    if (child === undefined) {
      // In a block that an ellipsis reached, what follows around it does not count.
      if (this.options.open || cursor.next < 0) this.then(cursor.end);
    } else if (child.pattern.op === 'ellipsis') this.ellipsis(item, child.pattern.name, cursor);
    else if (cursor.next >= 0) this.at(item, child.pattern, cursor.next);
  }

  private ellipsis(item: number, name: string, cursor: Cursor): void {
    if (item === this.run.items.length - 1) return this.passAll(name, cursor);
    const following = this.run.items[item + 1];
    if (following?.pattern.op === 'ellipsis') return this.from(item + 1, cursor);
    const needed = this.run.ahead[item + 1];
    for (const statement of this.after(cursor.flat, following?.pattern)) {
      if (statement >= this.bound) break;
      if (needed && !this.isAhead(needed, statement)) break;
      if ((this.isValueList || this.options.staysInBlock) && this.subject.tree.parent[statement] !== this.around) continue;
      this.context.bind(name, this.passed(cursor, statement), () => following && this.at(item + 1, following.pattern, statement));
    }
  }

  /** Statements from a place on at which a pattern can match. */
  private *after(flat: number, pattern: Pattern | undefined): Iterable<number> {
    const { statements } = this.subject.index;
    if (!pattern || isFree(pattern)) {
      for (let at = flat; at < statements.length; at++) yield statements[at] ?? 0;
      return;
    }
    const from = statements[flat];
    if (from === undefined) return;
    const found = this.context.found(pattern);
    let before = -1;
    for (let at = found.firstFrom(from); at < found.holders.length; at++) {
      const statement = this.subject.index.statementOver(found.holders[at] ?? 0);
      // What begins past the end ends the search, whether it matches or not.
      if (statement < from || statement === before || (statement < this.bound && !found.isFound(at))) continue;
      yield (before = statement);
    }
  }

  /** A last ellipsis: whatever follows. */
  private passAll(name: string, { next, end }: Cursor): void {
    const last = Math.max(this.last, end);
    if (name === '') return this.then(last);
    this.context.bind(name, { start: next < 0 ? end : this.subject.shapes.start(next), end: last, node: -1 }, () => this.then(last));
  }

  private passed({ next }: Cursor, statement: number): { start: number; end: number; node: number } {
    const { shapes } = this.subject;
    if (next < 0 || statement <= next) return { start: 0, end: 0, node: -1 };
    let end = shapes.end(next);
    const before = this.subject.index.statements[firstFrom(this.subject.index.statements, statement) - 1];
    if (before !== undefined && before >= next) end = Math.max(end, shapes.end(before));
    return { start: shapes.start(next), end, node: -1 };
  }

  /** One item at one statement, or at an expression in it. */
  private at(item: number, pattern: Pattern, raw: number): void {
    const { shapes, tree, view } = this.subject;
    const statement = unwrap(view, tree, raw);
    const rest = (): void => this.from(item + 1, { next: this.siblingAfter(raw), flat: this.flatAfter(raw), end: shapes.end(statement) });
    if (!this.mayHold(item, raw)) return;
    let wholeMatches = false;
    this.context.node(pattern, statement, () => {
      wholeMatches = true;
      rest();
    });
    if (!wholeMatches && !this.isValueList && !this.options.wholeStatements && looksInside(pattern)) this.inside(pattern, raw, rest);
  }

  /** An expression anywhere in a statement, but not in blocks nested in it: these are statements of their own. */
  private inside(pattern: Pattern, statement: number, then: () => void): void {
    const { tree, shapes, index } = this.subject;
    for (const node of this.context.found(pattern).within(tree, statement)) {
      // What is assigned where a name is declared may be no node of its own.
      if (node !== statement && index.statementOver(shapes.holderOf(node)) === statement) this.context.node(pattern, node, then);
    }
  }

  private mayHold(item: number, statement: number): boolean {
    const needed = this.run.needs[item];
    return needed === undefined || this.meets(needed, this.subject.shapes.start(statement), this.subject.shapes.end(statement));
  }

  private isAhead(needed: Requirement, statement: number): boolean {
    const { tree } = this.subject;
    const last = this.bound - 1;
    return this.meets(needed, tree.start[statement] ?? 0, Math.max(tree.end[last] ?? 0, tree.end[statement] ?? 0));
  }

  private meets(requirement: Requirement, start: number, end: number): boolean {
    return holdsNeeded({ placesOf: this.subject.placesOf, heldBy: undefined }, requirement, { start, end });
  }

  /** The next statement of the same block; -1 when there is none. */
  private siblingAfter(statement: number): number {
    const { tree, view } = this.subject;
    const parent = tree.parent[statement] ?? -1;
    if (parent < 0 || !isIn(view.block, tree, parent)) return -1;
    const last = tree.next[parent] ?? 0;
    for (let next = tree.next[statement] ?? last; next < last; next = tree.next[next] ?? last) if (isSignificant(view, tree, next)) return next;
    return -1;
  }

  private flatAfter(statement: number): number {
    return firstFrom(this.subject.index.statements, this.subject.tree.next[statement] ?? 0);
  }
}

/** Whether a pattern matches nearly everywhere, so that looking for it first saves nothing. */
export function isFree({ op }: Pattern): boolean {
  return op === 'metavariable' || op === 'ellipsis' || op === 'deep' || op === 'chain';
}

/** Whether an item is an expression, which may stand anywhere in a statement. */
function looksInside(pattern: Pattern): boolean {
  switch (pattern.op) {
    case 'shape':
      // A declaration may assign a module.
      return pattern.role === 'import' || !isStatementRole(pattern.role);
    case 'deep':
    case 'metavariable':
    case 'ellipsis':
      return false;
    default:
      return true;
  }
}
