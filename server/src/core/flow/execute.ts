import type { TypeFact } from '../match';
import {
  ANY, CLEAN, cellOf, cleaned, elementOf, factsWithin, fieldOf, join, joinAll, LENGTH, literalCell, mapFacts, put, sealed, thingCell, unsealed, withFacts, withLiteral, type Cell,
} from './cell';
import { factOf, forRules, further, PLAIN_LABEL, unionFacts, type CodeFile, type Fact, type RuleSet } from './fact';
import { compute } from './compute';
import type { Frame } from './interpreter';
import { EXIT, type Entry, type FunctionIr, type Instruction, type Place } from './ir';
import type { State } from './state';
import type { SharedItem, TaintGroup } from './taint-group';
import { MOST_SIZED, objectOf, rest } from './objects';
import { placeOf, sharedPlaceOf } from './place-of';
import { rulesOf, sameSpan, type ItemMatch, type Notes, type TaintMatches } from './taint-matches';
import type { TaintItem } from './taint-rule';

/** Runs a call, or what a function does that is given to code outside. */
export interface Calls {
  call(frame: Frame, instruction: Instruction & { readonly op: 'call' }): Cell;
  made(frame: Frame, instruction: Instruction & { readonly op: 'closure' }): Cell;
  /** What a member is that is a method of a class of the file; undefined for other members. */
  member(frame: Frame, instruction: Instruction & { readonly op: 'field' }, object: Cell): Cell | undefined;
  /** Runs a setter of a class of the file; false where there is none. */
  assign(frame: Frame, place: Place, name: string, value: Cell, node: number): boolean;
  /** The constant key that code is. */
  keyOf(node: number): string | undefined;
  /** The functions of a name. */
  named(name: string): Cell;
  /** The constant that a literal in the code is, and what it is the name of where names are functions. */
  literal(node: number): Cell;
  /** Whether a member alone may be a call. */
  readonly bareCalls: boolean;
  /** Whether the class of an object says that it has a field of a name. */
  declaresField(object: Cell, name: string): boolean;
  /** The variable that holds what control depends on. */
  readonly control: number;
  /** What a variable is the name of that was given no value: a function or class, or what another file has. */
  definitionOf(variable: number, node: number): Cell;
}

interface Target {
  readonly frame: Frame;
  readonly register: number;
  readonly place: Place | undefined;
  readonly node: number;
}

/** What running one instruction does to values, as rules see them. */
export class Executor {
  /** What was seen to go into propagators, by the propagation. */
  private readonly pending = new Map<number, readonly Fact[]>();
  /** What they go to, where that was run already. */
  private readonly waiting = new Map<number, Target>();

  /** Where the code stands that a guard is about, by the guard's match. */
  private readonly guarded = new Map<number, { readonly frame: Frame; readonly place: Place }>();

  constructor(
    private readonly file: CodeFile,
    private readonly rules: TaintGroup,
    private readonly matches: TaintMatches,
    private readonly calls: Calls,
    private readonly typeOf: (node: number) => TypeFact | undefined,
  ) {}

  execute(frame: Frame, instruction: Instruction): Cell {
    const value = this.plain(frame, instruction);
    const notes = this.notesOf(instruction);
    const safe = this.isSafe(instruction, value) ? CLEAN : value;
    return notes ? this.judge(frame, instruction, safe, notes) : safe;
  }

  /** The state where a condition holds, or does not: what it vouches for is clean there. */
  refine(frame: Frame, condition: number, holds: boolean): State {
    const made = frame.ir.registers[condition];
    if (!made) return frame.state;
    let { state } = frame;
    for (const { id, item, rules } of this.notesOf(made)?.guards ?? []) {
      const known = item.guardsWhen === holds ? this.guarded.get(id) : undefined;
      if (known?.frame !== frame) continue;
      state = state === frame.state ? state.copy() : state;
      state.seal(known.place, rules);
    }
    return holds && made.op === 'value' && EQUALS.has(made.label ?? '') ? this.equal(frame, made.parts, state) : state;
  }

