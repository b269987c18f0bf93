import { alignArguments } from './align-arguments';
import { ANY, cellOf, CLEAN, factsWithin, fieldOf, holdsAnything, isBlank, isOnly, join, joinAll, LENGTH, literalCell, mapFacts, put, signature, thingCell, withFacts, withLiteral, withoutLiterals, type Cell, type Literal, type Thing } from './cell';
import { DEEPEST } from './contexts';
import { withoutObject, withReceiver } from './call-forms';
import { Callbacks, givenByCallbacks } from './callbacks';
import type { Calls } from './execute';
import { further, unionFacts } from './fact';
import type { FileFlow } from './file-flow';
import type { FileRun } from './file-run';
import { CalleeFinder, type Method, type Target } from './find-callees';
import type { Frame, Outcome } from './interpreter';
import type { Call, FunctionIr, Instruction, Place } from './ir';
import { libraryCall } from './library';
import { listCall, madeList, unsized } from './lists';
import { literalCall } from './literal-calls';
import { NO_NODE } from '../syntax';
import { givenByOutside } from './outside';
import type { Project } from './project';
import { State } from './state';
import type { TaintOptions } from './taint-rule';
import { Later } from './later';
import { isOpen } from './thunks';

/** The method that every class of records has which has its fields in its header. */
const COPY = 'copy';

const PACKAGED = /^([a-z_]\w*(?:\.[a-z_]\w*)*)\.([A-Z]\w*)$/;

/** What a call may change besides its result. */
interface Effects {
  /** Arguments by parameter. */
  readonly registers: readonly number[];
  /** What the parameters were. */
  readonly given: readonly Cell[];
  readonly isMethod: boolean;
  readonly isOneOfMany: boolean;
  /** Where the object stands whose method is called. */
  readonly self: Place | undefined;
  /** What it was. */
  readonly before: Cell;
}

interface Followed {
  readonly run: FileRun;
  readonly ir: FunctionIr;
  /** What variables around it held where it was called. */
  readonly entry: ReadonlyMap<number, Cell>;
  readonly outcome: Outcome;
}

/** Follows calls, and what else runs functions of ours. */
export class CallFollower implements Calls {
  /** The functions that stand in no other and have a name: they are run by themselves. */
  readonly separate = new Set<number>();
  readonly bareCalls: boolean;
  readonly dividesWhole: boolean;
  private readonly file: FileFlow;
  private readonly callees: CalleeFinder;
  private readonly callbacks: Callbacks;
  private readonly later: Later;

  constructor(
    private readonly run: FileRun,
    private readonly options: TaintOptions,
    private readonly project: Project,
  ) {
    this.file = run.file;
    this.callees = new CalleeFinder(run, project);
    this.later = new Later(run, project);
    this.callbacks = new Callbacks(run, options, this.callees);
    this.bareCalls = run.file.subject.flow.bareCalls === true;
    this.dividesWhole = run.file.subject.flow.dividesWhole === true;
  }

  /** What a function does that is declared or made here, whoever calls it. */
  made(frame: Frame, { function: node, use }: Instruction & { readonly op: 'closure' }): Cell {
    if (this.isSeparate(frame, node)) {
      this.separate.add(node);
      return thingCell({ kind: 'function', file: this.file, node });
    }
    const ir = this.file.lowering.functionAt(node);
    if (use === 'any' || (use === 'called' && !this.options.acrossFunctions)) this.callbacks.escape(frame, ir, ir.params.map(() => CLEAN));
    const env = this.file.handedOn(frame, ir.node);
    return thingCell({ kind: 'function', file: this.file, node, ...(env.size > 0 ? { env } : {}) });
  }

  /** Functions that are declared at the top of a file, or in a class, begin with what they are given and nothing else. */
  private isSeparate({ ir }: Frame, node: number): boolean {
    return ir.node === 0 && this.file.graph.nameOf(node) !== '';
  }

