import type { Expr, Func, LocalFunction, Param, Stmt } from '../ast';
import { Body } from './body';
import { always, constant, variable, type Fill, type Gadget } from './gadget';
import { concatOf } from './values';

/** Functions, closures and calls. */
export const FUNCTIONS: readonly Gadget[] = [
  { name: 'call', weight: 4, apply: call },
  { name: 'call-again', weight: 2, apply: callAgain },
  { name: 'expression-call', apply: expressionCall },
  { name: 'early-return', apply: earlyReturn },
  { name: 'default-call', apply: defaultCall },
  { name: 'named-call', apply: namedCall },
  { name: 'rest-call', apply: restCall },
  { name: 'spread-call', apply: spreadCall },
  { name: 'recursion', apply: recursion },
  { name: 'multi-return', apply: multiReturn },
  { name: 'by-ref', apply: byReference },
  { name: 'local-function', weight: 2, apply: localFunction },
  { name: 'mutable-capture', apply: mutableCapture },
  { name: 'callback', weight: 2, apply: callback },
  always('lambda', lambda),
  { name: 'function-value', apply: functionValue },
  { name: 'returned-function', apply: returnedFunction },
  { name: 'global-function', apply: globalFunction },
  { name: 'async', apply: asyncCall },
  { name: 'async-all', apply: asyncAll },
  { name: 'promise', apply: promise },
  { name: 'generator', apply: generator },
];

const text = (name: string): Param => ({ name, type: 'str' });

function result(body: Body): Expr {
  return body.random.chance(0.3) ? concatOf(body) : body.random.chance(0.85) ? body.variable() : body.pick<Expr>([constant('k'), { kind: 'source' }]);
}

/** A new function of texts that gives a text. */
function textFunction(body: Body, fill: Fill, most: number): Func {
  const { draft, random } = body;
  const params = ['first', 'second'].slice(0, random.chance(0.5) ? 1 : 2);
  const inner = body.callee(params);
  fill(inner, most);
  inner.add({ kind: 'return', value: result(inner) });
  const func: Func = { name: draft.declare('make'), params: params.map(text), returns: 'str', body: inner.stmts };
  draft.functions.push(func);
  return func;
}

function callOf(body: Body, func: Func): Expr {
  return { kind: 'call', name: func.name, args: func.params.map(() => body.input()) };
}

function call(body: Body, fill: Fill): boolean {
  if (!body.mayCall) return false;
  const func = textFunction(body, fill, 1 + body.random.below(3));
  body.letText(callOf(body, func));
  if (body.random.chance(0.4)) body.letText(callOf(body, func));
  return true;
}

/** A function that calls no other one, so that the bound on depth holds wherever it is called. */
function callAgain(body: Body): boolean {
  const calls = (func: Func): boolean => /"kind":"(?:call|method|new|static-method|function)"/.test(JSON.stringify(func.body));
  const known = body.draft.functions.filter((func) => func.returns === 'str' && !func.style && func.params.every(({ type, rest, byRef }) => type === 'str' && !rest && !byRef) && !calls(func));
  if (known.length === 0 || !body.mayCall) return false;
  body.letText(callOf(body, body.pick(known)));
  return true;
}

function expressionCall(body: Body): boolean {
  if (!body.mayCall) return false;
  const inner = body.callee(['first', 'second']);
  const value = body.random.chance(0.5) ? concatOf(inner) : inner.variable();
  const func: Func = { name: body.draft.declare('short'), params: [text('first'), text('second')], returns: 'str', body: [{ kind: 'return', value }], style: 'expression' };
  body.draft.functions.push(func);
  body.letText(callOf(body, func));
  return true;
}

function earlyReturn(body: Body): boolean {
  const { draft } = body;
  if (!body.mayCall || !draft.takesUnknown()) return false;
  const inner = body.callee(['first', 'second']);
  const early: Stmt = { kind: 'if', test: { kind: 'flag' }, then: [{ kind: 'return', value: inner.input() }] };
  const late: Stmt[] = body.random.chance(0.5) ? [{ kind: 'assign', name: 'first', value: constant('k') }, { kind: 'sink', id: draft.nextSink(), value: variable('first') }] : [];
  const func: Func = { name: draft.declare('early'), params: [text('first'), text('second')], returns: 'str', body: [early, ...late, { kind: 'return', value: inner.input() }] };
  draft.functions.push(func);
  body.letText(callOf(body, func));
  return true;
}

