import type { NamedBlock } from '../../language';
import { literalText, type Shapes } from '../../match';
import { firstIn, slotNodes } from './kinds';

/** Values by the whole name under which the rest of the file speaks of them, such as `var.size`. */
export type NamedValues = ReadonlyMap<string, number>;

const NAME = /\b[A-Za-z_]\w*\.[\w-]+/g;
/** Longer code is not told with values for its names. */
const LONGEST = 2_000;

/** What blocks of settings give names to. A name that is given twice is left out: which one counts is not known. */
export function readNamedBlocks(blocks: readonly NamedBlock[], shapes: Shapes): NamedValues {
  const values = new Map<string, number>();
  const twice = new Set<string>();
  for (const node of nodesOf(shapes)) {
    const block = blocks.find(({ type }) => type === shapes.text(firstIn(shapes, node, 'new', 'type')));
    for (const [name, value] of block ? pairsIn(shapes, node, block) : []) {
      if (values.has(name)) twice.add(name);
      values.set(name, value);
    }
  }
  for (const name of twice) values.delete(name);
  return values;
}

/** The code with values in place of names; undefined where it has no name that is known. */
export function withNamedValues(text: string, values: NamedValues, shapes: Shapes): string | undefined {
  if (text.length > LONGEST || !text.includes('.')) return undefined;
  const told = text.replace(NAME, (name) => {
    const value = values.get(name);
    return value === undefined ? name : shapes.text(value);
  });
  return told === text ? undefined : told;
}

function nodesOf({ view, tree }: Shapes): number[] {
  const kinds = new Set(view.kindsOf('new'));
  const nodes: number[] = [];
  for (let node = 0; node < tree.count; node++) if (kinds.has(tree.kind[node] ?? 0)) nodes.push(node);
  return nodes;
}

function pairsIn(shapes: Shapes, node: number, { attribute, prefix }: NamedBlock): [string, number][] {
  const pairs = slotNodes(shapes, node, 'new', 'body').filter((at) => shapes.of(at)?.role === 'pair');
  const read = pairs.map((at): [string, number] => [shapes.text(firstIn(shapes, at, 'pair', 'key')), firstIn(shapes, at, 'pair', 'value')]);
  if (attribute === undefined) return read.map(([key, value]) => [`${prefix}${key}`, value]);
  const label = firstIn(shapes, node, 'new', 'args');
  const name = label < 0 ? undefined : literalText(shapes.view, shapes.tree, label) ?? shapes.text(label);
  return name === undefined ? [] : read.filter(([key]) => key === attribute).map(([, value]) => [`${prefix}${name}`, value]);
}