  call(frame: Frame, { call: written, node }: Instruction & { readonly op: 'call' }): Cell {
    for (const register of [written.callee, written.receiver]) if (register >= 0) frame.registers[register] = this.resolved(frame, frame.registers[register] ?? CLEAN);
    const call = this.file.subject.flow.callsWithObject === true ? withoutObject(frame, written) : written;
    const of = (register: number): Cell => frame.registers[register] ?? CLEAN;
    const receiver = of(call.receiver);
    const callees = this.options.acrossFunctions ? this.callees.of(frame, call) : [];
    if (callees.length > 0 && frame.depth < DEEPEST) return joinAll(callees.map((callee) => this.oneCallee(frame, call, callee, node, callees.length > 1)));
    if (callees.length > 0) this.run.contexts.leave([receiver, ...call.args.map(({ value }) => of(value))]);
    const made = this.functionOf(frame, call) ?? this.copied(call, of) ?? this.accessed(call, of);
    if (made) return made;
    const given = this.callbacks.run(frame, call);
    const result = this.known(frame, call, of) ?? this.outsideCall(frame, call, given);
    for (const { isOut, place } of call.args) if (isOut === true && place) frame.state.put(place, result, false);
    return result;
  }

  putOff(frame: Frame, instruction: Instruction & { readonly op: 'call' | 'field' }): Cell | undefined {
    return this.later.putOff(frame, instruction);
  }

  /** What a thunk of this file is. */
  valueOf(frame: Frame, node: number): Cell {
    return this.later.valueOf(frame, node);
  }

  resolved(frame: Frame, cell: Cell): Cell {
    return isOpen(cell) ? this.project.resolved(frame, cell) : cell;
  }

  /** What a call gives that every language's library has. */
  private known(frame: Frame, call: Call, of: (register: number) => Cell): Cell | undefined {
    const made = this.madeList(frame, call, of) ?? listCall(call, of, frame.state);
    if (made) return made;
    const literal = literalCall(call, of);
    if (literal !== undefined) return withLiteral(cellOf([of(call.receiver), ...call.args.map(({ value }) => of(value))].map(factsWithin).reduce(unionFacts, [])), literal);
    return libraryCall(call, of, (arg, value) => this.keyOf(arg) ?? keyOfCell(of(value)), frame.state);
  }

  /** Lists that are made in a function begin with a known length: those of a class may have been filled elsewhere. */
  private madeList({ ir }: Frame, call: Call, of: (register: number) => Cell): Cell | undefined {
    const isInFunction = ir.node > 0 && this.file.shapes.of(ir.node)?.role === 'function';
    return isInFunction && call.calleeNode >= 0 ? madeList(call, this.file.shapes.text(call.calleeNode), of) : undefined;
  }

