import { isIn, literalText, type Shape } from '../../match';
import { NO_NODE } from '../../syntax';
import { choice, elements, isLeaving, memberOrIndex, newOrCall, opaque, operator, shortCircuit } from './expressions';
import { closure, definedClass } from './definitions';
import type { FunctionLowering, Lower } from './context';
import { SAME } from './context';
import { DEFAULT_EXPORT } from './variables';
import { conditional } from './branches';
import { isMatch, matches } from './patterns';
import { heredoc } from './heredocs';
import { load } from './names';
import { tryCatch } from './exceptions';
import { loop } from './loops';
import { block, jump, leave, withResources } from './statements';
import { switchCases } from './switch';
import { defer } from './deferred';
import { declaration } from './declarations';
import { assignment } from './targets';

/** Where it stands alone it calls a method on what the method around it was given. */
const SUPER = 'super';

/** The operator that takes a value out of a channel. */
const RECEIVE = '<-';

const JUMP_WORDS: ReadonlySet<string> = new Set(['break', 'continue']);

/** A single letter, which some grammars take apart. */
const LETTER = /^'\\?.'$/;

const SHORT_CIRCUIT: ReadonlySet<string> = new Set(['&&', '||', '??', '?:', 'and', 'or']);

/** The register of a node's value, or the steps to it. */
export function code(l: FunctionLowering, wrapped: number): number | Lower {
  if (wrapped < 0) return l.literal(wrapped);
  const node = l.unwrap(wrapped);
  const left = isJumpWord(l, node) ? jump(l, node) : undefined;
  if (left !== undefined) return left;
  if (l.isIdentifier(node) && !l.variables.isSelf(node)) return isBareCall(l, node) ? bareCall(l, node) : load(l, node);
  const shape = l.shapes.of(node);
  if (shape) return shaped(l, node, shape);
  return leafOrOpaque(l, node);
}

/** Whether a grammar takes the word for a jump for a name. */
function isJumpWord(l: FunctionLowering, node: number): boolean {
  return l.isIdentifier(node) && JUMP_WORDS.has(l.shapes.text(node)) && !l.isVariable(node);
}

/** A name that nothing in the code declares may be a method. */
function isBareCall(l: FunctionLowering, node: number): boolean {
  return l.file.subject.flow.bareCalls === true && /^[a-z_]/.test(l.shapes.text(node)) && l.file.subject.scopes.declarationOf(node)?.as !== 'variable';
}

function bareCall(l: FunctionLowering, node: number): number {
  const name = l.shapes.text(node);
  l.calls.add(name);
  const callee = load(l, node);
  const value = l.emit(node, { op: 'call', call: { callee, calleeNode: node, receiver: NO_NODE, receiverPlace: undefined, name, args: [], isNew: false } });
  if (isLeaving(l, node)) l.builder.stop();
  return value;
}

function leafOrOpaque(l: FunctionLowering, node: number): number | Lower {
  const { tree, view } = l.shapes;
  if (l.variables.isSelf(node)) return l.emit(node, { op: 'load', variable: l.variables.self(l.variables.classAround(node)) });
  if (l.isKindOf(node, 'heredocs')) return heredoc(l, node);
  const isLeaf = tree.next[node] === node + 1;
  if (isLeaf && l.file.subject.flow.bareCalls === true && l.shapes.text(node) === SUPER) return superCall(l, node);
  if (isIn(view.comment, tree, node)) return NO_NODE;
  if (isLeaf && (view.grammar.named[tree.kind[node] ?? 0] !== 1 || l.opOf(node) === 0)) return l.literal(node);
  if (l.file.kinds.literal[tree.kind[node] ?? 0] === 2 && LETTER.test(l.shapes.text(node))) return l.literal(node);
  if ((isIn(view.string, tree, node) || isIn(view.concatenation, tree, node)) && literalText(view, tree, node) !== undefined) return l.literal(node);
  if (isDefaultExport(l, node)) return keptAsDefault(l, lastChild(l, node));
  if (l.isKindOf(node, 'references')) return reference(l, node);
  if (l.isKindOf(node, 'callables')) return callable(l, node);
  return jump(l, node) ?? opaque(l, node);
}

/** A method of the same name, of the class that this one comes from, on what this one was given. */
function superCall(l: FunctionLowering, node: number): number {
  const args = methodParams(l, node).map((param) => ({ value: load(l, param), node: param, place: l.placeOf(param), name: undefined, isSpread: false }));
  return l.emit(node, { op: 'call', call: { callee: NO_NODE, calleeNode: node, receiver: NO_NODE, receiverPlace: undefined, name: SUPER, args, isNew: false } });
}

/** The names of what the method is given that code stands in. */
function methodParams(l: FunctionLowering, node: number): readonly number[] {
  const { tree } = l.shapes;
  for (let at = tree.parent[node] ?? NO_NODE; at > 0; at = tree.parent[at] ?? NO_NODE) {
    const shape = l.shapes.of(at);
    if (shape?.role !== 'function' || l.first(shape, 'name') < 0) continue;
    return l.slot(shape, 'params').map((param) => l.nameOfParam(param)).filter((name) => l.isIdentifier(name));
  }
  return [];
}

