import { NO_NODE } from '../syntax';
import { slotOf } from './roles';
import { statementOf, type Shapes } from './shapes';
import { isIn } from './view';

/** Whether a name only says which part of something is meant: a member, a named argument, a property of an object. */
export function isSelector(shapes: Shapes, node: number): boolean {
  const parent = holderOf(shapes, node);
  const shape = parent < 0 ? undefined : shapes.of(parent);
  switch (shape?.role) {
    case 'member':
      return slotOf(shape, 'name')[0] === node;
    case 'keyword':
      return slotOf(shape, 'name')[0] === node && (!isInDict(shapes, parent) || isIn(shapes.view.symbol, shapes.tree, node));
    case 'pair':
      return isPropertyKey(shapes, node);
    case 'call':
      return isMemberWithin(shapes, slotOf(shape, 'callee')[0], node);
    default:
      return false;
  }
}

/** Whether a node is the key of a property that is written out: what stands for a key in a dictionary is an expression. */
export function isPropertyKey(shapes: Shapes, node: number): boolean {
  const parent = holderOf(shapes, node);
  const shape = parent < 0 ? undefined : shapes.of(parent);
  if (shape?.role !== 'pair' || slotOf(shape, 'key')[0] !== node) return false;
  const holder = holderOf(shapes, parent);
  return holder >= 0 && shapes.of(holder)?.role === 'object';
}

/** Ruby writes the entries of a dictionary as it does named arguments. */
function isInDict(shapes: Shapes, entry: number): boolean {
  const holder = holderOf(shapes, entry);
  return holder >= 0 && shapes.of(holder)?.role === 'dict';
}

/** The node around a node and its wrappers; -1 for a node that has none. */
function holderOf(shapes: Shapes, node: number): number {
  return node < shapes.tree.count ? (shapes.tree.parent[statementOf(shapes, node)] ?? NO_NODE) : NO_NODE;
}

/** Place of the slot that holds a key. */
const KEY_SLOTS: Readonly<Partial<Record<string, number>>> = { pair: 0, keyword: 0, field: 2 };

/** Whether a node is the key of a pair or field, or the name of an argument: there a name and a string say the same. */
export function isKey(shapes: Shapes, node: number): boolean {
  const parent = holderOf(shapes, node);
  const shape = parent < 0 ? undefined : shapes.of(parent);
  return shape !== undefined && KEY_SLOTS[shape.role] !== undefined && shape.slots[KEY_SLOTS[shape.role] ?? 0]?.[0] === node;
}

/** Whether a node is a key that is a name: alone it is no string. */
export function isKeyName(shapes: Shapes, node: number): boolean {
  return isIn(shapes.view.identifier, shapes.tree, node) && isKey(shapes, node);
}

/** In some grammars the callee has no node of its own: the names of `a.b()` are parts of the call. */
function isMemberWithin(shapes: Shapes, callee: number | undefined, node: number): boolean {
  if (callee === undefined || callee < shapes.tree.count) return false;
  const shape = shapes.of(callee);
  return shape?.role === 'member' && slotOf(shape, 'name')[0] === node;
}
