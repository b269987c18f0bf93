import { NO_NODE } from '../../syntax';
import type { FunctionLowering, Lower } from './context';

/** Functions that stand in others and share the object that these build. */
const LAMBDA = 'lambda';

/** The variable of what the function builds that is given to a call, as in `buildString { append(x) }`; undefined for other calls. */
export function builtBy(l: FunctionLowering, callee: number, args: readonly number[]): number | undefined {
  const { builders = [] } = l.file.subject.flow;
  if (builders.length === 0 || !l.isIdentifier(l.unwrap(callee)) || !builders.includes(l.shapes.text(callee))) return undefined;
  return args.some((arg) => l.shapeOf(arg)?.label === LAMBDA) ? variableOf(l, l.unwrap(callee)) : undefined;
}

/** What a name alone is a method of, in a function that builds something; undefined elsewhere. */
export function builtAround(l: FunctionLowering, node: number): number | undefined {
  if (l.file.subject.flow.builders === undefined || l.file.subject.scopes.declarationOf(node) !== undefined) return undefined;
  const { tree } = l.shapes;
  for (let at = tree.parent[node] ?? NO_NODE; at > 0; at = tree.parent[at] ?? NO_NODE) {
    const shape = l.shapes.of(at);
    if (shape?.role === 'function' && shape.label !== LAMBDA) return undefined;
    const callee = shape?.role === 'call' ? l.first(shape, 'callee') : NO_NODE;
    if (shape && callee >= 0 && node >= (tree.next[callee] ?? 0) && builtBy(l, callee, l.slot(shape, 'args')) !== undefined) return variableOf(l, l.unwrap(callee));
  }
  return undefined;
}

/** What a call gives back that builds something: besides what it is given, what was added. */
export function* built(l: FunctionLowering, node: number, variable: number, call: Lower): Lower {
  l.storeHidden(variable, NO_NODE, l.literal(NO_NODE));
  const value = yield call;
  return l.emit(node, { op: 'value', kind: 'code', parts: [value, l.emit(NO_NODE, { op: 'load', variable })] });
}

function variableOf(l: FunctionLowering, callee: number): number {
  return l.variables.hidden(`built:${callee}`, callee);
}
