import { readFields } from '../../facts';
import { isIn, isSignificant, type Shape } from '../../match';
import { NO_NODE } from '../../syntax';
import type { Argument, Call, Entry, Place, ValueKind } from '../ir';
import { built, builtAround, builtBy } from './building';
import { closure } from './definitions';
import { decide } from './conditions';
import { ANDS, ORS, type FunctionLowering, type Lower } from './context';
import { givenBlock, YIELD } from './given-block';
import { load } from './names';
import { promised, promisedBy, settle } from './promises';
import { bind } from './targets';

/** The label of a call on a template. */
const TAG = 'tag';
const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '===', '!==', '<', '<=', '>', '>=', '<>', '<=>', 'instanceof', 'is', 'is not', 'in', 'not in', '=~', '!~']);
const BOOLEANS: ReadonlySet<string> = new Set(['!', 'not', 'delete']);
const NUMBERS: ReadonlySet<string> = new Set(['-', '*', '/', '%', '**', '//', '++', '--', '~', '<<', '>>', '>>>', '^']);

/** Operators that may be given texts, lists or paths, too. */
const OVERLOADED: ReadonlySet<string> = new Set(['+', '*', '/', '%', '<<']);

/** Operators that add their second operand to the list, or the channel, that is the first. */
const ADDS: ReadonlySet<string> = new Set(['<<', '<-']);

/** Methods that take something out of a list, where parentheses are not needed to call them. */
const TAKES: ReadonlySet<string> = new Set(['shift', 'pop', 'clear']);

function kindOf(label: string): ValueKind {
  if (COMPARISONS.has(label)) return 'comparison';
  if (BOOLEANS.has(label)) return 'boolean';
  return 'operator';
}

/** Whether a value has to be a number since one of its terms is, in a language that adds no number to a text. */
function isKnownNumber(l: FunctionLowering, label: string, operands: readonly number[]): boolean {
  if (!OVERLOADED.has(label)) return NUMBERS.has(label);
  const { literal, coerces } = l.file.kinds;
  const { tree } = l.shapes;
  if (coerces && label !== '+') return true;
  return !coerces && operands.some((operand) => operand >= 0 && operand < tree.count && literal[tree.kind[l.unwrap(operand)] ?? 0] === 1);
}

/** A value that is made of its operands' values. */
export function* operator(l: FunctionLowering, node: number, operands: readonly number[], label: string): Lower {
  const parts: number[] = [];
  for (const operand of operands) if (operand >= 0) parts.push(yield operand);
  const kind = isKnownNumber(l, label, operands) ? 'number' : kindOf(label);
  const [into, added] = parts;
  const place = ADDS.has(label) && operands.length > 1 && operands[0] !== undefined ? placeAddedTo(l, operands[0]) : undefined;
  if (place && into !== undefined && added !== undefined) l.emit(node, { op: 'put', place, name: undefined, value: added, target: NO_NODE, isAdded: true });
  return l.emit(node, { op: 'value', kind, parts, label });
}

/** What `a << b << c` adds to all along: `a`. */
function placeAddedTo(l: FunctionLowering, operand: number): Place | undefined {
  const shape = l.shapes.of(l.unwrap(operand));
  return shape?.role === 'binary' && shape.label === '<<' ? placeAddedTo(l, l.first(shape, 'left')) : l.placeOf(operand);
}

/** `a && b`: the right side may not be run, and is the value when it is. */
export function* shortCircuit(l: FunctionLowering, node: number, shape: Shape): Lower {
  const variable = l.hidden();
  const left = yield l.first(shape, 'left');
  l.storeHidden(variable, node, left);
  const [after, more] = [l.builder.open(), l.builder.open()];
  if (ANDS.has(shape.label)) l.builder.branch(left, more, after);
  else if (ORS.has(shape.label)) l.builder.branch(left, after, more);
  else l.builder.branch(NO_NODE, more, after);
  l.builder.enter(more);
  const right = yield l.first(shape, 'right');
  l.storeHidden(variable, node, ANDS.has(shape.label) ? l.emit(NO_NODE, { op: 'value', kind: 'either', parts: [right, left] }) : right);
  l.builder.jump(after);
  l.builder.enter(after);
  return l.emit(node, { op: 'same', of: l.emit(NO_NODE, { op: 'load', variable }) });
}

