import { slotOf, type Shape, type Shapes } from '../match';
import type { Declaration } from './declarations';
import { isSelfWord } from './self-words';
import { isName } from './targets';

/** The name that a member has of its own object: `x` of `this.x`. */
export function ownMember(shapes: Shapes, node: number): number | undefined {
  const shape = shapes.of(node);
  if (shape?.role !== 'member') return undefined;
  const [object] = slotOf(shape, 'object');
  return object !== undefined && isSelfWord(shapes.text(object)) ? slotOf(shape, 'name')[0] : undefined;
}

/** The label of a class that has what stands in its header. */
const RECORD = 'record';

/** The fields of a class by name: those it declares, and those that its methods give a value. */
export function readFields(shapes: Shapes, of: number): ReadonlyMap<string, Declaration> {
  const { tree } = shapes;
  const fields = new Map<string, Declaration>();
  const add = (name: number | undefined, type: number | undefined, value: number | undefined): void => {
    if (name === undefined) return;
    const text = shapes.text(name);
    const known = fields.get(text);
    if (!known || (known.type === undefined && known.value === undefined)) fields.set(text, { name, type, value, as: 'variable' });
  };
  const header = shapes.of(of);
  if (header?.label === RECORD) for (const param of slotOf(header, 'params').map((each) => shapes.of(each))) if (param?.role === 'param') add(slotOf(param, 'name')[0], slotOf(param, 'type')[0], undefined);
  let inMethod = 0;
  for (let at = of + 1; at < (tree.next[of] ?? 0); at++) {
    const shape = shapes.of(at);
    if (!shape) continue;
    if (shape.role === 'class') at = (tree.next[at] ?? at + 1) - 1;
    else if (shape.role === 'function') inMethod = Math.max(inMethod, tree.next[at] ?? 0);
    else if (shape.role === 'field') for (const name of slotOf(shape, 'name')) add(name, slotOf(shape, 'type')[0], slotOf(shape, 'value')[0]);
    else if (shape.role === 'declare' && at >= inMethod) for (const [name, type, value] of declaredIn(shapes, shape)) add(name, type, value);
    else if (shape.role === 'param' && slotOf(shape, 'modifiers').length > 0) add(slotOf(shape, 'name')[0], slotOf(shape, 'type')[0], undefined);
    else if (shape.role === 'assign') add(assignedField(shapes, shape, at < inMethod), slotOf(shape, 'type')[0], slotOf(shape, 'value')[0]);
  }
  return fields;
}

function declaredIn(shapes: Shapes, shape: Shape): [number | undefined, number | undefined, number | undefined][] {
  return slotOf(shape, 'items').map((item) => {
    const assign = shapes.of(item);
    if (assign?.role !== 'assign') return [item, slotOf(shape, 'type')[0], undefined];
    return [slotOf(assign, 'target')[0], slotOf(assign, 'type')[0] ?? slotOf(shape, 'type')[0], slotOf(assign, 'value')[0]];
  });
}

/** `self.x = …` in a method, `x = …` beside them. */
function assignedField(shapes: Shapes, shape: Shape, inMethod: boolean): number | undefined {
  const [target] = slotOf(shape, 'target');
  if (target === undefined) return undefined;
  return inMethod || !isName(shapes, target) ? ownMember(shapes, target) : target;
}
