import type { TypeFact } from '../match';
import { NO_NODE } from '../syntax';
import { alignArguments, CallGraph, type Callee } from './calls';
import { ANY, CLEAN, cellOf, elementOf, factsWithin, fieldOf, isBlank, join, joinAll, mapFacts, put, signature, thingCell, unionFacts, withFacts, withoutLiterals, type Cell, type Literal, type Thing } from './cell';
import { Executor, type Calls } from './execute';
import { further, type Fact } from './fact';
import { interpret, type Found, type Frame, type Machine, type Outcome } from './interpreter';
import type { Call, FunctionIr, Instruction, Place } from './ir';
import { libraryCall } from './library';
import type { Lowering } from './lower';
import { Reach } from './reach';
import { State } from './state';
import type { TaintMatches } from './taint-matches';
import type { TaintRule } from './taint-rule';

/** Functions that call each other are followed so far. */
const DEEPEST = 14;
/** A function that is given away counts for less: callbacks in callbacks are common. */
const CALLBACK_DEPTH = 1 / 16;
/** Instructions that one rule may run on one file. */
const MOST_STEPS = 80_000;
/** A function that is called in more ways than these is looked at once for all of them. */
const MOST_CONTEXTS = 6;
/** Where so many variables around a function are known and none holds data, they are not told apart. */
const MOST_CAPTURED = 40;

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

/** What a function is called on. */
interface Context {
  readonly args: readonly Cell[];
  readonly entry: State;
}

export interface FlowResult {
  readonly found: readonly Found[];
  /** Whether the steps ran out, so that something may be missing. */
  readonly isCut: boolean;
  /** Instructions that were run. */
  readonly steps: number;
}

/** Follows the data of one rule through one file. */
export class FlowAnalysis implements Machine, Calls {
  private readonly executor: Executor;
  private readonly graph: CallGraph;
  private readonly known = new Map<string, Outcome>();
  private readonly running = new Map<string, { outcome: Outcome; isUsed: boolean }>();
  private readonly separate: FunctionIr[] = [];
  private readonly contexts = new Map<number, Context[]>();
  private readonly wide = new Map<number, Context>();
  private readonly reach: Reach;
  private givenInFunctions: ReadonlySet<number> | undefined;
  private mattering: ReadonlySet<number> | undefined;
  private steps = 0;
  private isCut = false;
  /** Whether data went into a function that was not followed, so that something behind it may be missing. */
  private isTooDeep = false;

  constructor(
    private readonly lowering: Lowering,
    private readonly rule: TaintRule,
    private readonly matches: TaintMatches,
    typeOf: (node: number) => TypeFact | undefined,
  ) {
    this.executor = new Executor(rule, matches, this, typeOf);
    this.graph = new CallGraph(lowering.subject.shapes, lowering.subject.scopes);
    this.reach = new Reach(lowering, this.graph);
  }

  run(): FlowResult {
    if (this.matches.sources.length === 0 || this.matches.sinks.length === 0) return { found: [], isCut: false, steps: 0 };
    const file = this.outcomeOf(0, [], new State(), 0);
    const found = [...file.found, ...this.separateFunctions(file.exit)];
    return { found, isCut: this.isCut || this.isTooDeep, steps: this.steps };
  }

  /** The functions that stand in no other, after the code that stands in none: class by class, since methods share an object. */
  private separateFunctions(exit: State): Found[] {
    const byClass = new Map<number, FunctionIr[]>();
    for (const ir of this.separate) byClass.set(ir.classNode, [...(byClass.get(ir.classNode) ?? []), ir]);
    return [...byClass].flatMap(([classNode, functions]) => this.methods(classNode, functions, exit));
  }

  /** Runs the methods of a class until what they leave in their object does not grow. */
  private methods(classNode: number, functions: readonly FunctionIr[], exit: State): Found[] {
    const self = this.lowering.variables.self(classNode);
    let object = exit.get(self);
    for (let round = 0; ; round++) {
      const outcomes = functions.map((ir) => this.separately(ir, exit, object)).filter((outcome) => outcome !== undefined);
      const after = this.rule.options.acrossFunctions && classNode >= 0 ? outcomes.reduce((cell, outcome) => join(cell, withoutLiterals(outcome.exit.get(self))), object) : object;
      if (round >= 3 || signature(after) === signature(object)) return outcomes.flatMap(({ found }) => found);
      object = after;
    }
  }

