import type { Scopes } from '../facts';
import { nodesOfRole, slotOf, type Shapes } from '../match';
import { NO_NODE } from '../syntax';
import { addTo } from '../add-to';
import { CLEAN, type Cell, type Thing } from './cell';
import { functionsIn } from './class-members';
import type { DeclaredFields } from './declared-fields';
import { bareName, functionName } from './function-name';
import type { Call } from './ir';

/** A function of the file that a call may run. */
export interface Callee {
  readonly node: number;
  /** The object whose method it is; undefined for one that is made by the call. */
  readonly self: Cell | undefined;
  /** The class of a constructor. */
  readonly madeOf: number;
  readonly env: ReadonlyMap<number, Cell> | undefined;
  /** Whether it is run on the object of the method that calls it. */
  readonly isOwn?: boolean;
  /** Whether it is found by its name alone, so that it is not known on what object it is run. */
  readonly isGuess?: boolean;
}

/** The function that a call stands in. */
export interface Caller {
  readonly node: number;
  /** The class whose method it is, or -1. */
  readonly classNode: number;
  /** What its own object is. */
  readonly self: Cell;
}

const CONSTRUCTORS: ReadonlySet<string> = new Set(['constructor', '__init__', 'initialize', '__construct', 'init']);
/** The label of constructors that have no name of their own. */
const CONSTRUCTOR = 'constructor';
const INSTANCE_CALLS: ReadonlySet<string> = new Set(['new']);
const SUPER = /^(?:super|parent|base)\b/;
/** Methods that many things have. */
const COMMON: ReadonlySet<string> = new Set(['filter', 'get', 'find', 'map', 'update', 'save', 'delete', 'add', 'run', 'execute', 'query', 'set', 'put', 'remove', 'push', 'send', 'write', 'read', 'open', 'close', 'parse', 'format', 'join', 'split', 'replace', 'toString', 'all', 'first', 'create', 'render', 'load', 'then', 'catch', 'call', 'apply', 'bind', 'on', 'emit', 'init', 'start', 'stop', 'end']);
const SELF_OR_RECEIVER = /^(?:self|cls|this)\b/;
const MOST_SUPERS = 8;
/** Ways to call a function that is a value. */
const INVOKES: ReadonlySet<string> = new Set(['', 'call', 'invoke', 'Invoke', 'apply', 'accept', 'test', 'get', 'run', 'execute', '()', 'yield']);

/** Finds the functions of a file that calls may mean. */
export class CallGraph {
  private all: { readonly functions: readonly number[]; readonly classes: readonly number[] } | undefined;
  private named: ReadonlyMap<string, readonly number[]> | undefined;
  private classes: ReadonlyMap<string, readonly number[]> | undefined;
  private receivers: ReadonlyMap<string, readonly number[]> | undefined;
  private readonly methods = new Map<number, ReadonlyMap<string, readonly number[]>>();
  private readonly supers = new Map<number, readonly number[]>();

  /** @param bareMethods whether methods of an object are called without naming it */
  constructor(
    private readonly shapes: Shapes,
    private readonly scopes: Scopes,
    private readonly bareMethods: boolean,
    private readonly declared: DeclaredFields,
  ) {}

  calleesOf(call: Call, callee: Cell, receiver: Cell, caller: Caller): readonly Callee[] {
    const { classNode, self } = caller;
    if (call.hands !== undefined) return this.handedOn(call.hands, classNode, self);
    const values = call.receiver < 0 ? callee.things : [...callee.things, ...(INVOKES.has(call.name) ? receiver.things.filter(({ kind }) => kind === 'function') : [])];
    const byValue = values.flatMap((thing) => this.calleesOfThing(thing));
    if (byValue.length > 0) return byValue;
    const parents = classNode < 0 ? [] : this.ofSuper(call, caller);
    if (parents.length > 0) return parents;
    if (call.receiver >= 0) return this.methodOf(call, receiver, classNode, self);
    return this.byName(call, classNode, self);
  }

