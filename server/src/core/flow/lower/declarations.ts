import type { Shape } from '../../match';
import { NO_NODE } from '../../syntax';
import type { Argument } from '../ir';
import type { FunctionLowering, Lower } from './context';
import { bind } from './targets';

/** An object that a declaration makes, as in `A a;` and `A a(b);`. */
interface DeclaredObject {
  readonly type: number;
  readonly target: number;
  readonly args: readonly number[];
}

/** What a declaration gives its names. */
export function* declaration(l: FunctionLowering, node: number, shape: Shape): Lower {
  for (const wrapped of l.slot(shape, 'items')) {
    const object = declaredObject(l, node, shape, l.unwrap(wrapped));
    if (object) {
      yield object;
      continue;
    }
    const item = l.unwrap(wrapped);
    const role = l.shapeOf(item)?.role;
    if (role === 'import' || role === 'type' || role === 'field') continue;
    if (l.isIdentifier(item) || role === 'declarator') yield bind(l, item, l.literal(NO_NODE), node, true);
    else yield item;
  }
  return l.literal(node);
}

/** The steps to an object that is made where it is declared; undefined for other declarations. */
function declaredObject(l: FunctionLowering, node: number, shape: Shape, item: number): Lower | undefined {
  const type = l.first(shape, 'type');
  if (l.file.subject.flow.objectArguments === undefined || type < 0 || !l.isIdentifier(type)) return undefined;
  const object = readObject(l, type, item);
  return object && make(l, node, object);
}

function readObject(l: FunctionLowering, type: number, item: number): DeclaredObject | undefined {
  // Without arguments only a class of the file has something to run.
  if (l.isIdentifier(item)) return l.file.subject.scopes.lookUp(l.shapes.text(type), type)?.as === 'class' ? { type, target: item, args: [] } : undefined;
  const assign = l.shapes.of(item);
  const value = assign?.role === 'assign' ? l.first(assign, 'value') : item;
  if (!l.isKindOf(value, 'objectArguments')) return undefined;
  if (assign?.role === 'assign') return { type, target: l.first(assign, 'target'), args: l.shapes.childrenOf(value) };
  // `A a(b);` looks like a function that takes a `b`.
  const [target = NO_NODE, ...names] = namesIn(l, value);
  return target >= 0 && names.length > 0 && names.every((name) => l.isVariable(name)) ? { type, target, args: names } : undefined;
}

function namesIn(l: FunctionLowering, node: number): number[] {
  const names: number[] = [];
  for (let at = node; at < (l.shapes.tree.next[node] ?? 0); at++) if (l.isIdentifier(at)) names.push(at);
  return names;
}

function* make(l: FunctionLowering, node: number, { type, target, args }: DeclaredObject): Lower {
  const given: Argument[] = [];
  for (const arg of args) given.push({ value: yield arg, node: arg, place: l.placeOf(arg), name: undefined, isSpread: false });
  const name = l.shapes.text(type);
  l.calls.add(name);
  const call = { callee: NO_NODE, calleeNode: type, receiver: NO_NODE, receiverPlace: undefined, name, args: given, isNew: true };
  return yield bind(l, target, l.emit(args.length === 0 ? NO_NODE : node, { op: 'call', call }), node, args.length === 0);
}
