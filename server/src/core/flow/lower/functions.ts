import { isExpressionBody, isIn, type Shape } from '../../match';
import { NO_NODE } from '../../syntax';
import { functionName } from '../function-name';
import type { FunctionIr, Param } from '../ir';
import { FunctionLowering, type FileContext, type Lower, type LowerCode } from './context';
import { body } from './body';
import { classMember } from './definitions';
import { blockParam } from './given-block';
import { runDeferred } from './deferred';
import { bind, bindDefault } from './targets';

/** Lowers one function without those that stand in it. */
export function functionIr(file: FileContext, node: number, lowerCode: LowerCode): FunctionIr {
  const l = new FunctionLowering(file, node, lowerCode);
  const shape = node > 0 ? l.shapes.of(node) : undefined;
  const params: Param[] = [];
  if (shape) l.run(parameters(l, shape, params));
  l.run(shape?.role === 'class' ? classBody(l, shape) : shape ? functionBody(l, node, shape) : fileBody(l));
  const classNode = shape?.role === 'class' ? node : node > 0 ? file.variables.classAround(node) : NO_NODE;
  const { blocks, registers } = l.builder.finish();
  return {
    node, blocks, registers, params, classNode,
    name: functionName(l.shapes, node),
    self: file.variables.self(classNode),
    variables: l.spokenOf,
    stored: l.stored,
    reassigned: l.reassigned,
    closures: l.closures,
    calls: l.calls,
  };
}

function* fileBody(l: FunctionLowering): Lower {
  const { tree, view } = l.shapes;
  for (let child = 1; child < tree.count; child = tree.next[child] ?? tree.count) {
    if (view.grammar.named[tree.kind[child] ?? 0] === 1 && !isIn(view.comment, tree, child)) yield child;
  }
  return NO_NODE;
}

/** What a constructor calls before its body: that of the class it comes from. */
function* initializers(l: FunctionLowering, node: number): Lower {
  const { tree } = l.shapes;
  for (let child = node + 1; child < (tree.next[node] ?? 0); child = tree.next[child] ?? 0) {
    if (l.isKindOf(child, 'initializers')) yield child;
  }
  return NO_NODE;
}

/** What making an object of a class runs that has its parameters in its header. */
function* classBody(l: FunctionLowering, shape: Shape): Lower {
  for (const parent of l.slot(shape, 'supers')) if (l.isKindOf(parent, 'initializers')) yield parent;
  for (const member of l.slot(shape, 'body')) {
    const inner = l.shapeOf(member);
    if (inner?.role !== 'function' && inner?.role !== 'class') yield classMember(l, member);
  }
  return NO_NODE;
}

function* functionBody(l: FunctionLowering, node: number, shape: Shape): Lower {
  const statements = l.slot(shape, 'body');
  yield initializers(l, node);
  const value = yield body(l, statements);
  const last = statements.at(-1);
  const isGiven = isExpressionBody(l.shapes, statements[0]) || (node < l.shapes.tree.count && isIn(l.shapes.view.implicitReturn, l.shapes.tree, node)) || shape.label === 'block' || shape.label === 'lambda';
  if (last !== undefined && value >= 0 && isGiven) l.emit(l.first(shape, 'name') >= 0 ? node : NO_NODE, { op: 'return', value });
  runDeferred(l);
  return value;
}

