import type { Shape } from '../../match';
import { NO_NODE } from '../../syntax';
import type { Through } from '../ir';
import type { FunctionLowering, Lower } from './context';

const PLAIN: ReadonlySet<string> = new Set(['=', ':=', 'type', 'let', '']);

/** `target = value`, and what else gives names a value. */
export function* assignment(l: FunctionLowering, node: number, shape: Shape): Lower {
  const source = l.first(shape, 'value');
  const targets = l.slot(shape, 'target');
  if (source < 0) {
    for (const target of targets) yield bind(l, target, l.literal(NO_NODE), node, true);
    return l.literal(node);
  }
  const values = l.slot(shape, 'value');
  const registers: number[] = [];
  for (const value of values) registers.push(yield value);
  const [target = NO_NODE] = targets;
  const [value = NO_NODE] = registers;
  if (shape.label === '<-') return yield bind(l, target, l.emit(NO_NODE, { op: 'element', object: value, index: NO_NODE }), node);
  if (!PLAIN.has(shape.label)) return yield augmented(l, node, target, value, source);
  for (const [at, each] of targets.entries()) yield bindPart(l, each, targets.length > 1 && registers.length === 1 ? undefined : (registers[at] ?? value), value, at, source, node);
  return l.emit(NO_NODE, { op: 'same', of: value });
}

/** One of several targets of one value: what a call gives has parts, other code gives its value to the first. */
function* bindPart(l: FunctionLowering, target: number, own: number | undefined, whole: number, at: number, source: number, node: number): Lower {
  const spread = own === undefined ? undefined : severalTargets(l, target, source);
  if (own !== undefined && !spread) return yield bind(l, target, own, node);
  for (const [place, each] of (spread ?? [target]).entries()) yield bind(l, each, place + at === 0 ? whole : l.literal(NO_NODE), node);
  return whole;
}

/** Several names that are given what is no list of values and no call: `v, ok := m[k]`. */
function severalTargets(l: FunctionLowering, target: number, source: number): readonly number[] | undefined {
  const shape = l.shapeOf(target);
  const value = l.shapeOf(source);
  if (shape?.role !== 'tuple' || l.slot(shape, 'items').length < 2 || value?.role !== 'tuple' || l.slot(value, 'items').length !== 1) return undefined;
  const only = l.shapeOf(l.first(value, 'items'));
  return only && (only.role === 'index' || only.role === 'cast' || only.role === 'unary') ? l.slot(shape, 'items') : undefined;
}

/** `target += value`. */
function* augmented(l: FunctionLowering, node: number, target: number, value: number, source: number): Lower {
  const added = l.shapeOf(source);
  const name = added?.role === 'pair' ? l.keyOf(l.first(added, 'key')) : undefined;
  const place = name === undefined ? undefined : l.placeOf(target);
  if (place) return l.emit(node, { op: 'put', place, name, value, target: NO_NODE, isAdded: false });
  const before = yield target;
  const changed = isFixed(l, target) ? l.placeOf(target) : undefined;
  if (changed) return l.emit(node, { op: 'put', place: changed, name: undefined, value, target: NO_NODE, isAdded: true });
  const sum = l.emit(NO_NODE, { op: 'value', kind: 'operator', parts: [before, value] });
  yield bind(l, target, sum, node);
  return sum;
}

/** Whether a name is given a value only once, so that what is added to it is added to the object that it stands for. */
function isFixed(l: FunctionLowering, wrapped: number): boolean {
  const { tree } = l.shapes;
  const target = l.unwrap(wrapped);
  const declared = l.isIdentifier(target) ? l.file.subject.scopes.declarationOf(target)?.name : undefined;
  for (let at = declared === undefined ? NO_NODE : (tree.parent[declared] ?? NO_NODE); at > 0; at = tree.parent[at] ?? NO_NODE) {
    const shape = l.shapes.of(at);
    if (shape?.role === 'declare') return l.slot(shape, 'modifiers').some((word) => l.shapes.text(word) === 'val');
    if (shape && shape.role !== 'param' && shape.role !== 'assign') return false;
  }
  return false;
}