function isDefaultExport(l: FunctionLowering, node: number): boolean {
  const { tree } = l.shapes;
  const { defaultExport: said } = l.file.subject.flow;
  return said !== undefined && tree.grammar.kinds[tree.kind[node] ?? 0] === said.kind && tree.text.startsWith(said.words, tree.start[node]);
}

function* lastChild(l: FunctionLowering, node: number): Lower {
  const { tree, view } = l.shapes;
  let value = NO_NODE;
  for (let child = node + 1; child < (tree.next[node] ?? 0); child = tree.next[child] ?? 0) if (view.grammar.named[tree.kind[child] ?? 0] === 1) value = yield child;
  return value;
}

/** What a file gives to others by default is kept under a name that no code has. */
function* keptAsDefault(l: FunctionLowering, code: Lower): Lower {
  const value = yield code;
  if (value >= 0) l.storeHidden(l.variables.named(DEFAULT_EXPORT), NO_NODE, value);
  return value;
}

/** `Type::method`, a function as a value. */
function reference(l: FunctionLowering, node: number): number {
  const [, name = ''] = /([\w$]+)\s*$/.exec(l.shapes.text(node)) ?? [];
  l.calls.add(name);
  return l.emit(node, { op: 'method', name });
}

/** `f(...)` and `a->f(...)`: the function that would be called. */
function* callable(l: FunctionLowering, node: number): Lower {
  const [first = NO_NODE, second = NO_NODE, ...others] = l.shapes.childrenOf(node).filter((child) => l.shapes.view.grammar.named[l.shapes.tree.kind[child] ?? 0] === 1);
  const object = yield first;
  if (others.length === 0) return object;
  const name = l.shapes.text(second);
  l.addCall(first, name);
  return l.emit(node, { op: 'field', object, name });
}

function shaped(l: FunctionLowering, node: number, shape: Shape): number | Lower {
  switch (shape.role) {
    case 'call': case 'new': return newOrCall(l, node, shape);
    case 'member': case 'index': return memberOrIndex(l, node, shape);
    case 'binary': return isMatch(l, shape) ? matches(l, node, l.first(shape, 'left'), l.first(shape, 'right')) : SHORT_CIRCUIT.has(shape.label) ? shortCircuit(l, node, shape) : operator(l, node, [l.first(shape, 'left'), l.first(shape, 'right')], shape.label);
    case 'unary': case 'postfix': return isNumber(l, node) ? l.literal(node) : shape.label === 'yield' ? yielded(l, node, shape) : shape.label === 'defer' || shape.label === 'go' ? defer(l, node, l.first(shape, 'operand'), shape.label === 'go') : shape.label === RECEIVE ? received(l, node, shape) : SAME.has(shape.label) ? same(l, node, l.first(shape, 'operand')) : operator(l, node, [l.first(shape, 'operand')], shape.label);
    case 'cast': return same(l, node, l.first(shape, 'value'));
    case 'ternary': return choice(l, node, shape);
    case 'assign': return assignment(l, node, shape);
    case 'declare': return declaration(l, node, shape);
    case 'keyword': case 'pair': case 'spread': return same(l, node, l.first(shape, 'value'));
    case 'attribute': return operator(l, node, l.slot(shape, 'value'), '');
    case 'object': case 'dict': case 'array': case 'tuple': return elements(l, node, shape);
    case 'element': return operator(l, node, [...l.slot(shape, 'attributes'), ...l.slot(shape, 'children')], '');
    case 'decorator': return operator(l, node, l.slot(shape, 'args'), '');
    case 'function': return closure(l, node);
    case 'class': return isDefaultExport(l, node) ? keptAsDefault(l, definedClass(l, node, shape)) : definedClass(l, node, shape);
    case 'field': return l.literal(node);
    case 'block': return block(l, node, shape);
    case 'if': return conditional(l, node, shape);
    case 'while': case 'dowhile': case 'for': return loop(l, node, shape);
    case 'switch': return switchCases(l, node, shape);
    case 'try': return tryCatch(l, node, shape);
    case 'with': return withResources(l, node, shape);
    case 'return': case 'throw': return leave(l, node, shape);
    case 'finally': return block(l, node, shape);
    case 'catch': case 'case': return opaque(l, node);
    case 'param': return same(l, node, l.first(shape, 'default'));
    case 'import': case 'type': case 'declarator': return l.literal(node);
  }
}

/** Whether code is a number with its sign. */
function isNumber(l: FunctionLowering, node: number): boolean {
  return l.file.subject.constantOf(node)?.kind === 'number';
}

/** What a channel hands on: one of the values that were sent to it. */
function* received(l: FunctionLowering, node: number, shape: Shape): Lower {
  const object = yield l.first(shape, 'operand');
  return l.emit(node, { op: 'element', object, index: NO_NODE });
}

function* yielded(l: FunctionLowering, node: number, shape: Shape): Lower {
  const operand = l.first(shape, 'operand');
  const value = operand < 0 ? l.literal(NO_NODE) : yield operand;
  l.emit(node, { op: 'yield', value });
  return l.literal(NO_NODE);
}

function* same(l: FunctionLowering, node: number, inner: number): Lower {
  if (inner < 0) return l.literal(node);
  const of = yield inner;
  return l.emit(node, { op: 'same', of });
}