function* parameters(l: FunctionLowering, shape: Shape, params: Param[]): Lower {
  for (const wrapped of l.slot(shape, 'params')) {
    const node = l.unwrap(wrapped);
    const param = l.shapeOf(node);
    const isLoose = isAfterRestMark(l, node);
    // Its type stands beside the name.
    if (isLoose && !l.isIdentifier(node)) continue;
    const target = onlyName(l, l.nameOfParam(node));
    if (isSelfParam(l, target, params) || isBackingField(l, target)) continue;
    params.push({ node: target, name: l.isIdentifier(target) ? l.shapes.text(target) : '', takes: isLoose ? 'rest' : takes(l, node, param), variable: variableOf(l, target), isReference: REFERENCE.test(l.shapes.text(node)), isReceiver: isReceiver(l, node) });
    const value = l.emit(target, { op: 'param', index: params.length - 1 }, target === node ? undefined : node);
    if (param?.role === 'param') yield bindDefault(l, target, l.first(param, 'default'), value, node);
    else yield bind(l, target, value, node);
    if (param?.role === 'param' && l.slot(param, 'modifiers').some((modifier) => MEMBER.test(l.shapes.text(modifier)))) keepAsField(l, target, value);
  }
  const block = blockParam(l);
  if (block) {
    params.push(block);
    l.storeHidden(block.variable, NO_NODE, l.emit(NO_NODE, { op: 'param', index: params.length - 1 }));
  }
  const implicit = l.file.subject.flow.implicitParameter;
  if (implicit !== undefined && params.length === 0 && shape.label === 'lambda') {
    const variable = l.variables.named(implicit);
    params.push({ node: NO_NODE, name: implicit, takes: 'one', variable, isReference: false, isReceiver: false });
    l.storeHidden(variable, NO_NODE, l.emit(NO_NODE, { op: 'param', index: 0 }));
  }
  return NO_NODE;
}

/** Whether a name in the code of a property is where its value is kept, and nothing that is given to it. */
function isBackingField(l: FunctionLowering, name: number): boolean {
  return l.shapes.text(name) === l.file.subject.flow.backingField && l.variables.propertyOf(l.node) !== undefined;
}

const REFERENCE = /^&|\b(?:ref|out|inout)\b|\*\s*\w|\w\s*&\s*\w/;
/** What makes a parameter of a constructor a field. */
const MEMBER = /^(?:public|private|protected|readonly|val|var)\b/;

function isReceiver(l: FunctionLowering, node: number): boolean {
  const { tree } = l.shapes;
  const list = node < tree.count ? (tree.parent[node] ?? NO_NODE) : NO_NODE;
  return list >= 0 && tree.grammar.fields[tree.field[list] ?? 0] === 'receiver';
}

function keepAsField(l: FunctionLowering, name: number, value: number): void {
  const classNode = l.variables.classAround(l.node);
  const owner = classNode >= 0 ? classNode : l.node;
  l.emit(NO_NODE, { op: 'put', place: { variable: l.variables.self(owner), path: [] }, name: l.fieldName(name), value, target: NO_NODE, isAdded: false });
}

/** The one name in a parameter that no role tells of, such as `&block`. */
function onlyName(l: FunctionLowering, node: number): number {
  const { tree } = l.shapes;
  if (node >= tree.count || l.isIdentifier(node) || l.shapes.of(node)) return node;
  const names: number[] = [];
  for (let at = node; at < (tree.next[node] ?? 0); at++) if (l.isIdentifier(at)) names.push(at);
  const [only] = names;
  return names.length === 1 && only !== undefined ? only : node;
}

function variableOf(l: FunctionLowering, target: number): number {
  const place = l.isIdentifier(target) ? l.variables.placeOf(target) : undefined;
  return place && place.field === undefined ? place.variable : NO_NODE;
}

/** The object of a method may be its first parameter; it is `this` all the same. */
function isSelfParam(l: FunctionLowering, name: number, params: readonly Param[]): boolean {
  return params.length === 0 && /^(self|cls)$/.test(l.shapes.text(name)) && l.variables.classAround(l.node) >= 0;
}

/** Whether a word before it in the list says that a parameter takes all that is left: C#'s `params T[] names`. */
function isAfterRestMark(l: FunctionLowering, node: number): boolean {
  const { tree } = l.shapes;
  const list = node < tree.count ? (tree.parent[node] ?? NO_NODE) : NO_NODE;
  for (let child = list + 1; list >= 0 && child < node; child = tree.next[child] ?? node) if (l.isKindOf(child, 'restMarks')) return true;
  return false;
}

function takes(l: FunctionLowering, node: number, shape: Shape | undefined): Param['takes'] {
  if (shape?.role === 'spread') return shape.label === '**' ? 'named' : shape.label === '&' ? 'one' : 'rest';
  const text = l.shapes.text(node);
  if (shape?.label === '...' || /^(\.\.\.|\*(?!\*)|vararg\b|params\b)/.test(text)) return 'rest';
  return text.startsWith('**') ? 'named' : 'one';
}