  private separately(ir: FunctionIr, exit: State, object: Cell): Outcome | undefined {
    const env = this.fileVariables(exit, ir);
    if (object === CLEAN) env.delete(ir.self);
    else env.set(ir.self, object);
    return this.mayMatter(ir, env, CLEAN) ? this.outcomeOf(ir.node, ir.params.map(() => CLEAN), new State(env), 1) : undefined;
  }

  /** What variables of the file hold when its functions are called; without calls being followed only those that never change. */
  private fileVariables(exit: State, ir: FunctionIr): Map<number, Cell> {
    const file = this.lowering.functionAt(0);
    const env = this.captured(exit, ir);
    if (!this.rule.options.acrossFunctions) for (const variable of env.keys()) if (file.reassigned.has(variable) || this.isGivenElsewhere(variable)) env.delete(variable);
    return new Map([...env].map(([variable, cell]) => [variable, withoutLiterals(cell)]));
  }

  /** Whether a function gives a variable of the file a value. */
  private isGivenElsewhere(variable: number): boolean {
    this.givenInFunctions ??= new Set(this.graph.functions().flatMap((node) => [...this.lowering.functionAt(node).stored]));
    return this.givenInFunctions.has(variable);
  }

  get bareCalls(): boolean {
    return this.lowering.subject.flow.bareCalls === true;
  }

  get thrown(): number {
    return this.lowering.variables.thrown;
  }

  get control(): number {
    return this.lowering.variables.hidden('control', NO_NODE);
  }

  literalOf(node: number): Literal | undefined {
    const constant = this.lowering.subject.constantOf(node);
    if (constant?.text === undefined) return undefined;
    if (constant.kind === 'string') return constant.text;
    if (constant.kind === 'number') return Number.isNaN(Number(constant.text)) ? undefined : Number(constant.text);
    return /^(true|false)$/i.test(constant.text) ? constant.text.toLowerCase() === 'true' : undefined;
  }

  named(name: string): Cell {
    return this.rule.options.acrossFunctions ? joinAll(this.graph.meantBy(name).map((node) => thingCell({ kind: 'function', node }))) : CLEAN;
  }

  definitionOf(variable: number): Thing | undefined {
    const { variables } = this.lowering;
    const known = variables.definitionOf(variable);
    const name = known ? undefined : variables.undeclaredName(variable);
    const [node, ...others] = name === undefined ? [] : this.graph.functionsNamed(name);
    return known ?? (node === undefined || others.length > 0 ? undefined : { kind: 'function', node });
  }

  refine(frame: Frame, condition: number, holds: boolean): State {
    return this.executor.refine(frame, condition, holds);
  }

  step(): boolean {
    if (++this.steps > MOST_STEPS) this.isCut = true;
    return !this.isCut;
  }

  execute(frame: Frame, instruction: Instruction): Cell {
    return this.executor.execute(frame, instruction);
  }

  /** What a function does that is declared or made here, whoever calls it. */
  made(frame: Frame, { function: node, isArgument }: Instruction & { readonly op: 'closure' }): Cell {
    const ir = this.lowering.functionAt(node);
    if (this.isSeparate(frame, ir)) this.separate.push(ir);
    else if (!isArgument) this.escape(frame, ir, CLEAN);
    const env = this.captured(frame.state, ir);
    return thingCell({ kind: 'function', node, ...(env.size > 0 ? { env } : {}) });
  }

  call(frame: Frame, { call, node }: Instruction & { readonly op: 'call' }): Cell {
    const of = (register: number): Cell => frame.registers[register] ?? CLEAN;
    const receiver = of(call.receiver);
    const callees = this.rule.options.acrossFunctions ? this.graph.calleesOf(call, of(call.callee), receiver, frame.ir.classNode, frame.state.get(frame.ir.self)) : [];
    if (callees.length > 0 && frame.depth < DEEPEST) return this.inFile(frame, call, callees, node);
    this.isTooDeep ||= callees.length > 0 && depthMatters([receiver, ...call.args.map(({ value }) => of(value))]);
    const made = this.functionOf(frame, call);
    if (made) return made;
    const given = this.callbacks(frame, call);
    const result = libraryCall(call, of, (arg) => this.keyOf(arg), frame.state);
    if (result) return result;
    const outside = this.outside(frame, call, of);
    return given && this.rule.options.acrossFunctions ? this.ofCallback(call, given, outside) : outside;
  }

