import type { Class, Func, Param, Program, Stmt } from '../ast';
import type { Language } from '../languages';
import type { Choices } from './choices';
import { evaluate } from './expressions';
import { runBlock } from './statements';
import { Env, InvalidProgram, isMarked, newList, objectOf, type Cell, type ClosureValue, type Frame, type ObjectValue, type Value } from './values';

/** Turns of one loop, and calls of a function inside itself, after which every unknown input is false. */
const MOST_TURNS = 3;
/** No program of ours needs more; one that does is wrong. */
const MOST_STEPS = 20_000;
const MOST_CALLS = 60;

/** What a statement did other than go on. */
export type Signal = undefined | 'break' | 'continue' | { readonly returned: Value };

/**
 * Runs a program once, for one sequence of choices. In a `loose` run each place where an analyser may know less than
 * a run does is one more choice: what no loose run brings to a sink is a false flow for sure.
 */
export class Machine {
  readonly reached = new Set<number>();
  readonly flags: boolean[] = [];
  private readonly globals = new Map<string, Cell>();
  private readonly running: string[] = [];
  /** Every object of a class, in the order of their making. */
  readonly objects: ObjectValue[] = [];
  private steps = 0;

  /** @param marked names of globals and static fields that held the marker in some loose run; grows */
  constructor(readonly program: Program, readonly language: Language, readonly choices: Choices, readonly loose: boolean, private readonly marked: Set<string>) {
    for (const { name, text } of program.globals) this.globals.set(name, { value: text });
    for (const cls of program.classes) for (const { name, text } of cls.statics) this.globals.set(`${cls.name}.${name}`, { value: text });
  }

  runMain(): void {
    this.inFrame(undefined, undefined, new Env(undefined, true), (frame, env) => void runBlock(this, this.program.body, frame, env));
  }

  step(): void {
    if (++this.steps > MOST_STEPS) throw new InvalidProgram('the program does not come to an end');
  }

  /** An input that nobody knows. @param turns how often the loop around it was run */
  flag(turns: number): boolean {
    const current = this.running.at(-1);
    const nested = this.running.filter((name) => name === current).length;
    const value = turns < MOST_TURNS && nested <= MOST_TURNS && this.choices.pick(2) === 1;
    this.flags.push(value);
    return value;
  }

  /** True when a marker may stay although a run overwrites it. */
  keeps(old: Value | undefined, value: Value): boolean {
    return this.loose && old !== undefined && isMarked(old) && !isMarked(value) && this.choices.pick(2) === 1;
  }

  readGlobal(name: string): Value {
    const cell = this.globals.get(name);
    if (!cell) throw new InvalidProgram(`no global ${name}`);
    return this.loose && this.marked.has(name) && this.choices.pick(2) === 1 ? MARKED_TEXT : cell.value;
  }

  writeGlobal(name: string, value: Value): void {
    const cell = this.globals.get(name);
    if (!cell) throw new InvalidProgram(`no global ${name}`);
    if (this.loose && isMarked(value)) this.marked.add(name);
    cell.value = value;
  }

  functionNamed(name: string): Func {
    const found = this.program.functions.find((func) => func.name === name);
    if (!found) throw new InvalidProgram(`no function ${name}`);
    return found;
  }

  classNamed(name: string): Class {
    const found = this.program.classes.find((cls) => cls.name === name);
    if (!found) throw new InvalidProgram(`no class ${name}`);
    return found;
  }

  methodNamed(cls: string, name: string): { readonly method: Func; readonly owner: string } {
    for (let at: Class | undefined = this.classNamed(cls); at; at = at.base === undefined ? undefined : this.classNamed(at.base)) {
      const method = at.methods.find((func) => func.name === name);
      if (method) return { method, owner: at.name };
    }
    throw new InvalidProgram(`no method ${name}`);
  }

  call(func: Func, args: readonly Cell[], self?: ObjectValue, cls?: string): Value {
    const env = new Env(undefined, true);
    this.bind(func.params, args, env);
    if (this.running.length >= MOST_CALLS) throw new InvalidProgram('the program does not come to an end');
    this.running.push(`${cls ?? ''}.${func.name}`);
    const value = this.inFrame(self, cls, env, (frame) => {
      const signal = runBlock(this, func.body, frame, env);
      if (func.style === 'generator') return newList(frame.yields);
      return typeof signal === 'object' ? signal.returned : null;
    });
    this.running.pop();
    return value;
  }

  callClosure({ params, body, frame, env }: ClosureValue, args: readonly Value[]): Value {
    const inner = new Env(env, true);
    params.forEach((name, index) => inner.declare(name, { value: args[index] ?? null }));
    if (!isBlock(body)) return evaluate(this, body, frame, inner);
    const signal = runBlock(this, body, frame, inner);
    return typeof signal === 'object' ? signal.returned : null;
  }

  construct(name: string, args: readonly Cell[]): ObjectValue {
    const self: ObjectValue = { kind: 'object', cls: name, fields: new Map(), aliased: false };
    this.initialise(name, args, self);
    this.objects.push(self);
    return self;
  }

  private initialise(name: string, args: readonly Cell[], self: ObjectValue): void {
    const cls = this.classNamed(name);
    const env = new Env(undefined, true);
    this.bind(cls.params, args, env);
    this.inFrame(self, name, env, (frame) => {
      if (cls.base !== undefined) this.initialise(cls.base, (cls.superArgs ?? []).map((arg) => ({ value: evaluate(this, arg, frame, env) })), self);
      for (const field of cls.fields) self.fields.set(field, cls.initials?.[field] ? evaluate(this, cls.initials[field], frame, env) : '');
      runBlock(this, cls.constructorBody, frame, env);
    });
  }

  private bind(params: readonly Param[], args: readonly Cell[], env: Env): void {
    params.forEach(({ name, fallback, rest, byRef, unpack }, index) => {
      const given = args[index];
      if (unpack && given) this.unpack(unpack, objectOf(given.value), env);
      if (rest) env.declare(name, { value: newList(args.slice(index).map(({ value }) => value)) });
      else if (byRef && given) env.declare(name, given);
      else if (given) env.declare(name, { value: given.value });
      else if (fallback !== undefined) env.declare(name, { value: fallback });
      else throw new InvalidProgram(`no argument for ${name}`);
    });
  }

  private unpack([a, b]: readonly [string, string], record: ObjectValue, env: Env): void {
    env.declare(a, { value: record.fields.get('a') ?? '' });
    env.declare(b, { value: record.fields.get('b') ?? '' });
  }

  private inFrame<T>(self: ObjectValue | undefined, cls: string | undefined, env: Env, run: (frame: Frame, env: Env) => T): T {
    const frame: Frame = { self, cls, yields: [], defers: [] };
    const result = run(frame, env);
    for (const { body, env: around } of [...frame.defers].reverse()) runBlock(this, body, frame, around);
    return result;
  }
}

const MARKED_TEXT = '70707';

function isBlock(body: ClosureValue['body']): body is readonly Stmt[] {
  return Array.isArray(body);
}

export function joined(a: Value, b: Value): Value {
  return isMarked(a) ? a : isMarked(b) ? b : a;
}