  calleesOfThing({ kind, node, env }: Thing): readonly Callee[] {
    if (kind === 'function') return [{ node, self: CLEAN, madeOf: NO_NODE, env }];
    return kind === 'class' ? this.constructorOf(node) : [];
  }

  /** The methods that a class, or an object of one, has by a name. */
  methodsOfThing({ kind, node }: Thing, name: string): readonly Callee[] {
    if (kind === 'function') return [];
    return kind === 'class' && INSTANCE_CALLS.has(name) ? this.constructorOf(node) : this.inClass(node, name, CLEAN);
  }

  /** `super(…)`, `super().method(…)`, `parent::method(…)`: what the classes have that this one comes from. */
  private ofSuper(call: Call, { node, classNode, self }: Caller): Callee[] {
    const member = this.shapes.of(call.calleeNode);
    const [object] = member?.role === 'member' ? slotOf(member, 'object') : [];
    const word = call.receiver < 0 ? call.calleeNode : object;
    if (word === undefined || word < 0 || !SUPER.test(this.shapes.text(word)) || (call.receiver < 0 && this.isObject(word))) return [];
    const name = call.receiver < 0 ? this.methodName(node) : call.name;
    for (const parent of this.supersOf(classNode)) {
      const nodes = name === '' || CONSTRUCTORS.has(name) ? this.constructorsOf(parent) : (this.methodsOf(parent).get(name) ?? []);
      if (nodes.length > 0) return nodes.map((node) => ({ node, self, madeOf: NO_NODE, env: undefined, isOwn: true }));
    }
    return [];
  }

  /** The constructors that a constructor of a class calls before its body. */
  private handedOn(to: 'super' | 'this', classNode: number, self: Cell): Callee[] {
    for (const owner of to === 'this' ? [classNode] : this.supersOf(classNode)) {
      const nodes = this.makersOf(owner, to === 'super');
      if (nodes.length > 0) return nodes.map((node) => ({ node, self, madeOf: NO_NODE, env: undefined, isOwn: true }));
    }
    return [];
  }

  /** Whether what is called stands for an object that a member is asked of: Python's `super()` in `super().method()`. */
  private isObject(callee: number): boolean {
    const { parent } = this.shapes.tree;
    const called = parent[callee] ?? NO_NODE;
    const around = called < 0 ? undefined : this.shapes.of(parent[called] ?? NO_NODE);
    return around?.role === 'member' && slotOf(around, 'object').includes(called);
  }

  /** What making an object of a class runs: the class's own code where its header is the constructor. */
  makersOf(classNode: number, isAny = true): readonly number[] {
    const header = this.hasParams(classNode) || this.callsBase(classNode) ? [classNode] : [];
    return header.length > 0 && !isAny ? header : [...header, ...this.constructorsOf(classNode)];
  }

  /** Whether a class says in its header with what the constructor of the one it comes from is called. */
  private callsBase(classNode: number): boolean {
    const shape = this.shapes.of(classNode);
    return shape !== undefined && slotOf(shape, 'supers').some((parent) => this.declared.isBaseCall(parent));
  }

  /** The name of the method that code stands in; empty for a constructor and for other code. */
  private methodName(node: number): string {
    const { functionNode } = this.around(node);
    const method = functionNode < 0 ? node : functionNode;
    return this.isConstructor(method) ? '' : this.nameOf(method);
  }

  private hasParams(classNode: number): boolean {
    const shape = this.shapes.of(classNode);
    return shape !== undefined && slotOf(shape, 'params').length > 0;
  }

  constructorsOf(classNode: number): readonly number[] {
    const name = this.nameOf(classNode);
    return [...this.methodsOf(classNode)].flatMap(([method, nodes]) => (CONSTRUCTORS.has(method) || method === name ? nodes : nodes.filter((node) => this.shapes.of(node)?.label === CONSTRUCTOR)));
  }