  /** `lambda { … }` and `method(:name)`: a function as a value. */
  private functionOf({ registers }: Frame, { name, receiver, args }: Call): Cell | undefined {
    const [first] = args;
    if (!first || receiver >= 0 || args.length > 1 || !this.rule.options.acrossFunctions) return undefined;
    const given = registers[first.value] ?? CLEAN;
    if (name === 'lambda' || name === 'proc') return given.things.some(({ kind }) => kind === 'function') ? given : undefined;
    const key = name === 'method' ? this.keyOf(first.node) : undefined;
    return key === undefined ? undefined : this.named(key);
  }

  /** What a call gives back that runs a function: what the function gives, or what it was asked about. */
  private ofCallback({ name }: Call, given: Cell, outside: Cell): Cell {
    return MAPS.has(name) ? put(given, [ANY], given, true) : join(outside, given);
  }

  /** A member that is a method of a class of the file: run where the name alone calls it, and else the function. */
  member(frame: Frame, { object: register, name, node }: Instruction & { readonly op: 'field' }, object: Cell): Cell | undefined {
    if (!this.rule.options.acrossFunctions || object.fields?.has(name) === true) return undefined;
    const component = /^\d+$/.test(name) ? this.componentOf(object, Number(name)) : undefined;
    if (component) return component;
    const made = frame.ir.registers[register];
    const methods = this.methodsOf(frame, made?.op === 'load' ? made.variable : NO_NODE, object, name);
    const getter = methods.find((method) => this.lowering.accessOf(method) === 'get');
    if (getter !== undefined) return this.access(frame, getter, object, [], node).result;
    const method = methods.find((each) => this.lowering.accessOf(each) === 'call');
    return method === undefined ? undefined : thingCell({ kind: 'function', node: method });
  }

  /** A part of an object by its place, where its class has its fields in its header. */
  private componentOf(object: Cell, place: number): Cell | undefined {
    const [owner] = object.things.filter(({ kind }) => kind === 'object');
    const name = owner && this.lowering.fieldsOf(owner.node)[place];
    return name === undefined ? undefined : fieldOf(object, name);
  }

  /** Runs what a class of the file does when one of its members is assigned to. Says whether it does anything. */
  assign(frame: Frame, place: Place, name: string, value: Cell, node: number): boolean {
    if (!this.rule.options.acrossFunctions) return false;
    const object = place.path.reduce(fieldOf, frame.state.get(place.variable));
    const setter = this.methodsOf(frame, place.path.length === 0 ? place.variable : NO_NODE, object, name).find((method) => this.lowering.accessOf(method) === 'set');
    if (setter === undefined) return false;
    const { exit } = this.access(frame, setter, object, [value], node);
    frame.state.put(place, exit.get(this.lowering.functionAt(setter).self), false);
    return true;
  }

  private access(frame: Frame, method: number, object: Cell, args: readonly Cell[], node: number): Outcome {
    const ir = this.lowering.functionAt(method);
    const env = this.captured(frame.state, ir);
    env.set(ir.self, object);
    const outcome = this.outcomeOf(method, args.map((cell) => this.passed(mapFacts(cell, (facts) => further(facts, 'argument', node)))), new State(env), frame.depth + 1);
    frame.found.push(...outcome.found);
    return outcome;
  }

  private methodsOf({ ir }: Frame, variable: number, object: Cell, name: string): readonly number[] {
    const classes = object.things.flatMap((thing) => (thing.kind === 'function' ? [] : [thing.node]));
    const own = variable === ir.self && ir.classNode >= 0 ? [ir.classNode] : [];
    return (classes.length > 0 ? classes : own).flatMap((classNode) => this.graph.methodsNamed(classNode, name));
  }