/**
 * Gives the names of a target their parts of a value.
 * @param node the whole assignment
 * @param isSilent whether nothing is assigned: the names are only declared
 */
export function* bind(l: FunctionLowering, wrapped: number, value: number, node: number, isSilent = false): Lower {
  const target = l.unwrap(wrapped);
  if (l.isIdentifier(target)) return l.isKindOf(l.shapes.tree.parent[target] ?? NO_NODE, 'constantPatterns') ? value : bindName(l, target, value, node, isSilent);
  const shape = l.shapes.of(target);
  switch (shape?.role) {
    case 'member': case 'index': return yield bindPlace(l, target, shape, value, node);
    case 'object': case 'dict': return yield bindFields(l, shape, value, node);
    case 'call': return yield l.isKindOf(target, 'patterns') ? bindNamesIn(l, target, value, node) : bindRead(l, target, shape, value, node);
    case 'new': return yield bindFields(l, { role: 'object', label: '', slots: [l.slot(shape, 'args')] }, value, node);
    case 'array': case 'tuple': return yield bindItems(l, target, shape, value, node);
    case 'param': return yield bindDefault(l, l.first(shape, 'name'), l.first(shape, 'default'), value, node);
    case 'assign': return yield bindDefault(l, l.first(shape, 'target'), l.first(shape, 'value'), value, node);
    case 'spread': case 'pair': case 'keyword': return yield bind(l, l.first(shape, 'value'), value, node);
    case 'unary': return shape.label === '*' && l.isIdentifier(l.unwrap(l.first(shape, 'operand'))) ? bindName(l, l.unwrap(l.first(shape, 'operand')), value, node, false, 'pointer') : yield bind(l, l.first(shape, 'operand'), value, node);
    case 'binary': return yield bindBoth(l, shape, value, node);
    case 'cast': return yield bind(l, l.first(shape, 'value'), value, node);
    case 'declarator': return yield bind(l, l.first(shape, 'name'), value, node, isSilent);
    case undefined: return yield bindNamesIn(l, target, value, node);
    default: return yield bindNamesIn(l, target, value, node);
  }
}

function bindName(l: FunctionLowering, target: number, value: number, node: number, isSilent: boolean, through: Through | undefined = throughOf(l, target)): number {
  const { variable, field } = l.variables.placeOf(target);
  if (field === undefined) return l.emit(node, { op: 'store', variable, value, target, isSilent, ...(through ? { through } : {}) });
  const isBareCalls = l.file.subject.flow.bareCalls === true;
  return l.emit(node, { op: 'put', place: { variable, path: [] }, name: field, value, target, isAdded: false, isStored: isSilent || l.isDeclaring || isBareCalls });
}

/** How a name is bound that stands where it becomes a name for what it is given: PHP's `$a = &$b`. */
function throughOf(l: FunctionLowering, target: number): Through | undefined {
  return l.isKindOf(l.shapes.tree.parent[target] ?? NO_NODE, 'aliases') ? 'reference' : undefined;
}

function* bindPlace(l: FunctionLowering, target: number, shape: Shape, value: number, node: number): Lower {
  const object = l.first(shape, 'object');
  const place = l.placeOf(object);
  // What stands left of the `=` is run, too; a plain name has nothing to run.
  if (place === undefined && !l.isIdentifier(l.unwrap(object))) yield object;
  else for (const index of indicesWithin(l, object)) yield index;
  for (const index of shape.role === 'index' ? l.slot(shape, 'index') : []) yield index;
  const name = shape.role === 'member' ? l.shapes.text(l.first(shape, 'name')) : l.indexName(shape);
  return l.emit(node, { op: 'put', place: place ?? { variable: l.hidden(), path: [] }, name, value, target, isAdded: name === undefined, isStored: shape.role === 'index' });
}

