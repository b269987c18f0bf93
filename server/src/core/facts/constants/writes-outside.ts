import type { ConstantProfile } from '../../language';
import type { Shapes } from '../../match';
import { firstIn, kindsOf, OP, type Kinds, type Op } from './kinds';
import { readStatements, readUnit, type Unit } from './unit';

/** What a function gives values to that may not be its own. */
export interface OutsideWrites {
  readonly names: ReadonlySet<string>;
  /** Whether it gives any to a member of something. */
  readonly toMembers: boolean;
}

/** What a function, and those in it, may do to what is known of names outside of it. There must be no class in it. */
export function writesOutside(shapes: Shapes, profile: ConstantProfile, functionNode: number): OutsideWrites {
  const kinds = kindsOf(shapes.view, profile);
  const names = new Set<string>();
  let toMembers = false;
  for (const unit of unitsFrom(shapes, kinds, [functionNode])) {
    for (const name of namesOutside(shapes, kinds, unit)) names.add(name);
    toMembers ||= unit.memberWrites.length > 0;
  }
  return { names, toMembers };
}

/** Functions and classes, and those in them. */
function* unitsFrom(shapes: Shapes, kinds: Kinds, nodes: readonly number[]): Iterable<Unit> {
  const open = [...nodes];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const unit = readUnit(shapes, kinds, node, (kinds.ops[shapes.tree.kind[node] ?? 0] ?? OP.none) as Op);
    yield unit;
    open.push(...unit.nested);
  }
}

/**
 * The names that code which is in no function declares or gives values to, and functions in it besides their own; neither members
 * nor imports are told. Undefined where a class is in it.
 * @param from the first node of the code @param next the first one behind it
 */
export function namesGiven(shapes: Shapes, profile: ConstantProfile, from: number, next: number): ReadonlySet<string> | undefined {
  const kinds = kindsOf(shapes.view, profile);
  const { names: own, byName, outer, nested } = readStatements(shapes, kinds, from, next);
  const isImport = (node: number): boolean => kinds.ops[shapes.tree.kind[node] ?? 0] === OP.import;
  const names = new Set(outer);
  for (const [name, id] of own) if (byName[id]?.every(({ node }) => isImport(node)) !== true) names.add(name);
  for (const unit of unitsFrom(shapes, kinds, nested)) {
    if (unit.op === OP.class) return undefined;
    for (const name of namesOutside(shapes, kinds, unit)) names.add(name);
  }
  return names;
}

/** The names that a function gives values to which may be those of a function around it, or of the file. */
export function* namesOutside(shapes: Shapes, kinds: Kinds, unit: Unit): Iterable<string> {
  const reaches = kinds.declares || firstIn(shapes, unit.node, 'function', 'name') < 0;
  for (const [name, id] of unit.names) if (reaches && !unit.byName[id]?.some(({ declares }) => declares)) yield name;
  yield* unit.outer;
}
