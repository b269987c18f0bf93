import { branchesOf, isElse, OP } from '../../facts';
import { numbersIn, type Shape } from '../../match';
import { NO_NODE } from '../../syntax';
import { branch } from './expressions';
import type { FunctionLowering, Lower } from './context';
import { bind } from './targets';

/** Statements in a row; the register of the last one. */
export function* body(l: FunctionLowering, nodes: readonly number[]): Lower {
  let last = NO_NODE;
  for (const node of nodes) last = yield node;
  return last < 0 ? l.literal(NO_NODE) : last;
}

export function* block(l: FunctionLowering, node: number, shape: Shape): Lower {
  if (shape.label === 'label') labelled(l, node);
  return yield body(l, l.slot(shape, 'body'));
}

/** A place that jumps lead to by its name. */
function labelled(l: FunctionLowering, node: number): void {
  const name = firstWord(l, node);
  const target = l.labels.get(name) ?? l.builder.open();
  l.labels.set(name, target);
  l.builder.jump(target);
  l.builder.enter(target);
  l.label = name;
}

function firstWord(l: FunctionLowering, node: number): string {
  return /^[^\w$]*([\w$]+)/.exec(l.shapes.text(node))?.[1] ?? '';
}

/** Whether code that branches has a value in this language. */
function branchesHaveValues(l: FunctionLowering): boolean {
  return numbersIn(l.shapes.view.implicitReturn).length > 0;
}

export function* conditional(l: FunctionLowering, node: number, shape: Shape): Lower {
  const init = l.first(shape, 'init');
  if (init >= 0) yield init;
  const variable = branchesHaveValues(l) ? l.hidden() : NO_NODE;
  const after = l.builder.open();
  const condition = l.first(shape, 'condition');
  const value = yield check(l, condition);
  if (shape.label === 'unless' || branchesOf(l.shapes, node).length === 0) yield arms(l, shape, { condition, value }, after, variable);
  else yield branches(l, node, { condition, value }, after, variable);
  l.builder.enter(after);
  return variable < 0 ? l.literal(NO_NODE) : l.emit(node, { op: 'load', variable });
}

/** A condition: rules may look for what is decided by. */
interface Condition {
  readonly condition: number;
  readonly value: number;
}

function* check(l: FunctionLowering, condition: number): Lower {
  const value = yield condition;
  l.emit(NO_NODE, { op: 'check', value });
  return value;
}

/** `a unless b`, `a if b`: the parts as the shape has them. */
function* arms(l: FunctionLowering, shape: Shape, { condition, value }: Condition, after: number, variable: number): Lower {
  const [then, otherwise] = [l.builder.open(), l.builder.open()];
  const isUnless = shape.label === 'unless';
  branch(l, condition, value, isUnless ? otherwise : then, isUnless ? then : otherwise);
  for (const [at, nodes] of [[then, l.slot(shape, 'then')], [otherwise, l.slot(shape, 'else')]] as const) {
    l.builder.enter(at);
    yield arm(l, nodes, after, variable);
  }
  return NO_NODE;
}

function* arm(l: FunctionLowering, nodes: readonly number[], after: number, variable: number): Lower {
  const value = yield body(l, nodes);
  if (variable >= 0) l.storeHidden(variable, NO_NODE, value);
  l.builder.jump(after);
  return value;
}

/** The branches in the order in which they stand, some with a condition of their own. */
function* branches(l: FunctionLowering, node: number, { condition, value }: Condition, after: number, variable: number): Lower {
  let otherwise = l.builder.open();
  const all = branchesOf(l.shapes, node);
  for (const [place, wrapped] of all.entries()) {
    const part = l.unwrap(wrapped);
    const shape = place === 0 ? undefined : l.shapes.of(part);
    if (place === 0) {
      const then = l.builder.open();
      branch(l, condition, value, then, otherwise);
      l.builder.enter(then);
      yield arm(l, [part], after, variable);
      l.builder.enter(otherwise);
    } else if (shape?.role === 'if' && !isElse(l.shapes, wrapped)) {
      const own = l.first(shape, 'condition');
      const decided = yield check(l, own);
      const then = l.builder.open();
      otherwise = l.builder.open();
      branch(l, own, decided, then, otherwise);
      l.builder.enter(then);
      yield arm(l, l.slot(shape, 'then'), after, variable);
      l.builder.enter(otherwise);
      if (l.slot(shape, 'else').length > 0) yield arm(l, l.slot(shape, 'else'), after, variable);
    } else yield arm(l, [part], after, variable);
  }
  l.builder.jump(after);
  return NO_NODE;
}

