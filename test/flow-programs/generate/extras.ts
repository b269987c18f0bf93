import type { Class, Expr, Func, LocalFunction, Stmt } from '../ast';
import type { Body } from './body';
import { constant, variable, type Gadget } from './gadget';
import { read } from './records';

/** Constructs of the languages that name them under `extras`. */
export const EXTRAS: readonly Gadget[] = [
  { name: 'first-fields', apply: firstFields },
  { name: 'capture-callback', apply: captureCallback },
  { name: 'chain', apply: chain },
  { name: 'resolved', apply: resolved },
  { name: 'match-text', apply: matchText },
  { name: 'match-list', apply: matchList },
  { name: 'match-record', apply: matchRecord },
];

const left: Expr = { kind: 'member', of: { kind: 'this' }, name: 'left' };

function gives(name: string, value: Expr): Func {
  return { name, params: [], returns: 'str', body: [{ kind: 'return', value }] };
}

/** Fields that a class says what they hold at first, and one that comes from it. */
function firstFields(body: Body): boolean {
  if (!body.mayCall) return false;
  const first = (): Expr => body.pick<Expr>([constant('k'), { kind: 'source' }]);
  const none = { params: [], accessors: [], statics: [], constructorBody: [] };
  const base: Class = { ...none, name: body.draft.declare('First'), fields: ['left', 'right'], initials: { left: first(), right: first() }, methods: [gives('keep', left)] };
  const derived: Class = { ...none, name: body.draft.declare('Next'), base: base.name, superArgs: [], fields: [], methods: body.random.chance(0.5) ? [gives('own', left)] : [] };
  body.draft.classes.push(base, derived);
  const made = body.let({ obj: derived.name }, { kind: 'new', cls: derived.name, args: [] });
  body.letText({ kind: 'method', of: variable(made), name: 'keep', args: [] });
  if (derived.methods.length > 0) body.letText({ kind: 'method', of: variable(made), name: 'own', args: [] });
  read(body, { kind: 'member', of: variable(made), name: 'right' });
  return true;
}

/** A function that writes a variable around it and is run by another one. */
function captureCallback(body: Body): boolean {
  if (!body.mayNest || body.depth > 2) return false;
  const { draft } = body;
  const outer = body.letText(body.input(), false);
  const [param, work] = [body.fresh(), body.fresh()];
  const write: Stmt = { kind: body.pick(['assign', 'append']), name: outer, value: body.random.chance(0.8) ? variable(param) : constant('k') };
  const local: LocalFunction = { kind: 'local-function', name: work, params: [param], returns: 'str', body: [write, { kind: 'return', value: variable(param) }], reads: [], writes: [outer], style: 'lambda' };
  const name = draft.declare('hand');
  draft.functions.push({ name, params: [{ name: 'work', type: 'fn' }, { name: 'value', type: 'str' }], returns: 'str', body: [{ kind: 'return', value: { kind: 'invoke', of: variable('work'), args: [variable('value')] } }] });
  body.add(local);
  body.letText({ kind: 'call', name, args: [variable(work), body.input()] });
  body.sink(variable(outer));
  return true;
}

/** One method of a list after the other. */
function chain(body: Body): boolean {
  const list = body.let('list', { kind: 'list', items: [body.input(), body.input()] });
  const [one, two] = [body.fresh(), body.fresh()];
  const style = body.pick(body.language.listMap);
  const mapped: Expr = { kind: 'list-map', style, of: variable(list), param: one, body: { kind: 'concat', style: 'plus', parts: [variable(one), constant('.')] } };
  const kept: Expr = { kind: 'list-filter', style, of: mapped, param: two };
  read(body, { kind: 'join', of: kept });
  return true;
}

/** A promise that is given its value by hand. */
function resolved(body: Body): boolean {
  if (body.depth > 0) return false;
  body.draft.isAsync = true;
  const param = body.fresh();
  const value = body.pick<Expr>([{ kind: 'concat', style: 'plus', parts: [constant('<'), variable(param)] }, { kind: 'clean', of: variable(param) }, variable(param)]);
  const made: Expr = { kind: 'resolved', of: body.input() };
  body.letText({ kind: 'await', of: body.random.chance(0.5) ? made : { kind: 'then', of: made, param, body: value } });
  return true;
}

function matchText(body: Body): boolean {
  if (!body.mayNest) return false;
  const inner = body.block();
  const name = inner.fresh();
  inner.sink(variable(name));
  body.add({ kind: 'match', shape: 'text', names: [name], value: body.input(), body: inner.stmts });
  return true;
}

function matchList(body: Body): boolean {
  return takeApart(body, 'list', variable(body.let('list', { kind: 'list', items: [body.input(), body.input()] })));
}

function matchRecord(body: Body): boolean {
  if (body.draft.recordStyle === 'class') return false;
  return takeApart(body, 'record', variable(body.let('rec', { kind: 'record', a: body.input(), b: body.input() })));
}

function takeApart(body: Body, shape: 'list' | 'record', value: Expr): boolean {
  if (!body.mayNest) return false;
  const inner = body.block();
  const names = shape === 'list' ? [inner.fresh(), inner.fresh()] : ['a', 'b'];
  for (const name of names) inner.sink(variable(name));
  body.add({ kind: 'match', shape, names, value, body: inner.stmts });
  return true;
}
