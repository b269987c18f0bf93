import type { Class, Expr, Func, Stmt } from '../ast';
import type { Body } from './body';
import { constant, variable, type Gadget } from './gadget';
import { read } from './records';

/** Objects with methods. */
export const CLASSES: readonly Gadget[] = [
  { name: 'holder', weight: 3, apply: holder },
  { name: 'setter', weight: 2, apply: setter },
  { name: 'accessor', apply: accessor },
  { name: 'inherit', weight: 2, apply: inherit },
  { name: 'fluent', weight: 2, apply: fluent },
  { name: 'static-field', apply: staticField },
  { name: 'static-method', apply: staticMethod },
];

const SELF: Expr = { kind: 'this' };
const member = (name: string, of: Expr = SELF): Expr => ({ kind: 'member', of, name });
const setMember = (name: string, value: Expr): Stmt => ({ kind: 'set-member', of: SELF, name, value });
const gives = (name: string, value: Expr): Func => ({ name, params: [], returns: 'str', body: [{ kind: 'return', value }] });
const noClass = { params: [], fields: [], methods: [], accessors: [], statics: [], constructorBody: [] };

/** Two members set by the constructor. */
function twoFields(name: string): Class {
  const params = ['first', 'second'].map((param) => ({ name: param, type: 'str' as const }));
  return { ...noClass, name, fields: ['left', 'right'], params, constructorBody: [setMember('left', variable('first')), setMember('right', variable('second'))] };
}

function create(body: Body, cls: Class): string {
  return body.let({ obj: cls.name }, { kind: 'new', cls: cls.name, args: cls.params.map(() => body.input()) });
}

function callMethod(of: string, name: string, args: readonly Expr[] = []): Expr {
  return { kind: 'method', of: variable(of), name, args };
}

function holder(body: Body): boolean {
  if (!body.mayCall) return false;
  const cls = twoFields(body.draft.declare('Holder'));
  const kept: Expr = body.pick<Expr>([member('left'), member('right'), { kind: 'concat', style: 'plus', parts: [member('left'), constant('.')] }]);
  const mix: Func = { name: 'mix', params: [{ name: 'other', type: 'str' }], returns: 'str', body: [{ kind: 'return', value: body.pick<Expr>([{ kind: 'concat', style: 'plus', parts: [member('right'), variable('other')] }, variable('other')]) }] };
  const show: Func = { name: 'show', params: [], returns: 'void', body: [{ kind: 'sink', id: body.draft.nextSink(), value: member('left') }] };
  body.draft.classes.push({ ...cls, methods: [gives('keep', kept), mix, show] });
  const [one, two] = [create(body, cls), create(body, cls)];
  body.letText(callMethod(one, 'keep'));
  if (body.random.chance(0.5)) body.letText(callMethod(two, 'keep'));
  if (body.random.chance(0.5)) body.letText(callMethod(two, 'mix', [body.input()]));
  if (body.random.chance(0.5)) body.add({ kind: 'expr', value: callMethod(one, 'show') });
  if (body.random.chance(0.4)) body.sink(member('right', variable(one)));
  return true;
}

function setter(body: Body): boolean {
  if (!body.mayCall) return false;
  const cls = twoFields(body.draft.declare('Store'));
  const value = body.random.chance(0.8) ? variable('value') : constant('k');
  const set: Func = { name: 'change', params: [{ name: 'value', type: 'str' }], returns: 'void', body: [setMember(body.pick(['left', 'right']), value)] };
  body.draft.classes.push({ ...cls, methods: [set, gives('readLeft', member('left')), gives('readRight', member('right'))] });
  const name = create(body, cls);
  body.add({ kind: 'expr', value: callMethod(name, 'change', [body.input()]) });
  read(body, callMethod(name, 'readLeft'));
  read(body, callMethod(name, 'readRight'));
  if (body.random.chance(0.3)) {
    body.add({ kind: 'set-member', of: variable(name), name: 'left', value: body.input() });
    read(body, callMethod(name, 'readLeft'));
  }
  return true;
}

