import { isIn, isSignificant, type Shapes, type View } from '../../match';
import { NO_NODE } from '../../syntax';
import { firstIn, OP, slotNodes, type Kinds } from './kinds';

/** The branches of an `if` in order, the first that of its own condition; none when the condition stands behind its code. */
export function branchesOf(shapes: Shapes, node: number): number[] {
  const { tree, view } = shapes;
  const condition = firstIn(shapes, node, 'if', 'condition');
  const branches: number[] = [];
  let isBehind = false;
  for (let child = node + 1; child < (tree.next[node] ?? 0); child = tree.next[child] ?? 0) {
    if (isBehind && view.grammar.named[tree.kind[child] ?? 0] === 1 && isSignificant(view, tree, child)) branches.push(child);
    if (child <= condition && condition < (tree.next[child] ?? 0)) isBehind = true;
  }
  return branches;
}

const ONE_MORE_CONDITION = /elif|elsif|else_?if/i;

/** Whether a branch that is no `if` itself is taken whenever no other is. */
export function isElse({ tree }: Shapes, branch: number): boolean {
  return !ONE_MORE_CONDITION.test(tree.grammar.kinds[tree.kind[branch] ?? 0] ?? '');
}

const SHORT_CIRCUIT: ReadonlySet<string> = new Set(['&&', '||', '??', '?:', 'and', 'or']);

/** Whether the expression around an assignment decides if it is run: `a && (b = c)`. */
export function isConditional(shapes: Shapes, kinds: Kinds, node: number): boolean {
  const { tree, view } = shapes;
  const holds = (part: number | undefined): boolean => part !== undefined && part <= node && node < (tree.next[part] ?? 0);
  for (let at = tree.parent[node] ?? NO_NODE; at >= 0; at = tree.parent[at] ?? NO_NODE) {
    const op = kinds.ops[tree.kind[at] ?? 0] ?? OP.none;
    if (isIn(view.block, tree, at) || isIn(view.statement, tree, at) || (op !== OP.none && op !== OP.assign && op !== OP.step)) return false;
    const shape = shapes.of(at);
    if (shape?.role === 'binary' && SHORT_CIRCUIT.has(shape.label) && holds(shape.slots[1]?.[0])) return true;
    if (shape?.role === 'ternary' && (holds(slotNodes(shapes, at, 'ternary', 'then')[0]) || holds(slotNodes(shapes, at, 'ternary', 'else')[0]))) return true;
  }
  return false;
}

const LONGEST_WORD = 16;

/** Whether code begins with a word for declarations that count in the whole function. */
function isHoisted({ scopes }: View, text: string): boolean {
  return scopes.hoisted.has(/^\w+/.exec(text)?.[0] ?? '');
}

/** The block at whose end a name that is declared in it goes out of scope; -1 for what counts in the whole unit. */
export function scopeOf({ tree, view }: Shapes, unit: number, node: number): number {
  let at = node;
  for (let up = 0; up < 3; up++) {
    if (isHoisted(view, tree.text.slice(tree.start[at], (tree.start[at] ?? 0) + LONGEST_WORD))) return NO_NODE;
    const parent = tree.parent[at] ?? NO_NODE;
    if (parent < 0 || parent === unit) return NO_NODE;
    if (isIn(view.block, tree, parent)) return unit > 0 && tree.parent[parent] === unit ? NO_NODE : parent;
    at = parent;
  }
  return NO_NODE;
}
