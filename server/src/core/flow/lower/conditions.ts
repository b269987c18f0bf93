import { NO_NODE } from '../../syntax';
import { ANDS, NOTS, ORS, type FunctionLowering, type Lower } from './context';
import { isMatch, test } from './patterns';

/**
 * Goes to one of two blocks, as a condition says: each of its parts decides by itself.
 * @param isLoop whether the condition is asked again, so that what it is at first decides nothing
 */
export function* decide(l: FunctionLowering, wrapped: number, then: number, otherwise: number, isLoop = false): Lower {
  const node = l.unwrap(wrapped);
  const shape = node < 0 ? undefined : l.shapeOf(node);
  if (shape?.role === 'binary' && (ANDS.has(shape.label) || ORS.has(shape.label))) {
    const more = l.builder.open();
    const isAnd = ANDS.has(shape.label);
    yield decide(l, l.first(shape, 'left'), isAnd ? more : then, isAnd ? otherwise : more, isLoop);
    l.builder.enter(more);
    return yield decide(l, l.first(shape, 'right'), then, otherwise, isLoop);
  }
  if (shape?.role === 'unary' && NOTS.has(shape.label)) return yield decide(l, l.first(shape, 'operand'), otherwise, then, isLoop);
  if (shape?.role === 'assign' && shape.label === 'let') return yield test(l, l.first(shape, 'target'), yield l.first(shape, 'value'), node, then, otherwise);
  if (shape?.role === 'binary' && isMatch(l, shape)) return yield test(l, l.first(shape, 'right'), yield l.first(shape, 'left'), node, then, otherwise);
  const value = yield node;
  l.emit(NO_NODE, { op: 'check', value });
  branch(l, node, value, then, otherwise, isLoop);
  return NO_NODE;
}

/** Goes to one of two blocks, or to the one that a constant condition says. */
function branch(l: FunctionLowering, condition: number, value: number, then: number, otherwise: number, isLoop: boolean): void {
  const known = l.file.subject.constantOf(condition)?.text?.toLowerCase();
  if (known === 'true') l.builder.jump(then);
  else if (known === 'false') l.builder.jump(otherwise);
  else l.builder.branch(value, then, otherwise, isLoop);
}