export function* loop(l: FunctionLowering, node: number, shape: Shape): Lower {
  const label = l.label;
  l.label = '';
  const header = l.slot(shape, 'header');
  const each = shape.role === 'for' ? eachOf(l, shape) : undefined;
  let iterable = NO_NODE;
  if (each) iterable = yield each.values;
  else if (shape.role === 'for' && header.length === 3) yield header[0] ?? NO_NODE;
  const top = l.builder.goOn();
  const [inside, after, next] = [l.builder.open(), l.builder.open(), l.builder.open()];
  if (each) {
    l.builder.jump(inside);
    l.builder.jump(after);
    l.builder.enter(inside);
    yield element(l, each, iterable, node);
  } else yield condition(l, shape, header, inside, after);
  l.jumps.push({ label, breakTo: after, continueTo: next });
  yield body(l, l.slot(shape, 'body'));
  l.jumps.pop();
  l.builder.jump(next);
  l.builder.enter(next);
  if (shape.role === 'for' && header.length === 3 && !each) yield header[2] ?? NO_NODE;
  l.builder.jump(top);
  l.builder.enter(after);
  return l.literal(NO_NODE);
}

function* condition(l: FunctionLowering, shape: Shape, header: readonly number[], inside: number, after: number): Lower {
  const own = shape.role === 'for' ? (header.length === 3 ? header[1] : header[0]) : l.first(shape, 'condition');
  if (shape.role === 'dowhile') {
    l.builder.jump(inside);
    l.builder.jump(after);
  } else if (own === undefined || own < 0) {
    l.builder.jump(inside);
    if (header.length > 0) l.builder.jump(after);
  } else {
    const value = yield own;
    if (shape.role === 'for' && header.length !== 3) l.builder.jump(after);
    branch(l, own, value, inside, after);
    if (shape.label === 'until') l.builder.jump(inside);
  }
  l.builder.enter(inside);
  if (shape.role === 'dowhile') yield l.first(shape, 'condition');
  return NO_NODE;
}

/** The names of a loop over something, and what it goes over. */
interface Each {
  readonly targets: readonly number[];
  /** Names that are given keys or places, and not values. */
  readonly keys: readonly number[];
  readonly values: number;
}

const OVER: ReadonlySet<string> = new Set(['in', 'of', 'each', 'range', 'foreach']);

function eachOf(l: FunctionLowering, shape: Shape): Each | undefined {
  const header = l.slot(shape, 'header');
  const items = l.slot(shape, 'item');
  if (items.length > 0) return { targets: items, keys: [], values: header.at(-1) ?? NO_NODE };
  if (shape.label === 'foreach' && header.length < 3) return phpEach(l, header);
  if (header.length === 2) {
    const [target = NO_NODE, values = NO_NODE] = header;
    return shape.label === 'range' ? rangeOver(l, target, values) : { targets: [target], keys: [], values };
  }
  if (shape.label === 'range') return { targets: [], keys: [], values: header[0] ?? NO_NODE };
  return OVER.has(shape.label) && header.length === 3 ? { targets: [header[1] ?? NO_NODE], keys: [], values: header[2] ?? NO_NODE } : undefined;
}

/** `foreach (values as key => value)`. */
function phpEach(l: FunctionLowering, [values = NO_NODE, target = NO_NODE]: readonly number[]): Each {
  const shape = l.shapes.of(l.unwrap(target));
  return shape?.role === 'pair' ? { targets: l.slot(shape, 'value'), keys: l.slot(shape, 'key'), values } : { targets: [target], keys: [], values };
}

/** `for i, value := range values`: the first name is a place. */
function rangeOver(l: FunctionLowering, target: number, values: number): Each {
  const shape = l.shapes.of(l.unwrap(target));
  const names = shape?.role === 'tuple' ? l.slot(shape, 'items') : [target];
  return { targets: names.slice(1), keys: names.slice(0, 1), values };
}

