import type { Shapes } from '../match';
import { NO_NODE } from '../syntax';
import type { CallGraph } from './calls';
import type { FunctionIr } from './ir';
import type { Lowering } from './lower';

/** Where a function may call more of them, all variables count. */
const MOST_FUNCTIONS = 100;

/** What functions of a file have to do with each other, whatever their values. */
export class Reach {
  private readonly variables = new Map<number, ReadonlySet<number> | undefined>();
  private all: readonly number[] | undefined;

  constructor(private readonly lowering: Lowering, private readonly graph: CallGraph) {}

  /** Variables that a function, or one that it holds or may call, speaks of; undefined where these are too many to go through. */
  variablesOf(node: number): ReadonlySet<number> | undefined {
    if (this.variables.has(node)) return this.variables.get(node);
    const found = this.collect(node);
    this.variables.set(node, found);
    return found;
  }

  private collect(node: number): ReadonlySet<number> | undefined {
    const found = new Set<number>();
    const seen = new Set<number>();
    const open = [node];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      if (seen.size > MOST_FUNCTIONS) return undefined;
      const ir = this.lowering.functionAt(at);
      for (const variable of ir.variables) found.add(variable);
      found.add(ir.self);
      open.push(...ir.closures, ...this.named(ir));
    }
    return found;
  }

  /** The functions for which `isOne` holds, those that may call them, and those around them. */
  reaching(isOne: (node: number) => boolean): ReadonlySet<number> {
    const found = new Set<number>();
    const names = new Set<string>();
    const open = this.functions().filter(isOne);
    const callers = this.callersByName();
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (found.has(at)) continue;
      found.add(at);
      open.push(...this.around(at));
      for (const name of this.namesOf(at)) {
        if (names.has(name)) continue;
        names.add(name);
        open.push(...(callers.get(name) ?? []));
      }
    }
    return found;
  }

  private get shapes(): Shapes {
    return this.lowering.subject.shapes;
  }

  private functions(): readonly number[] {
    return (this.all ??= this.graph.functions());
  }

  private named({ calls }: FunctionIr): number[] {
    return [...calls].flatMap((name) => this.graph.meantBy(name));
  }

  private callersByName(): ReadonlyMap<string, readonly number[]> {
    const callers = new Map<string, number[]>();
    for (const node of this.functions()) {
      for (const name of this.lowering.functionAt(node).calls) {
        const known = callers.get(name);
        if (known) known.push(node);
        else callers.set(name, [node]);
      }
    }
    return callers;
  }

  /** How a function may be called: by its own name, or by that of its class. */
  private namesOf(node: number): readonly string[] {
    const { name, classNode } = this.lowering.functionAt(node);
    return [name, ...(classNode >= 0 ? [this.graph.nameOf(classNode)] : [])].filter((each) => each !== '');
  }

  private around(node: number): number[] {
    const { tree } = this.shapes;
    const around: number[] = [];
    for (let at = tree.parent[node] ?? NO_NODE; at > 0; at = tree.parent[at] ?? NO_NODE) if (this.shapes.of(at)?.role === 'function') around.push(at);
    return around;
  }
}
