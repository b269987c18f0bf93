import { isIn, lastArgument, nodesOfRole, parseType, slotOf, type BuiltinType, type Shape, type Shapes, type TypeFact, type WrittenType } from '../match';
import { nameOfClass } from './constants/fields';
import { firstIn } from './constants/kinds';
import type { Declaration } from './declarations';
import { ownMember, readFields } from './fields';
import { isPointed, pointedTo, withDeclarators } from './declared-type';
import type { Scopes } from './scopes';
import { isName } from './targets';

/** Operands, values and calls that are followed to find one type. */
const DEEPEST = 12;
/** Words that leave the type of a declaration to its value. */
const INFERRED: ReadonlySet<string> = new Set(['var', 'val', 'let', 'auto']);
const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '===', '!==', '<', '<=', '>', '>=', 'instanceof', 'is', 'is not', 'in', 'not in']);
/** Operators whose value is true or false when an operand is. */
const LOGICAL: ReadonlySet<string> = new Set(['&&', '||', '&', '|', '^', 'and', 'or']);
/** Methods that say the same in every language that has them. */
const TESTS: ReadonlySet<string> = new Set(['equals', 'equalsIgnoreCase', 'isEmpty', 'matches', 'startsWith', 'endsWith', 'contains', 'containsKey', 'includes']);
const COUNTS: ReadonlySet<string> = new Set(['size', 'length', 'indexOf', 'lastIndexOf', 'compareTo', 'hashCode', 'count']);
/** Functions that read a text, by the type that they belong to or as they are called. */
const READERS: Readonly<Record<string, BuiltinType['builtin']>> = {
  Integer: 'int', Long: 'int', Short: 'int', Byte: 'int', Double: 'float', Float: 'float', Boolean: 'boolean',
  parseInt: 'number', parseFloat: 'number', Number: 'number', int: 'int', float: 'float', bool: 'boolean', len: 'int', intval: 'int', floatval: 'float', boolval: 'boolean',
};
const READING = /^(?:parse\w*|valueOf|compare\w*|TryParse|Parse)$/;
const ELEMENTS: ReadonlySet<string> = new Set(['get', 'remove', 'pop', 'peek']);

const BOOLEAN: BuiltinType = { builtin: 'boolean' };
const STRING: BuiltinType = { builtin: 'string' };
const INT: BuiltinType = { builtin: 'int' };

/** Says what type an expression has, as far as declarations, literals and operators tell. */
export class Types {
  private readonly known = new Map<number, TypeFact | undefined>();
  private readonly fields = new Map<number, ReadonlyMap<string, Declaration>>();
  private readonly methods = new Map<number, ReadonlyMap<string, number | undefined>>();
  private classes: ReadonlyMap<string, number | undefined> | undefined;
  private readonly shapes: Shapes;

  constructor(private readonly scopes: Scopes) {
    this.shapes = scopes.shapes;
  }

  of(node: number, depth = 0): TypeFact | undefined {
    if (depth > DEEPEST) return undefined;
    if (this.known.has(node)) return this.known.get(node);
    const type = this.literal(node) ?? (isName(this.shapes, node) ? this.named(node, depth) : this.expression(node, depth));
    // What was found further in may have been cut short.
    if (depth === 0) this.known.set(node, type);
    return type;
  }

  private literal(node: number): BuiltinType | undefined {
    const { view, tree } = this.shapes;
    if (node >= tree.count) return undefined;
    if (isIn(view.string, tree, node) || isIn(view.concatenation, tree, node)) return STRING;
    const text = this.shapes.text(node);
    if (/^(?:true|false)$/i.test(text)) return BOOLEAN;
    return /^\d/.test(text) && tree.next[node] === node + 1 ? numberOf(view.grammar.kinds[tree.kind[node] ?? 0] ?? '', text) : undefined;
  }

  private named(node: number, depth: number): TypeFact | undefined {
    const declaration = this.scopes.declarationOf(node) ?? this.fieldOf(node, this.shapes.text(node));
    // What the file does not declare may be a type: its static members are used by its name.
    if (!declaration || declaration.as === 'class') return this.scopes.isIn(node, 'member', 'object') ? this.written(node) : undefined;
    return declaration.as === 'variable' ? this.declared(declaration, depth) : undefined;
  }

  private declared({ name, type, value }: Declaration, depth: number): TypeFact | undefined {
    if (type !== undefined && !INFERRED.has(this.shapes.text(type))) return withDeclarators(this.shapes, this.written(type), name);
    return value === undefined ? undefined : this.of(value, depth + 1);
  }

  private written(node: number): WrittenType {
    return { start: this.shapes.start(node), end: this.shapes.end(node), node };
  }

