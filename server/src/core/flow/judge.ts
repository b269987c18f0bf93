import type { TypeFact } from '../match';
import { CLEAN, cleaned, factsWithin, fieldOf, sealed, unsealed, withFacts, withLiteral, type Cell } from './cell';
import { factOf, forRules, further, PLAIN_LABEL, unionFacts, type CodeFile, type Fact, type RuleSet } from './fact';
import type { Frame } from './interpreter';
import { EXIT, type FunctionIr, type Instruction, type Place } from './ir';
import type { State } from './state';
import type { SharedItem, TaintGroup } from './taint-group';
import { placeOf } from './place-of';
import { rulesOf, sameSpan, type ItemMatch, type Notes, type TaintMatches } from './taint-matches';
import type { TaintItem } from './taint-rule';

interface Target {
  readonly frame: Frame;
  readonly register: number;
  readonly place: Place | undefined;
  readonly node: number;
}

/** What a judge asks of the code besides what rules say of it. */
export interface JudgedCode {
  readonly file: CodeFile;
  /** The variable that holds what control depends on. */
  readonly control: number;
  readonly typeOf: (node: number) => TypeFact | undefined;
  /** The constant key that code is. */
  readonly keyOf: (node: number) => string | undefined;
}

/** What rules make of the values that code has: where data comes in, what makes it clean, and where it must not go. */
export class Judge {
  /** What was seen to go into propagators, by the propagation. */
  private readonly pending = new Map<number, readonly Fact[]>();
  /** What they go to, where that was run already. */
  private readonly waiting = new Map<number, Target>();
  /** Where the code stands that a guard is about, by the guard's match. */
  private readonly guarded = new Map<number, { readonly frame: Frame; readonly place: Place }>();

  constructor(private readonly code: JudgedCode, private readonly rules: TaintGroup, private readonly matches: TaintMatches) {}