export function* choice(l: FunctionLowering, node: number, shape: Shape): Lower {
  const condition = l.first(shape, 'condition');
  const variable = l.hidden();
  const then = l.builder.open();
  const otherwise = l.builder.open();
  const after = l.builder.open();
  yield decide(l, condition, then, otherwise);
  for (const [block, part] of [[then, l.first(shape, 'then')], [otherwise, l.first(shape, 'else')]] as const) {
    l.builder.enter(block);
    l.storeHidden(variable, node, yield part >= 0 ? part : condition);
    l.builder.jump(after);
  }
  l.builder.enter(after);
  return l.emit(node, { op: 'same', of: l.emit(NO_NODE, { op: 'load', variable }) });
}

export function* memberOrIndex(l: FunctionLowering, node: number, shape: Shape): Lower {
  const object = yield l.first(shape, 'object');
  if (shape.role === 'member') {
    const name = l.shapes.text(l.first(shape, 'name'));
    const made = l.emit(node, { op: 'field', object, name });
    if (l.file.subject.flow.bareCalls !== true) return made;
    l.addCall(l.first(shape, 'object'), name);
    if (name === 'new') return l.emit(node, { op: 'call', call: bareCall(l, node, shape, object, made) });
    if (TAKES.has(name)) l.emit(NO_NODE, { op: 'call', call: bareCall(l, node, shape, object, made) });
    return made;
  }
  const indices = l.slot(shape, 'index');
  let index = NO_NODE;
  for (const part of indices) index = yield part;
  const name = l.indexName(shape);
  // A part of a text or list is like the whole.
  if (shape.label === ':') return l.emit(node, { op: 'same', of: object });
  return name === undefined ? l.emit(node, { op: 'element', object, index }) : l.emit(node, { op: 'field', object, name, isStored: true });
}

/** `A.new` without arguments. */
function bareCall(l: FunctionLowering, node: number, shape: Shape, receiver: number, callee: number): Call {
  return { callee, calleeNode: node, receiver, receiverPlace: l.placeOf(l.first(shape, 'object')), name: l.shapes.text(l.first(shape, 'name')), args: [], isNew: false };
}

/** A call, and the node that it is. */
export interface ReadCall {
  readonly call: Call;
  readonly at: number;
}

export function newOrCall(l: FunctionLowering, node: number, shape: Shape): Lower {
  const building = shape.role === 'call' ? builtBy(l, l.first(shape, 'callee'), l.slot(shape, 'args')) : undefined;
  if (building !== undefined) return built(l, node, building, plainCall(l, node, shape));
  const promise = shape.role === 'new' ? promisedBy(l, l.first(shape, 'type')) : undefined;
  return promise === undefined ? plainCall(l, node, shape) : promised(l, node, promise, plainCall(l, node, shape));
}

function* plainCall(l: FunctionLowering, node: number, shape: Shape): Lower {
  const { call, at } = yield* readCall(l, node, shape);
  if (l.file.subject.flow.bareCalls === true && call.receiver < 0 && (call.name === 'raise' || call.name === 'fail')) return thrown(l, at, call.args);
  if (l.file.declared.isRecordCall(shape)) return l.emit(node, { op: 'class', class: node });
  const value = l.emit(at, { op: 'call', call }, at === node ? undefined : node);
  if (isLeaving(l, call.calleeNode)) thrown(l, NO_NODE, call.args);
  return value;
}

/** Whether what is called never comes back. */
export function isLeaving(l: FunctionLowering, callee: number): boolean {
  const { leaving } = l.file.subject.flow;
  return leaving !== undefined && callee >= 0 && leaving.includes(l.shapes.text(callee));
}

