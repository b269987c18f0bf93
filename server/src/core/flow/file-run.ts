import type { TypeFact } from '../match';
import { NO_NODE } from '../syntax';
import { Contexts } from './contexts';
import { CLEAN, joinAll, thingCell, type Cell } from './cell';
import { Executor } from './execute';
import type { FileFlow } from './file-flow';
import { CallFollower } from './follow-calls';
import { Judge } from './judge';
import type { Frame, Machine, Outcome } from './interpreter';
import type { Instruction } from './ir';
import type { Project } from './project';
import { DEFAULT_EXPORT } from './lower';
import { Relevance } from './relevance';
import { State } from './state';
import type { TaintGroup } from './taint-group';
import type { TaintMatches } from './taint-matches';

/** A file, and what rules say of it. */
export interface FileParts {
  readonly file: FileFlow;
  readonly matches: TaintMatches;
  readonly typeOf: (node: number) => TypeFact | undefined;
}

/** Instructions that may be run yet. */
export interface Budget {
  readonly isCut: boolean;
  /** Counts one; false when there are no more. */
  step(count?: number): boolean;
}

/** Runs the code of one file. */
export class FileRun implements Machine {
  readonly file: FileFlow;
  readonly matches: TaintMatches;
  readonly typeOf: (node: number) => TypeFact | undefined;
  readonly thrown: number;
  readonly control: number;
  readonly relevance: Relevance;
  readonly calls: CallFollower;
  private called: Contexts;
  private executor: Executor;
  private known: Outcome | 'running' | undefined;

  constructor({ file, matches, typeOf }: FileParts, private readonly rules: TaintGroup, private readonly budget: Budget, project: Project) {
    const { acrossFunctions } = rules.options;
    this.file = file;
    this.matches = matches;
    this.typeOf = typeOf;
    this.thrown = file.lowering.variables.thrown;
    this.control = file.lowering.variables.hidden('control', NO_NODE);
    this.relevance = new Relevance(file, matches, acrossFunctions, project.isOpen ? { brings: project.bringsData, mayHave: (imported, end) => project.mayHave(file, imported, end) } : undefined);
    this.calls = new CallFollower(this, rules.options, project);
    this.called = new Contexts(file, this.relevance, acrossFunctions, this);
    this.executor = this.newExecutor();
  }

  get contexts(): Contexts {
    return this.called;
  }

  /** Forgets how functions were called, so that what is run next depends on nothing that was run before but the file's own code. */
  forgetCalls(): void {
    this.called = new Contexts(this.file, this.relevance, this.rules.options.acrossFunctions, this);
    this.executor = this.newExecutor();
  }

  private newExecutor(): Executor {
    const { file, rules, matches, calls, control, typeOf } = this;
    const judge = new Judge({ file, control, typeOf, keyOf: (node) => calls.keyOf(node) }, rules, matches);
    return new Executor(file, rules.options, calls, judge);
  }

  get isCut(): boolean {
    return this.budget.isCut;
  }

  step(count?: number): boolean {
    return this.budget.step(count);
  }

  refine(frame: Frame, condition: number, holds: boolean): State {
    return this.executor.refine(frame, condition, holds);
  }

  execute(frame: Frame, instruction: Instruction): Cell {
    return this.executor.execute(frame, instruction);
  }

  /** What the code of the file does that is in no function; undefined while it is running. */
  outcome(): Outcome | undefined {
    if (this.known === 'running') return undefined;
    if (this.known) return this.known;
    this.known = 'running';
    return (this.known = this.contexts.outcomeOf(0, [], new State(), 0));
  }

  /** What the variables of the file hold at its end; nothing while it is running. */
  get exit(): State {
    return this.outcome()?.exit ?? new State();
  }

  /** What the file gives to others under a name, or by default; undefined where it has no such thing of its own. */
  exported(name: string | undefined): Cell | undefined {
    if (name === undefined) return this.given([]) ?? this.valueOf(DEFAULT_EXPORT);
    // What is declared is known before the file's own code was run, where nothing is given in another way.
    const declared = this.declared(name);
    if (declared && !this.file.shapes.tree.text.includes('exports')) return declared;
    return this.given([name]) ?? this.valueOf(name) ?? declared;
  }

  /** The class or the functions of a name that stand in no class. */
  private declared(name: string): Cell | undefined {
    const { graph } = this.file;
    const classNode = graph.classNamed(name);
    if (classNode !== undefined) return thingCell({ kind: 'class', file: this.file, node: classNode });
    const functions = graph.functionsNamed(name).filter((node) => this.file.lowering.variables.classAround(node) < 0);
    return functions.length === 0 ? undefined : joinAll(functions.map((node) => thingCell({ kind: 'function', file: this.file, node })));
  }

  /** `module.exports`, or something in it. */
  private given(path: readonly string[]): Cell | undefined {
    return this.valueOf('module', ['exports', ...path]) ?? (path.length > 0 ? this.valueOf('exports', path) : undefined);
  }

  private valueOf(variable: string, path: readonly string[] = []): Cell | undefined {
    const { lowering } = this.file;
    // Only what was lowered has its variables. What has none, such as a type, is not run for it.
    lowering.functionAt(0);
    const number = lowering.variables.ofFile(variable);
    const cell = number === undefined ? undefined : this.exit.get(number);
    const value = path.reduce<Cell | undefined>((at, name) => at?.fields?.get(name), cell);
    return value === CLEAN ? undefined : value;
  }
}