  private expression(node: number, depth: number): TypeFact | undefined {
    const shape = this.shapes.of(node);
    const first = (slot: string): TypeFact | undefined => {
      const [part] = shape ? slotOf(shape, slot) : [];
      return part === undefined ? undefined : this.of(part, depth + 1);
    };
    switch (shape?.role) {
      case 'new':
        return shape.label === '' ? this.typeIn(shape) : undefined;
      case 'cast':
        return this.typeIn(shape);
      case 'ternary':
        return first('then') ?? first('else');
      case 'binary':
        return COMPARISONS.has(shape.label) ? BOOLEAN : combined(shape.label, first('left'), first('right'));
      case 'unary':
        return shape.label === '!' || shape.label === 'not' ? BOOLEAN : shape.label === '*' ? this.pointee(first('operand')) : undefined;
      case 'index':
        return this.element(first('object'));
      case 'member':
        return this.member(node, depth);
      case 'call':
        return this.call(shape, depth);
      default:
        return undefined;
    }
  }

  private typeIn(shape: Shape): TypeFact | undefined {
    const [type] = slotOf(shape, 'type');
    return type === undefined ? undefined : this.written(type);
  }

  private member(node: number, depth: number): TypeFact | undefined {
    const shape = this.shapes.of(node);
    const [member] = shape ? slotOf(shape, 'name') : [];
    if (member !== undefined && this.shapes.text(member) === 'length') return INT;
    const name = ownMember(this.shapes, node);
    const field = name === undefined ? this.fieldOfObject(shape, depth) : this.fieldOf(node, this.shapes.text(name));
    return field && this.declared(field, depth + 1);
  }

  /** The field of an object whose type is a class of the file. */
  private fieldOfObject(shape: Shape | undefined, depth: number): Declaration | undefined {
    const [object, name] = shape ? [slotOf(shape, 'object')[0], slotOf(shape, 'name')[0]] : [];
    const type = object === undefined || name === undefined ? undefined : this.of(object, depth + 1);
    const classNode = type && !('builtin' in type) && type.after === undefined ? this.classNamed(type) : undefined;
    return classNode === undefined || name === undefined ? undefined : this.fieldsOf(classNode).get(this.shapes.text(name));
  }