  /** Making an object of a class. */
  private constructorOf(classNode: number): Callee[] {
    const own = this.makersOf(classNode);
    const constructors = own.length > 0 ? own : this.supersOf(classNode).flatMap((outer) => this.constructorsOf(outer)).slice(0, 1);
    if (constructors.length === 0) return [{ node: NO_NODE, self: undefined, madeOf: classNode, env: undefined }];
    return constructors.map((node) => ({ node, self: undefined, madeOf: classNode, env: undefined }));
  }

  private methodOf(call: Call, receiver: Cell, classNode: number, self: Cell): readonly Callee[] {
    if (call.receiverPlace?.path.length === 0 && receiver === self && classNode >= 0) return this.inClass(classNode, call.name, receiver);
    const known = receiver.things.filter(({ kind }) => kind !== 'function');
    if (known.length > 0) return known.flatMap(({ kind, node }) => (kind === 'class' && INSTANCE_CALLS.has(call.name) ? this.constructorOf(node) : this.inClass(node, call.name, receiver)));
    return this.withReceiver(call, receiver);
  }

  /** Functions that have their object among their parameters, and methods of a name that the file has once. */
  private withReceiver(call: Call, receiver: Cell): readonly Callee[] {
    const { name, calleeNode } = call;
    const holder = this.shapes.of(calleeNode);
    const [object] = holder ? slotOf(holder, 'object') : [];
    const owner = object === undefined ? undefined : this.classNamed(this.shapes.text(object));
    if (owner !== undefined) return this.inClass(owner, name, CLEAN);
    const nodes = this.functionsNamed(name);
    const [only, ...others] = nodes;
    if (only === undefined || others.length > 0 || COMMON.has(name) || !this.fits(call, only)) return [];
    return [{ node: only, self: receiver, madeOf: NO_NODE, env: undefined, isGuess: true }];
  }

  /** Whether a call's arguments are what a function takes: all that is known of a method that is found by its name alone. */
  private fits({ args }: Call, node: number): boolean {
    const shape = this.shapes.of(node);
    const params = (shape ? slotOf(shape, 'params') : []).filter((param) => !SELF_OR_RECEIVER.test(this.shapes.text(param)));
    const isReceiver = [...(this.receivers ??= this.byReceiver()).values()].some((nodes) => nodes.includes(node));
    const taken = params.length - (isReceiver ? 1 : 0);
    const names = params.map((param) => this.shapes.text(param));
    return args.length <= taken && args.length > 0 === taken > 0 && args.every(({ name }) => name === undefined || names.some((text) => text.includes(name)));
  }

  private byName({ name, calleeNode, isNew }: Call, classNode: number, self: Cell): readonly Callee[] {
    if (name === '' || calleeNode < 0) return [];
    const made = this.classNamed(name);
    if (made !== undefined) return this.constructorOf(made);
    if (isNew) return [];
    if (classNode >= 0) {
      const own = this.inClass(classNode, name, self);
      if (own.length > 0) return own.map((callee) => ({ ...callee, isOwn: true }));
    }
    const declared = this.scopes.declarationOf(calleeNode)?.name ?? NO_NODE;
    const nodes = this.bareMethods ? this.functionsNamed(name) : this.functionsNamed(name).filter((node) => this.classOf(node) < 0);
    const meant = nodes.filter((node) => declared < 0 || slotOf(this.shapes.of(node) ?? NOTHING, 'name')[0] === declared);
    const found = meant.length > 0 ? meant : declared < 0 || nodes.length === 1 ? nodes : [];
    return found.slice(0, MOST_SUPERS).map((node) => ({ node, self: CLEAN, madeOf: NO_NODE, env: undefined }));
  }

  /** The class whose method or field a function is, or -1. */
  classOf(node: number): number {
    const { functionNode, classNode } = this.around(node);
    return functionNode < 0 ? classNode : NO_NODE;
  }

