import type { Expr } from '../ast';
import type { Body } from './body';
import { always, constant, variable, type Fill, type Gadget } from './gadget';
import { read } from './records';

/** Lists and maps. */
export const COLLECTIONS: readonly Gadget[] = [
  always('list', (body) => readItem(body, variable(list(body)))),
  always('push', push, 2),
  always('set-item', setItem),
  { name: 'list-alias', apply: listAlias },
  always('joined-lists', joinedLists),
  always('join', (body) => read(body, { kind: 'join', of: variable(list(body)) })),
  always('list-map', listMap, 2),
  always('list-filter', listFilter),
  always('list-fold', listFold),
  { name: 'for-each', weight: 2, apply: forEach },
  always('for-each-ref', forEachRef),
  { name: 'unpack-list', apply: unpackList },
  always('map', (body) => readEntries(body, body.let('map', map(body))), 2),
  always('put', put, 2),
  { name: 'for-each-entry', apply: forEachEntry },
];

function list(body: Body, size = 2): string {
  return body.let('list', { kind: 'list', items: Array.from({ length: size }, () => body.input()) });
}

function readItem(body: Body, of: Expr): void {
  read(body, { kind: 'item', of, index: body.random.below(2) });
}

function push(body: Body): void {
  const name = list(body);
  body.add({ kind: 'push', list: name, value: body.input() });
  read(body, body.random.chance(0.5) ? { kind: 'item', of: variable(name), index: 2 } : { kind: 'join', of: variable(name) });
}

function setItem(body: Body): void {
  const name = list(body);
  body.add({ kind: 'set-item', list: name, index: body.random.below(2), value: body.input() });
  readItem(body, variable(name));
}

function listAlias(body: Body): boolean {
  if (body.language.id === 'go') return false;
  const name = list(body);
  const second = body.let('list', variable(name));
  body.add({ kind: 'push', list: second, value: body.input() });
  read(body, { kind: 'item', of: variable(name), index: 2 });
  return true;
}

function joinedLists(body: Body): void {
  const [left, right] = [list(body), list(body, 1)];
  readItem(body, variable(body.let('list', { kind: 'joined-lists', left: variable(left), right: variable(right) })));
}

function listMap(body: Body): void {
  const param = body.fresh();
  const parts: Expr[] = [constant('<'), body.random.chance(0.8) ? variable(param) : constant('k')];
  const mapped: Expr = body.pick<Expr>([{ kind: 'concat', style: 'plus', parts }, { kind: 'string-op', op: 'trim', of: variable(param) }, { kind: 'clean', of: variable(param) }]);
  const name = body.let('list', { kind: 'list-map', style: body.pick(body.language.listMap), of: variable(list(body)), param, body: mapped });
  read(body, body.random.chance(0.5) ? { kind: 'join', of: variable(name) } : { kind: 'item', of: variable(name), index: 0 });
}

function listFilter(body: Body): void {
  const name = body.let('list', { kind: 'list-filter', style: body.pick(body.language.listMap), of: variable(list(body)), param: body.fresh() });
  readItem(body, variable(name));
}

function listFold(body: Body): void {
  const params = [body.fresh(), body.fresh()] as const;
  const parts: Expr[] = [variable(params[0]), body.random.chance(0.8) ? variable(params[1]) : constant('k')];
  body.letText({ kind: 'list-fold', of: variable(list(body)), first: body.input(), params: [...params], body: { kind: 'concat', style: 'plus', parts } });
}

function forEach(body: Body, fill: Fill): boolean {
  if (!body.mayNest) return false;
  const of = variable(list(body));
  const style = body.pick(body.language.forEach);
  const last = style === 'method' && body.language.id === 'java' ? undefined : body.letText(constant('k'), false);
  const inner = body.block();
  const name = inner.fresh();
  inner.give(name);
  if (style !== 'method') fill(inner, 1);
  if (last !== undefined) inner.add({ kind: body.pick(['assign', 'append']), name: last, value: variable(name) });
  body.add({ kind: 'for-each', name, of, body: inner.stmts, style });
  if (last !== undefined) body.sink(variable(last));
  return inner.stmts.length > 0;
}

function forEachRef(body: Body): void {
  const name = list(body);
  body.add({ kind: 'for-each-ref', name: body.fresh(), list: name, value: body.input() });
  readItem(body, variable(name));
}

function unpackList(body: Body): boolean {
  const names = [body.fresh(), body.fresh()];
  const withRest = body.has('unpack-rest') && body.random.chance(0.4);
  const rest = withRest ? body.fresh() : undefined;
  const value: Expr = { kind: 'list', items: Array.from({ length: withRest ? 4 : 2 }, () => body.input()) };
  body.add({ kind: 'unpack-list', names, rest, value: body.random.chance(0.5) ? variable(body.let('list', value)) : value });
  for (const name of names) body.give(name);
  if (rest !== undefined) readItem(body, variable(rest));
  return true;
}

function map(body: Body): Expr {
  return { kind: 'map', entries: [{ key: 'k1', value: body.input() }, { key: 'k2', value: body.input() }] };
}

function readEntries(body: Body, name: string): void {
  for (const key of ['k1', 'k2']) read(body, { kind: 'entry', of: variable(name), key });
}

function put(body: Body): void {
  const name = body.let('map', map(body));
  body.add({ kind: 'put', map: name, key: body.pick(['k1', 'k2']), value: body.input() });
  readEntries(body, name);
}

function forEachEntry(body: Body): boolean {
  if (!body.mayNest) return false;
  const of = variable(body.let('map', map(body)));
  const inner = body.block();
  const [key, name] = [inner.fresh(), inner.fresh()];
  inner.sink(variable(name));
  body.add({ kind: 'for-each-entry', key, name, of, body: inner.stmts });
  return true;
}