function accessor(body: Body): boolean {
  if (!body.mayCall) return false;
  const cls = twoFields(body.draft.declare('Property'));
  const get = body.random.chance(0.7) ? member('left') : member('right');
  const set = body.pick<Expr>([variable('value'), variable('value'), { kind: 'clean', of: variable('value') }]);
  body.draft.classes.push({ ...cls, accessors: [{ name: 'label', field: 'left', get, set }] });
  const name = create(body, cls);
  if (body.random.chance(0.7)) body.add({ kind: 'set-member', of: variable(name), name: 'label', value: body.input() });
  read(body, member('label', variable(name)));
  return true;
}

function inherit(body: Body): boolean {
  if (!body.mayCall) return false;
  const base = { ...twoFields(body.draft.declare('Base')), methods: [gives('keep', member('left')), gives('other', member('right'))] };
  const swapped = body.random.chance(0.3);
  const superArgs = (swapped ? ['second', 'first'] : ['first', 'second']).map(variable);
  const own = body.pick<Expr>([{ kind: 'super-method', name: 'keep', args: [] }, constant('k'), member('right'), member('left')]);
  const derived: Class = { ...noClass, name: body.draft.declare('Derived'), base: base.name, params: base.params, superArgs, methods: body.random.chance(0.7) ? [gives('keep', own)] : [] };
  body.draft.classes.push(base, derived);
  const name = create(body, derived);
  body.letText(callMethod(name, 'keep'));
  if (body.random.chance(0.5)) body.letText(callMethod(name, 'other'));
  if (body.random.chance(0.3)) body.letText(callMethod(create(body, base), 'keep'));
  return true;
}

function fluent(body: Body): boolean {
  if (!body.mayCall) return false;
  const name = body.draft.declare('Builder');
  const step = (method: string, field: string): Func => ({ name: method, params: [{ name: 'value', type: 'str' }], returns: { obj: name }, body: [setMember(field, variable('value')), { kind: 'return-this' }] });
  const constructorBody = [setMember('left', constant('k')), setMember('right', constant('k'))];
  const built = body.pick<Expr>([member('left'), member('right'), { kind: 'concat', style: 'plus', parts: [member('left'), member('right')] }]);
  body.draft.classes.push({ ...noClass, name, fields: ['left', 'right'], constructorBody, methods: [step('withLeft', 'left'), step('withRight', 'right'), gives('build', built)] });
  const start: Expr = { kind: 'new', cls: name, args: [] };
  const left: Expr = { kind: 'method', of: start, name: 'withLeft', args: [body.input()] };
  const right: Expr = { kind: 'method', of: left, name: 'withRight', args: [body.input()] };
  body.letText({ kind: 'method', of: right, name: 'build', args: [] });
  return true;
}

function staticField(body: Body): boolean {
  const name = body.draft.declare('Settings');
  body.draft.classes.push({ ...noClass, name, statics: [{ name: 'shared', text: 'k' }, { name: 'spare', text: 'k' }] });
  body.add({ kind: 'set-static', cls: name, name: 'shared', value: body.input() });
  body.letText({ kind: 'static', cls: name, name: 'shared' });
  if (body.random.chance(0.5)) body.letText({ kind: 'static', cls: name, name: 'spare' });
  return true;
}

function staticMethod(body: Body): boolean {
  if (!body.mayCall) return false;
  const name = body.draft.declare('Tools');
  const inner = body.callee(['first', 'second']);
  const work: Func = { name: 'work', params: ['first', 'second'].map((param) => ({ name: param, type: 'str' as const })), returns: 'str', body: [{ kind: 'return', value: inner.variable() }], style: 'static' };
  body.draft.classes.push({ ...noClass, name, methods: [work] });
  body.letText({ kind: 'static-method', cls: name, name: 'work', args: [body.input(), body.input()] });
  return true;
}