/** The keys on the way to a place: `a` and `b` of `x[a].y[b]`. */
function indicesWithin(l: FunctionLowering, place: number): readonly number[] {
  const indices: number[] = [];
  let shape = l.shapeOf(place);
  while (shape?.role === 'member' || shape?.role === 'index') {
    if (shape.role === 'index') indices.unshift(...l.slot(shape, 'index'));
    shape = l.shapeOf(l.first(shape, 'object'));
  }
  return indices;
}

/** `map(key) = value`, or `map.at(key) = value`: where calls give what can be assigned to. */
function* bindRead(l: FunctionLowering, target: number, shape: Shape, value: number, node: number): Lower {
  const callee = l.first(shape, 'callee');
  const member = l.shapeOf(callee);
  const place = l.placeOf(member?.role === 'member' ? l.first(member, 'object') : callee);
  for (const arg of l.slot(shape, 'args')) yield arg;
  const [only, ...others] = l.slot(shape, 'args');
  const name = only === undefined || others.length > 0 ? undefined : l.keyOf(only);
  return l.emit(node, { op: 'put', place: place ?? { variable: l.hidden(), path: [] }, name, value, target, isAdded: name === undefined });
}

function* bindFields(l: FunctionLowering, shape: Shape, value: number, node: number): Lower {
  const taken: string[] = [];
  for (const wrapped of l.slot(shape, 'items')) {
    const item = l.unwrap(wrapped);
    const inner = l.shapeOf(item);
    if (inner?.role === 'spread') {
      if (l.first(inner, 'value') >= 0) yield bind(l, l.first(inner, 'value'), l.emit(NO_NODE, { op: 'rest', object: value, without: [...taken] }), node);
      continue;
    }
    const [name, target] = fieldTarget(l, item, inner);
    if (name !== undefined) taken.push(name);
    const field = name === undefined ? l.emit(NO_NODE, { op: 'element', object: value, index: NO_NODE }) : l.emit(inner ? item : NO_NODE, { op: 'field', object: value, name, isStored: true });
    yield bind(l, target, field, node);
  }
  return value;
}

function fieldTarget(l: FunctionLowering, item: number, shape: Shape | undefined): readonly [string | undefined, number] {
  if (l.isIdentifier(item)) return [l.shapes.text(item), item];
  if (shape?.role === 'pair' || shape?.role === 'keyword') {
    const key = l.first(shape, shape.role === 'pair' ? 'key' : 'name');
    const name = key < 0 ? undefined : (l.keyOf(key) ?? l.shapes.text(key));
    return [name, l.valueOrKey(shape)];
  }
  // `{ a = 1 }`: the first name in it is the field and the target.
  const named = shape?.role === 'param' ? l.first(shape, 'name') : shape?.role === 'assign' ? l.first(shape, 'target') : firstName(l, item);
  return [named >= 0 && l.isIdentifier(named) ? l.shapes.text(named) : undefined, item];
}

function firstName(l: FunctionLowering, node: number): number {
  for (let at = node; at < (l.shapes.tree.next[node] ?? 0); at++) if (l.isIdentifier(at)) return at;
  return NO_NODE;
}

/** `["a" => $x]`, where the grammar has no node for a key with its target. */
function keysIn(l: FunctionLowering, target: number, items: readonly number[]): boolean {
  const { tree } = l.shapes;
  if (target >= tree.count || items.length < 2 || items.length % 2 > 0) return false;
  for (let child = target + 1; child < (tree.next[target] ?? 0); child = tree.next[child] ?? 0) if (l.shapes.text(child) === '=>') return true;
  return false;
}

/** The places of items among others that are left out, as in `(, a)`; undefined where none is. */
function placesOf(l: FunctionLowering, target: number, items: readonly number[]): readonly number[] | undefined {
  const { tree } = l.shapes;
  const commas: number[] = [];
  for (let child = target + 1; target < tree.count && child < (tree.next[target] ?? 0); child = tree.next[child] ?? 0) if (l.shapes.text(child) === ',') commas.push(child);
  return commas.length < items.length ? undefined : items.map((item) => commas.filter((comma) => comma < item).length);
}

