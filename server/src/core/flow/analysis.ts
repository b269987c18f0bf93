import type { TypeFact } from '../match';
import { addTo } from './add-to';
import { CLEAN, join, signature, withoutLiterals, type Cell } from './cell';
import { Contexts } from './contexts';
import { Executor } from './execute';
import type { RuleSet } from './fact';
import type { FileFlow } from './file-flow';
import { CallFollower } from './follow-calls';
import type { Found, Frame, Machine, Outcome } from './interpreter';
import type { FunctionIr, Instruction } from './ir';
import { Relevance } from './relevance';
import { State } from './state';
import type { TaintGroup } from './taint-group';
import type { TaintMatches } from './taint-matches';

/** Instructions that may be run on one file. */
const MOST_STEPS = 80_000;
/** Methods are run so often for what they leave in their object. */
const MOST_ROUNDS = 4;

export interface FlowResult {
  readonly found: readonly Found[];
  /** The rules for which the steps ran out, so that something may be missing. */
  readonly isCutFor: RuleSet;
  /** Instructions that were run. */
  readonly steps: number;
}

/** Follows the data of rules through one file. */
export class FlowAnalysis implements Machine {
  readonly thrown: number;
  isCut = false;
  private readonly executor: Executor;
  private readonly relevance: Relevance;
  private readonly contexts: Contexts;
  private readonly calls: CallFollower;
  private steps = 0;

  constructor(
    private readonly file: FileFlow,
    private readonly rules: TaintGroup,
    private readonly matches: TaintMatches,
    typeOf: (node: number) => TypeFact | undefined,
  ) {
    const { options } = rules;
    this.relevance = new Relevance(file, matches, options.acrossFunctions);
    this.contexts = new Contexts(file, this.relevance, options.acrossFunctions, this);
    this.calls = new CallFollower(file, options, this.relevance, this.contexts);
    this.executor = new Executor(rules, matches, this.calls, typeOf);
    this.thrown = file.lowering.variables.thrown;
  }

  run(): FlowResult {
    const { isCutFor, sources, sinks } = this.matches;
    if (sources.length === 0 || sinks.length === 0) return { found: [], isCutFor, steps: 0 };
    const file = this.contexts.outcomeOf(0, [], new State(), 0);
    this.calls.fileExit = file.exit;
    const found = [...file.found, ...this.separateFunctions(file.exit)];
    return { found, isCutFor: this.isCut || this.contexts.isTooDeep ? this.rules.all : isCutFor, steps: this.steps };
  }

  /** The functions that stand in no other, after the code that stands in none: class by class, since methods share an object. */
  private separateFunctions(exit: State): Found[] {
    const byClass = new Map<number, number[]>();
    for (const node of this.calls.separate) addTo(byClass, this.file.lowering.variables.classAround(node), node);
    return [...byClass].flatMap(([classNode, functions]) => this.methods(classNode, this.leadingToSinks(classNode, functions), exit));
  }

  /** The functions in which data may go where it must not; all those of a class, where one leaves for another what it found. */
  private leadingToSinks(classNode: number, functions: readonly number[]): readonly FunctionIr[] {
    const leading = functions.filter((node) => this.relevance.leadsToSink(node));
    const meant = leading.length === 0 || classNode < 0 || !this.rules.options.acrossFunctions ? leading : functions;
    return meant.map((node) => this.file.lowering.functionAt(node));
  }

  /** Runs the methods of a class until what they leave in their object does not grow. */
  private methods(classNode: number, functions: readonly FunctionIr[], exit: State): Found[] {
    const self = this.file.lowering.variables.self(classNode);
    let object = exit.get(self);
    for (let round = 0; ; round++) {
      const outcomes = functions.map((ir) => this.separately(ir, exit, object)).filter((outcome) => outcome !== undefined);
      const after = this.rules.options.acrossFunctions && classNode >= 0 ? outcomes.reduce((cell, outcome) => join(cell, withoutLiterals(outcome.exit.get(self))), object) : object;
      if (round >= MOST_ROUNDS - 1 || signature(after) === signature(object)) return outcomes.flatMap(({ found }) => found);
      object = after;
    }
  }

  private separately(ir: FunctionIr, exit: State, object: Cell): Outcome | undefined {
    const env = this.fileVariables(exit, ir);
    if (object === CLEAN) env.delete(ir.self);
    else env.set(ir.self, object);
    return this.relevance.mayMatter(ir, env, CLEAN) ? this.contexts.outcomeOf(ir.node, ir.params.map(() => CLEAN), new State(env), 1) : undefined;
  }

  /** What variables of the file hold when its functions are called; without calls being followed only those that never change. */
  private fileVariables(exit: State, ir: FunctionIr): Map<number, Cell> {
    const file = this.file.lowering.functionAt(0);
    const env = this.file.captured(exit, ir.node);
    if (!this.rules.options.acrossFunctions) for (const variable of env.keys()) if (file.reassigned.has(variable) || this.file.isGivenInFunction(variable)) env.delete(variable);
    return new Map([...env].map(([variable, cell]) => [variable, withoutLiterals(cell)]));
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
}