/** Runs what a call consists of, and not the call itself. */
export function* readCall(l: FunctionLowering, node: number, shape: Shape): Generator<number | Lower, ReadCall, number> {
  const blocks: number[] = [];
  let [inner, at] = [shape, node];
  // The call that a block of code is given to stands in a call of its own.
  for (let callee = l.first(inner, 'callee'); inner.role === 'call' && callee >= l.shapes.tree.count && l.shapes.of(callee)?.role === 'call'; callee = l.first(inner, 'callee')) {
    blocks.unshift(...l.slot(inner, 'args'));
    at = callee;
    inner = l.shapes.of(callee) ?? inner;
  }
  const calleeNode = l.first(inner, inner.role === 'new' ? 'type' : 'callee');
  const calleeShape = calleeNode < 0 ? undefined : l.shapeOf(calleeNode);
  let [receiver, callee, name] = [NO_NODE, NO_NODE, ''];
  let receiverPlace: Place | undefined;
  if (calleeShape?.role === 'member') {
    const object = l.first(calleeShape, 'object');
    receiver = yield object;
    receiverPlace = l.placeOf(object);
    const member = l.first(calleeShape, 'name');
    if (isWorkedOut(l, member)) yield member;
    name = l.shapes.text(member);
    callee = l.emit(l.unwrap(calleeNode), { op: 'field', object: receiver, name });
  } else if (calleeNode >= 0) {
    if (l.isIdentifier(l.unwrap(calleeNode)) || calleeShape?.role === 'type') name = l.shapes.text(calleeShape ? l.first(calleeShape, 'name') : l.unwrap(calleeNode));
    const isBlock = l.file.subject.flow.bareCalls === true && l.shapes.text(calleeNode) === YIELD;
    if (isBlock) callee = l.emit(calleeNode, { op: 'load', variable: givenBlock(l, calleeNode) });
    else if (calleeShape?.role === 'function') callee = yield* closureOf(l, calleeNode, 'called');
    else if (inner.role === 'call' || calleeShape?.role !== 'type') callee = l.isPlainName(calleeNode) ? load(l, l.unwrap(calleeNode)) : yield calleeNode;
  }
  if (l.file.subject.flow.callsRead === true && calleeNode >= 0 && l.isIdentifier(l.unwrap(calleeNode)) && l.isVariable(l.unwrap(calleeNode))) {
    [receiver, receiverPlace, callee, name] = [callee, l.placeOf(calleeNode), NO_NODE, 'apply'];
  }
  const around = receiver < 0 && calleeNode >= 0 ? builtAround(l, l.unwrap(calleeNode)) : undefined;
  if (around !== undefined) [receiver, receiverPlace] = [l.emit(NO_NODE, { op: 'load', variable: around }), { variable: around, path: [] }];
  const args: Argument[] = [];
  for (const arg of [...l.slot(inner, 'args'), ...blocks]) args.push(...(inner.label === TAG ? yield* templateArguments(l, arg) : [yield* argument(l, arg)]));
  const isComposite = inner.role === 'new' && l.file.subject.flow.composites !== undefined;
  if (isComposite) nameByPlace(l, calleeNode, args);
  if (receiver < 0 && calleeNode >= 0 && args[0]) settle(l, calleeNode, args[0].value);
  for (const member of inner.role === 'new' ? l.slot(inner, 'body') : []) {
    const part = yield* initializer(l, member);
    if (part) args.push(part.name === undefined ? { ...part, isItem: true } : part);
  }
  l.addCall(calleeShape?.role === 'member' ? l.first(calleeShape, 'object') : NO_NODE, name);
  const hands = l.isKindOf(at, 'initializers') ? { hands: inner.label === 'this' ? ('this' as const) : ('super' as const) } : {};
  return { call: { callee, calleeNode, receiver, receiverPlace, name, args, isNew: inner.role === 'new', ...(isComposite ? { isComposite } : {}), ...hands }, at };
}

/** Whether a member is named by what a variable or an expression holds: PHP's `$a->$b()` and `$a->{$b . 'c'}()`. */
function isWorkedOut(l: FunctionLowering, member: number): boolean {
  return member >= 0 && (l.shapes.of(member) !== undefined || l.shapes.childrenOf(member).length > 0);
}

