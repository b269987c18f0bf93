import {
  ANY, CLEAN, cellOf, elementOf, factsWithin, fieldOf, join, joinAll, literalCell, mapFacts, thingCell, withFacts, withLiteral, type Cell,
} from './cell';
import { further, unionFacts, type CodeFile } from './fact';
import { compute } from './compute';
import type { Frame } from './interpreter';
import type { Instruction, Place } from './ir';
import type { Judge } from './judge';
import type { State } from './state';
import { objectOf, rest, sized, type Item } from './objects';
import { placeOf, sharedPlaceOf } from './place-of';
import type { TaintOptions } from './taint-rule';

/** Runs a call, or what a function does that is given to code outside. */
export interface Calls {
  /** What a call or a member is in another file, while no data goes in there; undefined where that has to be known. */
  putOff(frame: Frame, instruction: Instruction & { readonly op: 'call' | 'field' }): Cell | undefined;
  call(frame: Frame, instruction: Instruction & { readonly op: 'call' }): Cell;
  made(frame: Frame, instruction: Instruction & { readonly op: 'closure' }): Cell;
  /** What a member is that is a method of a class of the file; undefined for other members. */
  member(frame: Frame, instruction: Instruction & { readonly op: 'field' }, object: Cell): Cell | undefined;
  /** Runs a setter of a class of the file; false where there is none. */
  assign(frame: Frame, place: Place, name: string, value: Cell, node: number): boolean;
  /** The functions of a name. */
  named(name: string): Cell;
  /** The constant that a literal in the code is, and what it is the name of where names are functions. */
  literal(node: number): Cell;
  /** Whether whole numbers that are divided give a whole number. */
  readonly dividesWhole: boolean;
  /** Whether a member alone may be a call. */
  readonly bareCalls: boolean;
  /** Whether the class of an object says that it has a field of a name. */
  declaresField(object: Cell, name: string): boolean;
  /** What a variable is the name of that was given no value: a function or class, or what another file has. */
  definitionOf(frame: Frame, instruction: Instruction & { readonly op: 'load' }): Cell;
  /** A value of which all is known that other files say. */
  resolved(frame: Frame, cell: Cell): Cell;
}

/** What running one instruction does to values. */
export class Executor {
  constructor(
    private readonly file: CodeFile,
    private readonly options: TaintOptions,
    private readonly calls: Calls,
    private readonly judge: Judge,
  ) {}

  execute(frame: Frame, instruction: Instruction): Cell {
    return this.judge.judge(frame, instruction, this.plain(frame, instruction));
  }

