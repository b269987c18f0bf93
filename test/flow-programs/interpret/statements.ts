import type { Expr, Stmt } from '../ast';
import { accessorOf, evaluate, frameOf, holds, selfOf, shared } from './expressions';
import { joined, type Machine, type Signal } from './machine';
import { Env, InvalidProgram, isMarked, listOf, mapOf, MARKER, objectOf, textOf, Thrown, type Frame, type Value } from './values';

type Of<K extends Stmt['kind']> = Extract<Stmt, { readonly kind: K }>;

/** Runs statements in a block of their own. */
export function runBlock(machine: Machine, body: readonly Stmt[], frame: Frame, around: Env): Signal {
  const env = new Env(around, false);
  for (const stmt of body) {
    const signal = runStmt(machine, stmt, frame, env);
    if (signal !== undefined) return signal;
  }
  return undefined;
}

function runStmt(machine: Machine, stmt: Stmt, frame: Frame, env: Env): Signal {
  const value = (of: Expr): Value => evaluate(machine, of, frame, env);
  const declare = (name: string, of: Value): void => env.declare(name, { value: of });
  machine.step();
  switch (stmt.kind) {
    case 'let': declare(stmt.name, shared(value(stmt.value), stmt.value)); return undefined;
    case 'assign': writeVariable(machine, stmt.name, shared(value(stmt.value), stmt.value), env); return undefined;
    case 'append': writeVariable(machine, stmt.name, textOf(env.find(stmt.name).cell.value) + textOf(value(stmt.value)), env); return undefined;
    case 'set-field':
    case 'set-member': writeMember(machine, value(stmt.of), stmt.name, shared(value(stmt.value), stmt.value)); return undefined;
    case 'set-static': machine.writeGlobal(`${stmt.cls}.${stmt.name}`, value(stmt.value)); return undefined;
    case 'set-global': machine.writeGlobal(stmt.name, value(stmt.value)); return undefined;
    case 'set-item':
    case 'push': writeList(stmt, value(stmt.value), env); return undefined;
    case 'put': writeEntry(stmt, value(stmt.value), env); return undefined;
    case 'unpack-list': unpackList(machine, stmt, value(stmt.value), env); return undefined;
    case 'unpack-record': unpackRecord(stmt, value(stmt.value), env); return undefined;
    case 'parallel': declarePair(machine, stmt.names, [value(stmt.values[0]), value(stmt.values[1])], machine.language.preciseParallel, env); return undefined;
    case 'swap': swap(machine, stmt.names, env); return undefined;
    case 'let-pair': letPair(machine, stmt, value(stmt.call), env); return undefined;
    case 'return-pair': return { returned: { kind: 'pair', values: [value(stmt.values[0]), value(stmt.values[1])] } };
    case 'if': return holds(machine, stmt.test, frame, env, 0) ? runBlock(machine, stmt.then, frame, env) : runBlock(machine, stmt.otherwise ?? [], frame, env);
    case 'switch': return runBlock(machine, stmt.cases[Number(machine.flag(0)) + Number(machine.flag(0))] ?? [], frame, env);
    case 'while': return runWhile(machine, stmt, frame, env);
    case 'for-count': return runTurns(machine, Array.from({ length: stmt.times }, (_, index) => String(index)), stmt.name, stmt.body, frame, env);
    case 'for-each': return runEach(machine, stmt, frame, env);
    case 'for-each-ref': writeEach(machine, stmt, frame, env); return undefined;
    case 'for-each-entry': return runEachEntry(machine, stmt, frame, env);
    case 'try': return runTry(machine, stmt, frame, env);
    case 'throw': throw new Thrown(value(stmt.value));
    case 'return': return { returned: value(stmt.value) };
    case 'return-this': return { returned: selfOf(frame) };
    case 'yield': frame.yields.push(value(stmt.value)); return undefined;
    case 'break':
    case 'continue': return stmt.kind;
    case 'expr': value(stmt.value); return undefined;
    case 'with': return runWith(machine, stmt, value(stmt.value), frame, env);
    case 'match': return runMatch(machine, stmt, value(stmt.value), frame, env);
    case 'defer': frame.defers.push({ body: stmt.body, env }); return undefined;
    case 'block': return runBlock(machine, stmt.body, frame, env);
    case 'local-function': declare(stmt.name, { kind: 'closure', params: stmt.params, body: stmt.body, frame, env }); return undefined;
    case 'sink': {
      if (stmt.label) value(stmt.label);
      if (isMarked(textOf(value(stmt.value)))) machine.reached.add(stmt.id);
      return undefined;
    }
  }
}