/** What is given by position has the names of the fields where the type is written out on the spot: Go's `struct{ A string }{a}`. */
function nameByPlace(l: FunctionLowering, type: number, args: Argument[]): void {
  const written = type < 0 ? type : l.unwrap(type);
  if (!l.isKindOf(written, 'composites') || args.some(({ name }) => name !== undefined)) return;
  const names = [...readFields(l.shapes, written).keys()];
  if (names.length === args.length) args.forEach((arg, at) => (args[at] = { ...arg, name: names[at] }));
}

/** `raise Kind, message`. */
function thrown(l: FunctionLowering, node: number, args: readonly Argument[]): number {
  const value = l.emit(NO_NODE, { op: 'value', kind: 'operator', parts: args.map((arg) => arg.value) });
  l.emit(NO_NODE, { op: 'store', variable: l.variables.thrown, value, target: NO_NODE, isSilent: true });
  l.emit(node, { op: 'throw', value });
  l.builder.stop();
  return value;
}

/** What an object is made with besides its arguments: `new A { b = c }`; undefined for the members of a class without a name. */
function* initializer(l: FunctionLowering, wrapped: number): Generator<number | Lower, Argument | undefined, number> {
  const node = l.unwrap(wrapped);
  const shape = l.shapeOf(node);
  if (shape?.role === 'function' || shape?.role === 'field' || shape?.role === 'declare' || shape?.role === 'class') {
    yield node;
    return undefined;
  }
  if (shape?.role === 'array') return (yield* entry(l, shape)) ?? (yield* argument(l, node));
  if (shape?.role !== 'assign') return yield* argument(l, node);
  const value = yield l.first(shape, 'value');
  l.emit(node, { op: 'same', of: value });
  return { value, node: l.first(shape, 'value'), place: undefined, name: initialised(l, l.first(shape, 'target')), isSpread: false };
}

/** `{ key, value }`, with a constant key. */
function* entry(l: FunctionLowering, shape: Shape): Generator<number | Lower, Argument | undefined, number> {
  const [key, value, ...others] = l.slot(shape, 'items');
  const name = key === undefined || others.length > 0 ? undefined : l.keyOf(key);
  return name === undefined || value === undefined ? undefined : { value: yield value, node: value, place: undefined, name, isSpread: false };
}

/** The field, or the key in brackets, that an initializer gives a value. */
function initialised(l: FunctionLowering, target: number): string {
  const text = l.shapes.text(target);
  return /^\[\s*["']?([^"'\]]*)["']?\s*\]$/.exec(text)?.[1] ?? text;
}

/** What a function is given that is called on a template: its texts, and each value in it. */
function* templateArguments(l: FunctionLowering, template: number): Generator<number | Lower, Argument[], number> {
  const { tree, view } = l.shapes;
  yield template;
  const given: Argument[] = [{ value: l.literal(NO_NODE), node: template, place: undefined, name: undefined, isSpread: false }];
  for (const child of l.shapes.childrenOf(template)) {
    if (!isIn(view.substitution, tree, child)) continue;
    given.push({ value: yield child, node: child, place: undefined, name: undefined, isSpread: false });
  }
  return given;
}

function* argument(l: FunctionLowering, wrapped: number): Generator<number | Lower, Argument, number> {
  const node = l.unwrap(wrapped);
  const shape = l.shapeOf(node);
  const isNamed = shape?.role === 'keyword' || shape?.role === 'pair';
  const isSpread = shape?.role === 'spread' && shape.label !== '&';
  const inner = isNamed || shape?.role === 'spread' ? l.unwrap(l.first(shape, 'value')) : node;
  const isFunction = inner >= 0 && l.shapes.of(inner)?.role === 'function';
  const value = isFunction ? yield* closureOf(l, inner, 'given') : yield inner;
  const name = isNamed ? symbol(l.shapes.text(l.first(shape, shape.role === 'pair' ? 'key' : 'name'))) : undefined;
  if (isNamed || isSpread) l.emit(node, { op: 'same', of: value });
  const isOut = shape?.role === 'unary' && shape.label === 'out';
  return { value, node: inner, place: inner < 0 ? undefined : l.placeOf(inner), name, isSpread, ...(isOut ? { isOut } : {}) };
}