  /** What equals a constant is that constant. */
  private equal(frame: Frame, [left = -1, right = -1]: readonly number[], state: State): State {
    const { registers, ir } = frame;
    for (const [part, other] of [[left, right], [right, left]] as const) {
      const literal = registers[other]?.literal;
      const before = registers[part] ?? CLEAN;
      const made = ir.registers[part];
      const place = made && placeOf(frame, made);
      if (!place || literal === undefined || before.literal !== undefined) continue;
      const refined = state === frame.state ? state.copy() : state;
      refined.put(place, this.rules.options.guards ? literalCell(literal) : withLiteral(before, literal), false);
      return refined;
    }
    return state;
  }

  private notesOf({ node, also }: Instruction): Notes | undefined {
    const own = this.matches.at(node);
    const other = also === undefined ? undefined : this.matches.at(also);
    if (!own || !other) return own ?? other;
    const both = <T>(a: readonly T[], b: readonly T[]): readonly T[] => [...new Set([...a, ...b])];
    return {
      sources: both(own.sources, other.sources), sinks: both(own.sinks, other.sinks), sanitizers: both(own.sanitizers, other.sanitizers),
      from: both(own.from, other.from), to: both(own.to, other.to), guarded: both(own.guarded, other.guarded), guards: both(own.guards, other.guards),
    };
  }

  private plain(frame: Frame, instruction: Instruction): Cell {
    const { registers } = frame;
    const of = (register: number): Cell => registers[register] ?? CLEAN;
    switch (instruction.op) {
      case 'value': return this.made(instruction, instruction.parts.map(of));
      case 'same': return of(instruction.of);
      case 'param': return frame.args[instruction.index] ?? CLEAN;
      case 'load': return this.load(frame, instruction);
      case 'store': return this.store(frame, instruction, of(instruction.value));
      case 'put': return this.put(frame, instruction, of(instruction.value));
      case 'field': return this.calls.member(frame, instruction, of(instruction.object)) ?? this.field(of(instruction.object), instruction);
      case 'element': return join(elementOf(of(instruction.object)), this.rules.options.safeIndexes || instruction.index < 0 ? CLEAN : cellOf(factsWithin(of(instruction.index))));
      case 'rest': return rest(of(instruction.object), instruction.without, instruction.isList === true);
      case 'object': return this.sized(instruction.entries, objectOf(instruction.entries.map(({ name, value, isSpread }) => ({ name, isSpread, cell: of(value) }))));
      case 'call': return this.calls.call(frame, instruction);
      case 'closure': return this.calls.made(frame, instruction);
      case 'method': return this.calls.named(instruction.name);
      case 'class': return thingCell({ kind: 'class', file: this.file, node: instruction.class });
      case 'return': case 'throw': case 'yield': case 'check': return of(instruction.value);
    }
  }

  private load({ state }: Frame, { variable, node }: Instruction & { readonly op: 'load' }): Cell {
    const cell = state.get(variable);
    return cell === CLEAN && this.rules.options.acrossFunctions ? this.calls.definitionOf(variable, node) : cell;
  }

  private field(object: Cell, { name, isStored }: Instruction & { readonly op: 'field' }): Cell {
    if (this.rules.options.onlyAssignments) return object.fields?.get(name) ?? CLEAN;
    // A method that is called without parentheses may give anything that its object has.
    const mayCall = this.calls.bareCalls && isStored !== true && object.fields && !object.fields.has(name);
    return mayCall && !this.calls.declaresField(object, name) ? cellOf(factsWithin(object)) : fieldOf(object, name);
  }

  private made({ kind, node, label = '' }: Instruction & { readonly op: 'value' }, parts: readonly Cell[]): Cell {
    const { safeComparisons, safeBooleans, safeNumbers, onlyAssignments } = this.rules.options;
    if (kind === 'literal') return this.literal(node);
    if (onlyAssignments && kind !== 'code' && kind !== 'text') return CLEAN;
    if (kind === 'code' && parts.length > 0) return joinAll(parts);
    const known = compute(label, parts.map(({ literal }) => literal));
    const isSafe = (kind === 'comparison' && (safeComparisons || safeBooleans)) || (kind === 'boolean' && safeBooleans) || (kind === 'number' && safeNumbers);
    const facts = isSafe ? [] : parts.map(factsWithin).reduce(unionFacts, []);
    if (kind === 'either') return withFacts(parts[0] ?? CLEAN, facts);
    return known === undefined ? cellOf(facts) : withFacts(literalCell(known), facts);
  }

