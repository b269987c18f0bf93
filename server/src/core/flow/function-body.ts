import type { Damage } from '../damage';
import { isName, writesOutside } from '../facts';
import type { ConstantProfile } from '../language';
import { isIn, slotOf, statementOf, type Shapes } from '../match';
import { NO_NODE } from '../syntax';
import { functionName } from './function-name';

/** The node in a function that is its body: the block, or the expression. Undefined where that is not one node. */
export function bodyOf(shapes: Shapes, functionNode: number): number | undefined {
  const { tree, view } = shapes;
  const shape = shapes.of(functionNode);
  const statements = shape?.role === 'function' ? slotOf(shape, 'body') : [];
  const [first] = statements;
  if (first === undefined || first >= tree.count) return undefined;
  const statement = statementOf(shapes, first);
  const around = tree.parent[statement] ?? NO_NODE;
  const body = around > functionNode && isIn(view.block, tree, around) ? around : statement;
  const isWhole = statements.every((node) => node >= body && node < (tree.next[body] ?? 0));
  return isWhole && body > functionNode ? body : undefined;
}

/**
 * What code outside of a function can see of its body without running it, as a text: the functions in it that have a name, and
 * the names of others that it gives values to. Undefined where more can be seen: classes, and fields that it gives values to.
 */
export function visibleIn(shapes: Shapes, constants: ConstantProfile, functionNode: number, body: number): string | undefined {
  const { tree } = shapes;
  const isInClass = hasClassAround(shapes, functionNode);
  const named: string[] = [];
  for (let node = body; node < (tree.next[body] ?? 0); node++) {
    const shape = shapes.of(node);
    if (!shape) continue;
    if (shape.role === 'class' || (isInClass && mayGiveField(shapes, node))) return undefined;
    if (shape.role === 'function' && functionName(shapes, node) !== '') named.push(functionName(shapes, node), headOf(shapes, node));
  }
  const { names, toMembers } = writesOutside(shapes, constants, functionNode);
  return isInClass && toMembers ? undefined : JSON.stringify([named, [...names]]);
}

/** The body of a function in which all of a change is, where code outside sees the same of it as before; undefined where there is none. */
export function bodyAround(old: Shapes, shapes: Shapes, constants: ConstantProfile, functionNode: number, { start, end, newEnd }: Damage): number | undefined {
  const body = bodyOf(shapes, functionNode);
  if (body === undefined || start < shapes.start(body) || newEnd > shapes.end(body) || bodyOf(old, functionNode) !== body || end > old.end(body)) return undefined;
  const visible = visibleIn(shapes, constants, functionNode, body);
  return visible !== undefined && visible === visibleIn(old, constants, functionNode, body) ? body : undefined;
}

/** The text of a function without its body. */
function headOf(shapes: Shapes, node: number): string {
  const body = bodyOf(shapes, node);
  return shapes.tree.text.slice(shapes.start(node), body === undefined ? shapes.end(node) : shapes.start(body));
}

function hasClassAround(shapes: Shapes, node: number): boolean {
  const { tree } = shapes;
  for (let at = tree.parent[node] ?? NO_NODE; at > 0; at = tree.parent[at] ?? NO_NODE) if (shapes.of(at)?.role === 'class') return true;
  return false;
}

/** Whether what a node is may tell of a field of the class that it is in. */
function mayGiveField(shapes: Shapes, node: number): boolean {
  const shape = shapes.of(node);
  if (shape?.role === 'field') return true;
  if (shape?.role === 'param') return slotOf(shape, 'modifiers').length > 0;
  return shape?.role === 'assign' && slotOf(shape, 'target').some((target) => !isName(shapes, target));
}
