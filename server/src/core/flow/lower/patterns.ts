import type { Shape } from '../../match';
import { NO_NODE } from '../../syntax';
import { ANDS, NOTS, ORS, type FunctionLowering, type Lower } from './context';
import { bind } from './targets';

const ORDERS: ReadonlySet<string> = new Set(['<', '<=', '>', '>=']);

/**
 * Goes to one of two blocks, as a case or a pattern says of a value, and gives the pattern's names their parts of it.
 * @param node the code that asks
 */
export function* test(l: FunctionLowering, wrapped: number, subject: number, node: number, then: number, otherwise: number): Lower {
  const pattern = l.unwrap(wrapped);
  const shape = l.isKindOf(pattern, 'patterns') ? l.shapes.of(pattern) : undefined;
  if (shape?.role === 'binary' && (ANDS.has(shape.label) || ORS.has(shape.label))) {
    const more = l.builder.open();
    const isAnd = ANDS.has(shape.label);
    yield test(l, l.first(shape, 'left'), subject, node, isAnd ? more : then, isAnd ? otherwise : more);
    l.builder.enter(more);
    return yield test(l, l.first(shape, 'right'), subject, node, then, otherwise);
  }
  if (shape?.role === 'unary' && NOTS.has(shape.label)) return yield test(l, l.first(shape, 'operand'), subject, node, otherwise, then);
  const isOrder = shape?.role === 'unary' && ORDERS.has(shape.label);
  const compared = isOrder ? yield l.first(shape, 'operand') : yield caseValue(l, wrapped, subject, node);
  const label = isOrder ? shape.label : '==';
  const condition = compared === subject || (shape && !isOrder) ? NO_NODE : l.emit(NO_NODE, { op: 'value', kind: 'comparison', parts: [subject, compared], label });
  l.builder.branch(condition, then, otherwise);
  return compared;
}

/** Whether code asks if a value fits a pattern. */
export function isMatch(l: FunctionLowering, shape: Shape): boolean {
  return shape.label === 'is' && l.isKindOf(l.first(shape, 'right'), 'patterns');
}

/** `value is pattern`, as a value. */
export function* matches(l: FunctionLowering, node: number, left: number, pattern: number): Lower {
  const value = yield left;
  yield bind(l, pattern, value, node);
  return l.emit(node, { op: 'value', kind: 'comparison', parts: [value] });
}

/** A value that is compared with, or a pattern whose names are given parts of the subject. */
function* caseValue(l: FunctionLowering, wrapped: number, subject: number, node: number): Lower {
  const value = l.unwrap(wrapped);
  const { tree } = l.shapes;
  if (value >= tree.count) return yield value;
  const isPattern = [wrapped, value, tree.parent[wrapped] ?? NO_NODE].some((at) => l.isKindOf(at, 'patterns'));
  const role = isPattern && !l.isIdentifier(value) ? l.shapes.of(value)?.role : undefined;
  if (isPattern && (l.patternsDeclare || (role !== undefined && TAKES_APART.has(role)))) return yield bind(l, value, subject, node);
  const part = l.emit(NO_NODE, { op: 'element', object: subject, index: NO_NODE });
  let isBound = false;
  for (let at = value; at < (tree.next[value] ?? 0); at++) {
    if (!l.isIdentifier(at) || !(l.isDeclaredAt(at) || (isPattern && !l.isDeclared(at)))) continue;
    yield bind(l, at, at === value ? subject : part, node);
    isBound = true;
  }
  return isBound ? subject : yield value;
}

/** Roles of patterns whose parts have a place or a name. */
const TAKES_APART: ReadonlySet<string> = new Set(['object', 'dict', 'array', 'tuple']);
