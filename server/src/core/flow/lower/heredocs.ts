import type { FunctionLowering, Lower } from './context';

const known = new WeakMap<object, ReadonlyMap<number, number>>();

/** What `<<SQL` stands for: the text that follows below the line. */
export function* heredoc(l: FunctionLowering, node: number): Lower {
  const body = bodiesIn(l).get(node);
  return l.emit(node, { op: 'same', of: body === undefined ? l.literal(node) : yield body });
}

/** The texts of a file by the marks that announce them: both are in the same order. */
function bodiesIn(l: FunctionLowering): ReadonlyMap<number, number> {
  const { tree } = l.shapes;
  const before = known.get(tree);
  if (before) return before;
  const bodies = nodesOf(l, 'heredocBodies');
  const pairs = nodesOf(l, 'heredocs').flatMap((mark, at) => (bodies[at] === undefined ? [] : [[mark, bodies[at]] as const]));
  const found = new Map(pairs);
  known.set(tree, found);
  return found;
}

function nodesOf(l: FunctionLowering, list: 'heredocs' | 'heredocBodies'): number[] {
  return Array.from({ length: l.shapes.tree.count }, (_, node) => node).filter((node) => l.isKindOf(node, list));
}
