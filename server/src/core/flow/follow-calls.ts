import { alignArguments, type Callee } from './calls';
import { ANY, CLEAN, cellOf, elementOf, factsWithin, fieldOf, holdsThings, isBlank, join, joinAll, mapFacts, put, signature, thingCell, withFacts, withoutLiterals, type Cell, type Literal, type Thing } from './cell';
import { DEEPEST, type Contexts } from './contexts';
import type { Calls } from './execute';
import { further, unionFacts } from './fact';
import type { FileFlow } from './file-flow';
import type { Frame, Outcome } from './interpreter';
import type { Call, FunctionIr, Instruction, Place } from './ir';
import { libraryCall } from './library';
import { NO_NODE } from '../syntax';
import type { Relevance } from './relevance';
import { State } from './state';
import type { TaintOptions } from './taint-rule';

/** A function that is given away counts for less: callbacks in callbacks are common. */
const CALLBACK_DEPTH = 1 / 16;

/** Methods that give back what the function gives that they are given. */
const MAPS: ReadonlySet<string> = new Set(['map', 'flatMap', 'then', 'reduce', 'reduceRight', 'fold', 'collect', 'mapValues', 'mapNotNull', 'Select', 'SelectMany', 'Aggregate', 'array_map', 'array_reduce', 'let', 'run', 'with', 'inject', 'mapTo', 'thenApply', 'thenCompose', 'from', 'and_then', 'filter_map', 'flat_map']);

/** What a call may change besides its result. */
interface Effects {
  /** Arguments by parameter. */
  readonly registers: readonly number[];
  readonly isMethod: boolean;
  readonly isOneOfMany: boolean;
  /** Where the object stands whose method is called. */
  readonly self: Place | undefined;
}

/** Follows calls, and what else runs functions of the file. */
export class CallFollower implements Calls {
  /** The functions that stand in no other and have a name: they are run by themselves. */
  readonly separate = new Set<number>();
  /** What the variables of the file hold at its end; undefined before. */
  fileExit: State | undefined;
  readonly control: number;
  readonly bareCalls: boolean;

  constructor(
    private readonly file: FileFlow,
    private readonly options: TaintOptions,
    private readonly relevance: Relevance,
    private readonly contexts: Contexts,
  ) {
    this.control = file.lowering.variables.hidden('control', NO_NODE);
    this.bareCalls = file.subject.flow.bareCalls === true;
  }

  /** What a function does that is declared or made here, whoever calls it. */
  made(frame: Frame, { function: node, isArgument }: Instruction & { readonly op: 'closure' }): Cell {
    if (this.isSeparate(frame, node)) {
      this.separate.add(node);
      return thingCell({ kind: 'function', node });
    }
    const ir = this.file.lowering.functionAt(node);
    if (!isArgument) this.escape(frame, ir, CLEAN);
    const env = this.file.captured(frame.state, ir.node);
    return thingCell({ kind: 'function', node, ...(env.size > 0 ? { env } : {}) });
  }

  /** Functions that are declared at the top of a file, or in a class, begin with what they are given and nothing else. */
  private isSeparate({ ir }: Frame, node: number): boolean {
    return ir.node === 0 && this.file.graph.nameOf(node) !== '';
  }

  call(frame: Frame, { call, node }: Instruction & { readonly op: 'call' }): Cell {
    const of = (register: number): Cell => frame.registers[register] ?? CLEAN;
    const receiver = of(call.receiver);
    const callees = this.options.acrossFunctions ? this.file.graph.calleesOf(call, of(call.callee), receiver, frame.ir.classNode, frame.state.get(frame.ir.self)) : [];
    if (callees.length > 0 && frame.depth < DEEPEST) return this.inFile(frame, call, callees, node);
    if (callees.length > 0) this.contexts.leave([receiver, ...call.args.map(({ value }) => of(value))]);
    const made = this.functionOf(frame, call);
    if (made) return made;
    const given = this.callbacks(frame, call);
    const result = libraryCall(call, of, (arg) => this.keyOf(arg), frame.state);
    if (result) return result;
    const outside = this.outside(frame, call, of);
    return given && this.options.acrossFunctions ? this.ofCallback(call, given, outside) : outside;
  }