function* bindItems(l: FunctionLowering, target: number, shape: Shape, value: number, node: number): Lower {
  const items = l.slot(shape, 'items');
  if (keysIn(l, target, items)) {
    for (let at = 0; at < items.length; at += 2) {
      const name = l.keyOf(items[at] ?? NO_NODE);
      const field = name === undefined ? l.emit(NO_NODE, { op: 'element', object: value, index: NO_NODE }) : l.emit(NO_NODE, { op: 'field', object: value, name, isStored: true });
      yield bind(l, items[at + 1] ?? NO_NODE, field, node);
    }
    return value;
  }
  if (items.length === 1 && shape.role === 'tuple' && !placesOf(l, target, items) && l.shapeOf(items[0] ?? NO_NODE)?.role !== 'spread') return yield bind(l, items[0] ?? NO_NODE, value, node);
  const count = l.builder.countOf(value);
  const places = placesOf(l, target, items);
  let isBehindRest = false;
  for (const [at, wrapped] of items.entries()) {
    const item = l.unwrap(wrapped);
    const inner = l.shapeOf(item);
    const place = !isBehindRest ? (places?.[at] ?? at) : count === undefined ? undefined : count - items.length + at;
    isBehindRest ||= inner?.role === 'spread';
    if (inner?.role === 'spread' && l.first(inner, 'value') < 0) continue;
    if (inner?.role === 'spread') yield bind(l, item, l.emit(NO_NODE, { op: 'rest', object: value, without: items.slice(0, at).map((_, before) => String(before)), isList: true }), node);
    else if (inner?.role === 'pair') yield bindFields(l, { role: 'object', label: '', slots: [[item]] }, value, node);
    else yield bind(l, item, l.emit(NO_NODE, place === undefined ? { op: 'element', object: value, index: NO_NODE } : { op: 'field', object: value, name: String(place), isStored: true }), node);
  }
  return value;
}

/** Gives a name a value, or what stands for it where none is given. */
export function* bindDefault(l: FunctionLowering, target: number, fallback: number, value: number, node: number): Lower {
  if (target < 0) return value;
  if (fallback < 0) return yield bind(l, target, value, node);
  const other = yield fallback;
  return yield bind(l, target, l.emit(NO_NODE, { op: 'value', kind: 'code', parts: [value, other] }), node);
}

/** `pattern and pattern`: both are about the same value. */
function* bindBoth(l: FunctionLowering, shape: Shape, value: number, node: number): Lower {
  yield bind(l, l.first(shape, 'left'), value, node);
  return yield bind(l, l.first(shape, 'right'), value, node);
}

/** What a pattern declares that no role tells of; false where it is none that declares its names. */
function bindDeclared(l: FunctionLowering, target: number, value: number, node: number): boolean {
  if (!l.file.patternsDeclare || !l.isKindOf(target, 'patterns')) return false;
  const { tree } = l.shapes;
  const part = l.emit(NO_NODE, { op: 'element', object: value, index: NO_NODE });
  for (let at = target; at < (tree.next[target] ?? 0); at++) {
    const field = l.file.kinds.binders.get(tree.kind[at] ?? 0);
    for (const child of field === undefined ? [] : l.shapes.childrenOf(at)) {
      if (tree.field[child] === field && l.isIdentifier(child)) bindName(l, child, at === target ? value : part, node, false);
    }
  }
  return true;
}

/** A pattern that no role tells of: any of its names may be any part of the value. */
function* bindNamesIn(l: FunctionLowering, target: number, value: number, node: number): Lower {
  const { tree } = l.shapes;
  if (target >= tree.count || bindDeclared(l, target, value, node)) return value;
  const part = l.emit(NO_NODE, { op: 'element', object: value, index: NO_NODE });
  const isPattern = l.isKindOf(target, 'patterns');
  for (let at = target; at < (tree.next[target] ?? 0); at++) if (l.isIdentifier(at) && !(isPattern && l.isConstantIn(at))) bindName(l, at, tree.end[at] === tree.end[target] && tree.start[at] === tree.start[target] ? value : part, node, false);
  return value;
}
