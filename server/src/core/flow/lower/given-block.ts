import { NO_NODE } from '../../syntax';
import type { Param } from '../ir';
import type { FunctionLowering } from './context';

/** How a method calls the block that it is given without a name. */
export const YIELD = 'yield';

/** Functions that stand in others and share their block. */
const INNER: ReadonlySet<string> = new Set(['block', 'lambda']);

/** The variable of the block that is given to the method around a node. */
export function givenBlock(l: FunctionLowering, node: number): number {
  const { tree } = l.shapes;
  let method = 0;
  for (let at = node; at > 0 && method === 0; at = tree.parent[at] ?? NO_NODE) {
    const shape = l.shapes.of(at);
    if (shape?.role === 'function' && !INNER.has(shape.label)) method = at;
  }
  // What stands in the method may speak of it: as if it was declared by the method's first word.
  return l.variables.hidden(`block:${method}`, method + 1);
}

/** The parameter for a block that a method calls and does not name; undefined for other functions. */
export function blockParam(l: FunctionLowering): Param | undefined {
  const { tree } = l.shapes;
  const shape = l.shapes.of(l.node);
  if (l.file.subject.flow.bareCalls !== true || !shape || INNER.has(shape.label)) return undefined;
  for (let at = l.node; at < (tree.next[l.node] ?? 0); at++) {
    if (tree.grammar.kinds[tree.kind[at] ?? 0] === YIELD) return { node: NO_NODE, name: YIELD, takes: 'one', variable: givenBlock(l, l.node), isReference: false, isReceiver: false };
  }
  return undefined;
}
