import { isIn, NameSet, slotOf, type Shapes } from '../match';
import { NO_NODE } from '../syntax';
import { addTo } from '../add-to';
import type { CallGraph } from './calls';
import type { FlowSubject } from './lower';
import { bareName, boundName } from './function-name';

/** Who speaks of the functions and classes of a file. */
export interface Mentions {
  /** Functions by what they name, as `CallGraph.waysToCall` says it; what a class says outside of its methods is its constructor's. */
  readonly by: ReadonlyMap<string, readonly number[]>;
  /** Other names that a function is given: those of variables, fields and keys. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
}

/** Whoever calls a function names it, or was given it by someone who does. */
export function findMentions(shapes: Shapes, graph: CallGraph): Mentions {
  const { tree } = shapes;
  const { functions, classes } = graph.definitions();
  const names = new NameSet([...functions, ...classes].map((node) => bareName(graph.nameOf(node))));
  const [isFunction, isClass] = [new Set(functions), new Set(classes)];
  const by = new Map<string, number[]>();
  const aliases = new Map<string, string[]>();
  const open: number[] = [];
  for (let node = 1; node < tree.count; node++) {
    while (open.length > 0 && node >= (tree.next[open.at(-1) ?? 0] ?? 0)) open.pop();
    if (isFunction.has(node) || isClass.has(node)) open.push(node);
    const name = tree.next[node] === node + 1 ? names.at(tree.text, tree.start[node] ?? 0, tree.end[node] ?? 0) : undefined;
    if (name === undefined) continue;
    const owner = open.at(-1) ?? NO_NODE;
    const alias = boundName(shapes, node);
    if (alias !== undefined) addTo(aliases, name, bareName(shapes.text(alias)));
    for (const way of owner < 0 ? [] : waysNamed(shapes, node, name)) if (by.get(way)?.at(-1) !== owner) addTo(by, way, owner);
  }
  for (const [name, nodes] of by) by.set(name, nodes.flatMap((node) => (isClass.has(node) && graph.makersOf(node).length > 0 ? graph.makersOf(node) : [node])));
  return { by, aliases };
}

/** The functions that speak of what other files have, under some names: all where that needs no import, and all methods of a class that does outside of them. */
export function findOutward({ shapes, flow }: FlowSubject, imported: readonly string[], graph: CallGraph): ReadonlySet<number> {
  const { functions } = graph.definitions();
  if (flow.modules?.siblings !== undefined || flow.modules?.folders === true) return new Set(functions);
  const { tree } = shapes;
  if (imported.length === 0) return new Set();
  const names = new NameSet(imported.map(bareName));
  const found = new Set<number>();
  const classes = new Set<number>();
  for (let node = 1; node < tree.count; node++) {
    if (tree.next[node] !== node + 1 || names.at(tree.text, tree.start[node] ?? 0, tree.end[node] ?? 0) === undefined) continue;
    const { functionNode, classNode } = graph.around(node);
    if (functionNode >= 0) found.add(functionNode);
    if (classNode >= 0 && (functionNode < 0 || graph.isConstructor(functionNode))) classes.add(classNode);
  }
  for (const node of functions) if (classes.has(graph.classOf(node))) found.add(node);
  return found;
}

/** Whether a name stands for itself, `f`, or for a member, `.f`; both where that is not known. */
function waysNamed(shapes: Shapes, node: number, name: string): readonly string[] {
  const { tree, view } = shapes;
  const parent = tree.parent[node] ?? 0;
  const around = shapes.of(parent);
  if (around?.role === 'member' && slotOf(around, 'name').includes(node)) return isCalled(shapes, parent) ? [`.${name}`, `.${name}()`] : [`.${name}`];
  const isAlone = isIn(view.identifier, tree, node) && !(around?.role === 'call' && !slotOf(around, 'callee').includes(node));
  return isAlone ? [name] : [name, `.${name}`, `.${name}()`];
}

function isCalled(shapes: Shapes, node: number): boolean {
  const around = shapes.of(shapes.tree.parent[node] ?? 0);
  return around?.role === 'call' && slotOf(around, 'callee').includes(node);
}
