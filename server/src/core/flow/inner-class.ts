import { DECORATED, type Shapes } from '../match';

/** The class in a class with its decorators; itself where the grammar has no node for both. */
export function innerClass(shapes: Shapes, node: number): number {
  const { tree } = shapes;
  if (node >= tree.count || shapes.of(node)?.label !== DECORATED) return node;
  for (let at = node + 1; at < (tree.next[node] ?? 0); at = tree.next[at] ?? 0) if (shapes.of(at)?.role === 'class') return at;
  return node;
}