  /** The class of the file that a type is, or points to; none where several have its name. */
  private classNamed({ start, end }: WrittenType): number | undefined {
    const type = parseType(this.shapes.tree.text.slice(start, end));
    const [name, ...others] = type?.names ?? [];
    if (!type || !name || others.length > 0 || /\[/.test(type.before + type.after)) return undefined;
    this.classes ??= classesByName(this.shapes);
    return this.classes.get(name.text);
  }

  private fieldOf(node: number, name: string): Declaration | undefined {
    const around = this.scopes.classAround(this.shapes.holderOf(node));
    return around === undefined ? undefined : this.fieldsOf(around).get(name);
  }

  private fieldsOf(classNode: number): ReadonlyMap<string, Declaration> {
    const fields = this.fields.get(classNode) ?? readFields(this.shapes, classNode);
    this.fields.set(classNode, fields);
    return fields;
  }

  private call(shape: Shape, depth: number): TypeFact | undefined {
    const [callee] = slotOf(shape, 'callee');
    if (callee === undefined) return undefined;
    const member = this.shapes.of(callee);
    const [name = callee] = member?.role === 'member' ? slotOf(member, 'name') : [];
    // `Foo()` makes a Foo where the language has no `new`.
    const read = this.read(callee, member, this.shapes.text(name));
    if (read) return read;
    if (/^\p{Lu}/u.test(this.shapes.text(name))) return this.written(callee);
    if (member?.role === 'member') return this.method(slotOf(member, 'object')[0], this.shapes.text(name), depth);
    const declaration = this.scopes.declarationOf(callee);
    return declaration?.as === 'function' && declaration.type !== undefined ? this.written(declaration.type) : undefined;
  }

  /** What functions give that make a number or a truth value of a text. */
  private read(callee: number, member: Shape | undefined, name: string): BuiltinType | undefined {
    const [object] = member?.role === 'member' ? slotOf(member, 'object') : [];
    const reader = object === undefined ? (this.scopes.declarationOf(callee) ? '' : name) : READING.test(name) ? this.shapes.text(object) : '';
    return Object.hasOwn(READERS, reader) ? { builtin: READERS[reader]! } : undefined;
  }

  private method(object: number | undefined, name: string, depth: number): TypeFact | undefined {
    if (TESTS.has(name)) return BOOLEAN;
    if (COUNTS.has(name)) return INT;
    const type = object === undefined ? undefined : this.of(object, depth + 1);
    if (!type || 'builtin' in type) return undefined;
    const classNode = type.after === undefined ? this.classNamed(type) : undefined;
    if (classNode !== undefined) return this.returned(classNode, name);
    return ELEMENTS.has(name) ? lastArgument(this.shapes.tree.text, type) : undefined;
  }

  /** What a method of a class of the file says that it returns; one that is written nowhere reads a field. */
  private returned(classNode: number, name: string): WrittenType | undefined {
    const methods = this.methods.get(classNode) ?? returnsByName(this.shapes, classNode);
    this.methods.set(classNode, methods);
    if (methods.has(name)) return this.writtenIn(methods.get(name));
    const fields = this.fieldsOf(classNode);
    return this.writtenIn((fields.get(name) ?? fields.get(fieldReadBy(name)))?.type);
  }

  private writtenIn(type: number | undefined): WrittenType | undefined {
    return type === undefined ? undefined : this.written(type);
  }

  private pointee(type: TypeFact | undefined): WrittenType | undefined {
    return type && !('builtin' in type) && isPointed(this.shapes, type) ? pointedTo(this.shapes, type) : undefined;
  }

  /** What one place of an array has. */
  private element(type: TypeFact | undefined): WrittenType | undefined {
    if (!type || 'builtin' in type) return undefined;
    if (isPointed(this.shapes, type)) return pointedTo(this.shapes, type);
    const text = this.shapes.tree.text.slice(type.start, type.end);
    const brackets = /\s*\[\s*\]$/.exec(text);
    return brackets ? { start: type.start, end: type.start + brackets.index, node: -1 } : lastArgument(this.shapes.tree.text, type);
  }
}

/** The classes of a file; undefined for a name that several have. */
function classesByName(shapes: Shapes): ReadonlyMap<string, number | undefined> {
  const classes = new Map<string, number | undefined>();
  for (const node of nodesOfRole(shapes, 'class')) {
    const name = nameOfClass(shapes, node);
    const known = classes.get(name);
    // A class with its decorators is one with that in it.
    const isInner = known !== undefined && node < (shapes.tree.next[known] ?? 0) && firstIn(shapes, known, 'class', 'name') === firstIn(shapes, node, 'class', 'name');
    if (name !== '') classes.set(name, classes.has(name) && !isInner ? undefined : node);
  }
  return classes;
}

/** What the methods of a class say that they return; undefined for a name that several have. */
function returnsByName(shapes: Shapes, classNode: number): ReadonlyMap<string, number | undefined> {
  const shape = shapes.of(classNode);
  const returns = new Map<string, number | undefined>();
  for (const member of shape ? slotOf(shape, 'body') : []) {
    const method = shapes.of(member);
    const [name] = method?.role === 'function' ? slotOf(method, 'name') : [];
    if (!method || name === undefined) continue;
    const text = shapes.text(name);
    returns.set(text, returns.has(text) ? undefined : slotOf(method, 'returns')[0]);
  }
  return returns;
}

/** `name` of `getName`, as what is generated from fields is called. */
function fieldReadBy(method: string): string {
  const [, first = '', rest = ''] = /^(?:get|is)(\p{Lu})(\w*)$/u.exec(method) ?? [];
  return first.toLowerCase() + rest;
}

/** A grammar's kinds say whether numbers are whole; one that has `number` alone does not tell them apart. */
function numberOf(kind: string, text: string): BuiltinType {
  if (/float|real|double/i.test(kind)) return { builtin: 'float' };
  if (/int/i.test(kind)) return INT;
  if (kind === 'number') return { builtin: 'number' };
  return { builtin: /^(?:0[xX][\da-fA-F_]+|[\d_]+)[a-zA-Z]*$/.test(text) ? 'int' : 'float' };
}

/** Operators whose value is a number, whatever it is made of. */
const PRODUCTS: ReadonlySet<string> = new Set(['-', '**']);

function combined(operator: string, left: TypeFact | undefined, right: TypeFact | undefined): TypeFact | undefined {
  if (LOGICAL.has(operator)) return [left, right].some((type) => isBuiltin(type, BOOLEAN)) ? BOOLEAN : undefined;
  if (PRODUCTS.has(operator)) return left && 'builtin' in left && left.builtin !== 'string' ? left : { builtin: 'number' };
  if (operator !== '+') return undefined;
  if ([left, right].some((type) => isBuiltin(type, STRING))) return STRING;
  return left && right ? left : undefined;
}

function isBuiltin(type: TypeFact | undefined, { builtin }: BuiltinType): boolean {
  return type !== undefined && 'builtin' in type && type.builtin === builtin;
}
