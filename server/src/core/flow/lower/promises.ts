import { NO_NODE } from '../../syntax';
import type { FunctionLowering, Lower } from './context';

/** The variable of the value that an object comes to have by what its constructor is given: `new Promise((resolve) => resolve(x))`; undefined for other code. */
export function promisedBy(l: FunctionLowering, type: number): number | undefined {
  const { promises = [] } = l.file.subject.flow;
  return promises.length > 0 && l.isPlainName(type) && promises.includes(l.shapes.text(type)) ? l.variables.hidden(`promised:${l.unwrap(type)}`, l.unwrap(type)) : undefined;
}

/** An object with what it comes to have. */
export function* promised(l: FunctionLowering, node: number, variable: number, made: Lower): Lower {
  l.storeHidden(variable, NO_NODE, l.literal(NO_NODE));
  const value = yield made;
  return l.emit(node, { op: 'value', kind: 'code', parts: [value, l.emit(NO_NODE, { op: 'load', variable })] });
}

/** Keeps what a function is given by which a promise gets its value. */
export function settle(l: FunctionLowering, callee: number, given: number): void {
  const variable = l.file.subject.flow.promises === undefined || !l.isPlainName(callee) ? undefined : settledBy(l, l.unwrap(callee));
  if (variable === undefined) return;
  l.storeHidden(variable, NO_NODE, l.emit(NO_NODE, { op: 'value', kind: 'code', parts: [l.emit(NO_NODE, { op: 'load', variable }), given] }));
}

/** The variable of the promise whose function has a name as its parameter. */
function settledBy(l: FunctionLowering, name: number): number | undefined {
  const { tree } = l.shapes;
  const declared = l.file.subject.scopes.declarationOf(name)?.name ?? NO_NODE;
  for (let at = declared < 0 ? NO_NODE : (tree.parent[declared] ?? NO_NODE), inside = NO_NODE; at > 0; at = tree.parent[at] ?? NO_NODE) {
    const shape = l.shapes.of(at);
    if (inside < 0 && shape?.role === 'function') {
      if (!l.slot(shape, 'params').some((param) => l.nameOfParam(param) === declared)) return undefined;
      inside = at;
    } else if (inside >= 0 && shape) return shape.role === 'new' && l.slot(shape, 'args').includes(inside) ? promisedBy(l, l.first(shape, 'type')) : undefined;
  }
  return undefined;
}