function* element(l: FunctionLowering, { targets, keys }: Each, iterable: number, node: number): Lower {
  const value = l.emit(NO_NODE, { op: 'element', object: iterable, index: NO_NODE });
  const own = l.emit(NO_NODE, { op: 'value', kind: 'code', parts: [iterable] });
  for (const key of keys) yield bind(l, key, targets.length === 0 ? value : own, node);
  for (const target of targets) yield bind(l, target, value, node);
  return value;
}

/** Kinds of cases that go on into the next one when nothing leaves them. */
const FALLS_THROUGH = /^(switch_case|switch_default|switch_block_statement_group|case_statement|default_statement|switch_section)$/;

export function* switchCases(l: FunctionLowering, node: number, shape: Shape): Lower {
  const init = l.first(shape, 'init');
  if (init >= 0) yield init;
  const subject = yield l.first(shape, 'subject');
  const variable = l.hidden();
  const after = l.builder.open();
  const { tree } = l.shapes;
  l.jumps.push({ label: l.label, breakTo: after, continueTo: NO_NODE });
  l.label = '';
  let falling = NO_NODE;
  let isComplete = false;
  for (const wrapped of l.slot(shape, 'cases')) {
    const at = l.unwrap(wrapped);
    const own = l.isIdentifier(at) ? undefined : l.shapes.of(at);
    const isCase = own?.role === 'case';
    const values = isCase ? l.slot(own, 'values') : [];
    for (const value of values) yield caseValue(l, value, subject, node);
    isComplete ||= own?.label === 'default' || (isCase && values.length === 0) || !isCase;
    const [inside, next] = [l.builder.open(), l.builder.open()];
    l.builder.jump(inside);
    l.builder.jump(next);
    if (falling >= 0) l.builder.link(falling, inside);
    l.builder.enter(inside);
    const value = yield isCase ? body(l, l.slot(own, 'body')) : at;
    l.storeHidden(variable, NO_NODE, value);
    falling = isCase && FALLS_THROUGH.test(tree.grammar.kinds[tree.kind[at] ?? 0] ?? '') ? l.builder.position : NO_NODE;
    if (falling < 0) l.builder.jump(after);
    l.builder.enter(next);
  }
  if (falling >= 0) l.builder.link(falling, after);
  if (!isComplete) l.builder.jump(after);
  l.jumps.pop();
  l.builder.enter(after);
  return l.emit(node, { op: 'load', variable });
}

/** Kinds of what a case takes apart, by the names that grammars give them. */
const PATTERN = /pattern|in_clause/;

/** A value that is compared with, or a pattern whose names are given parts of the subject. */
function* caseValue(l: FunctionLowering, wrapped: number, subject: number, node: number): Lower {
  const value = l.unwrap(wrapped);
  const { tree } = l.shapes;
  if (value < tree.count) {
    const part = l.emit(NO_NODE, { op: 'element', object: subject, index: NO_NODE });
    const isPattern = PATTERN.test(tree.grammar.kinds[tree.kind[wrapped] ?? 0] ?? '') || PATTERN.test(tree.grammar.kinds[tree.kind[tree.parent[wrapped] ?? 0] ?? 0] ?? '');
    for (let at = value; at < (tree.next[value] ?? 0); at++) {
      if (!l.isIdentifier(at) || !(l.isDeclaredAt(at) || (isPattern && !l.isDeclared(at)))) continue;
      yield bind(l, at, at === value ? subject : part, node);
    }
  }
  return yield value;
}

