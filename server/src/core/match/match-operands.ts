import { bindingOf, type ListContext, type Then } from './match-list';
import type { Pattern, ShapePattern } from './pattern';
import { SLOTS } from './roles';
import type { Shape, Shapes } from './shapes';

const RIGHT = SLOTS.binary.findIndex(({ name }) => name === 'right');

/** Operators whose operands may be grouped in any way. As in Semgrep, `+` is none: `"a" + $X` is no pattern of `"a" + x + y`. */
const ASSOCIATIVE: ReadonlySet<string> = new Set(['&&', '||', 'and', 'or', '.', '++']);
/** Operators whose operands may also stand in any order, others between them. */
const COMMUTATIVE: ReadonlySet<string> = new Set(['|', '&', '^']);

export function hasManyOperands({ label, operands }: ShapePattern): boolean {
  return operands === undefined ? label !== undefined && (ASSOCIATIVE.has(label) || COMMUTATIVE.has(label)) : operands !== 'as written';
}

/** `$X + ...` may leave out any number of operands on the right. @param each is given the shape, and what remains of it without the last of them */
export function eachWithout(shapes: Shapes, { label, slots }: ShapePattern, shape: Shape, each: (shape: Shape) => void): void {
  each(shape);
  if (slots.find(({ slot }) => slot === RIGHT)?.items[0]?.pattern.op !== 'ellipsis') return;
  for (let at = leftOf(shapes, shape); at !== undefined && at.label === label; at = leftOf(shapes, at)) each(at);
}

function leftOf(shapes: Shapes, { slots }: Shape): Shape | undefined {
  const [left] = slots[0] ?? [];
  const shape = left === undefined ? undefined : shapes.of(left);
  return shape?.role === 'binary' ? shape : undefined;
}

/** `a && b && c` whatever its grouping; a metavariable may stand for several operands side by side. */
export function matchOperands(context: ListContext, pattern: ShapePattern, node: number, then: Then): void {
  const label = pattern.label ?? '';
  const items = operandsOfPattern(pattern, label);
  const targets = operandsOf(context.shapes, node, label);
  if (pattern.operands !== undefined || COMMUTATIVE.has(label)) pickOperands(context, items, targets, then);
  else matchInOrder(context, items, 0, targets, 0, then);
}

function operandsOfPattern(pattern: Pattern, label: string): Pattern[] {
  if (pattern.op !== 'shape' || pattern.role !== 'binary' || pattern.label !== label) return [pattern];
  return pattern.slots.flatMap(({ items }) => items.flatMap((item) => operandsOfPattern(item.pattern, label)));
}

/** From left to right. Not recursive: a sum may have twenty thousand terms. */
function operandsOf(shapes: Shapes, node: number, label: string): number[] {
  const operands: number[] = [];
  const open = [node];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const shape = shapes.of(at);
    const [[left] = [], [right] = []] = shape?.role === 'binary' && shape.label === label ? shape.slots : [];
    if (left === undefined || right === undefined) operands.push(at);
    else open.push(right, left);
  }
  return operands;
}

function matchInOrder(context: ListContext, items: readonly Pattern[], item: number, targets: readonly number[], at: number, then: Then): void {
  const pattern = items[item];
  if (pattern === undefined) return at === targets.length ? then() : undefined;
  const rest = items.length - item - 1;
  const several = pattern.op === 'ellipsis' || pattern.op === 'metavariable';
  const last = several ? targets.length : at + 1;
  for (let to = pattern.op === 'ellipsis' ? at : at + 1; to <= Math.min(last, targets.length); to++) {
    const next: Then = () => matchInOrder(context, items, item + 1, targets, to, then);
    if (rest === 0 && to < targets.length) continue;
    if (several && to !== at + 1) context.bind(pattern.name, bindingOf(context.shapes, targets, at, to), next);
    else context.node(pattern, targets[at] ?? -1, next);
  }
}

function pickOperands(context: ListContext, items: readonly Pattern[], targets: readonly number[], then: Then): void {
  const wanted = items.filter(({ op }) => op !== 'ellipsis').sort((a, b) => Number(a.op === 'metavariable') - Number(b.op === 'metavariable'));
  if (wanted.length > targets.length) return;
  const taken = new Set<number>();
  const pick = (at: number): void => {
    const pattern = wanted[at];
    if (pattern === undefined) return then();
    for (const target of targets) {
      if (taken.has(target)) continue;
      context.node(pattern, target, () => {
        taken.add(target);
        pick(at + 1);
        taken.delete(target);
      });
    }
  };
  pick(0);
}
