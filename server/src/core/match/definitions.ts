import type { Pattern, ShapePattern } from './pattern';
import { SLOTS, slotOf } from './roles';
import type { Shapes } from './shapes';

/** A parameter with its type and default is meant by its name. Other code is itself. */
export function paramName(shapes: Shapes, node: number): number {
  const shape = shapes.of(node);
  return (shape?.role === 'param' ? slotOf(shape, 'name')[0] : undefined) ?? node;
}

/** The name in a pattern's parameter that is nothing else: some grammars have no node for such a parameter. */
export function onlyName({ role, slots: [slot, ...others] }: ShapePattern): Pattern | undefined {
  return role === 'param' && slot && others.length === 0 && SLOTS.param[slot.slot]?.name === 'name' ? slot.items[0]?.pattern : undefined;
}