  /** `lambda { … }` and `method(:name)`: a function as a value. */
  private functionOf({ registers }: Frame, { name, receiver, args }: Call): Cell | undefined {
    const [first] = args;
    if (!first || receiver >= 0 || args.length > 1 || !this.options.acrossFunctions) return undefined;
    const given = registers[first.value] ?? CLEAN;
    if (name === 'lambda' || name === 'proc') return given.things.some(({ kind }) => kind === 'function') ? given : undefined;
    const key = name === 'method' ? this.keyOf(first.node) : undefined;
    return key === undefined ? undefined : this.named(key);
  }

  /** What a call gives back that runs a function: what the function gives, or what it was asked about. */
  private ofCallback({ name }: Call, given: Cell, outside: Cell): Cell {
    return MAPS.has(name) ? put(given, [ANY], given, true) : join(outside, given);
  }

  /** Functions that are given to code outside are run by it, on what else it has. Gives what they give back. */
  private callbacks(frame: Frame, call: Call): Cell | undefined {
    const { acrossFunctions } = this.options;
    let result: Cell | undefined;
    for (const { value } of call.args) {
      for (const { kind, node } of frame.registers[value]?.things ?? []) {
        if (kind !== 'function' || (!acrossFunctions && frame.ir.registers[value]?.op !== 'closure')) continue;
        const outcome = this.escape(frame, this.file.lowering.functionAt(node), acrossFunctions ? this.givenToCallbacks(frame, call, value) : CLEAN);
        result = join(result ?? CLEAN, outcome?.result ?? CLEAN);
      }
    }
    return result;
  }

  /** Elements of the object whose method is called, and of what else is given to it. */
  private givenToCallbacks({ registers }: Frame, call: Call, callback: number): Cell {
    const args = this.options.safeFunctions ? [] : call.args;
    const others = args.filter(({ value }) => value !== callback).map(({ value }) => registers[value] ?? CLEAN);
    return joinAll([registers[call.receiver] ?? CLEAN, ...others].map(elementOf));
  }

  /** A function that is run by no one knows whom, perhaps never. */
  private escape(frame: Frame, ir: FunctionIr, given: Cell): Outcome | undefined {
    const env = this.file.captured(frame.state, ir.node);
    if (!this.relevance.mayMatter(ir, env, given)) return undefined;
    const outcome = this.contexts.outcomeOf(ir.node, ir.params.map(() => given), new State(new Map(env)), frame.depth + CALLBACK_DEPTH);
    frame.found.push(...outcome.found);
    for (const [variable, cell] of this.file.changed(outcome.exit, ir.node)) frame.state.set(variable, join(frame.state.get(variable), cell));
    return outcome;
  }

  /** Code that is not in the file: what it gives back may be made of all that it is given. */
  private outside({ ir }: Frame, call: Call, of: (register: number) => Cell): Cell {
    const { safeFunctions, onlyAssignments } = this.options;
    if (onlyAssignments) return CLEAN;
    // What a class comes from is not in the file: a method that it does not have need not give its fields.
    const isSelf = this.options.acrossFunctions && call.receiverPlace?.variable === ir.self && call.receiverPlace.path.length === 0 && ir.classNode >= 0;
    const own = isSelf ? [cellOf(of(call.receiver).facts)] : [of(call.receiver), of(call.callee)];
    const named = call.isNew ? call.args.filter(({ name }) => name !== undefined) : [];
    const given = safeFunctions ? own : [...own, ...call.args.filter((arg) => !named.includes(arg)).map(({ value }) => of(value))];
    const object = cellOf(given.map(factsWithin).reduce(unionFacts, []));
    return named.reduce((cell, { name = '', value }) => (isBlank(of(value)) ? cell : put(cell, [name], of(value), false)), object);
  }

  private inFile(frame: Frame, call: Call, callees: readonly Callee[], node: number): Cell {
    const results = callees.map((callee) => this.oneCallee(frame, call, callee, node, callees.length > 1));
    return joinAll(results);
  }

