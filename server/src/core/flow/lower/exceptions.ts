import type { Shape } from '../../match';
import { NO_NODE } from '../../syntax';
import { EXIT } from '../ir';
import { body } from './body';
import type { FunctionLowering, Lower } from './context';
import { bind } from './targets';

/** Code of a `finally` inside that of others is lowered once more for each of them, up to here. */
const MOST_FINALLIES = 3;

export function* tryCatch(l: FunctionLowering, _node: number, shape: Shape): Lower {
  const variable = l.hidden();
  const [caught, last] = [l.builder.open(), l.builder.open()];
  const handlers = l.slot(shape, 'handlers');
  const always = l.slot(shape, 'finally');
  const outer = l.builder.handlerNow;
  const failed = always.length === 0 ? outer : l.finallies.length < MOST_FINALLIES ? l.builder.open() : last;
  if (always.length > 0) l.finallies.push(failed);
  for (const resource of l.slot(shape, 'resources')) yield resource;
  l.builder.setHandler(handlers.length > 0 ? caught : failed);
  l.builder.goOn();
  let value = yield body(l, l.slot(shape, 'body'));
  l.builder.setHandler(failed);
  l.builder.goOn();
  if (l.slot(shape, 'else').length > 0) value = yield body(l, l.slot(shape, 'else'));
  l.storeHidden(variable, NO_NODE, value);
  l.builder.jump(last);
  if (handlers.length > 0) yield catches(l, handlers, { caught, last, failed, variable });
  l.builder.setHandler(outer);
  if (always.length > 0) {
    l.finallies.pop();
    if (failed !== last) yield whenFailed(l, failed, always, outer);
  }
  l.builder.enter(last);
  yield body(l, always);
  l.builder.goOn();
  return l.emit(NO_NODE, { op: 'load', variable });
}

/** What is always done, on the way to who handles the error. */
function* whenFailed(l: FunctionLowering, failed: number, always: readonly number[], outer: number): Lower {
  l.builder.enter(failed);
  const value = yield body(l, always);
  l.builder.jump(outer >= 0 ? outer : EXIT);
  return value;
}

interface Ways {
  readonly caught: number;
  readonly last: number;
  /** Where an error goes that no handler is for; -1 for out of the function. */
  readonly failed: number;
  readonly variable: number;
}

function* catches(l: FunctionLowering, handlers: readonly number[], { caught, last, failed, variable }: Ways): Lower {
  l.builder.enter(caught);
  for (const handler of handlers) {
    const shape = l.shapeOf(handler);
    const [inside, next] = [l.builder.open(), l.builder.open()];
    l.builder.jump(inside);
    l.builder.jump(next);
    l.builder.enter(inside);
    const error = l.emit(NO_NODE, { op: 'load', variable: l.variables.thrown });
    l.storeHidden(l.variables.thrown, NO_NODE, l.literal(NO_NODE));
    if (shape?.role === 'catch') {
      const params = l.slot(shape, 'params');
      for (const param of params.length > 1 ? params.slice(-1) : params) {
        const name = caughtName(l, param);
        if (name >= 0) yield bind(l, name, error, handler);
      }
      const value = yield body(l, l.slot(shape, 'body'));
      l.storeHidden(variable, NO_NODE, value);
    } else yield handler;
    l.builder.jump(last);
    l.builder.enter(next);
  }
  l.builder.jump(failed >= 0 ? failed : EXIT);
  return NO_NODE;
}

/** The name that an error is given; -1 where it has none. */
function caughtName(l: FunctionLowering, param: number): number {
  const { tree } = l.shapes;
  // What an error is kept in may be a variable that was there before.
  if (l.isIdentifier(param) && l.file.kinds.binders.get(tree.kind[tree.parent[param] ?? 0] ?? 0) === 0) return param;
  if (param < tree.count && !l.isIdentifier(param) && !l.shapes.of(param)) {
    for (let at = param + 1; at < (tree.next[param] ?? 0); at++) if (l.file.kinds.binders.get(tree.kind[at] ?? 0) === 0) return at;
  }
  return l.declaresName(param) ? param : NO_NODE;
}
