import { OP, type ImportedName, type Kinds, type Op, type Scopes } from '../../facts';
import type { ConstantProfile, FlowProfile } from '../../language';
import { isIn, slotOf, symbolName, unwrap, type Constant, type Shape, type Shapes } from '../../match';
import { NO_NODE } from '../../syntax';
import type { DeclaredFields } from '../declared-fields';
import type { Place, Step } from '../ir';
import { BlockBuilder } from './builder';
import type { Deferred } from './deferred';
import type { FlowKinds } from './flow-kinds';
import { HIDDEN, type Variables } from './variables';

/**
 * Lowers one piece of code and gives the register of what it is. Yields the nodes, or parts, that have to be lowered
 * first: what waits stands in an array and not on the stack, so that code may be as deep as it likes.
 */
export type Lower = Generator<number | Lower, number, number>;

/** What lowering asks of a file. */
export interface FlowSubject {
  readonly shapes: Shapes;
  readonly scopes: Scopes;
  readonly constantOf: (node: number) => Constant | undefined;
  readonly constants: ConstantProfile;
  readonly flow: FlowProfile;
  /** What a name stands for that is another file's. */
  readonly importedAt: (node: number) => ImportedName | undefined;
  /** Everything that the file has of others, by the name that it has there. */
  readonly modules: ReadonlyMap<string, ImportedName>;
}

/** Where `break` and `continue` lead. */
export interface Jumps {
  readonly label: string;
  readonly breakTo: number;
  /** -1 for a `switch`. */
  readonly continueTo: number;
}

/** What is known of a file while its functions are lowered. */
export interface FileContext {
  readonly subject: FlowSubject;
  readonly kinds: Kinds;
  readonly flowKinds: FlowKinds;
  /** Whether a pattern declares its names, so that other names in it are constants. */
  readonly patternsDeclare: boolean;
  readonly variables: Variables;
  readonly declared: DeclaredFields;
}

/** Lowers the code of a node: gives its register, or the steps to it. */
export type LowerCode = (l: FunctionLowering, node: number) => number | Lower;

/** What is known while one function is lowered. */
export class FunctionLowering {
  readonly builder = new BlockBuilder();
  readonly spokenOf = new Set<number>();
  readonly stored = new Set<number>();
  readonly reassigned = new Set<number>();
  readonly closures: number[] = [];
  readonly calls = new Set<string>();
  readonly jumps: Jumps[] = [];
  readonly labels = new Map<string, number>();
  /** What is done before the function is left, from the outside in. */
  readonly finallies: number[] = [];
  /** What is called when the function is left; undefined where nothing is. */
  deferred: Deferred | undefined;
  /** The label that stands before the loop that is lowered next. */
  label = '';
  /** Whether what is assigned now is what a class's own fields hold at first. */
  isDeclaring = false;
  private hiddenNames = 0;

  constructor(
    readonly file: FileContext,
    readonly node: number,
    private readonly lowerCode: LowerCode,
  ) {}

  get shapes(): Shapes {
    return this.file.subject.shapes;
  }

  get variables(): Variables {
    return this.file.variables;
  }

  emit(node: number, step: Step, also?: number): number {
    if (step.op === 'load' || step.op === 'store') this.spokenOf.add(step.variable);
    else if (step.op === 'put') this.spokenOf.add(step.place.variable);
    if (step.op === 'store') (this.stored.has(step.variable) ? this.reassigned : this.stored).add(step.variable);
    return this.builder.emit(node, step, also);
  }

  /** Notes what a call may run: with `A.new` that is what the class has. */
  addCall(object: number, name: string): void {
    this.calls.add(name);
    if (name === 'new' && this.isIdentifier(object)) this.calls.add(this.shapes.text(object));
  }

  literal(node: number): number {
    return this.emit(node, { op: 'value', kind: 'literal', parts: [] });
  }

  /** A variable for a value that comes from one of several branches. */
  hidden(): number {
    return this.variables.hidden(`${this.node}:${this.hiddenNames++}`, HIDDEN);
  }

  storeHidden(variable: number, node: number, value: number): void {
    this.emit(node, { op: 'store', variable, value, target: NO_NODE, isSilent: true });
  }

  /** Lowers code with all that it holds. */
  run(first: number | Lower): number {
    const open: Lower[] = [];
    let value = NO_NODE;
    let next: number | Lower | undefined = first;
    for (;;) {
      if (next !== undefined) {
        const begun: number | Lower = typeof next === 'number' ? this.lowerCode(this, next) : next;
        if (typeof begun === 'number') value = begun;
        else open.push(begun);
        next = undefined;
      }
      const top = open.at(-1);
      if (!top) return value;
      const step = top.next(value);
      if (step.done) {
        open.pop();
        value = step.value;
        if (open.length === 0) return value;
      } else next = step.value;
    }
  }

  opOf(node: number): Op {
    const { tree } = this.shapes;
    return node < tree.count ? ((this.file.kinds.ops[tree.kind[node] ?? 0] ?? OP.none) as Op) : OP.none;
  }

  /** Whether a node's kind is in a list of the language's flow profile. */
  isKindOf(node: number, list: keyof FlowKinds): boolean {
    const { tree } = this.shapes;
    return node >= 0 && node < tree.count && isIn(this.file.flowKinds[list], tree, node);
  }

  isIdentifier(node: number): boolean {
    const { tree, view } = this.shapes;
    return node < tree.count && isIn(view.identifier, tree, node);
  }

  /** Whether code is a name alone, and no word for the object whose code it is. */
  isPlainName(wrapped: number): boolean {
    const node = this.unwrap(wrapped);
    return this.isIdentifier(node) && !this.variables.isSelf(node);
  }

