import { addTo } from '../add-to';
import { CLEAN, factsWithin, join, signature, withoutLiterals, type Cell } from './cell';
import type { CodeFile, RuleSet, Way } from './fact';
import type { Budget, FileParts, FileRun } from './file-run';
import type { Found, Outcome } from './interpreter';
import type { FunctionIr } from './ir';
import type { RunMemory } from './kept-run';
import { Project, type OtherFiles } from './project';
import { RootMemory, type RootResult } from './root-memory';
import { State } from './state';
import { rulesOf } from './taint-matches';
import type { TaintGroup } from './taint-group';

/** Instructions that may be run on one file for rules that are followed together. */
const MOST_STEPS = 60_000;
/** The same where data can go only into other files: the way there is short, or it is not found among all that they do. */
const MOST_STEPS_ELSEWHERE = 20_000;
/** The same for rules of low confidence: of a long way little is sure in the end. */
const MOST_UNSURE_STEPS = 10_000;
/** Methods are run so often for what they leave in their object. */
const MOST_ROUNDS = 4;
/** The same as long as no data is in it. */
const MOST_IDLE_ROUNDS = 2;

class Steps implements Budget {
  private steps = 0;
  /** Those of them that were not run, since what comes of them was known. */
  private saved = 0;
  private told = 0;

  constructor(private readonly most: number) {}

  get isCut(): boolean {
    return this.steps > this.most;
  }

  get count(): number {
    return this.steps;
  }

  /** Counts steps whose outcome is known, so that the same text is cut short at the same place; false when there are not so many. */
  save(steps: number): boolean {
    if (this.steps + steps > this.most) return false;
    this.steps += steps;
    this.saved += steps;
    return true;
  }

  step(count = 1): boolean {
    this.steps += count;
    return !this.isCut;
  }

  /** How many were run since the last time that this was asked. */
  lately(): number {
    const run = this.steps - this.saved;
    const steps = run - this.told;
    this.told = run;
    return steps;
  }
}

function isIn(way: Way, file: CodeFile): boolean {
  for (let at: Way | undefined = way; at; at = at.before) if (at.file === file) return true;
  return false;
}

function mostSteps({ matches: { sinks } }: FileParts, { options: { isUnsure } }: TaintGroup): number {
  if (isUnsure) return MOST_UNSURE_STEPS;
  return sinks.length > 0 ? MOST_STEPS : MOST_STEPS_ELSEWHERE;
}

/** What was done since the last part. */
export interface FlowPart {
  /** Instructions that were run. */
  readonly steps: number;
  /** Functions and classes, and files, that were followed from their beginning. */
  readonly followed: number;
}

export interface FlowResult {
  readonly found: readonly Found[];
  /** The rules for which the steps ran out, so that something may be missing. */
  readonly isCutFor: RuleSet;
}

const NOTHING_FOUND: FlowResult = { found: [], isCutFor: 0 };

/** Follows the data of rules through one file, and into others as far as it goes there. */
export class FlowAnalysis {
  private readonly budget: Steps;
  private readonly project: Project;
  private readonly main: FileRun;

  /** @param memory what is known of the file from the last time, where it is one that is edited */
  constructor(main: FileParts, private readonly rules: TaintGroup, others?: OtherFiles, private readonly memory?: RunMemory) {
    this.budget = new Steps(mostSteps(main, rules));
    this.project = new Project(main, rules, this.budget, others);
    this.main = this.project.main;
  }

  /** Yields in between, so that others can go on. */
  *run(): Generator<FlowPart, FlowResult> {
    const { isCutFor } = this.main.matches;
    if (!this.canFind()) return { ...NOTHING_FOUND, isCutFor };
    const found = [...(this.main.outcome()?.found ?? [])];
    yield this.part(1);
    const kept = this.memory && this.canKeep() ? new RootMemory(this.memory, this.main) : undefined;
    let isTooDeep = this.project.isTooDeep;
    for (const functions of this.roots()) {
      const known = this.known(functions, kept);
      const result = known ?? this.follow(functions);
      if (!known && !this.budget.isCut) kept?.keep(functions.map(({ node }) => node), result);
      found.push(...result.found);
      isTooDeep ||= result.isTooDeep;
      yield this.part(known ? 0 : 1);
    }
    kept?.close();
    return { found: found.filter((one) => this.isOfMain(one)), isCutFor: this.budget.isCut || isTooDeep ? this.rules.all : isCutFor };
  }

  private part(followed: number): FlowPart {
    return { steps: this.budget.lately(), followed };
  }

  /** Without calls that are followed, what a function finds depends on who else gives values to variables of the file. */
  private canKeep(): boolean {
    return this.rules.options.acrossFunctions && !this.project.isOpen;
  }

  private canFind(): boolean {
    const { sources, sinks } = this.main.matches;
    return (sources.length > 0 || this.project.carriesData) && (sinks.length > 0 || this.project.hasSinks(rulesOf(sources)));
  }

  /** What another file does on its own is said when that file is analysed. */
  private isOfMain({ sink, facts }: Found): boolean {
    return sink.file === this.main.file || facts.some(({ way }) => isIn(way, this.main.file));
  }

  /** The functions that stand in no other, after the code that stands in none: class by class, since methods share an object. */
  private *roots(): Generator<readonly FunctionIr[], void> {
    const byClass = new Map<number, number[]>();
    for (const node of this.main.calls.separate) addTo(byClass, this.main.file.lowering.variables.classAround(node), node);
    for (const [classNode, functions] of byClass) {
      const leading = this.leadingToSinks(classNode, functions);
      if (classNode >= 0) yield leading;
      else for (const one of leading) yield [one];
    }
  }

  /** The functions in which data may go where it must not; all those of a class, where one leaves for another what it found. */
  private leadingToSinks(classNode: number, functions: readonly number[]): readonly FunctionIr[] {
    const leading = functions.filter((node) => this.main.relevance.leadsToSink(node));
    const meant = leading.length === 0 || classNode < 0 || !this.rules.options.acrossFunctions ? leading : functions;
    return meant.map((node) => this.main.file.lowering.functionAt(node));
  }

  /** What was found the last time, where that still holds. */
  private known(functions: readonly FunctionIr[], kept: RootMemory | undefined): RootResult | undefined {
    const known = kept?.known(functions.map(({ node }) => node));
    return known && this.budget.save(known.steps) ? known : undefined;
  }

  /** Follows a function, or the methods of a class, as if nothing had been followed before but the file's own code. */
  private follow(functions: readonly FunctionIr[]): RootResult {
    this.main.forgetCalls();
    this.main.file.footprint.begin();
    const before = this.budget.count;
    const found = this.methods(functions, this.main.exit);
    return { found, steps: this.budget.count - before, isTooDeep: this.project.isTooDeep };
  }

  /** Runs the methods of a class until what they leave in their object does not grow. */
  private methods(functions: readonly FunctionIr[], exit: State): readonly Found[] {
    const [first] = functions;
    if (!first) return [];
    const { classNode, self } = first;
    let object = exit.get(self);
    for (let round = 0; ; round++) {
      const outcomes = functions.map((ir) => this.separately(ir, exit, object)).filter((outcome) => outcome !== undefined);
      const after = this.rules.options.acrossFunctions && classNode >= 0 ? outcomes.reduce((cell, outcome) => join(cell, withoutLiterals(outcome.exit.get(self))), object) : object;
      const most = factsWithin(after).length > 0 ? MOST_ROUNDS : MOST_IDLE_ROUNDS;
      if (round >= most - 1 || signature(after) === signature(object)) return outcomes.flatMap(({ found }) => found);
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