function defaultCall(body: Body): boolean {
  if (!body.mayCall) return false;
  const inner = body.callee(['first', 'second']);
  const func: Func = { name: body.draft.declare('fall'), params: [text('first'), { ...text('second'), fallback: 'k' }], returns: 'str', body: [{ kind: 'return', value: inner.variable() }] };
  body.draft.functions.push(func);
  body.letText({ kind: 'call', name: func.name, args: [body.input()] });
  if (body.random.chance(0.5)) body.letText(callOf(body, func));
  return true;
}

function namedCall(body: Body): boolean {
  if (!body.mayCall) return false;
  const inner = body.callee(['first', 'second']);
  const func: Func = { name: body.draft.declare('named'), params: [text('first'), text('second')], returns: 'str', body: [{ kind: 'return', value: inner.variable() }], style: 'named' };
  body.draft.functions.push(func);
  body.letText({ kind: 'call', name: func.name, args: [body.input(), body.input()], named: true });
  return true;
}

function restCall(body: Body): boolean {
  if (!body.mayCall) return false;
  const value: Expr = body.random.chance(0.3) ? variable('first') : body.pick<Expr>([{ kind: 'join', of: variable('others') }, { kind: 'item', of: variable('others'), index: 0 }]);
  const func: Func = { name: body.draft.declare('many'), params: [text('first'), { name: 'others', type: 'list', rest: true }], returns: 'str', body: [{ kind: 'return', value }] };
  body.draft.functions.push(func);
  body.letText({ kind: 'call', name: func.name, args: [body.input(), body.input(), body.input()] });
  return true;
}

function spreadCall(body: Body): boolean {
  if (!body.mayCall) return false;
  const value = body.pick<Expr>([variable('first'), { kind: 'join', of: variable('others') }, { kind: 'item', of: variable('others'), index: 1 }]);
  const func: Func = { name: body.draft.declare('many'), params: [text('first'), { name: 'others', type: 'list', rest: true }], returns: 'str', body: [{ kind: 'return', value }] };
  body.draft.functions.push(func);
  const list = body.let('list', { kind: 'list', items: [body.input(), body.input()] });
  body.letText({ kind: 'call', name: func.name, args: [body.input(), { kind: 'spread', of: variable(list) }] });
  return true;
}

function recursion(body: Body): boolean {
  const { draft } = body;
  if (!body.mayCall || !draft.takesUnknown()) return false;
  const name = draft.declare('again');
  const swapped = body.random.chance(0.5);
  const args: Expr[] = swapped ? [variable('second'), variable('first')] : [{ kind: 'concat', style: 'plus', parts: [variable('first'), constant('.')] }, variable('second')];
  const deeper: Stmt = { kind: 'if', test: { kind: 'flag' }, then: [{ kind: 'return', value: { kind: 'call', name, args } }] };
  const func: Func = { name, params: [text('first'), text('second')], returns: 'str', body: [deeper, { kind: 'return', value: variable('first') }] };
  draft.functions.push(func);
  body.letText(callOf(body, func));
  return true;
}

function multiReturn(body: Body): boolean {
  if (!body.mayCall) return false;
  const inner = body.callee(['first', 'second']);
  const func: Func = { name: body.draft.declare('both'), params: [text('first'), text('second')], returns: 'pair', body: [{ kind: 'return-pair', values: [inner.input(), inner.input()] }] };
  body.draft.functions.push(func);
  const names = [body.fresh(), body.fresh()] as const;
  body.add({ kind: 'let-pair', names: [...names], call: callOf(body, func) });
  for (const name of names) body.give(name);
  return true;
}

