import { NO_NODE } from '../syntax';
import type { Pattern, ShapePattern } from './pattern';
import { DECORATED, SLOTS, slotOf } from './roles';
import type { Shape, Shapes } from './shapes';

/** A parameter with its type and default is meant by its name. Other code is itself. */
export function paramName(shapes: Shapes, node: number): number {
  const shape = shapes.of(node);
  return (shape?.role === 'param' ? slotOf(shape, 'name')[0] : undefined) ?? node;
}

/** The name in a pattern's parameter that is nothing else: some grammars have no node for such a parameter. */
export function onlyName({ role, slots: [slot, ...others] }: ShapePattern): Pattern | undefined {
  return role === 'param' && slot && others.length === 0 && SLOTS.param[slot.slot]?.name === 'name' ? slot.items[0]?.pattern : undefined;
}

/** Whether a definition is part of one with decorators, which stands for it. */
export function isInDecorated(shapes: Shapes, node: number, { role }: Shape): boolean {
  if (role !== 'function' && role !== 'class') return false;
  const parent = shapes.of(shapes.tree.parent[node] ?? NO_NODE);
  return parent?.label === DECORATED && parent.role === role;
}