function writeVariable(machine: Machine, name: string, value: Value, env: Env): void {
  const { cell, captured } = env.find(name);
  if (captured && machine.keeps(cell.value, value)) return;
  cell.value = value;
}

function writeMember(machine: Machine, of: Value, name: string, value: Value): void {
  const object = objectOf(of);
  const accessor = accessorOf(machine, object, name);
  if (accessor) {
    const env = new Env(undefined, true);
    env.declare('value', { value });
    writeMember(machine, object, accessor.field, evaluate(machine, accessor.set, frameOf(object), env));
    return;
  }
  if (object.aliased && machine.keeps(object.fields.get(name), value)) return;
  object.fields.set(name, value);
}

function writeList(stmt: Of<'set-item' | 'push'>, value: Value, env: Env): void {
  const list = listOf(env.find(stmt.list).cell.value);
  list.marked ||= isMarked(value);
  if (stmt.kind === 'push') list.items.push(value);
  else if (stmt.index < list.items.length) list.items[stmt.index] = value;
  else throw new InvalidProgram('the list is too short');
}

function writeEntry({ map: name, key }: Of<'put'>, value: Value, env: Env): void {
  const map = mapOf(env.find(name).cell.value);
  map.marked ||= isMarked(value);
  map.entries.set(key, value);
}

function unpackList(machine: Machine, { names, rest }: Pick<Of<'unpack-list'>, 'names' | 'rest'>, value: Value, env: Env): void {
  const list = listOf(value);
  const marked = machine.loose && list.marked;
  names.forEach((name, index) => {
    const item = list.items[index];
    if (item === undefined) throw new InvalidProgram('the list is too short');
    env.declare(name, { value: marked ? MARKER : item });
  });
  if (rest !== undefined) env.declare(rest, { value: { kind: 'list', items: list.items.slice(names.length), marked } });
}

function unpackRecord({ fields, rest }: Of<'unpack-record'>, value: Value, env: Env): void {
  const record = objectOf(value);
  for (const { field, name } of fields) env.declare(name, { value: record.fields.get(field) ?? '' });
  if (rest !== undefined) env.declare(rest, { value: { ...record, fields: new Map(record.fields) } });
}

function runMatch(machine: Machine, { shape, names, body }: Of<'match'>, value: Value, frame: Frame, env: Env): Signal {
  const inner = new Env(env, false);
  if (shape === 'list') unpackList(machine, { names }, value, inner);
  else names.forEach((name) => inner.declare(name, { value: shape === 'record' ? (objectOf(value).fields.get(name) ?? '') : value }));
  return runBlock(machine, body, frame, inner);
}

function declarePair(machine: Machine, names: readonly [string, string], values: readonly [Value, Value], precise: boolean, env: Env): void {
  const merged = machine.loose && !precise;
  env.declare(names[0], { value: merged ? joined(...values) : values[0] });
  env.declare(names[1], { value: merged ? joined(values[1], values[0]) : values[1] });
}

function letPair(machine: Machine, { names }: Of<'let-pair'>, pair: Value, env: Env): void {
  if (pair === null || typeof pair === 'string' || pair.kind !== 'pair') throw new InvalidProgram('two values are wanted');
  declarePair(machine, names, pair.values, machine.language.precisePairs, env);
}