  /** How many items a list has that is written down: conditions may ask. */
  private sized(entries: readonly Entry[], cell: Cell): Cell {
    if (entries.length > MOST_SIZED || entries.some(({ isSpread, name }) => isSpread || name === LENGTH)) return cell;
    return put(cell, [LENGTH], literalCell(entries.length), false);
  }

  private literal(node: number): Cell {
    return node < 0 ? CLEAN : this.calls.literal(node);
  }

  private store({ state, ir }: Frame, { node, variable, value: from, target, isSilent, through }: Instruction & { readonly op: 'store' }, value: Cell): Cell {
    const given = isSilent === true ? value : mapFacts(value, (facts) => further(facts, 'assign', this.file, node));
    const assigned = this.assigned(target, given);
    if (through === 'pointer' || (through === undefined && state.isReference(variable))) state.assignThrough(variable, assigned);
    else {
      const made = ir.registers[from];
      state.assign(variable, assigned, made && sharedPlaceOf({ ir }, made), through === 'reference');
    }
    return given;
  }

  private put(frame: Frame, { node, place, name, target, isAdded, isStored }: Instruction & { readonly op: 'put' }, value: Cell): Cell {
    const { state } = frame;
    const given = this.assigned(target, mapFacts(value, (facts) => further(facts, 'assign', this.file, node)));
    if (name !== undefined && isStored !== true && this.calls.assign(frame, place, name, given, node)) return value;
    state.put({ variable: place.variable, path: [...place.path, name ?? ANY] }, given, isAdded);
    return value;
  }

  /** What a name holds that is assigned to, where a rule speaks of the name. */
  private assigned(target: number, value: Cell): Cell {
    const notes = this.matches.at(target);
    if (!notes) return value;
    const clean = rulesOf(notes.sanitizers.filter(({ item }) => item.bySideEffect !== false));
    const exact = notes.sources.filter((source) => source.item.exact || this.matches.isExact(source, target));
    const given = clean === 0 ? value : sealed(value, clean);
    return withFacts(given, this.factsOf(exact, given, target, ~clean));
  }

  /** What rules make of a value where it stands. */
  private judge(frame: Frame, instruction: Instruction, value: Cell, notes: Notes): Cell {
    const place = placeOf(frame, instruction) ?? this.placeOfKey(instruction);
    if (place) for (const guard of notes.guarded) this.guarded.set(guard, { frame, place });
    const sanitizers = notes.sanitizers.filter((sanitizer) => holds(sanitizer, factsWithin(value)));
    if (place) frame.state.seal(place, rulesOf(sanitizers.filter(({ item }) => item.bySideEffect !== false)));
    const clean = rulesOf(sanitizers.filter(({ item }) => item.bySideEffect !== 'only'));
    const still = this.rules.all & ~clean;
    if (still === 0) return value.things.length > 0 ? { ...CLEAN, things: value.things } : CLEAN;
    return this.judgeFor(still, frame, instruction, clean === 0 ? value : cleaned(value, clean), notes, place);
  }

  /** @param rules those for which the value was not made clean just now */
  private judgeFor(rules: RuleSet, frame: Frame, instruction: Instruction, value: Cell, notes: Notes, place: Place | undefined): Cell {
    let cell = this.propagatedTo(rules, frame, instruction, value, notes, place);
    const control = this.factsOf(notes.sources.filter(({ item }) => item.control), cell, instruction.node, rules);
    if (control.length > 0) frame.state.set(this.calls.control, withFacts(frame.state.get(this.calls.control), control));
    const plain = notes.sources.filter(({ item }) => item.bySideEffect !== 'only' && !item.control);
    // What asks for labels is told of those that are given here.
    for (const asks of [false, true]) cell = withFacts(cell, this.factsOf(plain.filter(({ item }) => (item.requires !== undefined) === asks), cell, instruction.node, rules));
    const effects = notes.sources.filter(({ item }) => item.bySideEffect !== false);
    if (place && effects.length > 0) frame.state.put(place, withFacts(unsealed(cell), this.factsOf(effects, cell, instruction.node, rules)), false);
    this.propagateFrom(rules, frame, cell, notes);
    for (const sink of notes.sinks) if ((sink.rules & rules) !== 0) this.reach(frame, instruction, { ...sink, rules: sink.rules & rules }, cell);
    return cell;
  }

