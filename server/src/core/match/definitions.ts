import { NO_NODE } from '../syntax';
import type { Pattern, ShapePattern } from './pattern';
import { SLOTS, slotOf, type Role } from './roles';
import type { Shapes } from './shapes';

/** The nodes of a file that are of a role, in its order. */
export function nodesOfRole(shapes: Shapes, role: Role): readonly number[] {
  const { tree, view } = shapes;
  const kinds = new Set(view.kindsOf(role));
  const found: number[] = [];
  for (let node = 1; node < tree.count; node++) if (kinds.has(tree.kind[node] ?? 0) && shapes.of(node)?.role === role) found.push(node);
  return found;
}

/** Whether what is declared is given a value there. */
export function hasValue(shapes: Shapes, node: number): boolean {
  const shape = shapes.of(node);
  return shape !== undefined && slotOf(shape, 'value').length > 0;
}

/** A parameter with its type and default is meant by its name, and so is a variable where it gets its value. Other code is itself. */
export function paramName(shapes: Shapes, node: number): number {
  const shape = shapes.of(node);
  if (shape?.role === 'param') return slotOf(shape, 'name')[0] ?? node;
  return shape?.role === 'assign' && isDeclared(shapes, node) ? (slotOf(shape, 'target')[0] ?? node) : node;
}

function isDeclared(shapes: Shapes, node: number): boolean {
  const parent = shapes.tree.parent[node] ?? NO_NODE;
  return parent >= 0 && shapes.of(parent)?.role === 'declare';
}

/** The name in a pattern's parameter that is nothing else: some grammars have no node for such a parameter. */
export function onlyName({ role, slots: [slot, ...others] }: ShapePattern): Pattern | undefined {
  return role === 'param' && slot && others.length === 0 && SLOTS.param[slot.slot]?.name === 'name' ? slot.items[0]?.pattern : undefined;
}
