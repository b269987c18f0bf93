import type { Expr, Test } from '../ast';
import { joined, type Machine } from './machine';
import { Env, InvalidProgram, isMarked, listOf, mapOf, MARKER, newList, newMap, newRecord, objectOf, textOf, type Cell, type Frame, type ListValue, type ObjectValue, type Value } from './values';

type Of<K extends Expr['kind']> = Extract<Expr, { readonly kind: K }>;

/** The value of an expression; its parts are evaluated from left to right. */
export function evaluate(machine: Machine, expr: Expr, frame: Frame, env: Env): Value {
  const value = (of: Expr): Value => evaluate(machine, of, frame, env);
  const text = (of: Expr): string => textOf(value(of));
  machine.step();
  switch (expr.kind) {
    case 'const': return expr.text;
    case 'source': return MARKER;
    case 'nothing': return null;
    case 'var': return env.find(expr.name).cell.value;
    case 'clean': text(expr.of); return 'ok';
    case 'concat': return expr.parts.map(text).join('');
    case 'string-op': return text(expr.of);
    case 'choose': return value(holds(machine, expr.test, frame, env, 0) ? expr.then : expr.otherwise);
    case 'or-else': return orElse(machine, value(expr.left), () => value(expr.right));
    case 'and-then': return andThen(machine, text(expr.left), () => text(expr.right));
    case 'record': return newRecord(value(expr.a), value(expr.b), expr.next ? shared(value(expr.next), expr.next) : null);
    case 'spread-record': return spreadRecord(objectOf(value(expr.of)), expr.field, text(expr.value));
    case 'field': return fieldOf(objectOf(value(expr.of)), expr.name);
    case 'list': return newList(expr.items.map(value));
    case 'joined-lists': return joinedLists(listOf(value(expr.left)), listOf(value(expr.right)));
    case 'item': return itemOf(machine, listOf(value(expr.of)), expr.index);
    case 'join': return listOf(value(expr.of)).items.map(textOf).join(',') + (machine.loose && listOf(value(expr.of)).marked ? MARKER : '');
    case 'list-map': return mapList(machine, expr, frame, env);
    case 'list-filter': return value(expr.of);
    case 'list-fold': return foldList(machine, expr, frame, env);
    case 'map': return newMap(expr.entries.map(({ key, value: of }) => [key, value(of)]));
    case 'entry': return entryOf(machine, value(expr.of), expr.key);
    case 'call': return machine.call(machine.functionNamed(expr.name), cells(machine, expr.args, frame, env));
    case 'invoke': return invoke(machine, value(expr.of), expr.args.map(value));
    case 'function': return { kind: 'function', name: machine.functionNamed(expr.name).name };
    case 'lambda': return { kind: 'closure', params: expr.params, body: expr.body, frame, env };
    case 'then': return machine.callClosure({ kind: 'closure', params: [expr.param], body: expr.body, frame, env }, [value(expr.of)]);
    case 'resolved':
    case 'await':
    case 'spread': return value(expr.of);
    case 'await-all': return newList(expr.items.map(value));
    case 'new': return machine.construct(expr.cls, cells(machine, expr.args, frame, env));
    case 'this': return selfOf(frame);
    case 'member': return memberOf(machine, objectOf(value(expr.of)), expr.name);
    case 'method': return callMethod(machine, expr, frame, env);
    case 'super-method': return callSuper(machine, expr, frame, env);
    case 'static': return machine.readGlobal(`${expr.cls}.${expr.name}`);
    case 'static-method': return machine.call(machine.methodNamed(expr.cls, expr.name).method, cells(machine, expr.args, frame, env), undefined, expr.cls);
    case 'global': return machine.readGlobal(expr.name);
    case 'ref': return env.find(expr.name).cell.value;
  }
}

/** @param turns how often the loop of this test was run */
export function holds(machine: Machine, test: Test, frame: Frame, env: Env, turns: number): boolean {
  if (test.kind === 'flag') return machine.flag(turns);
  const isEqual = textOf(evaluate(machine, test.of, frame, env)) === test.text;
  return isEqual || (machine.loose && turns === 0 && machine.choices.pick(2) === 1);
}

export function cells(machine: Machine, args: readonly Expr[], frame: Frame, env: Env): readonly Cell[] {
  return args.flatMap((arg) => {
    if (arg.kind === 'ref') return [env.find(arg.name).cell];
    const value = evaluate(machine, arg, frame, env);
    return arg.kind === 'spread' ? spread(machine, listOf(value)) : [{ value }];
  });
}