function byReference(body: Body): boolean {
  if (!body.mayCall) return false;
  const target = body.letText(body.input(), false);
  const name = body.draft.declare('write');
  const value: Expr = body.random.chance(0.7) ? variable('value') : body.pick([constant('k'), { kind: 'source' }]);
  body.draft.functions.push({ name, params: [{ name: 'place', type: 'str', byRef: true }, text('value')], returns: 'void', body: [{ kind: 'assign', name: 'place', value }] });
  body.add({ kind: 'expr', value: { kind: 'call', name, args: [{ kind: 'ref', name: target }, body.input()] } });
  body.sink(variable(target));
  return true;
}

/** A fresh variable that nothing assigns: some languages capture only such ones. */
function captured(body: Body): string {
  const name = body.fresh();
  body.add({ kind: 'let', name, type: 'str', value: body.input(), fixed: true });
  return name;
}

function localFunction(body: Body): boolean {
  if (!body.mayNest || !body.mayCall) return false;
  const outer = captured(body);
  const params = body.random.chance(0.7) ? [body.fresh()] : [];
  const inner = new Body(body.draft, body.names, [outer, ...params], body.depth + 1, body.nesting + 1, new Set([outer]));
  if (body.random.chance(0.5)) inner.sink(variable(body.pick([outer, ...params])));
  inner.add({ kind: 'return', value: result(inner) });
  const name = body.fresh();
  const style = body.pick(['lambda', 'function'] as const);
  const local: LocalFunction = { kind: 'local-function', name, params, returns: 'str', body: inner.stmts, reads: [outer], writes: [], style };
  body.add(local);
  body.letText({ kind: 'invoke', of: variable(name), args: params.map(() => body.input()) });
  return true;
}

function mutableCapture(body: Body): boolean {
  if (!body.mayNest || !body.mayCall) return false;
  const outer = body.letText(body.input(), false);
  const param = body.fresh();
  const name = body.fresh();
  const write: Stmt = { kind: body.pick(['assign', 'append']), name: outer, value: body.random.chance(0.8) ? variable(param) : constant('k') };
  body.add({ kind: 'local-function', name, params: [param], returns: 'void', body: [write], reads: [], writes: [outer], style: 'lambda' });
  if (body.random.chance(0.3)) body.sink(variable(outer));
  body.add({ kind: 'expr', value: { kind: 'invoke', of: variable(name), args: [body.input()] } });
  body.sink(variable(outer));
  return true;
}

function lambdaOf(body: Body): Expr {
  const param = body.fresh();
  const parts = [constant('<'), body.random.chance(0.8) ? variable(param) : constant('k')];
  const value = body.pick<Expr>([{ kind: 'concat', style: 'plus', parts }, variable(param), { kind: 'clean', of: variable(param) }, variable(captured(body))]);
  return { kind: 'lambda', params: [param], body: value };
}

function lambda(body: Body): void {
  const name = body.let('fn', lambdaOf(body));
  body.letText({ kind: 'invoke', of: variable(name), args: [body.input()] });
}

/** A function that calls what it is given. */
function applier(body: Body): string {
  const known = body.draft.functions.find(({ name }) => name.startsWith('apply'));
  if (known) return known.name;
  const name = body.draft.declare('apply');
  const value: Expr = { kind: 'invoke', of: variable('work'), args: [variable('value')] };
  body.draft.functions.push({ name, params: [{ name: 'work', type: 'fn' }, text('value')], returns: 'str', body: [{ kind: 'return', value }] });
  return name;
}

function callback(body: Body): boolean {
  if (body.depth > 2) return false;
  const name = applier(body);
  const work = body.random.chance(0.5) ? lambdaOf(body) : functionOf(body);
  body.letText({ kind: 'call', name, args: [work, body.input()] });
  return true;
}

/** The name of a function of one text, as a value. */
function functionOf(body: Body): Expr {
  const { draft } = body;
  const inner = body.callee(['first']);
  if (body.random.chance(0.5)) inner.sink(variable('first'));
  const name = draft.declare('work');
  draft.functions.push({ name, params: [text('first')], returns: 'str', body: [...inner.stmts, { kind: 'return', value: result(inner) }] });
  return { kind: 'function', name };
}

