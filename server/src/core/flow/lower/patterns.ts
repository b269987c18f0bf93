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
  if (shape?.role === 'binary' && (ANDS.has(shape.label) || ORS.has(shape.label) || shape.label === '|')) {
    const more = l.builder.open();
    const isAnd = ANDS.has(shape.label);
    yield test(l, l.first(shape, 'left'), subject, node, isAnd ? more : then, isAnd ? otherwise : more);
    l.builder.enter(more);
    return yield test(l, l.first(shape, 'right'), subject, node, then, otherwise);
  }
  if (shape?.role === 'unary' && NOTS.has(shape.label)) return yield test(l, l.first(shape, 'operand'), subject, node, otherwise, then);
  const isOrder = shape?.role === 'unary' && ORDERS.has(shape.label);
  const names = isOrder ? [] : namesIn(l, wrapped, pattern);
  if (names === WHOLE || names.length > 0) {
    const fits = l.builder.open();
    l.builder.branch(NO_NODE, fits, otherwise);
    l.builder.enter(fits);
    if (names === WHOLE) yield bind(l, pattern, subject, node);
    else yield bindEach(l, names, pattern, subject, node);
    l.builder.jump(then);
    return subject;
  }
  const compared = yield isOrder ? l.first(shape, 'operand') : pattern;
  l.builder.branch(l.emit(NO_NODE, { op: 'value', kind: 'comparison', parts: [subject, compared], label: isOrder ? shape.label : '==' }), then, otherwise);
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

/** A pattern that binds its names by its role. */
const WHOLE: readonly number[] = [NO_NODE];

/** Roles of patterns whose parts have a place or a name. */
const TAKES_APART: ReadonlySet<string> = new Set(['object', 'dict', 'array', 'tuple', 'binary', 'new']);

/** The names that a case gives parts of its subject; none for a value that is compared. */
function namesIn(l: FunctionLowering, wrapped: number, pattern: number): readonly number[] {
  const { tree } = l.shapes;
  if (pattern >= tree.count) return [];
  const isPattern = [wrapped, pattern, tree.parent[wrapped] ?? NO_NODE].some((at) => l.isKindOf(at, 'patterns'));
  const role = isPattern ? l.shapeOf(pattern)?.role : undefined;
  if (isPattern && ((l.file.patternsDeclare && l.isKindOf(pattern, 'patterns')) || (role !== undefined && TAKES_APART.has(role)))) return WHOLE;
  const names: number[] = [];
  for (let at = pattern; at < (tree.next[pattern] ?? 0); at++) {
    if (l.isIdentifier(at) && (l.isDeclaredAt(at) || (isPattern && !l.isVariable(at) && !l.isConstantIn(at)))) names.push(at);
  }
  return names;
}

function* bindEach(l: FunctionLowering, names: readonly number[], pattern: number, subject: number, node: number): Lower {
  const part = l.emit(NO_NODE, { op: 'element', object: subject, index: NO_NODE });
  for (const name of names) yield bind(l, name, name === pattern ? subject : part, node);
  return subject;
}
