import type { Shape } from '../../match';
import { NO_NODE } from '../../syntax';
import { innerClass } from '../inner-class';
import type { FunctionLowering, Lower } from './context';
import { bind } from './targets';

/** A function as a value, or as something that is declared. */
export function closure(l: FunctionLowering, node: number, use: 'given' | 'called' | 'any' = 'any'): number | Lower {
  l.closures.push(node);
  const shape = l.shapes.of(node);
  const [name = NO_NODE] = shape ? l.slot(shape, 'name') : [];
  const value = l.emit(node, { op: 'closure', function: node, use });
  // A function that is declared has its name from the start; a method is found by its class.
  if (name < 0 || !l.isIdentifier(name) || l.shapes.of(l.shapes.holderOf(node))?.role !== 'function' || !isPlainName(l, node)) return value;
  return bind(l, name, value, node, true);
}

/** Whether a function's name is one that is looked up where it stands, and not a member of something. */
function isPlainName(l: FunctionLowering, node: number): boolean {
  const { tree } = l.shapes;
  for (let at = tree.parent[node] ?? NO_NODE; at > 0; at = tree.parent[at] ?? NO_NODE) {
    const role = l.shapes.of(at)?.role;
    if (role === 'class' || role === 'object' || role === 'field') return false;
    if (role !== undefined) return true;
  }
  return true;
}

/** Runs what a class holds besides its methods, which are functions of their own. */
export function* definedClass(l: FunctionLowering, node: number, shape: Shape): Lower {
  const value = l.emit(node, { op: 'class', class: innerClass(l.shapes, node) });
  const [name] = l.slot(shape, 'name');
  if (name !== undefined && l.isIdentifier(name)) yield bind(l, name, value, node, true);
  for (const decorator of l.slot(shape, 'modifiers')) if (l.shapes.of(decorator)?.role === 'decorator') yield decorator;
  for (const member of l.slot(shape, 'body')) yield classMember(l, member);
  if (name !== undefined && l.isIdentifier(name)) keepInClass(l, node, name, shape);
  return value;
}

/** What fields hold at first is read by the name of the class, too, where they are the class's own. */
function keepInClass(l: FunctionLowering, node: number, name: number, shape: Shape): void {
  const self = l.variables.self(l.variables.classAround(l.first(shape, 'body')));
  for (const field of l.slot(shape, 'body').flatMap((member) => fieldsGiven(l, member))) {
    const value = l.emit(NO_NODE, { op: 'field', object: l.emit(NO_NODE, { op: 'load', variable: self }), name: field, isStored: true });
    l.emit(NO_NODE, { op: 'put', place: { variable: l.variables.placeOf(name).variable, path: [] }, name: field, value, target: NO_NODE, isAdded: false, isStored: true });
  }
}

/** The names of fields that a member of a class gives a value. */
function fieldsGiven(l: FunctionLowering, wrapped: number): readonly string[] {
  const shape = l.shapeOf(wrapped);
  if (shape?.role === 'field') return l.first(shape, 'value') < 0 ? [] : l.slot(shape, 'name').map((name) => l.fieldName(name));
  if (shape?.role === 'declare') return l.slot(shape, 'items').flatMap((item) => fieldsGiven(l, item));
  const target = shape?.role === 'assign' && l.first(shape, 'value') >= 0 ? l.unwrap(l.first(shape, 'target')) : NO_NODE;
  return target >= 0 && l.isIdentifier(target) ? [l.shapes.text(target)] : [];
}

export function* classMember(l: FunctionLowering, wrapped: number): Lower {
  const member = l.unwrap(wrapped);
  const shape = l.shapeOf(member);
  // A member that no role tells of may hold the code of a function, such as that of an indexer.
  if (!shape) return yield aside(l, member);
  if (shape.role === 'assign') return yield assigned(l, member, shape);
  if (shape.role === 'declare') return yield declared(l, member);
  if (shape.role !== 'field') return yield member;
  yield accessors(l, member);
  const [name] = l.slot(shape, 'name');
  const [value] = l.slot(shape, 'value');
  if (name === undefined || value === undefined) return l.literal(member);
  const given = yield value;
  const place = { variable: l.variables.self(l.variables.classAround(member)), path: [] };
  return l.emit(member, { op: 'put', place, name: l.fieldName(name), value: given, target: name, isAdded: false });
}

/** `name = value` in a class: a name in its code, and a field of its objects where these are not spoken of by their names alone. */
function* assigned(l: FunctionLowering, member: number, shape: Shape): Lower {
  const value = yield member;
  const target = l.unwrap(l.first(shape, 'target'));
  if (target < 0 || !l.isIdentifier(target) || l.variables.placeOf(target).field !== undefined) return value;
  const place = { variable: l.variables.self(l.variables.classAround(member)), path: [] };
  return l.emit(NO_NODE, { op: 'put', place, name: l.shapes.text(target), value, target: NO_NODE, isAdded: false, isStored: true });
}

/** Fields that are given what they hold at first, and what runs when they are read or written. */
function* declared(l: FunctionLowering, member: number): Lower {
  yield accessors(l, member);
  l.isDeclaring = true;
  const value = yield member;
  l.isDeclaring = false;
  return value;
}

/** Code that may be run or not: what leaves it leaves nothing else. */
function* aside(l: FunctionLowering, node: number): Lower {
  const [inside, after] = [l.builder.open(), l.builder.open()];
  l.builder.jump(inside);
  l.builder.jump(after);
  l.builder.enter(inside);
  const value = yield node;
  l.builder.jump(after);
  l.builder.enter(after);
  return value;
}

/** The code that runs when a property is read or written. */
function* accessors(l: FunctionLowering, member: number): Lower {
  const { tree } = l.shapes;
  if (member >= tree.count) return NO_NODE;
  for (let child = member + 1; child < (tree.next[member] ?? 0); child = tree.next[child] ?? 0) {
    if (l.isKindOf(child, 'accessors')) yield aside(l, child);
  }
  return NO_NODE;
}