function functionValue(body: Body): boolean {
  if (!body.mayCall) return false;
  const name = body.let('fn', functionOf(body));
  body.letText({ kind: 'invoke', of: variable(name), args: [body.input()] });
  return true;
}

function returnedFunction(body: Body): boolean {
  if (!body.mayCall) return false;
  const name = body.draft.declare('maker');
  const inner = body.pick<Expr>([{ kind: 'concat', style: 'plus', parts: [variable('kept'), variable('given')] }, variable('kept'), variable('given')]);
  body.draft.functions.push({ name, params: [text('kept')], returns: 'fn', body: [{ kind: 'return', value: { kind: 'lambda', params: ['given'], body: inner } }] });
  const made = body.let('fn', { kind: 'call', name, args: [body.input()] });
  body.letText({ kind: 'invoke', of: variable(made), args: [body.input()] });
  return true;
}

/** One function writes a variable of the file, another one reads it. */
function globalFunction(body: Body): boolean {
  if (!body.mayCall) return false;
  const { draft } = body;
  const name = draft.declare('shared');
  draft.globals.push({ name, text: 'k' });
  const [set, get] = [draft.declare('keep'), draft.declare('recall')];
  draft.functions.push({ name: set, params: [text('value')], returns: 'void', body: [{ kind: 'set-global', name, value: body.random.chance(0.8) ? variable('value') : constant('k') }] });
  draft.functions.push({ name: get, params: [], returns: 'str', body: [{ kind: 'return', value: { kind: 'global', name } }] });
  body.add({ kind: 'expr', value: { kind: 'call', name: set, args: [body.input()] } });
  body.letText({ kind: 'call', name: get, args: [] });
  return true;
}

/** Only the main part waits for others. */
function asyncCall(body: Body): boolean {
  if (body.depth > 0) return false;
  const { draft } = body;
  draft.isAsync = true;
  const inner = body.callee(['first', 'second']);
  if (body.random.chance(0.4)) inner.sink(inner.variable());
  const func: Func = { name: draft.declare('later'), params: [text('first'), text('second')], returns: 'str', body: [...inner.stmts, { kind: 'return', value: result(inner) }], style: 'async' };
  draft.functions.push(func);
  body.letText({ kind: 'await', of: callOf(body, func) });
  return true;
}

function asyncAll(body: Body): boolean {
  if (body.depth > 0) return false;
  const { draft } = body;
  draft.isAsync = true;
  const func: Func = { name: draft.declare('later'), params: [text('first')], returns: 'str', body: [{ kind: 'return', value: body.random.chance(0.8) ? variable('first') : constant('k') }], style: 'async' };
  draft.functions.push(func);
  const list = body.let('list', { kind: 'await-all', items: [callOf(body, func), callOf(body, func)] });
  body.letText({ kind: 'item', of: variable(list), index: body.random.below(2) });
  return true;
}

function promise(body: Body): boolean {
  if (body.depth > 0) return false;
  const { draft } = body;
  draft.isAsync = true;
  const func: Func = { name: draft.declare('later'), params: [text('first')], returns: 'str', body: [{ kind: 'return', value: variable('first') }], style: 'async' };
  draft.functions.push(func);
  const param = body.fresh();
  const value = body.pick<Expr>([{ kind: 'concat', style: 'plus', parts: [constant('<'), variable(param)] }, { kind: 'clean', of: variable(param) }, constant('k'), variable(param)]);
  body.letText({ kind: 'await', of: { kind: 'then', of: callOf(body, func), param, body: value } });
  return true;
}

function generator(body: Body): boolean {
  if (!body.mayNest || !body.mayCall) return false;
  const { draft } = body;
  const inner = body.callee(['first', 'second']);
  const yields: Stmt[] = [0, 1].map(() => ({ kind: 'yield', value: inner.input() }));
  const func: Func = { name: draft.declare('each'), params: [text('first'), text('second')], returns: 'list', body: yields, style: 'generator' };
  draft.functions.push(func);
  const turn = body.block();
  const name = turn.fresh();
  turn.sink(variable(name));
  body.add({ kind: 'for-each', name, of: callOf(body, func), body: turn.stmts, style: 'for' });
  return true;
}
