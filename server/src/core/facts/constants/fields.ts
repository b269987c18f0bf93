import { isIn, type Shapes } from '../../match';
import { NO_NODE } from '../../syntax';
import { isSelfWord } from '../self-words';
import { firstIn, OP, type Kinds } from './kinds';
import type { Definition, MemberWrite, Unit } from './unit';

const CONSTRUCTOR = /^(constructor|__init__|__construct|initialize|init)$/;
const DECLARATION = /^(?!class|interface|object|record|enum|struct).*(declaration|declarator|field|property)$/;
const FIXED = /(^|\s)(private|final|const|readonly|val|let|immutable)\b/;

/** A member such as `this.name`: which class it is of, as its name there or as the class that is meant, and its name. */
export interface FieldName {
  readonly name: string;
  readonly isSelf: boolean;
  /** The class as it is named; empty for the one around the code. */
  readonly owner: string;
}

export function fieldName(shapes: Shapes, node: number): FieldName | undefined {
  const object = firstIn(shapes, node, 'member', 'object');
  const name = firstIn(shapes, node, 'member', 'name');
  if (object < 0 || name < 0) return undefined;
  const owner = shapes.text(object);
  if (isSelfWord(owner)) return { name: shapes.text(name), isSelf: true, owner: '' };
  return object < shapes.tree.count && isIn(shapes.view.identifier, shapes.tree, object) ? { name: shapes.text(name), isSelf: false, owner } : undefined;
}

export function nameOfClass(shapes: Shapes, node: number): string {
  const name = firstIn(shapes, node, 'class', 'name');
  return name < 0 ? '' : shapes.text(name);
}

export interface FieldWrite extends MemberWrite {
  readonly unit: Unit;
}

/** What is assigned to `something.name` anywhere in a class, by name. */
export function writesByName(shapes: Shapes, units: Iterable<Unit>): ReadonlyMap<string, readonly FieldWrite[]> {
  const writes = new Map<string, FieldWrite[]>();
  for (const unit of units) {
    for (const write of unit.memberWrites) {
      const name = shapes.text(firstIn(shapes, write.target, 'member', 'name'));
      const known = writes.get(name) ?? [];
      known.push({ ...write, unit });
      writes.set(name, known);
    }
  }
  return writes;
}

/** Whether a field is declared so that it cannot be written to from outside its class, or only once. */
export function isFixed({ tree }: Shapes, definitions: readonly Definition[]): boolean {
  return definitions.some(({ node }) => {
    let whole = node;
    for (let up = tree.parent[whole] ?? NO_NODE; up >= 0 && DECLARATION.test(tree.grammar.kinds[tree.kind[up] ?? 0] ?? ''); up = tree.parent[up] ?? NO_NODE) whole = up;
    return FIXED.test(tree.text.slice(tree.start[whole], tree.end[node]).split('=', 1)[0] ?? '');
  });
}

/** Whether an assignment runs whenever an object is made: in the only constructor, under no condition. */
export function isInConstructor(shapes: Shapes, kinds: Kinds, { node, unit }: FieldWrite, owner: Unit): boolean {
  const { tree } = shapes;
  const className = nameOfClass(shapes, owner.node);
  const constructors = owner.nested.filter((at) => isConstructor(shapes, at, className));
  if (constructors.length !== 1 || constructors[0] !== unit.node) return false;
  for (let at = tree.parent[node] ?? NO_NODE; at >= 0 && at !== unit.node; at = tree.parent[at] ?? NO_NODE) if (kinds.ops[tree.kind[at] ?? 0] !== OP.none) return false;
  return true;
}

function isConstructor(shapes: Shapes, node: number, className: string): boolean {
  const name = firstIn(shapes, node, 'function', 'name');
  const text = name < 0 ? '' : shapes.text(name);
  return CONSTRUCTOR.test(text) || (text !== '' && text === className);
}
