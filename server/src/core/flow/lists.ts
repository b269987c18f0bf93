import { CLEAN, fieldOf, LENGTH, literalCell, put, type Cell } from './cell';
import type { Argument, Call, Place } from './ir';
import { objectOf, sized } from './objects';
import type { State } from './state';

/** Lists whose places are told apart have no more items. */
const MOST_ITEMS = 32;

const NEW_LISTS = /(?:^|[.:])(?:ArrayList|LinkedList|Vector|Stack|ArrayDeque|CopyOnWriteArrayList|List)$/;
const NEW_COLLECTIONS = /(?:^|[.:])(?:List|LinkedList|HashSet|SortedSet|Queue|Stack|Collection|ObservableCollection|Concurrent(?:Bag|Queue|Stack))$/;
const LISTS_OF = /(?:^|\.)(?:Arrays\.asList|List\.of|Set\.of|ImmutableList\.of|ImmutableSet\.of|Lists\.newArrayList|Sets\.newHashSet|listOf|setOf|mutableListOf|arrayListOf)$/;
const MAPS_OF = /(?:^|\.)(?:Map|ImmutableMap)\.of$/;

const APPENDS: ReadonlySet<string> = new Set(['add', 'Add', 'append', 'push', 'Push', 'addLast', 'addElement', 'offer', 'offerLast', 'push_back', 'Enqueue']);
const INSERTS: ReadonlySet<string> = new Set(['add', 'insert', 'Insert', 'insertElementAt']);
const REMOVES: ReadonlySet<string> = new Set(['remove', 'RemoveAt', 'removeAt', 'removeElementAt', 'pop', 'delete_at']);
const TAKES_FIRST: ReadonlySet<string> = new Set(['removeFirst', 'poll', 'pollFirst', 'Dequeue', 'shift']);
const TAKES_LAST: ReadonlySet<string> = new Set(['removeLast', 'pollLast', 'pop', 'Pop']);
const FIRST: ReadonlySet<string> = new Set(['getFirst', 'firstElement', 'first', 'First']);
const LAST: ReadonlySet<string> = new Set(['getLast', 'lastElement', 'last', 'Last']);
const CLEARS: ReadonlySet<string> = new Set(['clear', 'Clear', 'removeAllElements']);

type CellOf = (register: number) => Cell;

/** A list or map that a call makes: empty, or with what the call is given. Undefined for other calls. */
export function madeList({ name, args, isNew }: Call, callee: string, of: CellOf): Cell | undefined {
  const [first] = args;
  if (isNew && first?.isItem === true && NEW_COLLECTIONS.test(name)) return listOf(args, of);
  if (isNew) return NEW_LISTS.test(name) && (args.length === 0 || typeof of(first?.value ?? -1).literal === 'number') ? put(CLEAN, [LENGTH], literalCell(0), false) : undefined;
  if (MAPS_OF.test(callee) && args.length % 2 === 0) return mapOf(args.map(({ value }) => of(value)));
  if (!LISTS_OF.test(callee) || args.length === 0 || args.some(({ isSpread }) => isSpread)) return undefined;
  // An array alone is the list itself.
  if (args.length === 1 && first && (of(first.value).fields || of(first.value).facts.length > 0) && /asList$|newArrayList$/.test(callee)) return of(first.value);
  return listOf(args, of);
}

function listOf(args: readonly Argument[], of: CellOf): Cell {
  const items = args.map(({ value, isSpread }, at) => ({ name: String(at), isSpread, cell: of(value) }));
  return sized(items, objectOf(items));
}

function mapOf(cells: readonly Cell[]): Cell {
  return objectOf(cells.flatMap((cell, at) => (at % 2 === 0 ? [{ name: cell.literal === undefined ? undefined : String(cell.literal), isSpread: false, cell: cells[at + 1] ?? CLEAN }] : [])));
}

/** A call of a method of a list of which it is known what stands at which place; undefined for other calls. */
export function listCall(call: Call, of: CellOf, state: State): Cell | undefined {
  const { receiverPlace, name, args, isNew } = call;
  const list = of(call.receiver);
  const size = list.fields?.has(LENGTH) === true ? list.fields.get(LENGTH)?.literal : undefined;
  if (!receiverPlace || isNew || typeof size !== 'number' || args.some(({ isSpread }) => isSpread)) return undefined;
  const items = (): Cell[] => Array.from({ length: size }, (_, at) => fieldOf(list, String(at)));
  const [first, second] = args;
  const at = first && of(first.value).literal;
  const place = typeof at === 'number' && at >= 0 && at <= size ? at : undefined;
  if (name === 'isEmpty' && args.length === 0) return literalCell(size === 0);
  if (CLEARS.has(name) && args.length === 0) return keep(state, receiverPlace, [], size);
  if (INSERTS.has(name) && args.length === 2 && second) return place === undefined ? undefined : keep(state, receiverPlace, [...items().slice(0, place), of(second.value), ...items().slice(place)], size);
  if (APPENDS.has(name) && args.length > 0 && size + args.length <= MOST_ITEMS) return keep(state, receiverPlace, [...items(), ...args.map(({ value }) => of(value))], size);
  if (REMOVES.has(name) && args.length === 1 && place !== undefined && place < size) return taken(state, receiverPlace, items(), place);
  if (args.length > 0 || size === 0) return undefined;
  if (TAKES_FIRST.has(name)) return taken(state, receiverPlace, items(), 0);
  if (TAKES_LAST.has(name)) return taken(state, receiverPlace, items(), size - 1);
  return FIRST.has(name) ? fieldOf(list, '0') : LAST.has(name) ? fieldOf(list, String(size - 1)) : undefined;
}

function taken(state: State, place: Place, items: readonly Cell[], at: number): Cell {
  keep(state, place, [...items.slice(0, at), ...items.slice(at + 1)], items.length);
  return items[at] ?? CLEAN;
}

/** Writes down what a list holds now. */
function keep(state: State, place: Place, items: readonly Cell[], before: number): Cell {
  for (let at = 0; at < Math.max(items.length, before); at++) state.put({ ...place, path: [...place.path, String(at)] }, items[at] ?? CLEAN, false);
  state.put({ ...place, path: [...place.path, LENGTH] }, literalCell(items.length), false);
  return CLEAN;
}

/** A list that others may have changed, so that nobody knows how long it is. */
export function unsized(cell: Cell): Cell {
  return cell.fields?.has(LENGTH) === true ? put(cell, [LENGTH], CLEAN, false) : cell;
}