  /** `values.get('key')` is the place of that key. */
  private placeOfKey(instruction: Instruction): Place | undefined {
    if (instruction.op !== 'call') return undefined;
    const { receiverPlace, name, args } = instruction.call;
    const [only, ...others] = args;
    const key = receiverPlace && only && others.length === 0 && READS_KEY.test(name) ? this.calls.keyOf(only.node) : undefined;
    return receiverPlace && key !== undefined ? { variable: receiverPlace.variable, path: [...receiverPlace.path, key] } : undefined;
  }

  private propagateFrom(rules: RuleSet, frame: Frame, value: Cell, notes: Notes): void {
    for (const { id, item, rules: own } of notes.from) {
      const all = forRules(factsWithin(value), own & rules);
      const facts = all.filter(({ label }) => holds({ item, rules: own }, all) && (item.replaceLabels === undefined || item.replaceLabels.includes(label)));
      this.pending.set(id, facts.map((fact) => relabel(fact, item)));
      this.reachBack(frame, id);
    }
  }

  private propagatedTo(rules: RuleSet, frame: Frame, { node, to }: Instruction, value: Cell, notes: Notes, place: Place | undefined): Cell {
    let cell = value;
    for (const { id, item } of notes.to) {
      this.waiting.set(id, { frame, register: to, place: item.bySideEffect === false ? undefined : place, node });
      const facts = further(forRules(this.pending.get(id) ?? [], rules), 'propagated', this.file, node);
      if (facts.length === 0) continue;
      cell = withFacts(cell, facts);
      if (place && item.bySideEffect !== false) frame.state.put(place, cell, false);
    }
    return cell;
  }

  /** What a propagator goes to may be run before what it comes from: the object before the arguments. */
  private reachBack(frame: Frame, id: number): void {
    const to = this.waiting.get(id);
    const facts = further(this.pending.get(id) ?? [], 'propagated', this.file, to?.node ?? 0);
    if (to?.frame !== frame || facts.length === 0) return;
    const cell = withFacts(frame.registers[to.register] ?? CLEAN, facts);
    frame.registers[to.register] = cell;
    if (to.place) frame.state.put(to.place, cell, false);
  }

  private factsOf(sources: readonly ItemMatch[], cell: Cell, node: number, rules: RuleSet): readonly Fact[] {
    const meant = sources.filter((source) => (source.rules & rules) !== 0 && holds(source, factsWithin(cell)));
    return meant.map((source) => factOf(source, source.item.label, source.rules & rules, node));
  }

  private reach(frame: Frame, instruction: Instruction, sink: ItemMatch, value: Cell): void {
    if (sink.item.atExit && !isAtExit(frame.ir, instruction)) return;
    const facts = sink.item.requiresOf.length > 0 ? this.reachingEach(frame, sink) : this.reaching(this.givenTo(frame, instruction, sink, value), sink);
    if (facts.length > 0) frame.found.push({ sink, node: instruction.node, facts });
  }

  private givenTo(frame: Frame, instruction: Instruction, sink: ItemMatch, value: Cell): readonly Fact[] {
    const isCall = instruction.op === 'call' && sink.item.isWhole && this.matches.isExact(sink, instruction.node, instruction.also);
    const given = isCall ? givenTo(frame, instruction, value, sink) : factsWithin(value);
    return unionFacts(given, frame.state.get(this.calls.control).facts);
  }