  private oneCallee(frame: Frame, call: Call, callee: Callee, node: number, isOneOfMany: boolean): Cell {
    const of = (register: number): Cell => frame.registers[register] ?? CLEAN;
    const made = callee.madeOf >= 0 ? thingCell({ kind: 'object', node: callee.madeOf }) : undefined;
    if (callee.node < 0) return this.plainObject(frame, call, made ?? CLEAN, callee.madeOf);
    const ir = this.file.lowering.functionAt(callee.node);
    const { cells, registers } = alignArguments(ir.params[0]?.isReceiver === true ? withReceiver(call) : call, of, ir.params);
    const given = cells.map((cell) => this.passed(mapFacts(cell, (facts) => further(facts, 'argument', node))));
    const env = new Map([...[...this.knownAround(callee, ir), ...this.file.captured(frame.state, ir.node)].map(([variable, cell]) => [variable, this.passed(cell)] as const)]);
    const isOwn = callee.isOwn === true;
    const isMethod = callee.isGuess !== true && ir.classNode >= 0 && (made !== undefined || isOwn || call.receiver >= 0);
    if (isMethod) env.set(ir.self, made ? this.initial(frame, callee.madeOf, made) : isOwn ? frame.state.get(frame.ir.self) : of(call.receiver));
    if (!made && this.isIdle(ir, [...given, ...env.values()])) return CLEAN;
    const outcome = this.contexts.outcomeOf(ir.node, given, new State(env), frame.depth + 1);
    frame.found.push(...outcome.found);
    this.writeBack(frame, call, ir, outcome, { registers, isMethod, isOneOfMany, self: isOwn ? { variable: frame.ir.self, path: [] } : made || this.isClass(frame, call) ? undefined : call.receiverPlace });
    if (made) return join(outcome.exit.get(ir.self), made);
    return mapFacts(outcome.result, (facts) => further(facts, 'result', node));
  }

  /** What the variables around a function held where it was made. */
  private knownAround({ env, node }: Callee, ir: FunctionIr): Iterable<readonly [number, Cell]> {
    return env ?? (this.fileExit && this.separate.has(node) ? this.file.captured(this.fileExit, ir.node) : []);
  }

  /** Whether nothing can come of a call: no data of the rule goes in or comes up there, and it gives back no function. */
  private isIdle(ir: FunctionIr, given: readonly Cell[]): boolean {
    if (this.relevance.matters(ir.node) || ir.closures.length > 0) return false;
    return !given.some((cell) => factsWithin(cell).length > 0 || holdsThings(cell));
  }

  private passed(cell: Cell): Cell {
    return this.options.guards ? cell : withoutLiterals(cell);
  }

  /** What a class's own fields hold before its constructor runs. */
  private initial(frame: Frame, classNode: number, made: Cell): Cell {
    return join(frame.state.get(this.file.lowering.variables.self(classNode)), made);
  }

  /** An object of a class without a constructor: what it is given is in its fields, by name where the class says so. */
  private plainObject(frame: Frame, call: Call, made: Cell, classNode: number): Cell {
    const of = (register: number): Cell => frame.registers[register] ?? CLEAN;
    const names = this.file.lowering.fieldsOf(classNode);
    let object = this.initial(frame, classNode, made);
    for (const [at, { name, value, isSpread }] of call.args.entries()) {
      const field = name ?? names[at];
      object = field === undefined || isSpread ? withFacts(object, factsWithin(of(value))) : put(object, [field], of(value), false);
    }
    return object;
  }

  /** What a function did to what it was given and to variables around it. */
  private writeBack(frame: Frame, call: Call, ir: FunctionIr, outcome: Outcome, { registers, isMethod, isOneOfMany, self }: Effects): void {
    const set = (place: Place, cell: Cell): void => frame.state.put(place, cell, isOneOfMany);
    for (const [variable, cell] of this.file.changed(outcome.exit, ir.node)) if (variable !== ir.self || !isMethod) frame.state.set(variable, isOneOfMany ? join(frame.state.get(variable), cell) : cell);
    for (const variable of this.file.cleared(frame.state, outcome.exit, ir)) if (!isOneOfMany && variable !== ir.self) frame.state.set(variable, CLEAN);
    if (isMethod && self) set(self, outcome.exit.get(ir.self));
    for (const [at, register] of registers.entries()) {
      const given = ir.params[0]?.isReceiver === true ? withReceiver(call).args[register] : call.args[register];
      const place = register < 0 ? undefined : given?.place;
      const variable = ir.params[at]?.variable ?? NO_NODE;
      if (!place || variable < 0 || (ir.reassigned.has(variable) && ir.params[at]?.isReference !== true)) continue;
      const after = outcome.exit.get(variable);
      const before = frame.registers[given?.value ?? NO_NODE] ?? CLEAN;
      if (signature(after) !== signature(before)) set(place, after);
    }
  }

  /** Whether the method is the class's, as in `A.new(…)`. */
  private isClass({ registers }: Frame, { receiver }: Call): boolean {
    return registers[receiver]?.things.some(({ kind }) => kind === 'class') === true;
  }