  /** The function around a node that is in no class within it, and the class around that; each -1 where there is none. */
  around(node: number): { readonly functionNode: number; readonly classNode: number } {
    const { tree } = this.shapes;
    let functionNode = NO_NODE;
    for (let at = tree.parent[node] ?? NO_NODE; at > 0; at = tree.parent[at] ?? NO_NODE) {
      const role = this.shapes.of(at)?.role;
      if (role === 'class') return { functionNode, classNode: at };
      if (role === 'function') functionNode = at;
    }
    return { functionNode, classNode: NO_NODE };
  }

  isConstructor(node: number): boolean {
    const name = this.nameOf(node);
    return CONSTRUCTORS.has(name) || name === this.nameOf(this.classOf(node));
  }

  /** A method of a class, or of one that it comes from. */
  private inClass(classNode: number, name: string, self: Cell): Callee[] {
    for (const owner of [classNode, ...this.supersOf(classNode)]) {
      const nodes = this.methodsOf(owner).get(name);
      if (nodes) return nodes.map((node) => ({ node, self, madeOf: NO_NODE, env: undefined }));
    }
    return [];
  }

  /** The classes of the file that a class comes from, the nearest first. */
  supersOf(classNode: number): readonly number[] {
    const known = this.supers.get(classNode) ?? this.findSupers(classNode);
    this.supers.set(classNode, known);
    return known;
  }

