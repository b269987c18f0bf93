import type { Shapes } from '../match';
import { CallGraph } from './calls';
import { isBlank, withoutLiterals, type Cell } from './cell';
import type { DeclaredFields } from './declared-fields';
import type { CodeFile } from './fact';
import { Footprint } from './footprint';
import type { Frame } from './interpreter';
import type { FunctionIr } from './ir';
import { Lowering, type FlowSubject } from './lower';
import { Reach } from './reach';
import type { State } from './state';
import { TopFunctions } from './top-functions';

/** A file as data flow sees it, whatever the rules: its functions, and what they have to do with each other. */
export class FileFlow implements CodeFile {
  readonly lowering: Lowering;
  readonly declared: DeclaredFields;
  readonly graph: CallGraph;
  readonly reach: Reach;
  readonly footprint = new Footprint();
  private top: TopFunctions | undefined;
  private givenInFunctions: ReadonlySet<number> | undefined;

  constructor(readonly subject: FlowSubject, readonly path: string) {
    this.lowering = new Lowering(subject, this.footprint);
    this.declared = this.lowering.declared;
    this.graph = new CallGraph(subject.shapes, subject.scopes, subject.flow.bareCalls === true || subject.constants.bareFields !== false, this.declared);
    this.reach = new Reach(this.lowering, this.graph, this.footprint);
  }

  get shapes(): Shapes {
    return this.subject.shapes;
  }

  /** The functions that stand in no other. */
  get topFunctions(): TopFunctions {
    return (this.top ??= new TopFunctions(this.shapes.tree, this.graph.functions()));
  }

  /** Whether a function gives a variable of the file a value. */
  isGivenInFunction(variable: number): boolean {
    this.givenInFunctions ??= new Set(this.graph.functions().flatMap((node) => [...this.lowering.functionAt(node).stored]));
    return this.givenInFunctions.has(variable);
  }

  /** The variables of the code around a function, as far as anything is known of them; what was thrown before is over. */
  captured(state: State, node: number): Map<number, Cell> {
    const env = new Map<number, Cell>();
    const add = (variable: number, cell: Cell | undefined): void => {
      if (cell && !isBlank(cell)) env.set(variable, cell);
    };
    const outer = this.reach.outerVariablesOf(node);
    if (outer && outer.size < state.cells.size) for (const variable of outer) add(variable, state.cells.get(variable));
    else for (const [variable, cell] of state.cells) if (outer ? outer.has(variable) : this.lowering.variables.isAround(variable, node)) add(variable, cell);
    env.delete(this.lowering.variables.thrown);
    return env;
  }

  /**
   * The same where code hands on what it holds. What the file's own code checked of a name that nothing declares is not known
   * to be checked when a function runs: that is later, and the name is the platform's.
   */
  handedOn({ ir, state }: Pick<Frame, 'ir' | 'state'>, node: number): Map<number, Cell> {
    const env = this.captured(state, node);
    if (ir.node !== 0) return env;
    for (const [variable, cell] of env) if (this.lowering.variables.undeclaredName(variable) !== undefined) env.set(variable, withoutLiterals(cell));
    return env;
  }

  /**
   * What a function leaves in variables that are not its own, where that is something else than before.
   * @param entry what these variables held before
   */
  changed(exit: State, entry: ReadonlyMap<number, Cell>, node: number): [number, Cell][] {
    return [...exit.cells].filter(([variable, cell]) => entry.get(variable) !== cell && this.lowering.variables.isAround(variable, node));
  }

  /**
   * What functions that were given to a function left in variables that are neither its own nor around it.
   * @param entry what these variables held before
   */
  changedElsewhere(exit: State, entry: ReadonlyMap<number, Cell>, node: number): [number, Cell][] {
    const spokenOf = new Set([...exit.cells.keys(), ...entry.keys()]);
    return [...spokenOf].filter((variable) => this.lowering.variables.isElsewhere(variable, node)).map((variable) => [variable, exit.get(variable)]);
  }

  /** Variables around a function that it made clean. */
  cleared(state: State, exit: State, ir: FunctionIr): number[] {
    return [...ir.stored].filter((variable) => !exit.cells.has(variable) && state.cells.has(variable) && this.lowering.variables.isAround(variable, ir.node));
  }
}
