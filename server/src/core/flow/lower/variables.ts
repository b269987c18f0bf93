import { isName, isSelfWord, readFields, type Declaration, type Scopes } from '../../facts';
import { isIn, slotOf, type Shapes } from '../../match';
import { NO_NODE } from '../../syntax';

/** Where the object is a parameter like any other, of these names. */
const SELF_PARAMS: ReadonlySet<string> = new Set(['self', 'cls']);

/** The variable under which a file keeps what it gives to others by default. */
export const DEFAULT_EXPORT = 'default export';

/** Where a variable is declared that code outside of its function never speaks of. */
export const HIDDEN = -2;

/** Ruby's fields of an object say so by their name. */
const INSTANCE_VARIABLE = /^@{1,2}\w/;

/** What a name in the code is: a variable of its own, or a field of the object whose class the code is in. */
export interface NamedPlace {
  readonly variable: number;
  readonly field: string | undefined;
}

/** A function or class of the file. */
export interface Definition {
  readonly kind: 'function' | 'class';
  readonly node: number;
}

/** Gives the variables of one file their numbers: the same for every use of a declaration. */
export class Variables {
  private readonly numbers = new Map<string, number>();
  /** What each variable has its number for. */
  private readonly keys: string[] = [];
  /** Where each variable is declared: a node, or -1 for those that many functions know. */
  private readonly declaredAt: number[] = [];
  private readonly known = new Map<number, NamedPlace>();
  private readonly owners = new Map<number, number>();
  private readonly names = new Map<number, string>();
  private readonly definitions = new Map<number, Definition>();
  private readonly fields = new Map<number, ReadonlySet<string>>();
  private readonly parents = new Map<number, readonly number[]>();

  constructor(
    private readonly shapes: Shapes,
    private readonly scopes: Scopes,
    private readonly bareFields: boolean,
    private readonly backingField: string | undefined,
    private readonly globals: Uint8Array,
  ) {}

  /** A variable that no name in the code stands for. */
  hidden(of: string, declaredAt: number): number {
    return this.numberOf(`hidden:${of}`, declaredAt);
  }

  /** Whether code of a function may speak of a variable that is not its own: one of the file, or of a function around it. */
  isAround(variable: number, functionNode: number): boolean {
    const at = this.declaredAt[variable] ?? NO_NODE;
    if (at === HIDDEN) return false;
    const { next } = this.shapes.tree;
    if (at < 0 || functionNode === 0) return at < 0;
    if (at >= functionNode && at < (next[functionNode] ?? 0)) return false;
    const owner = this.owners.get(at) ?? this.ownerOf(at);
    this.owners.set(at, owner);
    return owner === 0 || (owner < functionNode && functionNode < (next[owner] ?? 0));
  }

  /** Whether a variable is declared in code that neither is in a function nor around it. */
  isElsewhere(variable: number, functionNode: number): boolean {
    const at = this.declaredAt[variable] ?? NO_NODE;
    const isInside = at >= functionNode && at < (this.shapes.tree.next[functionNode] ?? 0);
    return at >= 0 && !isInside && !this.isAround(variable, functionNode);
  }

  /** The variable of the file that a name in its own code stands for. */
  ofFile(text: string): number | undefined {
    return this.declaredAt.flatMap((at, variable) => (at > 0 && this.shapes.text(at) === text && this.isAround(variable, 1) ? [variable] : []))[0] ?? this.numbers.get(`name:${text}`);
  }

  /** The name of a variable that nothing in the file declares. */
  undeclaredName(variable: number): string | undefined {
    return this.names.get(variable);
  }

  /** What a name that stands nowhere would be. */
  named(text: string): number {
    return this.numberOf(`name:${text}`, NO_NODE);
  }

  /** The function or class of the file that a variable is the name of. */
  definitionOf(variable: number): Definition | undefined {
    return this.definitions.get(variable);
  }

  /** Tells a variable from all others, in another tree of the file too. @param nodeOf gives a node's number there */
  describe(variable: number, nodeOf: (node: number) => string): string {
    return (this.keys[variable] ?? '').replace(/^(at|self|hidden(?::[a-z]+)?):(\d+)/, (_, kind: string, node: string) => `${kind}:${nodeOf(Number(node))}`);
  }

  /** The function around a node, or 0. */
  private ownerOf(node: number): number {
    const { tree } = this.shapes;
    for (let at = tree.parent[node] ?? NO_NODE; at > 0; at = tree.parent[at] ?? NO_NODE) {
      const shape = this.shapes.of(at);
      if (shape?.role === 'function' && !slotOf(shape, 'name').includes(node)) return at;
    }
    return 0;
  }

  /** Where an error that is thrown stands until someone catches it. */
  get thrown(): number {
    return this.hidden('thrown', NO_NODE);
  }

  /** What `this` is in a class; for -1 in the functions that are in none. */
  self(classNode: number): number {
    return this.numberOf(`self:${classNode}`, NO_NODE);
  }

  isSelf(node: number): boolean {
    return isSelfWord(this.shapes.text(node)) && !this.isDeclared(node);
  }

  placeOf(node: number): NamedPlace {
    const known = this.known.get(node) ?? this.read(node);
    this.known.set(node, known);
    return known;
  }

  /** The name of the property whose code a function is: it stands outside of that code. Undefined for other functions. */
  propertyOf(functionNode: number): string | undefined {
    const shape = functionNode > 0 ? this.shapes.of(functionNode) : undefined;
    const [name] = shape ? slotOf(shape, 'name') : [];
    return name !== undefined && name < functionNode ? this.shapes.text(name) : undefined;
  }