  /** What comes to a sink that asks for something of each of several metavariables; nothing where one has not got it. */
  private reachingEach({ ir, registers }: Frame, { item, rules, bindings }: ItemMatch): readonly Fact[] {
    let all: readonly Fact[] = [];
    for (const { metavariable, requires } of item.requiresOf) {
      const bound = bindings.get(metavariable);
      const made = bound && ir.registers.find(({ node }) => node >= 0 && this.matches.isExact(bound, node));
      const facts = made ? forRules(factsWithin(registers[made.to] ?? CLEAN), rules) : [];
      if (!requires((label) => facts.some((fact) => fact.label === label))) return [];
      all = unionFacts(all, facts);
    }
    return all;
  }

  /** The facts that a sink is about. */
  private reaching(all: readonly Fact[], sink: ItemMatch): readonly Fact[] {
    const facts = forRules(all, sink.rules);
    if (facts.length === 0) return facts;
    const { requires } = sink.item;
    if (requires) return requires((label) => facts.some((fact) => fact.label === label)) ? facts : [];
    return facts.filter(({ label }) => label === PLAIN_LABEL);
  }

  /** Asking for a type costs more than all else: only where there is something to lose. */
  private isSafe(instruction: Instruction, value: Cell): boolean {
    const { safeBooleans, safeNumbers } = this.rules.options;
    if ((!safeBooleans && !safeNumbers) || instruction.node < 0 || value === CLEAN) return false;
    if (!TYPED.has(instruction.op) || factsWithin(value).length === 0) return false;
    const name = this.matches.typeName(this.typeOf(instruction.node));
    return (safeBooleans && BOOLEAN_TYPES.test(name)) || (safeNumbers && NUMBER_TYPES.test(name));
  }
}

/** Whether the labels that an item's rules gave are as it requires. */
function holds({ item, rules }: SharedItem, facts: readonly Fact[]): boolean {
  return item.requires?.((label) => facts.some((fact) => fact.label === label && (fact.rules & rules) !== 0)) ?? true;
}

/** Whether nothing is done any more after an instruction but to leave the function. */
function isAtExit({ blocks }: FunctionIr, instruction: Instruction): boolean {
  const block = blocks.find(({ instructions }) => instructions.includes(instruction));
  if (!block || block.successors.some((next) => next !== EXIT)) return false;
  const after = block.instructions.slice(block.instructions.indexOf(instruction) + 1);
  return after.every(({ op }) => !EFFECTS.has(op));
}

const EFFECTS: ReadonlySet<Instruction['op']> = new Set<Instruction['op']>(['call', 'store', 'put', 'closure', 'yield']);
const READS_KEY = /^(?:get|fetch|getItem|getValue|getParameter|getlist)$/;
const EQUALS: ReadonlySet<string> = new Set(['==', '===', 'is']);

/** Instructions whose value may have a type that tells that it is harmless. */
const TYPED: ReadonlySet<Instruction['op']> = new Set<Instruction['op']>(['load', 'call', 'field', 'param', 'value', 'same']);
const BOOLEAN_TYPES = /^(bool|boolean|Bool|Boolean)$/;
const NUMBER_TYPES = /^(u?int(8|16|32|64)?|Int|Integer|integer|long|Long|short|Short|byte|Byte|double|Double|float(32|64)?|Float|number|Number|decimal|BigDecimal|BigInteger|[iu](8|16|32|64|128|size)|f32|f64|usize|isize|uintptr|rune)$/;

/** What a call is given: that is what a sink is about which matches the call as a whole. */
function givenTo({ registers }: Frame, instruction: Instruction & { readonly op: 'call' }, value: Cell, sink: ItemMatch): readonly Fact[] {
  const { args, receiver, callee } = instruction.call;
  const cells = [...args.map((arg) => arg.value), receiver, callee].map((register) => registers[register] ?? CLEAN);
  const own = factsWithin(value).filter(({ source }) => !sameSpan(source, sink));
  return [...cells.map(factsWithin), own].reduce(unionFacts, []);
}

function relabel(fact: Fact, { label }: TaintItem): Fact {
  return label === PLAIN_LABEL ? fact : { ...fact, label };
}