function* closureOf(l: FunctionLowering, node: number, use: 'given' | 'called'): Generator<number | Lower, number, number> {
  const made = closure(l, l.unwrap(node), use);
  // A function without a name is there at once.
  return typeof made === 'number' ? made : yield made;
}

/** The name in `:name`, `name:` or `'name'`. */
function symbol(text: string): string {
  return text.replace(/^[:'"]+|[:'"]+$/g, '');
}

/** A list or object that is written down. */
export function* elements(l: FunctionLowering, node: number, shape: Shape): Lower {
  const entries: Entry[] = [];
  let place = 0;
  for (const wrapped of l.slot(shape, 'items')) {
    const item = l.unwrap(wrapped);
    const inner = l.shapeOf(item);
    if (inner?.role === 'pair' || inner?.role === 'keyword') entries.push(yield* pair(l, item, inner));
    else if (inner?.role === 'spread') entries.push({ name: undefined, value: yield item, isSpread: true });
    else if (inner?.role === 'function' && l.first(inner, 'name') >= 0) entries.push({ name: l.shapes.text(l.first(inner, 'name')), value: yield item, isSpread: false });
    else if (shape.role === 'object' && l.isIdentifier(item)) entries.push({ name: l.shapes.text(item), value: yield item, isSpread: false });
    else entries.push({ name: String(place++), value: yield item, isSpread: false });
  }
  // With a single item brackets may say no more than parentheses.
  const [only] = entries;
  if (shape.role === 'tuple' && entries.length === 1 && only && !only.isSpread) return l.emit(node, { op: 'same', of: only.value });
  return l.emit(node, { op: 'object', entries });
}

function* pair(l: FunctionLowering, node: number, shape: Shape): Generator<number | Lower, Entry, number> {
  const key = l.first(shape, shape.role === 'pair' ? 'key' : 'name');
  const value = yield l.first(shape, 'value');
  l.emit(node, { op: 'same', of: value });
  return { name: key < 0 ? undefined : (l.keyOf(key) ?? keyName(l, key)), value, isSpread: false };
}

/** A key that is a bare word. */
function keyName(l: FunctionLowering, key: number): string | undefined {
  const text = l.shapes.text(key);
  return l.isIdentifier(key) || /^:?[\w$]+:?$/.test(text) ? symbol(text) : undefined;
}

/** Code that has no role: all that is in it is run in order, and it may be made of any of it. What binds names comes first. */
export function* opaque(l: FunctionLowering, node: number): Lower {
  const { tree, view } = l.shapes;
  if (node >= tree.count) return l.literal(node);
  const { binders } = l.file.kinds;
  const children: number[] = [];
  for (let child = node + 1; child < (tree.next[node] ?? 0); child = tree.next[child] ?? 0) {
    if (view.grammar.named[tree.kind[child] ?? 0] === 1 && isSignificant(view, tree, child)) children.push(child);
  }
  const bindsOwn = binders.has(tree.kind[node] ?? 0);
  const parts: number[] = [];
  const iterated: number[] = [];
  const first = children.filter((child) => binders.get(tree.kind[child] ?? 0) !== undefined && binders.get(tree.kind[child] ?? 0) !== 0);
  for (const child of first) iterated.push(yield child);
  const field = binders.get(tree.kind[node] ?? 0) ?? 0;
  const bound: number[] = [];
  for (const child of children) {
    if (first.includes(child) || (isIn(view.stringContent, tree, child) && tree.next[child] === child + 1)) continue;
    const isBound = bindsOwn ? field === 0 || tree.field[child] === field : binders.get(tree.kind[child] ?? 0) === 0;
    if (isBound) bound.push(child);
    else parts.push(yield child);
  }
  const kind = isIn(view.string, tree, node) || isIn(view.substitution, tree, node) || isIn(view.concatenation, tree, node) ? 'text' : 'code';
  // What a comprehension goes over is in it by its names.
  const value = l.emit(node, { op: 'value', kind, parts: parts.length > 0 ? parts : iterated });
  for (const target of bound) yield bind(l, target, l.emit(NO_NODE, { op: 'element', object: value, index: NO_NODE }), node);
  return value;
}