  /** The state where a condition holds, or does not: what it vouches for is clean there. */
  vouched(frame: Frame, condition: Instruction, holds: boolean): State {
    let { state } = frame;
    for (const { id, item, rules } of this.notesOf(condition)?.guards ?? []) {
      const known = item.guardsWhen === holds ? this.guarded.get(id) : undefined;
      if (known?.frame !== frame) continue;
      state = state === frame.state ? state.copy() : state;
      state.seal(known.place, rules);
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

  /** What a name holds that is assigned to, where a rule speaks of the name. */
  assigned(target: number, value: Cell): Cell {
    const notes = this.matches.at(target);
    if (!notes) return value;
    const clean = rulesOf(notes.sanitizers.filter(({ item }) => item.bySideEffect !== false));
    const exact = notes.sources.filter((source) => source.item.exact || this.matches.isExact(source, target));
    const given = clean === 0 ? value : sealed(value, clean);
    return withFacts(given, this.factsOf(exact, given, target, ~clean));
  }

  /** What rules make of a value where it stands. */
  judge(frame: Frame, instruction: Instruction, given: Cell): Cell {
    const notes = this.notesOf(instruction);
    const plain = this.isSafe(instruction, given) ? CLEAN : given;
    if (!notes) return plain;
    const key = this.placeOfKey(instruction);
    const place = placeOf(frame, instruction) ?? key;
    const value = key ? sealedAs(plain, key.path.reduce(fieldOf, frame.state.get(key.variable))) : plain;
    if (place) for (const guard of notes.guarded) this.guarded.set(guard, { frame, place });
    const sanitizers = notes.sanitizers.filter((sanitizer) => holds(sanitizer, factsWithin(value)));
    if (place) frame.state.seal(place, rulesOf(sanitizers.filter(({ item }) => item.bySideEffect !== false)));
    const clean = rulesOf(sanitizers.filter(({ item }) => item.bySideEffect !== 'only'));
    const still = this.rules.all & ~clean;
    if (still === 0) return value.literal !== undefined ? withLiteral({ ...CLEAN, things: value.things }, value.literal) : value.things.length > 0 ? { ...CLEAN, things: value.things } : CLEAN;
    return this.judgeFor(still, frame, instruction, clean === 0 ? value : cleaned(value, clean), notes, place);
  }

  /** @param rules those for which the value was not made clean just now */
  private judgeFor(rules: RuleSet, frame: Frame, instruction: Instruction, value: Cell, notes: Notes, place: Place | undefined): Cell {
    let cell = this.propagatedTo(rules, frame, instruction, value, notes, place);
    const control = this.factsOf(notes.sources.filter(({ item }) => item.control), cell, instruction.node, rules);
    if (control.length > 0) frame.state.set(this.code.control, withFacts(frame.state.get(this.code.control), control));
    const plain = notes.sources.filter(({ item }) => item.bySideEffect !== 'only' && !item.control);
    // What asks for labels is told of those that are given here.
    for (const asks of [false, true]) cell = withFacts(cell, this.factsOf(plain.filter(({ item }) => (item.requires !== undefined) === asks), cell, instruction.node, rules));
    const effects = notes.sources.filter(({ item }) => item.bySideEffect !== false);
    // What else is known of the value here is not kept for it: that may be another rule's.
    if (place && effects.length > 0) frame.state.put(place, withFacts(unsealed(place.path.reduce(fieldOf, frame.state.get(place.variable))), this.factsOf(effects, cell, instruction.node, rules)), false);
    this.propagateFrom(rules, frame, cell, notes);
    for (const sink of notes.sinks) if ((sink.rules & rules) !== 0) this.reach(frame, instruction, { ...sink, rules: sink.rules & rules }, cell);
    return cell;
  }

  /** `values.get('key')` is the place of that key. */
  private placeOfKey(instruction: Instruction): Place | undefined {
    if (instruction.op !== 'call') return undefined;
    const { receiverPlace, name, args } = instruction.call;
    const [only, ...others] = args;
    const key = receiverPlace && only && others.length === 0 && READS_KEY.test(name) ? this.code.keyOf(only.node) : undefined;
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
      const facts = further(forRules(this.pending.get(id) ?? [], rules), 'propagated', this.code.file, node);
      if (facts.length === 0) continue;
      cell = withFacts(cell, facts);
      if (place && item.bySideEffect !== false) frame.state.put(place, cell, false);
    }
    return cell;
  }

  /** What a propagator goes to may be run before what it comes from: the object before the arguments. */
  private reachBack(frame: Frame, id: number): void {
    const to = this.waiting.get(id);
    const facts = further(this.pending.get(id) ?? [], 'propagated', this.code.file, to?.node ?? 0);
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
    if (facts.length > 0) frame.found.push({ sink, facts });
  }

  private givenTo(frame: Frame, instruction: Instruction, sink: ItemMatch, value: Cell): readonly Fact[] {
    const isCall = instruction.op === 'call' && sink.item.isWhole && this.matches.isExact(sink, instruction.node, instruction.also);
    const given = isCall ? givenTo(frame, instruction, value, sink) : sink.item.alone ? value.facts : factsWithin(value);
    return unionFacts(given, frame.state.get(this.code.control).facts);
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
    const name = this.matches.typeName(this.code.typeOf(instruction.node));
    return (safeBooleans && BOOLEAN_TYPES.test(name)) || (safeNumbers && NUMBER_TYPES.test(name));
  }
}

/** What is read by its key once more is as clean as what was checked under that key. */
function sealedAs(value: Cell, { sealed: rules = 0 }: Cell): Cell {
  return rules === 0 ? value : sealed(value, rules);
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
const READS_KEY = /^(?:get|Get|fetch|getItem|getValue|getParameter|getlist|getHeader|getQueryParam|input|query|post|FormValue|PostFormValue|PathValue|Param|Params|Query|DefaultQuery|PostForm|QueryParam|FormParam)$/;

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
