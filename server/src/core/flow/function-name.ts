import { slotOf, unwrap, type Shape, type Shapes } from '../match';
import { NO_NODE } from '../syntax';

/** What a function is called by: its own name, or that of the variable, field or key that it is the value of. Empty for none. */
export function functionName(shapes: Shapes, node: number): string {
  const shape = shapes.of(node);
  const own = shape && slotOf(shape, 'name')[0];
  const name = own ?? (shape?.role === 'function' ? boundName(shapes, node) : undefined);
  return name === undefined ? '' : shapes.text(name).replace(/^(["'])(.*)\1$/, '$2');
}

/** A name without what a language puts before it: `$f`, `:f`, `@f`. */
export function bareName(name: string): string {
  return name.replace(/^[$:@&]+/, '');
}

/** The node of the name that a value is given where it stands. */
export function boundName(shapes: Shapes, node: number): number | undefined {
  const { tree, view } = shapes;
  if (node >= tree.count) return undefined;
  let around = tree.parent[node] ?? NO_NODE;
  while (around > 0 && unwrap(view, tree, around) === node) around = tree.parent[around] ?? NO_NODE;
  const shape = around > 0 ? shapes.of(around) : undefined;
  const value = shape && slotOf(shape, 'value')[0];
  return value !== undefined && shape && (value < tree.count ? unwrap(view, tree, value) : value) === node ? nameIn(shapes, shape) : undefined;
}

function nameIn(shapes: Shapes, shape: Shape): number | undefined {
  if (shape.role === 'field') return slotOf(shape, 'name')[0];
  if (shape.role === 'pair') return slotOf(shape, 'key')[0];
  const [target] = shape.role === 'assign' ? slotOf(shape, 'target') : [];
  const member = target === undefined ? undefined : shapes.of(target);
  if (member?.role === 'member') return slotOf(member, 'name')[0];
  return member ? undefined : target;
}