  keyOf(node: number): string | undefined {
    return this.lowering.keyOf(node);
  }

  /** Code that is not in the file: what it gives back may be made of all that it is given. */
  private outside({ ir }: Frame, call: Call, of: (register: number) => Cell): Cell {
    const { safeFunctions, onlyAssignments } = this.rule.options;
    if (onlyAssignments) return CLEAN;
    // What a class comes from is not in the file: a method that it does not have need not give its fields.
    const isSelf = this.rule.options.acrossFunctions && call.receiverPlace?.variable === ir.self && call.receiverPlace.path.length === 0 && ir.classNode >= 0;
    const own = isSelf ? [cellOf(of(call.receiver).facts)] : [of(call.receiver), of(call.callee)];
    const named = call.isNew ? call.args.filter(({ name }) => name !== undefined) : [];
    const given = safeFunctions ? own : [...own, ...call.args.filter((arg) => !named.includes(arg)).map(({ value }) => of(value))];
    const object = cellOf(given.map(factsWithin).reduce(unionFacts, []));
    return named.reduce((cell, { name = '', value }) => (isBlank(of(value)) ? cell : put(cell, [name], of(value), false)), object);
  }

  /** Functions that are given to code outside are run by it, on what else it has. Gives what they give back. */
  private callbacks(frame: Frame, call: Call): Cell | undefined {
    const { acrossFunctions } = this.rule.options;
    let result: Cell | undefined;
    for (const { value } of call.args) {
      for (const { kind, node } of frame.registers[value]?.things ?? []) {
        if (kind !== 'function' || (!acrossFunctions && frame.ir.registers[value]?.op !== 'closure')) continue;
        const outcome = this.escape(frame, this.lowering.functionAt(node), acrossFunctions ? this.givenToCallbacks(frame, call, value) : CLEAN);
        result = join(result ?? CLEAN, outcome?.result ?? CLEAN);
      }
    }
    return result;
  }

  /** Elements of the object whose method is called, and of what else is given to it. */
  private givenToCallbacks({ registers }: Frame, call: Call, callback: number): Cell {
    const args = this.rule.options.safeFunctions ? [] : call.args;
    const others = args.filter(({ value }) => value !== callback).map(({ value }) => registers[value] ?? CLEAN);
    return joinAll([registers[call.receiver] ?? CLEAN, ...others].map(elementOf));
  }

  /** A function that is run by no one knows whom, perhaps never. */
  private escape(frame: Frame, ir: FunctionIr, given: Cell): Outcome | undefined {
    const env = this.captured(frame.state, ir);
    if (!this.mayMatter(ir, env, given)) return undefined;
    const outcome = this.outcomeOf(ir.node, ir.params.map(() => given), new State(new Map(env)), frame.depth + CALLBACK_DEPTH);
    frame.found.push(...outcome.found);
    for (const [variable, cell] of this.changed(outcome, ir)) frame.state.set(variable, join(frame.state.get(variable), cell));
    return outcome;
  }

  /** Functions that are declared at the top of a file, or in a class, begin with what they are given and nothing else. */
  private isSeparate(frame: Frame, ir: FunctionIr): boolean {
    return frame.ir.node === 0 && ir.name !== '';
  }

  /** The variables of the code around a function, as far as anything is known of them. */
  private captured(state: State, { node }: FunctionIr): Map<number, Cell> {
    const env = new Map<number, Cell>();
    const spokenOf = this.reach.variablesOf(node);
    const few = spokenOf && spokenOf.size < state.cells.size ? spokenOf : state.cells.keys();
    for (const variable of few) {
      const cell = state.cells.get(variable);
      if (cell && (spokenOf?.has(variable) ?? true) && !isBlank(cell) && this.lowering.variables.isAround(variable, node)) env.set(variable, cell);
    }
    return env;
  }

  /** What a function leaves in variables that are not its own. */
  private changed({ exit }: Outcome, { node }: FunctionIr): [number, Cell][] {
    return [...exit.cells].filter(([variable]) => this.lowering.variables.isAround(variable, node));
  }

