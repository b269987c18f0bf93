import { ANY, CLEAN, cellOf, isBlank, joinAll, LENGTH, literalCell, put, withFacts, without, withoutLiterals, type Cell } from './cell';

/** Longer lists are not asked for their length. */
const MOST_SIZED = 16;

/** What an object or a list is written down with. */
export interface Item {
  readonly name: string | undefined;
  readonly isSpread: boolean;
  readonly cell: Cell;
}

/** The value of an object or a list that is written down. */
export function objectOf(items: readonly Item[]): Cell {
  let object = CLEAN;
  for (const { name, isSpread, cell } of items) {
    if (isSpread) object = spreadInto(object, cell);
    else if (name === undefined) object = isBlank(cell) ? object : put(object, [ANY], cell, true);
    else if (!isBlank(cell) || items.length <= MOST_SIZED || object.fields?.has(name) === true || object.facts.length > 0) object = put(object, [name], cell, false);
  }
  return object;
}

/** What is left of an object; the rest of a list has other places. */
export function rest(object: Cell, names: readonly string[], isList: boolean): Cell {
  const left = without(object, names);
  const own = cellOf(object.facts);
  return isList && object.fields ? put(own, [ANY], withoutLiterals(joinAll([...(left.fields?.values() ?? [])])), true) : left;
}

/** `{...a, ...b}`: what the later one has counts. */
export function spreadInto(object: Cell, cell: Cell): Cell {
  if (isBlank(cell)) return object;
  let spread = withFacts(object, cell.facts);
  for (const [name, field] of cell.fields ?? []) {
    // In a list, what comes after other items has another place than in its own.
    const isMoved = object !== CLEAN && /^\d+$/.test(name);
    if (isMoved && !isBlank(field)) spread = put(spread, [ANY], withoutLiterals(field), true);
    else if (!isMoved) spread = put(spread, [name], field, false);
  }
  return object === CLEAN ? spread : without(spread, [LENGTH]);
}

/** How many items a list has that is written down: conditions may ask. */
export function sized(items: readonly Item[], cell: Cell): Cell {
  if (items.length > MOST_SIZED || items.some(({ isSpread, name }) => isSpread || name === LENGTH)) return cell;
  return put(cell, [LENGTH], literalCell(items.length), false);
}
