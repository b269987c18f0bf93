import { CLEAN, cellOf, factsWithin, holdsThings, join, signature, withoutLiterals, type Cell } from './cell';
import { unionFacts, type Fact } from './fact';
import type { FileFlow } from './file-flow';
import { interpret, type Found, type Machine, type Outcome } from './interpreter';
import type { FunctionIr } from './ir';
import type { Relevance } from './relevance';
import { State } from './state';

/** Functions that call each other are followed so far. */
export const DEEPEST = 14;
/** A function that is called in more ways than these is looked at once for all of them. */
const MOST_CONTEXTS = 6;
/** The same where a function is given no data: what it does then depends on functions and constants alone. */
const MOST_IDLE_CONTEXTS = 2;
/** Where so many variables around a function are known and none holds data, they are not told apart. */
const MOST_CAPTURED = 40;
/** So many variables that are compared to tell calls apart count as a step. */
const VARIABLES_PER_STEP = 16;
/** A function that calls itself is run so often. */
const MOST_ROUNDS = 4;

/** What a function is called on. */
interface Context {
  readonly args: readonly Cell[];
  readonly entry: State;
}

/** Runs each function once for each way in which it is called, as far as these tell ways apart. */
export class Contexts {
  /** Whether data went into a function that was not followed, so that something behind it may be missing. */
  isTooDeep = false;
  private readonly known = new Map<string, Outcome>();
  private readonly running = new Map<string, { outcome: Outcome; isUsed: boolean }>();
  private readonly seen = new Map<number, Context[]>();
  private readonly wide = new Map<number, Context>();

  constructor(
    private readonly file: FileFlow,
    private readonly relevance: Relevance,
    private readonly acrossFunctions: boolean,
    private readonly machine: Machine,
  ) {}

  /** Says that a call is not followed. */
  leave(given: readonly Cell[]): void {
    this.isTooDeep ||= given.some((cell) => factsWithin(cell).length > 0);
  }

  /** What calling a function does. @param around what variables around it hold */
  outcomeOf(node: number, given: readonly Cell[], around: State, depth: number): Outcome {
    const ir = this.file.lowering.functionAt(node);
    const { args, entry, key } = this.contextOf(ir, given, around);
    // Telling apart what a call is given may take longer than what it does.
    this.machine.step(Math.floor((args.length + entry.cells.size) / VARIABLES_PER_STEP));
    const known = this.known.get(key);
    if (known) return known;
    const open = this.running.get(key);
    if (open) {
      open.isUsed = true;
      return open.outcome;
    }
    if (depth > DEEPEST) return this.unknown(ir, args, entry);
    return this.interpret(ir, key, args, entry, depth);
  }

  /** What a function is run on: where no data of the rule is in it, one way to call it stands for all. */
  private contextOf({ node, self }: FunctionIr, args: readonly Cell[], entry: State): Context & { readonly key: string } {
    const isIdle = node !== 0 && this.canFindNothing(node, args, entry);
    const own = keyed(node, isIdle ? { args: args.map(onlyThings), entry: objectIn(entry, self) } : { args, entry });
    if (node === 0 || isIdle || this.known.has(own.key) || this.running.has(own.key)) return own;
    const seen = this.seen.get(node) ?? [];
    this.seen.set(node, seen);
    if (seen.length >= (holdsData(args, entry) ? MOST_CONTEXTS : MOST_IDLE_CONTEXTS)) return keyed(node, this.widened(node, seen, args, entry));
    seen.push(own);
    return own;
  }

  /** What such a function gives back may still be a function, or the object that it was called on. */
  private canFindNothing(node: number, args: readonly Cell[], entry: State): boolean {
    return !holdsData(args, entry) && this.acrossFunctions && (!this.relevance.matters(node) || entry.cells.size > MOST_CAPTURED);
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
    const open = { outcome: { result: CLEAN, exit: begun(ir, args, entry), found: [] as readonly Found[] }, isUsed: false };
    this.running.set(key, open);
    let outcome: Outcome = open.outcome;
    for (let round = 0; round < MOST_ROUNDS && !this.machine.isCut; round++) {
      open.isUsed = false;
      outcome = interpret(ir, args, entry, depth, this.machine);
      if (!open.isUsed || signature(outcome.result) === signature(open.outcome.result)) break;
      open.outcome = { ...outcome, found: [] };
    }
    this.running.delete(key);
    this.known.set(key, outcome);
    return outcome;
  }

  /** A call that is too deep to follow. */
  private unknown(ir: FunctionIr, args: readonly Cell[], entry: State): Outcome {
    this.leave([...args, ...entry.cells.values()]);
    return { result: cellOf(args.map(factsWithin).reduce<readonly Fact[]>(unionFacts, [])), exit: begun(ir, args, entry), found: [] };
  }
}

function holdsData(args: readonly Cell[], entry: State): boolean {
  return [...args, ...entry.cells.values()].some((cell) => factsWithin(cell).length > 0);
}

/** The context of a function, with a text that is the same for contexts in which the function does the same. */
function keyed(node: number, { args, entry }: Context): Context & { readonly key: string } {
  const variables = [...entry.cells].sort(([a], [b]) => a - b).map(([variable, cell]) => `${variable}=${signature(cell)}`);
  return { args, entry, key: `${node}|${args.map(signature).join('|')}|${variables.join('|')}` };
}

function onlyThings(cell: Cell): Cell {
  return holdsThings(cell) ? withoutLiterals(cell) : CLEAN;
}

/** The state with what the object is alone whose method is called, and not what is in it. */
function objectIn(entry: State, self: number): State {
  const { things } = entry.get(self);
  const state = new State();
  if (things.length > 0) state.set(self, { ...CLEAN, things });
  return state;
}

/** What variables hold where nothing of a function was run yet: what it was given is as it was. */
function begun({ params }: FunctionIr, args: readonly Cell[], entry: State): State {
  const state = entry.copy();
  for (const [at, { variable }] of params.entries()) if (variable >= 0) state.set(variable, args[at] ?? CLEAN);
  return state;
}

function joinContexts(a: Context, b: Context): Context {
  const entry = a.entry.copy();
  entry.join(b.entry);
  return { args: a.args.map((cell, at) => join(cell, b.args[at] ?? CLEAN)), entry };
}