  /** Whether any data of the rule can be in a function. */
  private mayMatter(ir: FunctionIr, env: ReadonlyMap<number, Cell>, given: Cell): boolean {
    if (!isBlank(given) || [...env.values()].some((cell) => factsWithin(cell).length > 0)) return true;
    return this.rule.options.acrossFunctions ? this.matters(ir.node) : this.matches.hasSourceIn(ir.node);
  }

  /** Whether data comes in somewhere in a function, or in one that it may call. */
  private matters(node: number): boolean {
    this.mattering ??= this.reach.reaching((each) => this.matches.hasSourceIn(each));
    return this.mattering.has(node);
  }

  private inFile(frame: Frame, call: Call, callees: readonly Callee[], node: number): Cell {
    const results = callees.map((callee) => this.oneCallee(frame, call, callee, node, callees.length > 1));
    return joinAll(results);
  }

  private oneCallee(frame: Frame, call: Call, callee: Callee, node: number, isOneOfMany: boolean): Cell {
    const of = (register: number): Cell => frame.registers[register] ?? CLEAN;
    const made = callee.madeOf >= 0 ? thingCell({ kind: 'object', node: callee.madeOf }) : undefined;
    if (callee.node < 0) return this.plainObject(frame, call, made ?? CLEAN, callee.madeOf);
    const ir = this.lowering.functionAt(callee.node);
    const { cells, registers } = alignArguments(ir.params[0]?.isReceiver === true ? withReceiver(call) : call, of, ir.params);
    const given = cells.map((cell) => this.passed(mapFacts(cell, (facts) => further(facts, 'argument', node))));
    const env = new Map([...[...(callee.env ?? []), ...this.captured(frame.state, ir)].map(([variable, cell]) => [variable, this.passed(cell)] as const)]);
    const isOwn = callee.isOwn === true;
    const isMethod = callee.isGuess !== true && ir.classNode >= 0 && (made !== undefined || isOwn || call.receiver >= 0);
    if (isMethod) env.set(ir.self, made ? this.initial(frame, callee.madeOf, made) : isOwn ? frame.state.get(frame.ir.self) : of(call.receiver));
    if (!made && this.isIdle(ir, [...given, ...env.values()])) return CLEAN;
    const outcome = this.outcomeOf(ir.node, given, new State(env), frame.depth + 1);
    frame.found.push(...outcome.found);
    this.writeBack(frame, call, ir, outcome, { registers, isMethod, isOneOfMany, self: isOwn ? { variable: frame.ir.self, path: [] } : made || this.isClass(frame, call) ? undefined : call.receiverPlace });
    if (made) return join(outcome.exit.get(ir.self), made);
    return mapFacts(outcome.result, (facts) => further(facts, 'result', node));
  }

  /** Whether nothing can come of a call: no data of the rule goes in or comes up there, and it gives back no function. */
  private isIdle(ir: FunctionIr, given: readonly Cell[]): boolean {
    if (this.matters(ir.node) || ir.closures.length > 0) return false;
    return !given.some((cell) => factsWithin(cell).length > 0 || holdsThings(cell));
  }

  private passed(cell: Cell): Cell {
    return this.rule.options.guards ? cell : withoutLiterals(cell);
  }

  /** What a class's own fields hold before its constructor runs. */
  private initial(frame: Frame, classNode: number, made: Cell): Cell {
    return join(frame.state.get(this.lowering.variables.self(classNode)), made);
  }

