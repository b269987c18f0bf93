import { slotOf, type Shape, type Shapes } from '../match';

/** The label of an object whose members are its class's: they are called by the name of the class. */
const COMPANION = 'companion';

/** The functions that a member of a class is or holds: those of a property run where it is read or assigned to. */
export function functionsIn(shapes: Shapes, member: number): readonly number[] {
  const shape = shapes.of(member);
  if (shape?.role === 'function') return [member];
  if (shape?.label === COMPANION) return slotOf(shape, 'body').flatMap((part) => functionsIn(shapes, part));
  if (shape?.role !== 'field' && shape?.role !== 'declare') return [];
  const [value] = slotOf(shape, 'value');
  if (value !== undefined) return shapes.of(value)?.role === 'function' ? [value] : [];
  const name = fieldName(shapes, shape);
  return name === undefined || member >= shapes.tree.count ? [] : functionsNamedBy(shapes, member, name);
}

/** The functions in code whose name is a node that stands beside them. */
function functionsNamedBy(shapes: Shapes, node: number, name: number): readonly number[] {
  const { next } = shapes.tree;
  const found: number[] = [];
  for (let at = node + 1; at < (next[node] ?? 0); at++) {
    const shape = shapes.of(at);
    if (shape?.role !== 'function') continue;
    if (slotOf(shape, 'name')[0] === name) found.push(at);
    at = (next[at] ?? at + 1) - 1;
  }
  return found;
}

function fieldName(shapes: Shapes, shape: Shape): number | undefined {
  if (shape.role === 'field') return slotOf(shape, 'name')[0];
  const [item] = slotOf(shape, 'items');
  const assign = item === undefined ? undefined : shapes.of(item);
  return assign?.role === 'assign' ? slotOf(assign, 'target')[0] : item;
}
