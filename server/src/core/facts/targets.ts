import { isIn, slotOf, type Shapes } from '../match';

/** The slots in which a pattern of names holds more of them; what stands in other slots is used and not bound. */
const WITHIN: Readonly<Record<string, string>> = {
  object: 'items', dict: 'items', array: 'items', tuple: 'items', pair: 'value', keyword: 'value', spread: 'value', param: 'name', assign: 'target',
  declarator: 'name',
};

/** The plain names that what stands left of a `=` or in a parameter list binds. */
export function namesBoundIn(shapes: Shapes, targets: readonly number[]): number[] {
  const names: number[] = [];
  const left = [...targets].reverse();
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (isName(shapes, node)) names.push(node);
    const shape = shapes.of(node);
    const slot = shape && WITHIN[shape.role];
    if (shape && slot !== undefined) left.push(...[...slotOf(shape, slot)].reverse());
  }
  return names;
}

export function isName({ view, tree }: Shapes, node: number): boolean {
  return node < tree.count && isIn(view.identifier, tree, node);
}

/** Whether a token in a node says that what it assigns to is declared there: Go's `a := b`. */
export function isDeclaring({ view, tree }: Shapes, node: number): boolean {
  const { declaring } = view.scopes;
  if (!declaring || node >= tree.count) return false;
  for (let child = node + 1; child < (tree.next[node] ?? 0); child = tree.next[child] ?? 0) if (isIn(declaring, tree, child)) return true;
  return false;
}

/** Whether a node binds names and does nothing else: a name, or a pattern of names. */
export function isTarget(shapes: Shapes, node: number): boolean {
  const role = shapes.of(node)?.role;
  return isName(shapes, node) || (role !== undefined && role !== 'assign' && WITHIN[role] !== undefined);
}
