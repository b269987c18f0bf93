import { NO_NODE } from '../syntax';
import type { ShapePattern, SlotPattern } from './pattern';
import { DECORATED, slotOf, SLOTS } from './roles';
import type { Shape, Shapes } from './shapes';
import { isIn } from './view';

const NOTHING: readonly number[] = [];
const FIELD = slotNumbers('field', ['name', 'type', 'value']);
const [KEY = 0, VALUE = 1] = slotNumbers('pair', ['key', 'value']);

function slotNumbers(role: keyof typeof SLOTS, names: readonly string[]): number[] {
  return names.map((name) => SLOTS[role].findIndex((slot) => slot.name === name));
}

/** A shape as one of the role that a pattern asks for, where both say the same: a field with a value is an assignment. */
export function asRole({ role, ofProperties }: ShapePattern, shape: Shape): Shape | undefined {
  if (shape.role === role) return shape;
  if (ofProperties && shape.role === 'pair') return { role, label: '=', slots: [shape.slots[KEY] ?? NOTHING, NOTHING, shape.slots[VALUE] ?? NOTHING] };
  if (role !== 'assign' || shape.role !== 'field') return undefined;
  return { role, label: '=', slots: FIELD.map((slot) => shape.slots[slot] ?? NOTHING) };
}

/** Whether a function is said to be there and has no code, as in an interface. */
export function isDeclaredOnly(shapes: Shapes, node: number, shape: Shape): boolean {
  return slotOf(shape, 'body').length === 0 && !/(?:\}|\bend)$/.test(shapes.text(node));
}

/**
 * Labels say which of several things a role is; a definition with decorators is what it is without, a member what it is
 * without a test for null or by way of a pointer, and an assignment that declares its name is one.
 */
export function labelsFit(pattern: string | undefined, target: string): boolean {
  return pattern === undefined || pattern === target || plain(pattern) === plain(target) || (pattern === '' && (NULL_SAFE.has(target) || target === METHOD)) || (pattern === '=' && target === ':=') || (pattern === '.' && target === '->');
}

const NULL_SAFE: ReadonlySet<string> = new Set(['?.', '?->', '&.', '!!.']);

/** The label of functions with a receiver, in a language that has others besides. */
const METHOD = 'method';

/** What a definition is called besides, which options may ask about. */
const ARROW = 'arrow';

function plain(label: string): string {
  return label === DECORATED || label === ARROW ? '' : label;
}

/** Whether a definition stands with its decorators in a node around it: that is the one which is found. */
export function isFoundAround(pattern: ShapePattern, shapes: Shapes, node: number): boolean {
  if (!DEFINITIONS.has(pattern.role) || node >= shapes.tree.count) return false;
  const around = shapes.tree.parent[node] ?? NO_NODE;
  const shape = around < 0 ? undefined : shapes.of(around);
  return shape?.label === DECORATED && shape.role === pattern.role && shapes.of(node)?.role === pattern.role;
}

const DEFINITIONS: ReadonlySet<string> = new Set(['function', 'class']);

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

/** An assignment of a module, such as `const { a } = require('m')`, as the import that it is; undefined for other code. */
export function moduleAssignment(shapes: Shapes, node: number, isModule: (value: number) => boolean): Shape | undefined {
  const shape = shapes.of(node);
  if (shape?.role !== 'assign') return undefined;
  const [target] = slotOf(shape, 'target');
  const [value] = slotOf(shape, 'value').map((one) => awaited(shapes, one));
  if (target === undefined || value === undefined || !isModule(value)) return undefined;
  const call = shapes.of(value);
  return { role: 'import', label: '', slots: [call ? slotOf(call, 'args') : NOTHING, [target]] };
}

function awaited(shapes: Shapes, node: number): number {
  const shape = shapes.of(node);
  return (shape?.role === 'unary' && shape.label === 'await' ? slotOf(shape, 'operand')[0] : undefined) ?? node;
}

/** What an import brings in, with `* as name` as the name: an assignment has no other way to say it. */
export function withoutNamespaces(slots: readonly SlotPattern[]): readonly SlotPattern[] {
  if (!slots.some(({ items }) => items.some(({ pattern }) => pattern.op === 'shape' && pattern.role === 'spread'))) return slots;
  return slots.map((slot) => ({
    ...slot,
    items: slot.items.map((item) => (item.pattern.op === 'shape' && item.pattern.role === 'spread' ? (item.pattern.slots[0]?.items[0] ?? item) : item)),
  }));
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