  /** Whether a name in a pattern is a constant or class to compare with, by where it stands or as it is written. */
  isConstantIn(name: number): boolean {
    return /^\p{Lu}/u.test(this.shapes.text(name)) || this.isKindOf(this.shapes.tree.parent[name] ?? NO_NODE, 'constantPatterns');
  }

  /** Whether a name stands where it is declared. */
  isDeclaredAt(node: number): boolean {
    return this.file.subject.scopes.declarationOf(node)?.name === node;
  }

  /** Whether a name means a variable that is declared, and no function or class. */
  isVariable(node: number): boolean {
    return this.file.subject.scopes.declarationOf(node)?.as === 'variable';
  }

  /** Whether there is a name in a node that is declared there. */
  declaresName(node: number): boolean {
    if (node >= this.shapes.tree.count) return true;
    for (let at = node; at < (this.shapes.tree.next[node] ?? 0); at++) if (this.isIdentifier(at) && this.isDeclaredAt(at)) return true;
    return false;
  }

  unwrap(node: number): number {
    const { tree, view } = this.shapes;
    return node < tree.count ? unwrap(view, tree, node) : node;
  }

  /** What code is besides a plain name; undefined for names. */
  shapeOf(wrapped: number): Shape | undefined {
    const node = this.unwrap(wrapped);
    return this.isIdentifier(node) ? undefined : this.shapes.of(node);
  }

  slot(shape: Shape, name: string): readonly number[] {
    return slotOf(shape, name);
  }

  first(shape: Shape, name: string): number {
    return slotOf(shape, name)[0] ?? NO_NODE;
  }

  /** What an entry of a pattern names; its key where that is the name, too: `{ a: }`. */
  valueOrKey(shape: Shape): number {
    const value = this.first(shape, 'value');
    const key = this.first(shape, shape.role === 'pair' ? 'key' : 'name');
    return value < 0 && key >= 0 && this.isIdentifier(key) ? key : value;
  }

  /** The name that a parameter has in the code; the parameter itself where no role tells of one. */
  nameOfParam(wrapped: number): number {
    const param = this.shapeOf(wrapped);
    const name = param?.role === 'param' ? this.first(param, 'name') : param?.role === 'spread' ? this.first(param, 'value') : NO_NODE;
    return name < 0 ? this.unwrap(wrapped) : name;
  }

  /** The name of a field where it is declared: without the sign that a variable has in PHP. */
  fieldName(node: number): string {
    return this.shapes.text(this.shapes.childrenOf(node).find((child) => this.isIdentifier(child)) ?? node);
  }

  /** The constant key in `x[key]`; undefined where it is not known. */
  keyOf(node: number): string | undefined {
    return keyOf(this.file.subject, node);
  }

  /** Where a value is put that is assigned to code; undefined when that has no name. */
  placeOf(node: number): Place | undefined {
    const path: string[] = [];
    for (let at = this.unwrap(node); at >= 0; ) {
      if (this.variables.isSelf(at)) return { variable: this.variables.self(this.variables.classAround(at)), path: path.reverse() };
      if (this.isIdentifier(at)) {
        const { variable, field } = this.variables.placeOf(at);
        return { variable, path: [...(field === undefined ? [] : [field]), ...path.reverse()] };
      }
      const shape = this.shapes.of(at);
      const builder = shape?.role === 'call' ? this.builderOf(shape) : NO_NODE;
      if (builder >= 0) {
        at = this.unwrap(builder);
        continue;
      }
      if (shape?.role === 'member') path.push(this.shapes.text(this.first(shape, 'name')));
      else if (shape?.role === 'index') path.push(this.indexName(shape) ?? '*');
      else if (shape?.role !== 'cast' && shape?.role !== 'param' && !(shape?.role === 'unary' && SAME.has(shape.label))) return undefined;
      // A parameter among arguments declares a variable for what the call gives: C#'s `out var x`.
      const inner = shape.role === 'cast' ? 'value' : shape.role === 'unary' ? 'operand' : shape.role === 'param' ? 'name' : 'object';
      at = this.unwrap(this.first(shape, inner));
    }
    return undefined;
  }

  /** What a call is of that gives the text back which it adds to: `text` in `text.append(a)`; -1 for other calls. */
  private builderOf(call: Shape): number {
    const callee = this.shapeOf(this.first(call, 'callee'));
    return callee?.role === 'member' && BUILDS.has(this.shapes.text(this.first(callee, 'name'))) ? this.first(callee, 'object') : NO_NODE;
  }

  /** The one constant between the brackets. */
  indexName(shape: Shape): string | undefined {
    const [only, ...others] = this.slot(shape, 'index');
    return only === undefined || others.length > 0 || shape.label === ':' ? undefined : this.keyOf(only);
  }
}

/** The constant key that code is; undefined where it is not known. */
export function keyOf({ shapes, constantOf }: FlowSubject, node: number): string | undefined {
  if (node >= 0 && node < shapes.tree.count && isIn(shapes.view.symbol, shapes.tree, node)) return symbolName(shapes.text(node));
  const constant = constantOf(node);
  return constant?.kind === 'string' || constant?.kind === 'number' ? constant.text : undefined;
}

/** Operators whose value is their operand's, at the same place. */
export const SAME: ReadonlySet<string> = new Set(['await', '&', '*', '!!', 'go', '@', '&mut', 'ref', 'out', 'clone', 'move']);

const BUILDS: ReadonlySet<string> = new Set(['append', 'Append', 'AppendLine', 'AppendFormat']);

export const ANDS: ReadonlySet<string> = new Set(['&&', 'and']);
export const ORS: ReadonlySet<string> = new Set(['||', 'or']);
export const NOTS: ReadonlySet<string> = new Set(['!', 'not']);
