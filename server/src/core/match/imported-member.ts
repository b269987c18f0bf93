import type { Binding } from './bindings';
import type { Pattern, ShapePattern } from './pattern';
import { SLOTS } from './roles';
import type { MatchSubject } from './subject';
import { isIn } from './view';

const NAME = SLOTS.member.findIndex(({ name }) => name === 'name');

/** The name in a pattern's member. */
export function memberName({ slots }: ShapePattern): Pattern | undefined {
  return slots.find(({ slot }) => slot === NAME)?.items[0]?.pattern;
}

/** A name that a file imports by itself is a member of where it comes from, whatever the file calls it; undefined for other code. */
export function importedMember({ view, tree, shapes, resolveName }: MatchSubject, object: string, node: number): Binding | undefined {
  if (node >= tree.count || !isIn(view.identifier, tree, node)) return undefined;
  const path = resolveName(shapes.text(node), node);
  if (path?.startsWith(`${object}.`) !== true) return undefined;
  const text = path.slice(object.length + 1);
  return text.includes('.') ? undefined : { start: shapes.start(node), end: shapes.end(node), node, text };
}
