import type { ImportedName } from '../facts';
import type { Shapes } from '../match';
import { NO_NODE } from '../syntax';
import type { CallGraph } from './calls';
import type { Footprint } from './footprint';
import type { FunctionIr } from './ir';
import type { Lowering } from './lower';
import { bareName } from './function-name';
import { findMentions, findOutward, type Mentions } from './mentions';

/** Where a function may call more of them, all variables count. */
const MOST_FUNCTIONS = 100;

/** What functions of a file have to do with each other, whatever their values. */
export class Reach {
  private readonly variables = new Map<number, ReadonlySet<number> | undefined>();
  private readonly read = new Map<number, ReadonlySet<number>>();
  private readonly outer = new Map<number, ReadonlySet<number> | undefined>();
  private mentions: Mentions | undefined;
  private readonly outward = new Map<string, ReadonlySet<number>>();

  constructor(private readonly lowering: Lowering, private readonly graph: CallGraph, private readonly footprint: Footprint) {}

  /** Variables that a function, or one that it holds or may call, speaks of; undefined where these are too many to go through. */
  variablesOf(node: number): ReadonlySet<number> | undefined {
    if (this.variables.has(node)) return this.variables.get(node);
    const found = this.collect(node);
    this.variables.set(node, found);
    return found;
  }

  /** Those of them that are not a function's own. */
  outerVariablesOf(node: number): ReadonlySet<number> | undefined {
    this.footprint.addGathered(node);
    if (this.outer.has(node)) return this.outer.get(node);
    const all = this.variablesOf(node);
    const outer = all && new Set([...all].filter((variable) => this.lowering.variables.isAround(variable, node)));
    this.outer.set(node, outer);
    return outer;
  }

  /** The functions that were read to tell the variables of one that was asked for. */
  readFor(node: number): ReadonlySet<number> {
    return this.read.get(node) ?? new Set();
  }

  private collect(node: number): ReadonlySet<number> | undefined {
    const found = new Set<number>();
    const seen = new Set<number>();
    this.read.set(node, seen);
    const open = [node];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      if (seen.size > MOST_FUNCTIONS) return undefined;
      const ir = this.lowering.functionAt(at);
      for (const variable of ir.variables) found.add(variable);
      found.add(ir.self);
      for (const classNode of this.classesOf(ir)) found.add(this.lowering.variables.self(classNode));
      open.push(...ir.closures, ...this.named(ir));
    }
    return found;
  }

  /** The functions, and classes, with code for which `isOne` holds, those that speak of them, and those around them. */
  reaching(isOne: (node: number) => boolean): ReadonlySet<number> {
    const found = new Set<number>();
    const names = new Set<string>();
    const { by, aliases } = (this.mentions ??= findMentions(this.shapes, this.graph));
    const { functions, classes } = this.graph.definitions();
    const open = [...functions, ...classes].filter((node) => this.graph.codeOf(node).some(isOne));
    const add = (way: string): void => {
      if (names.has(way)) return;
      names.add(way);
      open.push(...(by.get(way) ?? []));
    };
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (found.has(at)) continue;
      found.add(at);
      open.push(...this.around(at));
      this.graph.waysToCall(at).forEach(add);
      for (const alias of aliases.get(bareName(this.graph.nameOf(at))) ?? []) [alias, `.${alias}`].forEach(add);
    }
    return found;
  }

  /** The functions that speak of what other files have, of that which matters; all methods of a class that does outside of them. */
  leadingOut(matters: (imported: ImportedName) => boolean): ReadonlySet<number> {
    const { subject } = this.lowering;
    const names = [...subject.modules].flatMap(([name, imported]) => (matters(imported) ? [name] : []));
    const known = this.outward.get(names.join()) ?? findOutward(subject, names, this.graph);
    this.outward.set(names.join(), known);
    return known;
  }

  private get shapes(): Shapes {
    return this.lowering.subject.shapes;
  }

  /** The classes of the objects that a function has to do with, and those that they come from: what their fields hold at first. */
  private classesOf({ classNode, calls }: FunctionIr): number[] {
    const own = [...calls].flatMap((name) => this.graph.classNamed(name) ?? []);
    if (classNode >= 0) own.push(classNode);
    return own.flatMap((node) => [node, ...this.graph.supersOf(node)]);
  }

  private named({ calls }: FunctionIr): number[] {
    return [...calls].flatMap((name) => this.graph.meantBy(name));
  }

  private around(node: number): number[] {
    const { tree } = this.shapes;
    const around: number[] = [];
    for (let at = tree.parent[node] ?? NO_NODE; at > 0; at = tree.parent[at] ?? NO_NODE) if (this.shapes.of(at)?.role === 'function') around.push(at);
    return around;
  }
}
