import { SLOTS, type Role } from './roles';
import type { Shapes } from './shapes';
import { isIn, significantChildren } from './view';

/** Where a statement that ends a body hands over to others, by the slots that may hold the last value. */
const ENDS_IN: Partial<Record<Role, readonly string[]>> = {
  block: ['body'], if: ['then', 'else'], case: ['body'], catch: ['body'], finally: ['body'],
};
/** What is assigned is kept and not given back, as Semgrep has it. */
const NO_VALUES: ReadonlySet<Role> = new Set<Role>(['return', 'throw', 'while', 'dowhile', 'for', 'function', 'class', 'assign']);

/** The nodes whose value functions give back without saying `return`: what each of their bodies ends in. */
export function implicitReturns(shapes: Shapes, functions: readonly number[]): ReadonlySet<number> {
  const values = new Set<number>();
  const lists = functions.map((node) => slotOf(shapes, node, 'body'));
  for (let list = lists.pop(); list; list = lists.pop()) {
    const last = list.at(-1);
    if (last === undefined) continue;
    const role = shapes.of(last)?.role;
    if (role === 'catch') lists.push(list.slice(0, -1), slotOf(shapes, last, 'body'));
    else if (role === 'try') lists.push(...endsOfTry(shapes, last));
    else if (role === 'switch') lists.push(...slotOf(shapes, last, 'cases').map((one) => [one]));
    else if (role !== undefined && ENDS_IN[role]) lists.push(...ENDS_IN[role].map((slot) => slotOf(shapes, last, slot)));
    else if (role === undefined && isIn(shapes.view.block, shapes.tree, last)) lists.push(significantChildren(shapes.view, shapes.tree, last));
    else if (role === undefined || !NO_VALUES.has(role)) values.add(last);
  }
  return values;
}

/** What follows in any case decides; else the body, or what follows it, and each handler. */
function endsOfTry(shapes: Shapes, node: number): (readonly number[])[] {
  const last = slotOf(shapes, node, 'finally');
  if (last.length > 0) return [last];
  const otherwise = slotOf(shapes, node, 'else');
  return [otherwise.length > 0 ? otherwise : slotOf(shapes, node, 'body'), ...slotOf(shapes, node, 'handlers').map((one) => [one])];
}

function slotOf(shapes: Shapes, node: number, name: string): readonly number[] {
  const shape = shapes.of(node);
  return shape?.slots[SLOTS[shape.role].findIndex((slot) => slot.name === name)] ?? [];
}
