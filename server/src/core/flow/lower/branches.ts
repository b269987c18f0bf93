import { branchesOf, isElse } from '../../facts';
import { numbersIn, type Shape } from '../../match';
import { NO_NODE } from '../../syntax';
import { body } from './body';
import { decide } from './conditions';
import type { FunctionLowering, Lower } from './context';

/** Whether code that branches has a value in this language. */
function branchesHaveValues(l: FunctionLowering): boolean {
  return l.file.subject.flow.branchesAreValues === true || numbersIn(l.shapes.view.implicitReturn).length > 0;
}

export function* conditional(l: FunctionLowering, node: number, shape: Shape): Lower {
  const init = l.first(shape, 'init');
  if (init >= 0) yield init;
  const variable = branchesHaveValues(l) ? l.hidden() : NO_NODE;
  const after = l.builder.open();
  if (shape.label === 'unless' || branchesOf(l.shapes, node).length === 0) yield arms(l, shape, after, variable);
  else yield branches(l, node, l.first(shape, 'condition'), after, variable);
  l.builder.enter(after);
  return variable < 0 ? l.literal(NO_NODE) : l.emit(node, { op: 'load', variable });
}

/** `a unless b`, `a if b`: the parts as the shape has them. */
function* arms(l: FunctionLowering, shape: Shape, after: number, variable: number): Lower {
  const [then, otherwise] = [l.builder.open(), l.builder.open()];
  const isUnless = shape.label === 'unless';
  yield decide(l, l.first(shape, 'condition'), isUnless ? otherwise : then, isUnless ? then : otherwise);
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
function* branches(l: FunctionLowering, node: number, condition: number, after: number, variable: number): Lower {
  for (const [place, wrapped] of branchesOf(l.shapes, node).entries()) {
    const part = l.unwrap(wrapped);
    const shape = place === 0 ? undefined : l.shapes.of(part);
    const isOneMore = shape?.role === 'if' && !isElse(l.shapes, wrapped);
    if (place > 0 && !isOneMore) {
      yield arm(l, [part], after, variable);
      continue;
    }
    const [then, otherwise] = [l.builder.open(), l.builder.open()];
    yield decide(l, isOneMore ? l.first(shape, 'condition') : condition, then, otherwise);
    l.builder.enter(then);
    yield arm(l, isOneMore ? l.slot(shape, 'then') : [part], after, variable);
    l.builder.enter(otherwise);
    if (isOneMore && l.slot(shape, 'else').length > 0) yield arm(l, l.slot(shape, 'else'), after, variable);
  }
  l.builder.jump(after);
  return NO_NODE;
}