  /** The state where a condition holds, or does not: what it vouches for is clean there. */
  refine(frame: Frame, condition: number, holds: boolean): State {
    const made = frame.ir.registers[condition];
    if (!made) return frame.state;
    const state = this.judge.vouched(frame, made, holds);
    const compared = holds ? comparedIn(made) : undefined;
    return compared ? this.equal(frame, compared, state) : state;
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
      refined.put(place, this.options.guards ? literalCell(literal) : withLiteral(before, literal), false);
      return refined;
    }
    return state;
  }

  private plain(frame: Frame, instruction: Instruction): Cell {
    const { registers } = frame;
    const of = (register: number): Cell => registers[register] ?? CLEAN;
    switch (instruction.op) {
      case 'value': return this.made(instruction, this.partsOf(frame, instruction.parts.map(of)));
      case 'same': return of(instruction.of);
      case 'param': return frame.args[instruction.index] ?? CLEAN;
      case 'load': return this.load(frame, instruction);
      case 'store': return this.store(frame, instruction, of(instruction.value));
      case 'put': return this.put(frame, instruction, of(instruction.value));
      case 'field': return this.calls.putOff(frame, instruction) ?? this.member(frame, instruction, this.calls.resolved(frame, of(instruction.object)));
      case 'element': return join(elementOf(this.calls.resolved(frame, of(instruction.object))), this.options.safeIndexes || instruction.index < 0 ? CLEAN : cellOf(factsWithin(of(instruction.index))));
      case 'rest': return rest(this.calls.resolved(frame, of(instruction.object)), instruction.without, instruction.isList === true);
      case 'object': return listed(instruction.entries.map(({ name, value, isSpread }) => ({ name, isSpread, cell: isSpread ? this.calls.resolved(frame, of(value)) : of(value) })));
      case 'call': return this.calls.putOff(frame, instruction) ?? this.calls.call(frame, instruction);
      case 'closure': return this.calls.made(frame, instruction);
      case 'method': return this.calls.named(instruction.name);
      case 'class': return thingCell({ kind: 'class', file: this.file, node: instruction.class });
      case 'return': case 'throw': case 'yield': case 'check': return of(instruction.value);
    }
  }

  private member(frame: Frame, instruction: Instruction & { readonly op: 'field' }, object: Cell): Cell {
    return this.calls.member(frame, instruction, object) ?? this.field(object, instruction);
  }

  private load(frame: Frame, instruction: Instruction & { readonly op: 'load' }): Cell {
    const cell = frame.state.get(instruction.variable);
    return cell === CLEAN && this.options.acrossFunctions ? this.calls.definitionOf(frame, instruction) : cell;
  }

  private field(object: Cell, { name, isStored }: Instruction & { readonly op: 'field' }): Cell {
    if (this.options.onlyAssignments) return object.fields?.get(name) ?? CLEAN;
    const letter = isStored === true ? letterAt(object, name) : undefined;
    if (letter !== undefined) return withFacts(literalCell(letter), object.facts);
    // A method that is called without parentheses may give anything that its object has.
    const mayCall = this.calls.bareCalls && isStored !== true && object.fields && !object.fields.has(name);
    return mayCall && !this.calls.declaresField(object, name) ? cellOf(factsWithin(object)) : fieldOf(object, name);
  }

  private made({ kind, node, label = '' }: Instruction & { readonly op: 'value' }, parts: readonly Cell[]): Cell {
    const { safeComparisons, safeBooleans, safeNumbers, onlyAssignments } = this.options;
    if (kind === 'literal') return this.literal(node);
    if (onlyAssignments && kind !== 'code' && kind !== 'text') return CLEAN;
    if (kind === 'code' && parts.length > 0) return joinAll(parts);
    const known = compute(label, parts.map(({ literal }) => literal), this.calls.dividesWhole);
    const isSafe = (kind === 'comparison' && (safeComparisons || safeBooleans)) || (kind === 'boolean' && safeBooleans) || (kind === 'number' && safeNumbers);
    const facts = isSafe ? [] : parts.map(factsWithin).reduce(unionFacts, []);
    if (kind === 'either') return withFacts(parts[0] ?? CLEAN, facts);
    return known === undefined ? cellOf(facts) : withFacts(literalCell(known), facts);
  }

  /** What data is compared with, or put beside, may be a constant of another file. */
  private partsOf(frame: Frame, parts: readonly Cell[]): readonly Cell[] {
    return parts.some((part) => factsWithin(part).length > 0) ? parts.map((part) => this.calls.resolved(frame, part)) : parts;
  }

  private literal(node: number): Cell {
    return node < 0 ? CLEAN : this.calls.literal(node);
  }

  private store({ state, ir }: Frame, { node, variable, value: from, target, isSilent, through }: Instruction & { readonly op: 'store' }, value: Cell): Cell {
    const given = isSilent === true ? value : mapFacts(value, (facts) => further(facts, 'assign', this.file, node));
    const assigned = this.judge.assigned(target, given);
    if (through === 'pointer' || (through === undefined && state.isReference(variable))) state.assignThrough(variable, assigned);
    else {
      const made = ir.registers[from];
      state.assign(variable, assigned, made && sharedPlaceOf({ ir }, made), through === 'reference');
    }
    return given;
  }

  private put(frame: Frame, { node, place, name, target, isAdded, isStored }: Instruction & { readonly op: 'put' }, value: Cell): Cell {
    const { state } = frame;
    const given = this.judge.assigned(target, mapFacts(value, (facts) => further(facts, 'assign', this.file, node)));
    if (name !== undefined && isStored !== true && this.calls.assign(frame, place, name, given, node)) return value;
    state.put({ variable: place.variable, path: [...place.path, name ?? ANY] }, given, isAdded);
    return value;
  }
}

/** The letter of a constant text at an index; undefined where there is none, as of a text with letters outside ASCII, which languages count in other ways. */
function letterAt({ literal }: Cell, name: string): string | undefined {
  return typeof literal === 'string' && /^\d{1,4}$/.test(name) && isAscii(literal) ? literal[Number(name)] : undefined;
}

function isAscii(text: string): boolean {
  return !/[^\x20-\x7e]/.test(text);
}

const EQUALS: ReadonlySet<string> = new Set(['==', '===', 'is']);
const EQUAL_CALLS: ReadonlySet<string> = new Set(['equals', 'Equals']);

/** The two registers that are equal where a condition holds; undefined for conditions about other things. */
function comparedIn(made: Instruction): readonly number[] | undefined {
  if (made.op === 'value') return EQUALS.has(made.label ?? '') ? made.parts : undefined;
  if (made.op !== 'call' || !EQUAL_CALLS.has(made.call.name)) return undefined;
  const { receiver, args } = made.call;
  return args.length === 1 ? [receiver, args[0]?.value ?? -1] : args.map(({ value }) => value);
}

function listed(items: readonly Item[]): Cell {
  return sized(items, objectOf(items));
}
