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
  return value;
}

export function* classMember(l: FunctionLowering, wrapped: number): Lower {
  const member = l.unwrap(wrapped);
  const shape = l.shapeOf(member);
  // A member that no role tells of may hold the code of a function, such as that of an indexer.
  if (!shape) return yield aside(l, member);
  if (shape.role !== 'field') return yield member;
  yield accessors(l, member);
  const [name] = l.slot(shape, 'name');
  const [value] = l.slot(shape, 'value');
  if (name === undefined || value === undefined) return l.literal(member);
  const given = yield value;
  const place = { variable: l.variables.self(l.variables.classAround(member)), path: [] };
  return l.emit(member, { op: 'put', place, name: l.shapes.text(name), value: given, target: name, isAdded: false });
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