function swap(machine: Machine, [left, right]: readonly [string, string], env: Env): void {
  const cells = [env.find(left).cell, env.find(right).cell] as const;
  const [a, b] = [cells[0].value, cells[1].value];
  const merged = machine.loose && !machine.language.preciseParallel;
  cells[0].value = merged ? joined(b, a) : b;
  cells[1].value = merged ? joined(a, b) : a;
}

function runWhile(machine: Machine, { test, body, style }: Of<'while'>, frame: Frame, env: Env): Signal {
  for (let turns = 0; (style === 'do' && turns === 0) || holds(machine, test, frame, env, turns); turns++) {
    const signal = runBlock(machine, body, frame, env);
    if (signal === 'break') break;
    if (typeof signal === 'object') return signal;
  }
  return undefined;
}

/** A loop of a known number of turns; a loose run also makes none, or several times as many. */
function runTurns(machine: Machine, values: readonly Value[], name: string, body: readonly Stmt[], frame: Frame, env: Env): Signal {
  const rounds = machine.loose ? ([1, 0, 3][machine.choices.pick(3)] ?? 1) : 1;
  for (const value of Array.from({ length: rounds }, () => values).flat()) {
    const turn = new Env(env, false);
    turn.declare(name, { value });
    const signal = runBlock(machine, body, frame, turn);
    if (signal === 'break') break;
    if (typeof signal === 'object') return signal;
  }
  return undefined;
}

function runEach(machine: Machine, { name, of, body }: Of<'for-each'>, frame: Frame, env: Env): Signal {
  const list = listOf(evaluate(machine, of, frame, env));
  const marked = machine.loose && list.marked;
  return runTurns(machine, list.items.map((item) => (marked ? MARKER : item)), name, body, frame, env);
}

function runEachEntry(machine: Machine, { key, name, of, body }: Of<'for-each-entry'>, frame: Frame, env: Env): Signal {
  const map = mapOf(evaluate(machine, of, frame, env));
  const marked = machine.loose && isMarked(map);
  const turn = new Env(env, false);
  turn.declare(key, { value: 'key' });
  return runTurns(machine, [...map.entries.values()].map((item) => (marked ? MARKER : item)), name, body, frame, turn);
}

function writeEach(machine: Machine, { name, list: listName, value }: Of<'for-each-ref'>, frame: Frame, env: Env): void {
  const list = listOf(env.find(listName).cell.value);
  list.items.forEach((item, index) => {
    const turn = new Env(env, false);
    turn.declare(name, { value: machine.loose && list.marked ? MARKER : item });
    const written = evaluate(machine, value, frame, turn);
    list.marked ||= isMarked(written);
    list.items[index] = written;
  });
}

function runTry(machine: Machine, { body, caught, last }: Of<'try'>, frame: Frame, env: Env): Signal {
  try {
    return runGuarded(machine, body, frame, new Env(env, false));
  } catch (error) {
    if (!(error instanceof Thrown) || !caught) throw error;
    const inner = new Env(env, false);
    inner.declare(caught.name, { value: error.value });
    return runBlock(machine, caught.body, frame, inner);
  } finally {
    if (last) runBlock(machine, last, frame, env);
  }
}

/** In a loose run, each statement may throw, before it did its work or after. */
function runGuarded(machine: Machine, body: readonly Stmt[], frame: Frame, env: Env): Signal {
  const mayThrow = (): void => {
    if (machine.loose && machine.choices.pick(2) === 1) throw new Thrown('unknown');
  };
  mayThrow();
  for (const stmt of body) {
    const signal = runStmt(machine, stmt, frame, env);
    if (signal !== undefined) return signal;
    mayThrow();
  }
  return undefined;
}

function runWith(machine: Machine, { name, body }: Of<'with'>, value: Value, frame: Frame, env: Env): Signal {
  const inner = new Env(env, false);
  inner.declare(name, { value });
  return runBlock(machine, body, frame, inner);
}
