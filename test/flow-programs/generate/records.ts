import type { Expr, FieldName } from '../ast';
import type { Body } from './body';
import { always, constant, variable, type Gadget } from './gadget';

/** Fields of records, to the depth of three. */
export const RECORDS: readonly Gadget[] = [
  always('record', (body) => readBoth(body, body.let('rec', record(body))), 2),
  always('set-field', setField, 2),
  always('nested-record', nestedRecord, 2),
  { name: 'record-alias', apply: alias },
  { name: 'unpack-record', apply: unpackRecord },
  { name: 'spread-record', apply: spreadRecord },
  { name: 'record-argument', apply: recordArgument },
  { name: 'out-argument', apply: outArgument },
  { name: 'unpack-param', apply: unpackParam },
];

function record(body: Body, next?: Expr): Expr {
  return { kind: 'record', a: body.input(), b: body.input(), next };
}

export function field(of: Expr, ...path: FieldName[]): Expr {
  return path.reduce((value, name) => ({ kind: 'field', of: value, name }), of);
}

function readBoth(body: Body, name: string): void {
  for (const one of ['a', 'b'] as const) read(body, field(variable(name), one));
}

/** Reads a place into a sink, a variable, or both. */
export function read(body: Body, of: Expr): void {
  const isOptional = of.kind === 'field' && of.of.kind === 'var' && body.has('optional') && body.random.chance(0.15);
  const place: Expr = isOptional ? { ...of, optional: true } : of;
  if (body.random.chance(0.5)) body.sink(place);
  else body.letText(place);
}

function setField(body: Body): void {
  const name = body.let('rec', record(body));
  body.add({ kind: 'set-field', of: variable(name), name: body.pick(['a', 'b']), value: body.input() });
  readBoth(body, name);
}

function nestedRecord(body: Body): void {
  const deep = body.random.chance(0.5);
  const inner = record(body, deep ? record(body) : undefined);
  const name = body.let('rec', record(body, inner));
  const path: FieldName[] = deep ? ['next', 'next'] : ['next'];
  if (body.random.chance(0.5)) body.add({ kind: 'set-field', of: field(variable(name), ...path), name: body.pick(['a', 'b']), value: body.input() });
  if (body.random.chance(0.3)) body.add({ kind: 'set-field', of: variable(name), name: 'next', value: record(body, deep ? record(body) : undefined) });
  read(body, field(variable(name), ...path, 'a'));
  read(body, field(variable(name), ...path.slice(1), 'b'));
}

/** Records that are values, not references, have no alias. */
function hasReferences(body: Body): boolean {
  return body.draft.recordStyle !== 'array';
}

function alias(body: Body): boolean {
  if (!hasReferences(body)) return false;
  const name = body.let('rec', record(body));
  const second = body.let('rec', variable(name));
  body.add({ kind: 'set-field', of: variable(second), name: body.pick(['a', 'b']), value: body.input() });
  readBoth(body, name);
  return true;
}

/** Only arrays and the like can be taken apart in PHP, only data classes in Kotlin. */
function canTakeApart({ draft, language }: Body): boolean {
  return draft.recordStyle !== 'class' || language.id === 'javascript' || language.id === 'typescript';
}

function unpackRecord(body: Body): boolean {
  if (!canTakeApart(body)) return false;
  const name = body.let('rec', record(body));
  const [a, b] = [body.fresh(), body.fresh()];
  const withRest = body.has('unpack-rest') && body.random.chance(0.3);
  if (withRest) {
    body.add({ kind: 'unpack-record', fields: [{ field: 'a', name: a }], rest: b, value: variable(name) });
    body.give(a);
    read(body, field(variable(b), 'b'));
    return true;
  }
  body.add({ kind: 'unpack-record', fields: [{ field: 'a', name: a }, { field: 'b', name: b }], fallback: body.has('unpack-default') && body.random.chance(0.3) ? 'none' : undefined, value: variable(name) });
  body.give(a);
  body.give(b);
  return true;
}

function spreadRecord(body: Body): boolean {
  if (!canTakeApart(body)) return false;
  const name = body.let('rec', record(body));
  readBoth(body, body.let('rec', { kind: 'spread-record', of: variable(name), field: body.pick(['a', 'b']), value: body.input() }));
  return true;
}

function recordArgument(body: Body): boolean {
  if (!body.mayCall) return false;
  const { draft } = body;
  const inner = body.callee([]);
  const param = inner.fresh();
  for (const one of ['a', 'b'] as const) if (body.random.chance(0.7)) read(inner, field(variable(param), one));
  const value = field(variable(param), body.pick(['a', 'b']));
  const name = draft.declare('take');
  draft.functions.push({ name, params: [{ name: param, type: 'rec' }], returns: 'str', body: [...inner.stmts, { kind: 'return', value }] });
  body.letText({ kind: 'call', name, args: [variable(body.let('rec', record(body)))] });
  if (body.random.chance(0.5)) body.letText({ kind: 'call', name, args: [record(body)] });
  return true;
}

function unpackParam(body: Body): boolean {
  if (!body.mayCall) return false;
  const inner = body.callee(['first', 'second']);
  if (body.random.chance(0.5)) inner.sink(inner.variable());
  const name = body.draft.declare('open');
  body.draft.functions.push({ name, params: [{ name: 'whole', type: 'rec', unpack: ['first', 'second'] }], returns: 'str', body: [...inner.stmts, { kind: 'return', value: inner.variable() }] });
  body.letText({ kind: 'call', name, args: [body.random.chance(0.5) ? variable(body.let('rec', record(body))) : record(body)] });
  return true;
}

/** The callee writes a field of what it is given. */
function outArgument(body: Body): boolean {
  if (!body.mayCall || !hasReferences(body)) return false;
  const { draft } = body;
  const name = draft.declare('fill');
  const value: Expr = body.random.chance(0.7) ? variable('value') : body.pick([constant('k'), { kind: 'source' }]);
  draft.functions.push({
    name,
    params: [{ name: 'box', type: 'rec' }, { name: 'value', type: 'str' }],
    returns: 'void',
    body: [{ kind: 'set-field', of: variable('box'), name: body.pick(['a', 'b']), value }],
  });
  const box = body.let('rec', record(body));
  body.add({ kind: 'expr', value: { kind: 'call', name, args: [variable(box), body.input()] } });
  readBoth(body, box);
  return true;
}
