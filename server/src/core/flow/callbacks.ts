import { ANY, CLEAN, elementOf, fieldOf, isBlank, join, joinAll, LENGTH, put, type Cell, type Thing } from './cell';
import type { FileFlow } from './file-flow';
import type { FileRun } from './file-run';
import type { CalleeFinder } from './find-callees';
import type { Frame, Outcome } from './interpreter';
import type { Call, FunctionIr } from './ir';
import { State } from './state';
import type { TaintOptions } from './taint-rule';

/** A function that is given away counts for less: callbacks in callbacks are common. */
const CALLBACK_DEPTH = 1 / 16;

/** Methods that give back what the function gives that they are given. */
const MAPS: ReadonlySet<string> = new Set(['map', 'flatMap', 'then', 'reduce', 'reduceRight', 'fold', 'collect', 'mapValues', 'mapNotNull', 'Select', 'SelectMany', 'Aggregate', 'array_map', 'array_reduce', 'let', 'run', 'with', 'inject', 'mapTo', 'thenApply', 'thenCompose', 'from', 'and_then', 'filter_map', 'flat_map']);

/** Those of them that hand on what the function gave before. */
const FOLDS: ReadonlySet<string> = new Set(['reduce', 'fold', 'inject', 'Aggregate', 'foldLeft']);
/** A function that is given away is run so often, while what it leaves in variables around it goes on growing. */
const MOST_TURNS = 4;
const NO_ENV: ReadonlyMap<number, Cell> = new Map();

/** Runs functions of ours that are given to code outside, or that no one is seen to call. */
export class Callbacks {
  private readonly file: FileFlow;

  constructor(
    private readonly fileRun: FileRun,
    private readonly options: TaintOptions,
    private readonly callees: CalleeFinder,
  ) {
    this.file = fileRun.file;
  }

  /** Functions that are given to code outside are run by it, on what else it has. Gives what they give back. */
  run(frame: Frame, call: Call): Cell | undefined {
    const { acrossFunctions } = this.options;
    let result: Cell | undefined;
    for (const { value } of call.args) {
      for (const { kind, file, node, env } of this.callees.givenTo(frame, call, value)) {
        if (kind !== 'function' || file !== this.file || (!acrossFunctions && frame.ir.registers[value]?.op !== 'closure')) continue;
        const ir = this.file.lowering.functionAt(node);
        const folded = acrossFunctions && FOLDS.has(call.name) ? this.folded(frame, call, value, ir) : undefined;
        const given = acrossFunctions && !folded ? this.givenToCallbacks(frame, call, value) : CLEAN;
        result = join(result ?? CLEAN, folded ?? this.escape(frame, ir, ir.params.map((_, at) => (at === 1 && this.isIndexed(call, value) ? CLEAN : given)), env)?.result ?? CLEAN);
      }
    }
    return result;
  }

  /** Whether a function is given an element of the list whose method is called, and its place, which is a number. */
  private isIndexed({ name, receiver, args: [first] }: Call, callback: number): boolean {
    return receiver >= 0 && first?.value === callback && this.file.subject.flow.indexed?.includes(name) === true;
  }

  /** What is left of a list when a function is given what it gave before and the next element; undefined where the list is not the object of the call. */
  private folded(frame: Frame, call: Call, callback: number, ir: FunctionIr): Cell | undefined {
    const list = frame.registers[call.receiver] ?? CLEAN;
    const others = call.args.filter(({ value }) => value !== callback).map(({ value }) => frame.registers[value] ?? CLEAN);
    if (ir.params.length < 2 || others.length > 1 || isBlank(list)) return undefined;
    const element = elementOf(list);
    const next = (before: Cell): Cell => this.escape(frame, ir, ir.params.map((_, at) => (at === 0 ? before : element)))?.result ?? CLEAN;
    const [first] = others;
    // A list with something in it does not leave what there was at first as it is.
    let before = first === undefined ? element : Number(fieldOf(list, LENGTH).literal) > 0 ? next(first) : first;
    for (let turn = 0; turn < MOST_TURNS; turn++) {
      const after = join(before, next(before));
      if (after === before) break;
      before = after;
    }
    return before;
  }

  /** Elements of the object whose method is called, and of what else is given to it. */
  private givenToCallbacks({ registers }: Frame, call: Call, callback: number): Cell {
    const args = this.options.safeFunctions ? [] : call.args;
    const others = args.filter(({ value }) => value !== callback).map(({ value }) => registers[value] ?? CLEAN);
    return joinAll([registers[call.receiver] ?? CLEAN, ...others].map(elementOf));
  }

  /** A function that is run by no one knows whom, perhaps never, or again and again. */
  escape(frame: Frame, ir: FunctionIr, given: readonly Cell[], made: Thing['env'] = NO_ENV): Outcome | undefined {
    let outcome: Outcome | undefined;
    for (let turn = 0; turn < MOST_TURNS; turn++) {
      const env = new Map([...made, ...this.file.handedOn(frame, ir.node)]);
      if (!this.fileRun.relevance.mayMatter(ir, env, joinAll(given))) break;
      outcome = this.fileRun.contexts.outcomeOf(ir.node, given, new State(env), frame.depth + CALLBACK_DEPTH);
      if (!this.keepChanges(frame, outcome, env, ir)) break;
    }
    frame.found.push(...(outcome?.found ?? []));
    return outcome;
  }

  /** Variables around a function hold what they held, or what it left in them. Says whether that is anything new. */
  private keepChanges({ state }: Frame, { exit }: Outcome, entry: ReadonlyMap<number, Cell>, { node }: FunctionIr): boolean {
    let isNew = false;
    for (const [variable, cell] of this.file.changed(exit, entry, node)) {
      const before = state.get(variable);
      const after = join(before, cell);
      if (after === before) continue;
      state.set(variable, after);
      isNew = true;
    }
    return isNew;
  }
}

/** What a call gives back that runs a function: what the function gives, or what it was asked about. */
export function givenByCallbacks({ name }: Call, given: Cell, outside: Cell): Cell {
  if (FOLDS.has(name)) return given;
  return MAPS.has(name) ? put(given, [ANY], given, true) : join(outside, given);
}