  /** A member that is a method of a class of the file: run where the name alone calls it, and else the function. */
  member(frame: Frame, { object: register, name, node }: Instruction & { readonly op: 'field' }, object: Cell): Cell | undefined {
    if (!this.options.acrossFunctions || object.fields?.has(name) === true) return undefined;
    const component = /^\d+$/.test(name) ? this.componentOf(object, Number(name)) : undefined;
    if (component) return component;
    const made = frame.ir.registers[register];
    const methods = this.methodsOf(frame, made?.op === 'load' ? made.variable : NO_NODE, object, name);
    const getter = methods.find((method) => this.file.lowering.accessOf(method) === 'get');
    if (getter !== undefined) return this.access(frame, getter, object, [], node).result;
    const method = methods.find((each) => this.file.lowering.accessOf(each) === 'call');
    return method === undefined ? undefined : thingCell({ kind: 'function', node: method });
  }

  /** A part of an object by its place, where its class has its fields in its header. */
  private componentOf(object: Cell, place: number): Cell | undefined {
    const [owner] = object.things.filter(({ kind }) => kind === 'object');
    const name = owner && this.file.lowering.fieldsOf(owner.node)[place];
    return name === undefined ? undefined : fieldOf(object, name);
  }

  /** Runs what a class of the file does when one of its members is assigned to. Says whether it does anything. */
  assign(frame: Frame, place: Place, name: string, value: Cell, node: number): boolean {
    if (!this.options.acrossFunctions) return false;
    const object = place.path.reduce(fieldOf, frame.state.get(place.variable));
    const setter = this.methodsOf(frame, place.path.length === 0 ? place.variable : NO_NODE, object, name).find((method) => this.file.lowering.accessOf(method) === 'set');
    if (setter === undefined) return false;
    const { exit } = this.access(frame, setter, object, [value], node);
    frame.state.put(place, exit.get(this.file.lowering.functionAt(setter).self), false);
    return true;
  }

  private access(frame: Frame, method: number, object: Cell, args: readonly Cell[], node: number): Outcome {
    const ir = this.file.lowering.functionAt(method);
    const env = this.file.captured(frame.state, ir.node);
    env.set(ir.self, object);
    const outcome = this.contexts.outcomeOf(method, args.map((cell) => this.passed(mapFacts(cell, (facts) => further(facts, 'argument', node)))), new State(env), frame.depth + 1);
    frame.found.push(...outcome.found);
    return outcome;
  }

  private methodsOf({ ir }: Frame, variable: number, object: Cell, name: string): readonly number[] {
    const classes = object.things.flatMap((thing) => (thing.kind === 'function' ? [] : [thing.node]));
    const own = variable === ir.self && ir.classNode >= 0 ? [ir.classNode] : [];
    return (classes.length > 0 ? classes : own).flatMap((classNode) => this.file.graph.methodsNamed(classNode, name));
  }

  keyOf(node: number): string | undefined {
    return this.file.lowering.keyOf(node);
  }

  literalOf(node: number): Literal | undefined {
    const constant = this.file.subject.constantOf(node);
    if (constant?.text === undefined) return undefined;
    if (constant.kind === 'string') return constant.text;
    if (constant.kind === 'number') return Number.isNaN(Number(constant.text)) ? undefined : Number(constant.text);
    return /^(true|false)$/i.test(constant.text) ? constant.text.toLowerCase() === 'true' : undefined;
  }

  named(name: string): Cell {
    return this.options.acrossFunctions ? joinAll(this.file.graph.meantBy(name).map((node) => thingCell({ kind: 'function', node }))) : CLEAN;
  }

  definitionOf(variable: number): Thing | undefined {
    const { variables } = this.file.lowering;
    const known = variables.definitionOf(variable);
    const name = known ? undefined : variables.undeclaredName(variable);
    const [node, ...others] = name === undefined ? [] : this.file.graph.functionsNamed(name);
    return known ?? (node === undefined || others.length > 0 ? undefined : { kind: 'function', node });
  }
}

/** A call whose object is its first argument. */
function withReceiver(call: Call): Call {
  if (call.receiver < 0) return call;
  return { ...call, args: [{ value: call.receiver, node: NO_NODE, place: call.receiverPlace, name: undefined, isSpread: false }, ...call.args] };
}