export function* tryCatch(l: FunctionLowering, _node: number, shape: Shape): Lower {
  const variable = l.hidden();
  const [caught, last, after] = [l.builder.open(), l.builder.open(), l.builder.open()];
  const handlers = l.slot(shape, 'handlers');
  for (const resource of l.slot(shape, 'resources')) yield resource;
  const outer = l.builder.setHandler(handlers.length > 0 ? caught : last);
  l.builder.goOn();
  let value = yield body(l, l.slot(shape, 'body'));
  l.builder.setHandler(outer);
  l.builder.goOn();
  if (l.slot(shape, 'else').length > 0) value = yield body(l, l.slot(shape, 'else'));
  l.storeHidden(variable, NO_NODE, value);
  l.builder.jump(last);
  if (handlers.length > 0) yield catches(l, handlers, caught, last, variable);
  l.builder.enter(last);
  yield body(l, l.slot(shape, 'finally'));
  l.builder.jump(after);
  l.builder.enter(after);
  return l.emit(NO_NODE, { op: 'load', variable });
}

function* catches(l: FunctionLowering, handlers: readonly number[], caught: number, last: number, variable: number): Lower {
  l.builder.enter(caught);
  for (const handler of handlers) {
    const shape = l.shapes.of(l.unwrap(handler));
    const [inside, next] = [l.builder.open(), l.builder.open()];
    l.builder.jump(inside);
    l.builder.jump(next);
    l.builder.enter(inside);
    const error = l.emit(NO_NODE, { op: 'load', variable: l.variables.thrown });
    if (shape?.role === 'catch') {
      const params = l.slot(shape, 'params');
      for (const param of params.length > 1 ? params.slice(-1) : params) if (l.declaresName(param)) yield bind(l, param, error, handler);
      const value = yield body(l, l.slot(shape, 'body'));
      l.storeHidden(variable, NO_NODE, value);
    } else yield handler;
    l.builder.jump(last);
    l.builder.enter(next);
  }
  return NO_NODE;
}

export function* withResources(l: FunctionLowering, node: number, shape: Shape): Lower {
  for (const item of l.slot(shape, 'items')) yield resource(l, item, node);
  return yield body(l, l.slot(shape, 'body'));
}

/** `with value as name`: the value that is entered is named. */
function* resource(l: FunctionLowering, wrapped: number, node: number): Lower {
  const item = l.unwrap(wrapped);
  const { tree, view } = l.shapes;
  const shape = l.isIdentifier(item) ? undefined : l.shapes.of(item);
  if (shape || item >= tree.count) return yield item;
  const children = l.shapes.childrenOf(item).filter((child) => view.grammar.named[tree.kind[child] ?? 0] === 1);
  const [first = NO_NODE, second] = children;
  if (second === undefined) return yield item;
  const value = yield first;
  yield bind(l, second, value, node);
  return value;
}

export function* leave(l: FunctionLowering, node: number, shape: Shape): Lower {
  const parts: number[] = [];
  for (const part of l.slot(shape, 'value')) parts.push(yield part);
  const [only] = parts;
  const value = parts.length === 1 && only !== undefined ? only : l.emit(NO_NODE, { op: 'object', entries: parts.map((part, at) => ({ name: String(at), value: part, isSpread: false })) });
  if (shape.role === 'throw') {
    l.emit(NO_NODE, { op: 'store', variable: l.variables.thrown, value, target: NO_NODE, isSilent: true });
    l.emit(node, { op: 'throw', value });
    l.builder.stop();
  } else {
    l.emit(node, { op: 'return', value });
    l.builder.leave();
  }
  return value;
}

/** `break`, `continue`, `goto`; undefined for other code. */
export function jump(l: FunctionLowering, node: number): number | undefined {
  const op = l.opOf(node);
  if (op !== OP.break && op !== OP.continue) return undefined;
  const [, , word = ''] = /^\s*([a-z]+)\s+:?([\w$]+)/.exec(l.shapes.text(node)) ?? [];
  const value = l.literal(node);
  if (/^goto\b/.test(l.shapes.text(node))) {
    const target = l.labels.get(word) ?? l.builder.open();
    l.labels.set(word, target);
    l.builder.jump(target);
  } else {
    const open = l.jumps.filter(({ continueTo }) => op === OP.break || continueTo >= 0);
    const meant = /^\d+$/.test(word) ? open.at(-Number(word)) : (open.filter(({ label }) => word !== '' && label === word).at(-1) ?? open.at(-1));
    const to = op === OP.break ? meant?.breakTo : meant?.continueTo;
    if (to !== undefined) l.builder.jump(to);
  }
  l.builder.stop();
  return value;
}