  private findSupers(classNode: number): readonly number[] {
    const found: number[] = [];
    const open = [classNode];
    for (let at = open.pop(); at !== undefined && found.length < MOST_SUPERS; at = open.pop()) {
      const shape = this.shapes.of(at);
      for (const parent of shape ? slotOf(shape, 'supers') : []) {
        const [, name = ''] = /([\w$]+)(?:<[^>]*>)?(?:\([^)]*\))?$/.exec(this.shapes.text(this.calledIn(parent))) ?? [];
        const node = this.declared.isRecord(parent) ? parent : this.classNamed(name);
        if (node !== undefined && node !== classNode && !found.includes(node)) {
          found.push(node);
          open.push(node);
        }
      }
    }
    return found;
  }

  /** The class that a part of a header names that may be a call of its constructor. */
  private calledIn(parent: number): number {
    const shape = this.declared.isBaseCall(parent) ? this.shapes.of(parent) : undefined;
    return (shape && slotOf(shape, 'callee')[0]) ?? parent;
  }

  /** Whether a class, or one that it comes from, says that its objects have a field of a name. */
  declaresField(classNode: number, name: string): boolean {
    return [classNode, ...this.supersOf(classNode)].some((owner) => this.declared.of(owner).has(name));
  }

  /** Every function of the file. */
  functions(): readonly number[] {
    return this.definitions().functions;
  }

  /** The code that runs when a function is called, or, of a class, when an object of it is made and it has no constructor that does it. */
  codeOf(node: number): readonly number[] {
    const shape = this.shapes.of(node);
    if (shape?.role !== 'class') return [node];
    return [...slotOf(shape, 'supers'), ...slotOf(shape, 'body').filter((member) => functionsIn(this.shapes, member).length === 0)];
  }

  /** Every function and class of the file, in its order. */
  definitions(): { readonly functions: readonly number[]; readonly classes: readonly number[] } {
    return (this.all ??= { functions: nodesOfRole(this.shapes, 'function'), classes: nodesOfRole(this.shapes, 'class') });
  }

  /** The functions of a name, and the methods of a class of that name. */
  meantBy(name: string): readonly number[] {
    const made = this.classNamed(name);
    return made === undefined ? this.functionsNamed(name) : [...this.functionsNamed(name), ...[...this.methodsOf(made).values()].flat()];
  }

  /** How code may name a function that it calls: `f` alone, `.f` as a member, `.f()` where that is called on the spot. */
  waysToCall(node: number): readonly string[] {
    const name = bareName(this.nameOf(node));
    const classNode = this.shapes.of(node)?.role === 'class' ? node : this.classOf(node);
    if (name === '') return [];
    const made = classNode >= 0 && (CONSTRUCTORS.has(name) || name.startsWith('__') || node === classNode || name === this.nameOf(classNode)) ? [this.nameOf(classNode)] : [];
    if (this.bareMethods) return [name, `.${name}`, ...made];
    const isGuessed = this.functionsNamed(name).length === 1 && !COMMON.has(name);
    const asMember = classNode >= 0 || this.isMember(node) ? [`.${name}`] : isGuessed ? [`.${name}()`] : [];
    return [...(classNode < 0 ? [name] : []), ...asMember, ...made];
  }

  /** Whether a function is, or may be, a member of an object that is no class's. */
  private isMember(node: number): boolean {
    return this.nameNode(node) < 0 || this.shapes.of(this.shapes.tree.parent[node] ?? 0)?.role === 'object';
  }

  /** The methods that a class, or one that it comes from, has by a name. */
  methodsNamed(classNode: number, name: string): readonly number[] {
    return this.inClass(classNode, name, CLEAN).map(({ node }) => node);
  }

  classNamed(name: string): number | undefined {
    this.classes ??= this.byNames('class');
    const nodes = this.classes.get(name);
    return nodes?.length === 1 ? nodes[0] : undefined;
  }

  functionsNamed(name: string): readonly number[] {
    this.named ??= this.byNames('function');
    return this.named.get(name) ?? [];
  }

  private byNames(role: 'class' | 'function'): ReadonlyMap<string, readonly number[]> {
    const { tree } = this.shapes;
    const found = new Map<string, number[]>();
    const { functions, classes } = this.definitions();
    for (const node of role === 'class' ? classes : functions) {
      const name = this.nameOf(node);
      if (name === '') continue;
      const known = found.get(name);
      if (!known) found.set(name, [node]);
      else {
        // A definition with its decorators is one with that in it.
        const outer = known.findIndex((other) => node < (tree.next[other] ?? 0) && this.nameNode(other) === this.nameNode(node));
        if (outer < 0) known.push(node);
        else if (role === 'class') known[outer] = node;
      }
    }
    return found;
  }

  private methodsOf(classNode: number): ReadonlyMap<string, readonly number[]> {
    const known = this.methods.get(classNode);
    if (known) return known;
    const methods = new Map<string, number[]>();
    const shape = this.shapes.of(classNode);
    for (const member of shape ? slotOf(shape, 'body') : []) {
      for (const at of functionsIn(this.shapes, member)) addTo(methods, this.nameOf(at), at);
    }
    for (const node of this.withReceiverOf(this.nameOf(classNode))) addTo(methods, this.nameOf(node), node);
    this.methods.set(classNode, methods);
    return methods;
  }

  /** Functions whose object is a parameter of a type, as in Go. */
  private withReceiverOf(type: string): readonly number[] {
    this.receivers ??= this.byReceiver();
    return this.receivers.get(type) ?? [];
  }

  private byReceiver(): ReadonlyMap<string, readonly number[]> {
    const { tree, view } = this.shapes;
    const field = view.grammar.fields.indexOf('receiver');
    const found = new Map<string, number[]>();
    for (const node of field > 0 && view.kindsOf('function').length > 0 ? this.functions() : []) {
      for (let child = node + 1; child < (tree.next[node] ?? 0); child = tree.next[child] ?? 0) {
        if (tree.field[child] !== field) continue;
        const [, type = ''] = /(\w+)(?:\[[^\]]*\])?\s*\)$/.exec(this.shapes.text(child)) ?? [];
        addTo(found, type, node);
      }
    }
    return found;
  }

  private nameNode(node: number): number {
    const shape = this.shapes.of(node);
    return (shape ? slotOf(shape, 'name')[0] : undefined) ?? NO_NODE;
  }

  nameOf(node: number): string {
    return functionName(this.shapes, node);
  }
}

const NOTHING = { role: 'function', slots: [] } as const;
