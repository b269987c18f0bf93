import { addTo } from './add-to';
import { CLEAN, join, signature, withoutLiterals, type Cell } from './cell';
import type { CodeFile, RuleSet, Way } from './fact';
import type { Budget, FileParts, FileRun } from './file-run';
import type { Found, Outcome } from './interpreter';
import type { FunctionIr } from './ir';
import { Project, type OtherFiles } from './project';
import { State } from './state';
import { rulesOf } from './taint-matches';
import type { TaintGroup } from './taint-group';

/** Instructions that may be run on one file. */
const MOST_STEPS = 80_000;
/** Methods are run so often for what they leave in their object. */
const MOST_ROUNDS = 4;

class Steps implements Budget {
  private steps = 0;
  private told = 0;

  get isCut(): boolean {
    return this.steps > MOST_STEPS;
  }

  step(): boolean {
    this.steps++;
    return !this.isCut;
  }

  /** How many there were since the last time that this was asked. */
  lately(): number {
    const steps = this.steps - this.told;
    this.told = this.steps;
    return steps;
  }
}

function isIn(way: Way, file: CodeFile): boolean {
  for (let at: Way | undefined = way; at; at = at.before) if (at.file === file) return true;
  return false;
}

export interface FlowResult {
  readonly found: readonly Found[];
  /** The rules for which the steps ran out, so that something may be missing. */
  readonly isCutFor: RuleSet;
  /** Instructions that were run since the last part. */
  readonly steps: number;
}

/** Follows the data of rules through one file, and into others as far as it goes there. */
export class FlowAnalysis {
  private readonly budget = new Steps();
  private readonly project: Project;
  private readonly main: FileRun;

  constructor(main: FileParts, private readonly rules: TaintGroup, others?: OtherFiles) {
    this.project = new Project(main, rules, this.budget, others);
    this.main = this.project.main;
  }

  /** Yields in between, so that others can go on, how many instructions were run since. */
  *run(): Generator<number, FlowResult> {
    const { isCutFor } = this.main.matches;
    if (!this.canFind()) return { found: [], isCutFor, steps: 0 };
    const found = [...(this.main.outcome()?.found ?? [])];
    yield this.budget.lately();
    for (const functions of this.separateFunctions(this.main.exit)) {
      found.push(...functions);
      yield this.budget.lately();
    }
    return { found: found.filter((one) => this.isOfMain(one)), isCutFor: this.budget.isCut || this.project.isTooDeep ? this.rules.all : isCutFor, steps: this.budget.lately() };
  }

  private canFind(): boolean {
    const { sources, sinks } = this.main.matches;
    return sources.length > 0 && (sinks.length > 0 || this.project.hasSinks(rulesOf(sources)));
  }

  /** What another file does on its own is said when that file is analysed. */
  private isOfMain({ sink, facts }: Found): boolean {
    return sink.file === this.main.file || facts.some(({ way }) => isIn(way, this.main.file));
  }

  /** The functions that stand in no other, after the code that stands in none: class by class, since methods share an object. */
  private *separateFunctions(exit: State): Generator<readonly Found[], void> {
    const byClass = new Map<number, number[]>();
    for (const node of this.main.calls.separate) addTo(byClass, this.main.file.lowering.variables.classAround(node), node);
    for (const [classNode, functions] of byClass) {
      const leading = this.leadingToSinks(classNode, functions);
      for (const together of classNode >= 0 ? [leading] : leading.map((one) => [one])) {
        this.main.forgetCalls();
        yield this.methods(classNode, together, exit);
      }
    }
  }

  /** The functions in which data may go where it must not; all those of a class, where one leaves for another what it found. */
  private leadingToSinks(classNode: number, functions: readonly number[]): readonly FunctionIr[] {
    const leading = functions.filter((node) => this.main.relevance.leadsToSink(node));
    const meant = leading.length === 0 || classNode < 0 || !this.rules.options.acrossFunctions ? leading : functions;
    return meant.map((node) => this.main.file.lowering.functionAt(node));
  }

  /** Runs the methods of a class until what they leave in their object does not grow. */
  private methods(classNode: number, functions: readonly FunctionIr[], exit: State): Found[] {
    const self = this.main.file.lowering.variables.self(classNode);
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
    return this.main.relevance.mayMatter(ir, env, CLEAN) ? this.main.contexts.outcomeOf(ir.node, ir.params.map(() => CLEAN), new State(env), 1) : undefined;
  }

  /** What variables of the file hold when its functions are called; without calls being followed only those that never change. */
  private fileVariables(exit: State, ir: FunctionIr): Map<number, Cell> {
    const file = this.main.file.lowering.functionAt(0);
    const env = this.main.file.captured(exit, ir.node);
    if (!this.rules.options.acrossFunctions) for (const variable of env.keys()) if (file.reassigned.has(variable) || this.main.file.isGivenInFunction(variable)) env.delete(variable);
    return new Map([...env].map(([variable, cell]) => [variable, withoutLiterals(cell)]));
  }
}