  /** An object of a class without a constructor: what it is given is in its fields, by name where the class says so. */
  private plainObject(frame: Frame, call: Call, made: Cell, classNode: number): Cell {
    const of = (register: number): Cell => frame.registers[register] ?? CLEAN;
    const names = this.lowering.fieldsOf(classNode);
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
    for (const [variable, cell] of this.changed(outcome, ir)) if (variable !== ir.self || !isMethod) frame.state.set(variable, isOneOfMany ? join(frame.state.get(variable), cell) : cell);
    for (const variable of this.cleared(frame.state, outcome, ir)) if (!isOneOfMany && variable !== ir.self) frame.state.set(variable, CLEAN);
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

  /** Variables around a function that it made clean. */
  private cleared(state: State, { exit }: Outcome, ir: FunctionIr): number[] {
    return [...ir.stored].filter((variable) => !exit.cells.has(variable) && state.cells.has(variable) && this.lowering.variables.isAround(variable, ir.node));
  }

  private outcomeOf(node: number, given: readonly Cell[], around: State, depth: number): Outcome {
    const ir = this.lowering.functionAt(node);
    const { args, entry } = this.contextOf(ir, given, around);
    const key = `${node}|${args.map(signature).join('|')}|${[...entry.cells].sort(([a], [b]) => a - b).map(([variable, cell]) => `${variable}=${signature(cell)}`).join('|')}`;
    const known = this.known.get(key);
    if (known) return known;
    const open = this.running.get(key);
    if (open) {
      open.isUsed = true;
      return open.outcome;
    }
    if (depth > DEEPEST) return this.unknown(args, entry);
    return this.interpret(ir, key, args, entry, depth);
  }

  /** What a function is run on: where no data of the rule is in it, one way to call it stands for all. */
  private contextOf({ node }: FunctionIr, args: readonly Cell[], entry: State): { readonly args: readonly Cell[]; readonly entry: State } {
    if (node === 0) return { args, entry };
    const isEmpty = ![...args, ...entry.cells.values()].some((cell) => factsWithin(cell).length > 0);
    // Nothing can be found in it; what it gives back may still be a function.
    if (isEmpty && this.rule.options.acrossFunctions && (!this.matters(node) || entry.cells.size > MOST_CAPTURED)) return { args: args.map((cell) => (holdsThings(cell) ? withoutLiterals(cell) : CLEAN)), entry: new State() };
    const seen = this.contexts.get(node) ?? [];
    this.contexts.set(node, seen);
    if (seen.length < MOST_CONTEXTS) {
      seen.push({ args, entry });
      return { args, entry };
    }
    return this.widened(node, seen, args, entry);
  }

  /** All ways together in which a function was called so far. */
  private widened(node: number, seen: readonly Context[], args: readonly Cell[], entry: State): Context {
    const before = this.wide.get(node) ?? seen.reduce(joinContexts);
    const wide = joinContexts(before, { args, entry });
    this.wide.set(node, wide);
    return { args: wide.args, entry: wide.entry.copy() };
  }

  /** A function that calls itself is run again until what it gives does not grow. */
  private interpret(ir: FunctionIr, key: string, args: readonly Cell[], entry: State, depth: number): Outcome {
    const open = { outcome: { result: CLEAN, exit: entry, found: [] as readonly Found[] }, isUsed: false };
    this.running.set(key, open);
    let outcome: Outcome = open.outcome;
    for (let round = 0; round < 4 && !this.isCut; round++) {
      open.isUsed = false;
      outcome = interpret(ir, args, entry, depth, this);
      if (!open.isUsed || signature(outcome.result) === signature(open.outcome.result)) break;
      open.outcome = { ...outcome, found: [] };
    }
    this.running.delete(key);
    this.known.set(key, outcome);
    return outcome;
  }

  /** A call that is too deep to follow. */
  private unknown(args: readonly Cell[], entry: State): Outcome {
    this.isTooDeep ||= depthMatters([...args, ...entry.cells.values()]);
    return { result: cellOf(args.map(factsWithin).reduce<readonly Fact[]>(unionFacts, [])), exit: entry, found: [] };
  }
}

function holdsThings(cell: Cell): boolean {
  return cell.things.length > 0 || (cell.fields !== undefined && [...cell.fields.values()].some(holdsThings));
}

function joinContexts(a: Context, b: Context): Context {
  const entry = a.entry.copy();
  entry.join(b.entry);
  return { args: a.args.map((cell, at) => join(cell, b.args[at] ?? CLEAN)), entry };
}

/** A call whose object is its first argument. */
function withReceiver(call: Call): Call {
  if (call.receiver < 0) return call;
  return { ...call, args: [{ value: call.receiver, node: NO_NODE, place: call.receiverPlace, name: undefined, isSpread: false }, ...call.args] };
}

function depthMatters(args: readonly Cell[]): boolean {
  return args.some((cell) => factsWithin(cell).length > 0);
}