  private outsideCall(frame: Frame, call: Call, given: Cell | undefined): Cell {
    for (const { place, value } of call.args) if (place && frame.registers[value]?.fields?.has(LENGTH) === true) frame.state.put(place, unsized(frame.registers[value]), false);
    const outside = givenByOutside(frame, call, this.options);
    return given && this.options.acrossFunctions ? givenByCallbacks(call, given, outside) : outside;
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

  /** `record.copy(field = value)`: a record of ours with other values in some of its fields. */
  private copied({ name, receiver, args }: Call, of: (register: number) => Cell): Cell | undefined {
    const object = of(receiver);
    const names = name === COPY && this.options.acrossFunctions ? this.headerFieldsOf(object) : [];
    if (names.length === 0) return undefined;
    return args.reduce((cell, arg, at) => put(cell, [arg.name ?? names[at] ?? ANY], of(arg.value), false), object);
  }

  /** `record.name()`: a field of a record of ours, where nothing else has the name. */
  private accessed({ name, receiver, args }: Call, of: (register: number) => Cell): Cell | undefined {
    const object = of(receiver);
    return args.length === 0 && this.options.acrossFunctions && this.headerFieldsOf(object).includes(name) ? fieldOf(object, name) : undefined;
  }

  /** The fields that the class of an object has in its header, in their order. */
  private headerFieldsOf({ things }: Cell): readonly string[] {
    const owner = things.find(({ kind }) => kind === 'object');
    return owner ? this.project.runOf(owner.file).file.lowering.fieldsOf(owner.node) : [];
  }

  private oneCallee(frame: Frame, call: Call, callee: Target, node: number, isOneOfMany: boolean): Cell {
    const of = (register: number): Cell => frame.registers[register] ?? CLEAN;
    const { run } = callee;
    const made = callee.madeOf >= 0 ? thingCell({ kind: 'object', file: run.file, node: callee.madeOf }) : undefined;
    if (callee.node < 0) return this.plainObject(frame, call, made ?? CLEAN, callee);
    const ir = run.file.lowering.functionAt(callee.node);
    const { cells, registers } = alignArguments(ir.params[0]?.isReceiver === true ? withReceiver(call) : call, of, ir.params);
    const given = cells.map((cell) => this.passed(mapFacts(cell, (facts) => further(facts, 'argument', this.file, node))));
    const env = new Map([...this.around(frame, callee, ir)].map(([variable, cell]) => [variable, this.passed(cell)] as const));
    for (const [variable, cell] of this.aroundClosures(frame, given, callee)) if (!env.has(variable)) env.set(variable, this.passed(cell));
    const isOwn = callee.isOwn === true;
    // A function that is no class's makes an object where `new` says so.
    const isPlainNew = call.isNew && made === undefined && ir.classNode < 0;
    if (isPlainNew) env.delete(ir.self);
    const isMethod = callee.isGuess !== true && ir.classNode >= 0 && (made !== undefined || isOwn || call.receiver >= 0);
    if (isMethod) env.set(ir.self, made ? this.initial(frame, callee, made) : isOwn ? frame.state.get(frame.ir.self) : of(call.receiver));
    // What is foreign as a whole is so in its fields, whichever class it is of.
    else if (callee.isGuess === true && ir.classNode >= 0 && of(call.receiver).facts.length > 0) env.set(ir.self, this.passed(cellOf(of(call.receiver).facts)));
    if (!made && !isPlainNew && this.isIdle(run, ir, [...given, ...env.values()])) return CLEAN;
    const outcome = run.contexts.outcomeOf(ir.node, given, new State(env), frame.depth + 1);
    frame.found.push(...outcome.found);
    this.writeBack(frame, call, { run, ir, entry: env, outcome }, { registers, given, isMethod: isMethod || isPlainNew, isOneOfMany, before: env.get(ir.self) ?? CLEAN, self: isOwn ? { variable: frame.ir.self, path: [] } : made || isPlainNew || this.isClass(frame, call) ? undefined : call.receiverPlace });
    if (made || isPlainNew) return join(outcome.exit.get(ir.self), made ?? CLEAN);
    return mapFacts(outcome.result, (facts) => further(facts, 'result', this.file, node));
  }

  /** What the variables around a function hold: where it was made, and where it is called. */
  private around(frame: Frame, { env, node, run }: Target, ir: FunctionIr): Iterable<readonly [number, Cell]> {
    if (run !== this.run) return env ?? run.file.captured(run.exit, ir.node);
    const before = env ?? (this.separate.has(node) ? run.file.captured(run.exit, ir.node) : []);
    return [...before, ...run.file.handedOn(frame, ir.node)];
  }

  /** What the variables hold that functions may speak of which a call is given. */
  private *aroundClosures(frame: Frame, given: readonly Cell[], { run }: Target): Iterable<readonly [number, Cell]> {
    for (const { things } of given) for (const { kind, file, node } of things) if (kind === 'function' && file === this.file && run === this.run) yield* this.file.handedOn(frame, node);
  }

  /** Whether nothing can come of a call: no data of the rule goes in or comes up there, and it gives back no function. */
  private isIdle({ relevance }: FileRun, ir: FunctionIr, given: readonly Cell[]): boolean {
    if (relevance.matters(ir.node) || ir.closures.length > 0) return false;
    return !given.some(holdsAnything);
  }

  private passed(cell: Cell): Cell {
    return this.options.guards ? cell : withoutLiterals(cell);
  }

  /** What a class's own fields hold before its constructor runs. */
  private initial({ state }: Frame, { run, madeOf }: Target, made: Cell): Cell {
    const known = run === this.run ? state : run.exit;
    const classes = [madeOf, ...run.file.graph.supersOf(madeOf)].reverse();
    return joinAll([...classes.map((each) => known.get(run.file.lowering.variables.self(each))), made]);
  }

  /** An object of a class without a constructor: what it is given is in its fields, by name where the class says so. */
  private plainObject(frame: Frame, call: Call, made: Cell, callee: Target): Cell {
    const of = (register: number): Cell => frame.registers[register] ?? CLEAN;
    const names = callee.run.file.lowering.fieldsOf(callee.madeOf);
    let object = this.initial(frame, callee, made);
    for (const [at, { name, value, isSpread }] of call.args.entries()) {
      const field = name ?? names[at];
      object = field === undefined || isSpread ? withFacts(object, factsWithin(of(value))) : put(object, [field], of(value), false);
    }
    return object;
  }

  /** What a function did to what it was given and to variables around it. */
  private writeBack(frame: Frame, call: Call, { run, ir, entry, outcome }: Followed, { registers, given, isMethod, isOneOfMany, self, before }: Effects): void {
    const set = (place: Place, cell: Cell): void => frame.state.put(place, cell, isOneOfMany);
    if (run !== this.run) this.writeBackThrown(frame, run, outcome);
    else {
      this.writeBackAround(frame, { run, ir, entry, outcome }, isMethod, isOneOfMany);
      this.writeBackElsewhere(frame, ir, outcome, entry, isOneOfMany);
    }
    if (isMethod && self && !isOnly(outcome.exit.get(ir.self), before)) set(self, outcome.exit.get(ir.self));
    for (const [at, register] of registers.entries()) {
      const arg = ir.params[0]?.isReceiver === true ? withReceiver(call).args[register] : call.args[register];
      const place = register < 0 ? undefined : arg?.place;
      const variable = ir.params[at]?.variable ?? NO_NODE;
      if (!place || variable < 0 || (ir.reassigned.has(variable) && ir.params[at]?.isReference !== true)) continue;
      const after = outcome.exit.get(variable);
      if (signature(after) !== signature(given[at] ?? CLEAN)) set(place, after);
    }
  }

  private writeBackAround(frame: Frame, { ir, entry, outcome }: Followed, isMethod: boolean, isOneOfMany: boolean): void {
    for (const [variable, cell] of this.file.changed(outcome.exit, entry, ir.node)) if (variable !== ir.self || !isMethod) frame.state.set(variable, isOneOfMany ? join(frame.state.get(variable), cell) : cell);
    for (const variable of this.file.cleared(frame.state, outcome.exit, ir)) if (!isOneOfMany && variable !== ir.self) frame.state.set(variable, CLEAN);
  }

  private writeBackElsewhere({ state }: Frame, { node }: FunctionIr, { exit }: Outcome, entry: ReadonlyMap<number, Cell>, isOneOfMany: boolean): void {
    for (const [variable, cell] of this.file.changedElsewhere(exit, entry, node)) state.set(variable, isOneOfMany ? join(state.get(variable), cell) : cell);
  }

  /** Variables of another file are that file's; what it throws comes here. */
  private writeBackThrown({ state }: Frame, run: FileRun, { exit }: Outcome): void {
    state.set(this.run.thrown, join(state.get(this.run.thrown), exit.get(run.thrown)));
    state.set(this.run.control, join(state.get(this.run.control), exit.get(run.control)));
  }

  /** Whether the method is the class's, as in `A.new(…)`. */
  private isClass({ registers }: Frame, { receiver }: Call): boolean {
    return registers[receiver]?.things.some(({ kind }) => kind === 'class') === true;
  }

  /** A member that is a method of a class of ours: run where the name alone calls it, and else the function; or what a module has. */
  member(frame: Frame, { object: register, name, node, isStored }: Instruction & { readonly op: 'field' }, object: Cell): Cell | undefined {
    const isKept = object.fields?.has(name) === true;
    const packaged = this.project.isOpen && node >= 0 && isBlank(object) ? this.packaged(node) : undefined;
    if (packaged) return packaged;
    if (!this.options.acrossFunctions || (isKept && object.things.length === 0)) return undefined;
    const [module] = object.things.filter(({ kind }) => kind === 'module');
    if (module && !isKept) return this.ofModule(module, name);
    const component = /^\d+$/.test(name) && !isKept ? this.componentOf(object, Number(name)) : undefined;
    if (component) return component;
    if (isStored === true && this.bareCalls) return undefined;
    const made = frame.ir.registers[register];
    const methods = this.callees.methodsOf(frame, made?.op === 'load' ? made.variable : NO_NODE, object, name);
    const getter = methods.find((method) => accessOf(method) === 'get');
    const given = getter && this.access(frame, getter, object, [], node).result;
    if (isKept || given) return given && isKept ? join(given, fieldOf(object, name)) : given;
    const method = methods.find((each) => accessOf(each) === 'call');
    return method && thingCell({ kind: 'function', file: method.run.file, node: method.node });
  }

  declaresField({ things }: Cell, name: string): boolean {
    return things.some(({ kind, file, node }) => (kind === 'class' || kind === 'object') && this.project.runOf(file).file.graph.declaresField(node, name));
  }

  /** What another file has that code names with the package that it is in: `a.b.Name`. */
  private packaged(node: number): Cell | undefined {
    const { shapes } = this.file;
    const [, module, name] = shapes.view.packagedNames === 'packages' ? (PACKAGED.exec(shapes.text(node)) ?? []) : [];
    const given = module === undefined ? CLEAN : this.project.imported(this.file, { module, name });
    return isBlank(given) ? undefined : given;
  }

  private ofModule(module: Thing, name: string): Cell {
    const run = this.project.runOf(module.file);
    const given = this.project.exported(run, name);
    return isBlank(given) ? fieldOf(this.project.exported(run, undefined), name) : given;
  }

  /** A part of an object by its place, where its class has its fields in its header. */
  private componentOf(object: Cell, place: number): Cell | undefined {
    const name = this.headerFieldsOf(object)[place];
    return name === undefined ? undefined : fieldOf(object, name);
  }

  /** Runs what a class of ours does when one of its members is assigned to. Says whether it does anything. */
  assign(frame: Frame, place: Place, name: string, value: Cell, node: number): boolean {
    if (!this.options.acrossFunctions) return false;
    const at = place.path.reduce(fieldOf, frame.state.get(place.variable));
    const object = factsWithin(value).length > 0 ? this.resolved(frame, at) : at;
    const setter = this.setterOf(frame, place.path.length === 0 ? place.variable : NO_NODE, object, name);
    if (!setter) return false;
    const { exit } = this.access(frame, setter, object, [value], node);
    frame.state.put(place, exit.get(setter.run.file.lowering.functionAt(setter.node).self), false);
    return true;
  }

  private setterOf(frame: Frame, variable: number, object: Cell, name: string): Method | undefined {
    const { setter } = this.file.subject.flow;
    const [named] = setter === undefined ? [] : this.callees.methodsOf(frame, variable, object, setter.replace('{}', name));
    return named ?? this.callees.methodsOf(frame, variable, object, name).find((method) => accessOf(method) === 'set');
  }

  private access(frame: Frame, { run, node: method }: Method, object: Cell, args: readonly Cell[], node: number): Outcome {
    const ir = run.file.lowering.functionAt(method);
    const env = run.file.captured(run === this.run ? frame.state : run.exit, ir.node);
    env.set(ir.self, object);
    const given = args.map((cell) => this.passed(mapFacts(cell, (facts) => further(facts, 'argument', this.file, node))));
    const outcome = run.contexts.outcomeOf(method, given, new State(env), frame.depth + 1);
    frame.found.push(...outcome.found);
    return outcome;
  }

  keyOf(node: number): string | undefined {
    return this.file.lowering.keyOf(node);
  }

  literal(node: number): Cell {
    const value = this.literalOf(node);
    if (value === undefined) return CLEAN;
    const things = typeof value === 'string' && this.options.acrossFunctions ? this.callees.namedBy(value) : [];
    return things.length === 0 ? literalCell(value) : { ...literalCell(value), things };
  }

  private literalOf(node: number): Literal | undefined {
    const constant = this.file.subject.constantOf(node);
    if (constant?.text === undefined) return undefined;
    if (constant.kind === 'string') return constant.text;
    if (constant.kind === 'number') return Number.isNaN(Number(constant.text)) ? undefined : Number(constant.text);
    const letter = /^'(.)'$/.exec(constant.text);
    if (letter) return letter[1];
    return /^(true|false)$/i.test(constant.text) ? constant.text.toLowerCase() === 'true' : undefined;
  }

  named(name: string): Cell {
    return this.options.acrossFunctions ? joinAll(this.file.graph.meantBy(name).map((node) => thingCell({ kind: 'function', file: this.file, node }))) : CLEAN;
  }

  definitionOf(frame: Frame, instruction: Instruction & { readonly op: 'load' }): Cell {
    const { variable, node } = instruction;
    const { variables } = this.file.lowering;
    const known = variables.definitionOf(variable);
    if (known) return thingCell({ ...known, file: this.file });
    const imported = node < 0 ? undefined : this.file.subject.importedAt(node);
    if (imported) return this.later.named(frame, instruction, () => this.project.leadsTo(this.file, imported), () => this.project.imported(this.file, imported));
    const name = variables.undeclaredName(variable);
    if (name === undefined) return CLEAN;
    const [only, ...others] = this.file.graph.functionsNamed(name);
    if (only !== undefined) return others.length > 0 ? CLEAN : thingCell({ kind: 'function', file: this.file, node: only });
    return this.later.named(frame, instruction, () => this.project.isBeside(this.file, name), () => this.project.beside(this.file, name));
  }
}

/** The key that a constant is. */
function keyOfCell({ literal }: Cell): string | undefined {
  return literal === undefined || typeof literal === 'boolean' ? undefined : String(literal);
}

function accessOf({ run, node }: Method): 'call' | 'get' | 'set' {
  return run.file.lowering.accessOf(node);
}