/** A value that already has a name gets a second one. */
export function shared(value: Value, from: Expr): Value {
  const named = from.kind === 'var' || from.kind === 'field' || from.kind === 'member';
  if (named && value !== null && typeof value !== 'string' && value.kind === 'object') value.aliased = true;
  return value;
}

export function memberOf(machine: Machine, object: ObjectValue, name: string): Value {
  const accessor = accessorOf(machine, object, name);
  if (!accessor) return fieldOf(object, name);
  return evaluate(machine, accessor.get, frameOf(object), new Env(undefined, true));
}

export function accessorOf(machine: Machine, { cls }: ObjectValue, name: string) {
  return cls === undefined ? undefined : machine.classNamed(cls).accessors.find((accessor) => accessor.name === name);
}

export function frameOf(self: ObjectValue): Frame {
  return { self, cls: self.cls, yields: [], defers: [] };
}

export function selfOf({ self }: Frame): ObjectValue {
  if (!self) throw new InvalidProgram('there is no object here');
  return self;
}

function fieldOf(object: ObjectValue, name: string): Value {
  const value = object.fields.get(name);
  if (value === undefined) throw new InvalidProgram(`no field ${name}`);
  return value;
}

function itemOf(machine: Machine, list: ListValue, index: number): Value {
  const item = list.items[index];
  if (item === undefined) throw new InvalidProgram('the list is too short');
  return machine.loose && (list.marked || list.items.some(isMarked)) ? MARKER : item;
}

function joinedLists(left: ListValue, right: ListValue): ListValue {
  return { kind: 'list', items: [...left.items, ...right.items], marked: left.marked || right.marked };
}

function entryOf(machine: Machine, of: Value, key: string): Value {
  const map = mapOf(of);
  const value = map.entries.get(key);
  if (value === undefined) throw new InvalidProgram(`no entry ${key}`);
  return machine.loose && !machine.language.preciseMaps && isMarked(map) ? MARKER : value;
}

function spreadRecord(of: ObjectValue, field: 'a' | 'b', value: string): ObjectValue {
  const copy = newRecord(fieldOf(of, 'a'), fieldOf(of, 'b'), fieldOf(of, 'next'));
  copy.fields.set(field, value);
  return copy;
}

function orElse(machine: Machine, left: Value, right: () => Value): Value {
  if (left === null || left === '') return right();
  return machine.loose && machine.choices.pick(2) === 1 ? joined(right(), '') : left;
}

function andThen(machine: Machine, left: string, right: () => string): Value {
  if (left === '') return left;
  return machine.loose && machine.choices.pick(2) === 1 ? left : right();
}

function mapList(machine: Machine, { of, param, body }: Of<'list-map'>, frame: Frame, env: Env): ListValue {
  const list = listOf(evaluate(machine, of, frame, env));
  const results = list.items.map((_item, index) => {
    const value = itemOf(machine, list, index);
    return machine.callClosure({ kind: 'closure', params: [param], body, frame, env }, [value]);
  });
  return newList(results);
}

function spread(machine: Machine, list: ListValue): readonly Cell[] {
  return list.items.map((_item, index) => ({ value: itemOf(machine, list, index) }));
}

function foldList(machine: Machine, { of, first, params, body }: Of<'list-fold'>, frame: Frame, env: Env): Value {
  const list = listOf(evaluate(machine, of, frame, env));
  const start = evaluate(machine, first, frame, env);
  return list.items.reduce<Value>((sum, _item, index) => machine.callClosure({ kind: 'closure', params, body, frame, env }, [sum, itemOf(machine, list, index)]), start);
}

function invoke(machine: Machine, of: Value, args: readonly Value[]): Value {
  if (of === null || typeof of === 'string') throw new InvalidProgram('a function is wanted');
  if (of.kind === 'closure') return machine.callClosure(of, args);
  if (of.kind === 'function') return machine.call(machine.functionNamed(of.name), args.map((value) => ({ value })));
  throw new InvalidProgram('a function is wanted');
}

function callMethod(machine: Machine, { of, name, args }: Of<'method'>, frame: Frame, env: Env): Value {
  const object = objectOf(evaluate(machine, of, frame, env));
  const { method, owner } = machine.methodNamed(object.cls ?? '', name);
  return machine.call(method, cells(machine, args, frame, env), object, owner);
}

function callSuper(machine: Machine, { name, args }: Of<'super-method'>, frame: Frame, env: Env): Value {
  const base = machine.classNamed(frame.cls ?? '').base;
  const { method, owner } = machine.methodNamed(base ?? '', name);
  return machine.call(method, cells(machine, args, frame, env), selfOf(frame), owner);
}
