import type { Expr, Stmt } from '../ast';

/** What `source()` gives. Only digits, so that no operation on letters changes it. */
export const MARKER = '70707';

export interface ListValue {
  readonly kind: 'list';
  readonly items: Value[];
  /** Held a marked element at some time. */
  marked: boolean;
}

export interface MapValue {
  readonly kind: 'map';
  readonly entries: Map<string, Value>;
  marked: boolean;
}

export interface ObjectValue {
  readonly kind: 'object';
  /** Undefined for a record. */
  readonly cls: string | undefined;
  readonly fields: Map<string, Value>;
  /** Known under a second name. */
  aliased: boolean;
}

export interface ClosureValue {
  readonly kind: 'closure';
  readonly params: readonly string[];
  readonly body: Expr | readonly Stmt[];
  readonly frame: Frame;
  readonly env: Env;
}

export interface FunctionValue {
  readonly kind: 'function';
  readonly name: string;
}

export interface PairValue {
  readonly kind: 'pair';
  readonly values: readonly [Value, Value];
}

export type Value = string | null | ListValue | MapValue | ObjectValue | ClosureValue | FunctionValue | PairValue;

export interface Cell {
  value: Value;
}

/** One call that runs. */
export interface Frame {
  readonly self: ObjectValue | undefined;
  /** The class whose method runs. */
  readonly cls: string | undefined;
  readonly yields: Value[];
  readonly defers: { readonly body: readonly Stmt[]; readonly env: Env }[];
}

/** The program itself is wrong: the generator throws it away. */
export class InvalidProgram extends Error {}

/** A value thrown by the program. */
export class Thrown extends Error {
  constructor(readonly value: Value) {
    super('thrown by the program');
  }
}

/** Variables of a block. */
export class Env {
  private readonly cells = new Map<string, Cell>();

  constructor(private readonly parent: Env | undefined, private readonly startsFunction: boolean) {}

  declare(name: string, cell: Cell): void {
    this.cells.set(name, cell);
  }

  /** @throws InvalidProgram when nothing has that name */
  find(name: string, captured = false): { readonly cell: Cell; readonly captured: boolean } {
    const cell = this.cells.get(name);
    if (cell) return { cell, captured };
    if (!this.parent) throw new InvalidProgram(`no variable ${name}`);
    return this.parent.find(name, captured || this.startsFunction);
  }
}

export function isMarked(value: Value): boolean {
  if (value === null) return false;
  if (typeof value === 'string') return value.includes(MARKER);
  if (value.kind === 'list') return value.marked || value.items.some(isMarked);
  if (value.kind === 'map') return value.marked || [...value.entries.values()].some(isMarked);
  return false;
}

export function textOf(value: Value | undefined): string {
  if (typeof value !== 'string') throw new InvalidProgram('a text is wanted');
  return value;
}

export function listOf(value: Value): ListValue {
  if (value === null || typeof value === 'string' || value.kind !== 'list') throw new InvalidProgram('a list is wanted');
  return value;
}

export function mapOf(value: Value): MapValue {
  if (value === null || typeof value === 'string' || value.kind !== 'map') throw new InvalidProgram('a map is wanted');
  return value;
}

export function objectOf(value: Value): ObjectValue {
  if (value === null || typeof value === 'string' || value.kind !== 'object') throw new InvalidProgram('an object is wanted');
  return value;
}

export function newList(items: readonly Value[]): ListValue {
  return { kind: 'list', items: [...items], marked: items.some(isMarked) };
}

export function newMap(entries: readonly (readonly [string, Value])[]): MapValue {
  return { kind: 'map', entries: new Map(entries), marked: entries.some(([, value]) => isMarked(value)) };
}

export function newRecord(a: Value, b: Value, next: Value): ObjectValue {
  return { kind: 'object', cls: undefined, fields: new Map([['a', a], ['b', b], ['next', next]]), aliased: false };
}
