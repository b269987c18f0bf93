import type { Expr, Stmt } from '../ast';
import { Body } from './body';
import { constant, variable, type Fill, type Gadget } from './gadget';

/** Branches, loops and exceptions. */
export const CONTROL: readonly Gadget[] = [
  { name: 'if', weight: 3, apply: branch },
  { name: 'if-sink', apply: sinkInBranch },
  { name: 'clean-in-branch', apply: cleanInBranch },
  { name: 'implicit', apply: implicit },
  { name: 'switch', apply: choice },
  { name: 'while', apply: (body, fill) => loop(body, fill, 'while') },
  { name: 'do-while', apply: (body, fill) => loop(body, fill, 'do') },
  { name: 'loop-carried', apply: carried },
  { name: 'for-count', apply: count },
  { name: 'loop-exit', apply: loopExit },
  { name: 'shadow', apply: shadow },
  { name: 'try', weight: 2, apply: tryCatch },
  { name: 'finally', apply: tryFinally },
  { name: 'throw-call', apply: throwCall },
  { name: 'with', apply: resource },
  { name: 'defer', apply: defer },
];

function assignment(body: Body, name: string): Stmt {
  return { kind: 'assign', name, value: body.input() };
}

function branch(body: Body, fill: Fill): boolean {
  const test = body.mayNest ? body.test() : undefined;
  if (!test) return false;
  const name = body.letText(body.input());
  const [then, otherwise] = [body.block(), body.block()];
  fill(then, 1);
  then.add(assignment(then, name));
  if (body.random.chance(0.5)) otherwise.add(assignment(otherwise, name));
  body.add({ kind: 'if', test, then: then.stmts, otherwise: otherwise.stmts.length > 0 ? otherwise.stmts : undefined });
  body.sink(variable(name));
  return true;
}

function sinkInBranch(body: Body): boolean {
  const test = body.mayNest ? body.test() : undefined;
  if (!test) return false;
  const [then, otherwise] = [body.block(), body.block()];
  then.sink(body.variable());
  otherwise.sink(body.variable());
  body.add({ kind: 'if', test, then: then.stmts, otherwise: otherwise.stmts });
  return true;
}

function cleanInBranch(body: Body): boolean {
  const test = body.mayNest ? body.test() : undefined;
  if (!test) return false;
  const name = body.letText({ kind: 'source' }, false);
  const cleaned: Stmt = { kind: 'assign', name, value: { kind: 'clean', of: variable(name) } };
  const both = body.random.chance(0.5);
  body.add({ kind: 'if', test, then: [cleaned], otherwise: both ? [{ kind: 'assign', name, value: constant('k') }] : undefined });
  body.sink(variable(name));
  return true;
}

/** A marked value decides which constant is used; that is no flow of the value. */
function implicit(body: Body): boolean {
  if (!body.mayNest) return false;
  const name = body.letText(constant('k'), false);
  body.add({ kind: 'if', test: { kind: 'equals', of: body.variable(), text: 'none' }, then: [{ kind: 'assign', name, value: constant('k2') }] });
  body.sink(variable(name));
  return true;
}

function choice(body: Body): boolean {
  if (!body.mayNest || !body.draft.takesUnknown() || !body.draft.takesUnknown()) return false;
  const name = body.letText(constant('k'), false);
  const cases = [0, 1, 2].map(() => {
    const inner = body.block();
    inner.add(assignment(inner, name));
    if (body.random.chance(0.3)) inner.sink(variable(name));
    return inner.stmts;
  });
  body.add({ kind: 'switch', cases });
  body.sink(variable(name));
  return true;
}

function loop(body: Body, fill: Fill, style: 'while' | 'do'): boolean {
  if (!body.mayNest || !body.draft.takesUnknown()) return false;
  const name = body.letText(body.input(), false);
  const inner = body.block();
  if (body.random.chance(0.5)) inner.sink(variable(name));
  fill(inner, 1);
  inner.add({ kind: body.pick(['assign', 'append']), name, value: inner.input() });
  body.add({ kind: 'while', test: { kind: 'flag' }, body: inner.stmts, style });
  body.sink(variable(name));
  return true;
}

/** The marker needs two turns, or three. */
function carried(body: Body): boolean {
  if (!body.mayNest || !body.draft.takesUnknown()) return false;
  const [a, b, c] = [0, 1, 2].map(() => body.letText(constant('k'), false)) as [string, string, string];
  const inner = body.block();
  inner.add({ kind: 'assign', name: c, value: variable(b) }, { kind: 'assign', name: b, value: variable(a) }, { kind: 'assign', name: a, value: body.input() });
  body.add({ kind: 'while', test: { kind: 'flag' }, body: inner.stmts, style: 'while' });
  for (const name of [a, b, c]) if (body.random.chance(0.7)) body.sink(variable(name));
  return true;
}