  classAround(node: number): number {
    return this.scopes.classAround(this.shapes.holderOf(node)) ?? NO_NODE;
  }

  private define(variable: number, name: number, kind: 'function' | 'class'): void {
    if (this.definitions.has(variable)) return;
    const { tree } = this.shapes;
    for (let at = tree.parent[name] ?? NO_NODE; at > 0; at = tree.parent[at] ?? NO_NODE) {
      const shape = this.shapes.of(at);
      if (shape?.role !== kind) continue;
      if (slotOf(shape, 'name').includes(name)) this.definitions.set(variable, { kind, node: at });
      return;
    }
  }

  private isDeclared(node: number): boolean {
    return isName(this.shapes, node) && this.scopes.declarationOf(node) !== undefined;
  }

  private read(node: number): NamedPlace {
    const { shapes } = this;
    const text = shapes.text(node);
    if (node < shapes.tree.count && isIn(this.globals, shapes.tree, node)) return { variable: this.named(text), field: undefined };
    const declaration = this.declarationOf(node);
    if (SELF_PARAMS.has(text) && (!declaration || this.isSelfParam(declaration.name))) return { variable: this.self(this.classAround(node)), field: undefined };
    if (INSTANCE_VARIABLE.test(text)) return { variable: this.self(this.classAround(node)), field: text.replace(/^@+/, '') };
    const kept = text === this.backingField ? this.propertyOf(this.ownerOf(node)) : undefined;
    if (kept !== undefined) return { variable: this.self(this.classAround(node)), field: `${text} of ${kept}` };
    const classNode = this.bareFields ? this.classAround(node) : NO_NODE;
    if (classNode >= 0 && this.isFieldOf(classNode, declaration?.name, text)) return { variable: this.self(classNode), field: text };
    const variable = declaration ? this.numberOf(`at:${declaration.name}`, declaration.name) : this.named(text);
    if (!declaration) this.names.set(variable, text);
    if (declaration && declaration.as !== 'variable') this.define(variable, declaration.name, declaration.as);
    return { variable, field: undefined };
  }

  /** What a name means: in the value that it is declared with that is one further out, as in `let x = x`. */
  private declarationOf(node: number): Declaration | undefined {
    const declaration = this.scopes.declarationOf(node);
    const { tree } = this.shapes;
    const value = declaration?.value;
    if (!declaration || value === undefined || value >= tree.count || node < value || node >= (tree.next[value] ?? 0) || this.ownerOf(node) !== this.ownerOf(value)) return declaration;
    const text = this.shapes.text(node);
    const scope = this.scopes.scopesAround(node).find((at) => this.scopes.namesIn(at).declared.get(text) === declaration);
    return scope === undefined || scope === 0 ? declaration : (this.scopes.lookUp(text, tree.parent[scope] ?? 0) ?? declaration);
  }

  /** Whether a parameter is a method's own object. */
  private isSelfParam(name: number): boolean {
    const { tree } = this.shapes;
    for (let at = tree.parent[name] ?? NO_NODE; at > 0; at = tree.parent[at] ?? NO_NODE) {
      const shape = this.shapes.of(at);
      if (shape?.role === 'function') return this.classAround(at) >= 0 && slotOf(shape, 'params')[0] !== undefined;
      if (shape && shape.role !== 'param') return false;
    }
    return false;
  }

  private isFieldOf(classNode: number, declared: number | undefined, text: string): boolean {
    const fields = this.fields.get(classNode) ?? new Set(readFields(this.shapes, classNode).keys());
    this.fields.set(classNode, fields);
    if (declared === undefined) return fields.has(text) || this.isInherited(classNode, text);
    if (!fields.has(text)) return false;
    const [scope = 0] = this.scopes.scopesAround(declared);
    return this.isClassScope(scope, classNode);
  }

  /** Whether a class of the file that this one comes from has a field of a name. */
  private isInherited(classNode: number, text: string): boolean {
    const seen = new Set([classNode]);
    for (const at of seen) {
      if (at !== classNode && readFields(this.shapes, at).has(text)) return true;
      for (const parent of this.parentsOf(at)) seen.add(parent);
    }
    return false;
  }

  private parentsOf(classNode: number): readonly number[] {
    const known = this.parents.get(classNode) ?? this.readParents(classNode);
    this.parents.set(classNode, known);
    return known;
  }

  private readParents(classNode: number): readonly number[] {
    const shape = this.shapes.of(classNode);
    const names = (shape ? slotOf(shape, 'supers') : []).map((parent) => /^\W*([\w$]+)/.exec(this.shapes.text(parent))?.[1] ?? '');
    return names.flatMap((name) => {
      const declaration = name === '' ? undefined : this.scopes.lookUp(name, classNode);
      return declaration?.as === 'class' ? [this.classNamedAt(declaration.name)] : [];
    }).filter((node) => node >= 0);
  }

  private classNamedAt(name: number): number {
    const { tree } = this.shapes;
    for (let at = tree.parent[name] ?? NO_NODE; at > 0; at = tree.parent[at] ?? NO_NODE) if (this.shapes.of(at)?.role === 'class') return at;
    return NO_NODE;
  }

  /** A class's own scope, or the block that is its body. */
  private isClassScope(scope: number, classNode: number): boolean {
    const { tree } = this.shapes;
    return scope === classNode || (scope > classNode && (tree.parent[scope] ?? 0) === classNode);
  }

  private numberOf(key: string, declaredAt: number): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.declaredAt.length);
    this.keys.push(key);
    return this.declaredAt.push(declaredAt) - 1;
  }
}
