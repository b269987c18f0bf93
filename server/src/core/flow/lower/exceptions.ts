import type { Shape } from '../../match';
import { NO_NODE } from '../../syntax';
import { body } from './body';
import type { FunctionLowering, Lower } from './context';
import { bind } from './targets';

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
