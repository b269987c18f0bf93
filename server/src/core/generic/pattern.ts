import { NOTHING_REQUIRED, requireAll, requireLiteral, type Requirement } from '../keywords';
import { findIndented } from './document';
import { indentationOf } from './tokens';

/** What a pattern asks for, one after the other. */
export type GenericOp =
  /** @property text in small letters when the pattern is caseless */
  | { readonly op: 'token'; readonly text: string }
  /** `$X`: one word. Without a name for `$_`, which binds nothing. */
  | { readonly op: 'word'; readonly name: string | undefined }
  /** `...`: any tokens, of which none is more than `lines` lines below what was matched before. With a name for `$...X`. */
  | { readonly op: 'skip'; readonly lines: number; readonly name: string | undefined }
  /** An indented part, which matches a whole block; `optional` when it matches no block as well. `close` is the index of its end. */
  | { readonly op: 'open'; readonly optional: boolean; readonly close: number }
  | { readonly op: 'close' };

export interface GenericPattern {
  readonly ops: readonly GenericOp[];
  readonly caseless: boolean;
  /** By index in `ops`: the names that are bound before it and asked for again from there on. */
  readonly live: readonly (readonly string[])[];
}

export interface GenericOptions {
  /** Lines that one `...` can reach down; 10 when absent. */
  readonly ellipsisMaxSpan?: number;
  /** True when letters match in either case. */
  readonly caseless?: boolean;
}

/** A text that is no pattern. */
export class GenericPatternError extends Error {
  override readonly name = 'GenericPatternError';
}

const DEFAULT_SPAN = 10;
const MOST_OPS = 5_000;
const TOKEN = /\$\.\.\.([A-Z_][A-Z0-9_]*)|(\.\.\.)|\$([A-Z_][A-Z0-9_]*)(?!\w)|\w+|[^\s\w]/g;

/** @throws GenericPatternError when there is nothing in the pattern, or far too much */
export function compileGeneric(source: string, { ellipsisMaxSpan = DEFAULT_SPAN, caseless = false }: GenericOptions = {}): GenericPattern {
  const { items, rows } = readItems(source, ellipsisMaxSpan, caseless);
  if (items.length === 0) throw new GenericPatternError('the pattern is empty');
  if (items.length > MOST_OPS) throw new GenericPatternError(`the pattern is longer than ${MOST_OPS} words and marks`);
  const ops = nest(items, rows);
  return { ops, caseless, live: findLive(ops) };
}

/** Words that stand in every text that matches. */
export function requirementOfGeneric({ ops, caseless }: GenericPattern): Requirement {
  return requireAll(ops.map((op) => (op.op === 'token' ? requireLiteral(op.text, 'text', caseless) : NOTHING_REQUIRED)));
}

/** Every name that a match of the pattern binds, with its sign: `$X`, `$...X`. */
export function namesOfGeneric({ ops }: GenericPattern): string[] {
  return [...new Set(ops.flatMap((op) => ('name' in op && op.name !== undefined ? [op.name] : [])))];
}

type Item = Exclude<GenericOp, { op: 'open' | 'close' }>;

interface Row {
  readonly first: number;
  readonly indentation: number;
}

function readItems(source: string, span: number, caseless: boolean): { items: Item[]; rows: Row[] } {
  const items: Item[] = [];
  const rows: Row[] = [];
  for (const line of source.split('\n')) {
    if (line.trim() !== '') rows.push({ first: items.length, indentation: indentationOf(line) });
    for (const [whole, several, dots, single] of line.matchAll(TOKEN)) {
      if (dots ?? several) items.push({ op: 'skip', lines: span, name: several === undefined ? undefined : `$...${several}` });
      else if (single !== undefined) items.push({ op: 'word', name: single === '_' ? undefined : `$${single}` });
      else items.push({ op: 'token', text: caseless ? whole.toLowerCase() : whole });
    }
  }
  return { items, rows };
}

/** Only indentation nests in a pattern: `f(...)` may go past the first closing bracket, as it may in Semgrep. */
function nest(items: readonly Item[], rows: readonly Row[]): GenericOp[] {
  const blocks = findIndented(rows, items.length);
  const ops: GenericOp[] = [];
  const open: number[] = [];
  for (let item = 0; item <= items.length; item++) {
    for (const _ of blocks.filter(({ to }) => to === item)) close(ops, open.pop()!);
    for (const _ of blocks.filter(({ from }) => from === item)) {
      open.push(ops.length);
      ops.push({ op: 'open', optional: false, close: 0 });
    }
    const next = items[item];
    if (next) add(ops, next);
  }
  return ops;
}

function close(ops: GenericOp[], opener: number): void {
  const optional = ops.slice(opener + 1).every(({ op }) => op === 'skip');
  ops[opener] = { op: 'open', optional, close: ops.length };
  ops.push({ op: 'close' });
}

/** `... ...` reaches as far as both. */
function add(ops: GenericOp[], item: Item): void {
  const last = ops.at(-1);
  if (item.op === 'skip' && last?.op === 'skip' && item.name === undefined && last.name === undefined) {
    ops[ops.length - 1] = { ...last, lines: last.lines + item.lines };
  } else ops.push(item);
}

function findLive(ops: readonly GenericOp[]): string[][] {
  const nameOf = (op: GenericOp): string | undefined => ('name' in op ? op.name : undefined);
  const last = new Map<string, number>();
  ops.forEach((op, index) => {
    const name = nameOf(op);
    if (name !== undefined) last.set(name, index);
  });
  const bound = new Set<string>();
  return ops.map((op, index) => {
    const live = [...bound].filter((name) => last.get(name)! >= index);
    const name = nameOf(op);
    if (name !== undefined) bound.add(name);
    return live;
  });
}