function count(body: Body, fill: Fill): boolean {
  if (!body.mayNest) return false;
  const name = body.letText(body.input(), false);
  const inner = body.block();
  const index = inner.fresh();
  fill(inner, 1);
  inner.add({ kind: body.pick(['assign', 'append']), name, value: inner.input() });
  body.add({ kind: 'for-count', name: index, times: 2, body: inner.stmts });
  body.sink(variable(name));
  return true;
}

/** A turn that ends early leaves out the assignment below. */
function loopExit(body: Body): boolean {
  const { draft } = body;
  if (!body.mayNest || !draft.takesUnknown() || !draft.takesUnknown()) return false;
  const name = body.letText(body.input(), false);
  const inner = body.block();
  inner.add(assignment(inner, name));
  inner.add({ kind: 'if', test: { kind: 'flag' }, then: [{ kind: body.pick(['break', 'continue']) }] });
  inner.add(assignment(inner, name));
  if (body.random.chance(0.5)) inner.sink(variable(name));
  body.add({ kind: 'while', test: { kind: 'flag' }, body: inner.stmts, style: 'while' });
  body.sink(variable(name));
  return true;
}

function shadow(body: Body): boolean {
  const name = body.target();
  if (name === undefined || !body.mayNest) return false;
  const inner = body.block();
  inner.add({ kind: 'let', name, type: 'str', value: body.pick([constant('k'), { kind: 'source' }]) });
  inner.sink(variable(name));
  body.add({ kind: 'block', body: inner.stmts });
  body.sink(variable(name));
  return true;
}

function tryCatch(body: Body, fill: Fill): boolean {
  const test = body.mayNest && body.draft.takesUnknown();
  if (!test) return false;
  const name = body.letText(body.input(), false);
  const tried = body.block();
  fill(tried, 1);
  tried.add(assignment(tried, name));
  tried.add({ kind: 'if', test: { kind: 'flag' }, then: [{ kind: 'throw', value: tried.input() }] });
  if (body.random.chance(0.5)) tried.add(assignment(tried, name));
  const caught = body.block();
  const error = caught.fresh();
  caught.sink(variable(error));
  if (body.random.chance(0.5)) caught.sink(variable(name));
  if (body.random.chance(0.4)) caught.add({ kind: 'assign', name, value: body.pick<Expr>([variable(error), constant('k')]) });
  body.add({ kind: 'try', body: tried.stmts, caught: { name: error, body: caught.stmts } });
  body.sink(variable(name));
  return true;
}

function tryFinally(body: Body): boolean {
  if (!body.mayNest) return false;
  const name = body.letText(body.input(), false);
  const last = body.block();
  last.sink(variable(name));
  if (body.random.chance(0.5)) last.add(assignment(last, name));
  body.add({ kind: 'try', body: [assignment(body, name)], last: last.stmts });
  body.sink(variable(name));
  return true;
}

/** The callee throws what it is given; the caller catches it. */
function throwCall(body: Body): boolean {
  const { draft } = body;
  if (!body.mayNest || !body.mayCall || !draft.takesUnknown()) return false;
  const name = draft.declare('fail');
  const value: Expr = body.random.chance(0.7) ? variable('value') : body.pick([constant('k'), { kind: 'source' }]);
  draft.functions.push({ name, params: [{ name: 'value', type: 'str' }], returns: 'void', body: [{ kind: 'if', test: { kind: 'flag' }, then: [{ kind: 'throw', value }] }] });
  const caught = body.block();
  const error = caught.fresh();
  caught.sink(variable(error));
  body.add({ kind: 'try', body: [{ kind: 'expr', value: { kind: 'call', name, args: [body.input()] } }], caught: { name: error, body: caught.stmts } });
  return true;
}

function resource(body: Body): boolean {
  if (!body.mayNest) return false;
  const last = body.letText(constant('k'), false);
  const inner = body.block();
  const name = inner.fresh();
  if (body.random.chance(0.6)) inner.sink(variable(name));
  inner.add({ kind: 'assign', name: last, value: variable(name) });
  body.add({ kind: 'with', name, value: body.input(), body: inner.stmts });
  body.sink(variable(last));
  return true;
}

/** What is put off sees the values of the function's end, unless it is handed over at once. */
function defer(body: Body): boolean {
  if (body.nesting > 0) return false;
  if (body.random.chance(0.4)) body.sink(body.variable(), 'defer');
  else {
    const inner = new Body(body.draft, body.names, body.texts, body.depth, body.nesting + 1);
    inner.sink(body.variable());
    body.add({ kind: 'defer', body: inner.stmts });
  }
  return true;
}
