import type { ShapePattern } from './pattern';
import { DECORATED, SLOTS } from './roles';
import type { Shape, Shapes } from './shapes';
import { isIn } from './view';

const NOTHING: readonly number[] = [];
const FIELD = slotNumbers('field', ['name', 'type', 'value']);

function slotNumbers(role: keyof typeof SLOTS, names: readonly string[]): number[] {
  return names.map((name) => SLOTS[role].findIndex((slot) => slot.name === name));
}

/** A shape as one of the role that a pattern asks for, where both say the same: a field with a value is an assignment. */
export function asRole({ role }: ShapePattern, shape: Shape): Shape | undefined {
  if (shape.role === role) return shape;
  if (role !== 'assign' || shape.role !== 'field') return undefined;
  return { role, label: '=', slots: FIELD.map((slot) => shape.slots[slot] ?? NOTHING) };
}

/**
 * Labels say which of several things a role is; a definition with decorators is what it is without, and a member what it is
 * without a test for null.
 */
export function labelsFit(pattern: string | undefined, target: string): boolean {
  return pattern === undefined || pattern === target || plain(pattern) === plain(target) || (pattern === '' && NULL_SAFE.has(target));
}

const NULL_SAFE: ReadonlySet<string> = new Set(['?.', '?->', '&.', '!!.']);

function plain(label: string): string {
  return label === DECORATED ? '' : label;
}

/** Whether a definition stands with its decorators in a node of its own, of which a pattern without decorators finds the inner one. */
export function isFoundWithin(pattern: ShapePattern, shape: Shape | undefined): boolean {
  return shape?.label === DECORATED && pattern.label !== DECORATED && pattern.slots[0]?.slot !== 0;
}

/**
 * The full names that an import brings in, such as `foo.bar` for `from foo import bar`; undefined when it does not consist of
 * plain dotted names.
 */
export function importedPaths(shapes: Shapes, { label, slots }: Shape): readonly string[] | undefined {
  const [[module] = NOTHING, items = NOTHING] = slots;
  const prefix = module === undefined ? '' : pathOf(shapes, module);
  if (prefix === undefined || (label === 'from') !== (module !== undefined)) return undefined;
  const names = items.map((item) => pathOf(shapes, item));
  return names.some((name) => name === undefined) ? undefined : names.map((name) => (prefix === '' ? (name ?? '') : `${prefix}.${name ?? ''}`));
}

/** Of `a.b` and of `a.b as c`. */
function pathOf(shapes: Shapes, node: number): string | undefined {
  const children = shapes.childrenOf(node).filter((child) => child < shapes.tree.count && shapes.view.grammar.named[shapes.tree.kind[child] ?? 0] === 1);
  const [first] = children;
  const isName = first === undefined || isIn(shapes.view.identifier, shapes.tree, first);
  const text = shapes.text(isName ? node : first).replace(/\s+/g, '');
  return /^[\w.]+$/.test(text) && !text.includes('__wl_') && !text.startsWith('.') ? text : undefined;
}

/** Whether a statement brings in all of some paths, or what lies below them. */
export function bringsIn(wanted: readonly string[], paths: readonly string[]): boolean {
  return wanted.every((want) => paths.some((path) => path === want || path.startsWith(`${want}.`)));
}
