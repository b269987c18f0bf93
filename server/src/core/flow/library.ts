import { ANY, CLEAN, cellOf, elementOf, fieldOf, isBlank, join, LENGTH, literalCell, withoutLiterals, type Cell } from './cell';
import type { Call } from './ir';
import { spreadInto } from './objects';
import type { State } from './state';

/** Methods of collections that mean the same in every language that has them. */
const PUTS: ReadonlySet<string> = new Set(['put', 'set', 'putIfAbsent', 'setItem', 'setProperty', 'setAttribute', 'store', 'Add', 'TryAdd', 'update', 'setdefault', 'replace', 'computeIfAbsent']);
const GETS: ReadonlySet<string> = new Set(['get', 'getOrDefault', 'getValue', 'getOrElse', 'fetch', 'GetValueOrDefault', 'TryGetValue', 'getItem', 'getProperty', 'getAttribute', 'remove', 'pop', 'setdefault', 'apply', 'dig', 'send', 'public_send']);
const REMOVES: ReadonlySet<string> = new Set(['remove', 'delete', 'Remove', 'pop', 'removeItem', 'unset']);
const ADDS: ReadonlySet<string> = new Set(['add', 'append', 'push', 'unshift', 'insert', 'Insert', 'Add', 'addAll', 'AddRange', 'extend', 'offer', 'prepend', 'addFirst', 'addLast', 'enqueue', 'Enqueue', 'Push', 'WriteString', 'AppendLine', 'AppendFormat', 'Append', 'appendleft', 'concat', '<<', 'yield', 'yieldAll']);

/** Those that read and do nothing else. */
const READS: ReadonlySet<string> = new Set(['get', 'getOrDefault', 'getValue', 'fetch', 'getItem', 'getProperty']);
/** Those of the first that put something under whatever key. */
const PUTS_ANYWHERE: ReadonlySet<string> = new Set(['put', 'putIfAbsent', 'setItem', 'setProperty', 'setAttribute', 'TryAdd']);
/** Methods of a text that is built which give the builder back. */
const FLUENT: ReadonlySet<string> = new Set(['append', 'insert', 'Append', 'AppendLine', 'AppendFormat']);

/** How long something is, as a function or a method. */
const SIZES: ReadonlySet<string> = new Set(['len', 'size', 'count', 'length', 'Count', 'sizeof', 'strlen']);

/** Functions that put what follows into their first argument. */
const ADDS_TO_FIRST: ReadonlySet<string> = new Set(['array_push', 'array_unshift']);

/** Functions that make one collection of several, of which the later ones count. */
const MERGES: ReadonlySet<string> = new Set(['array_merge', 'array_replace']);

type CellOf = (register: number) => Cell;

/** A call of a method of a collection that the file's code holds by name; undefined for other calls. */
export function libraryCall(call: Call, of: CellOf, keyOf: (node: number, register: number) => string | undefined, state: State): Cell | undefined {
  const { receiverPlace, name, args } = call;
  if (SIZES.has(name) && args.length <= 1) {
    const size = fieldOf(of(args[0]?.value ?? call.receiver), LENGTH).literal;
    if (size !== undefined) return literalCell(size);
  }
  if (ADDS_TO_FIRST.has(name)) {
    const [list, ...added] = args;
    for (const { value, isSpread } of added) if (list?.place && !isBlank(of(value))) state.put({ ...list.place, path: [...list.place.path, ANY] }, isSpread ? elementOf(of(value)) : of(value), true);
    return CLEAN;
  }
  const [first, second] = args;
  const receiver = of(call.receiver);
  if (!receiverPlace && first && args.length === 1 && READS.has(name) && receiver.fields) {
    const key = keyOf(first.node, first.value);
    return key === undefined ? undefined : fieldOf(receiver, key);
  }
  if (!receiverPlace || call.isNew) return undefined;
  const inSection = sectionCall(call, of, keyOf, state);
  if (inSection) return inSection;
  const key = first && (PUTS.has(name) || GETS.has(name) || REMOVES.has(name)) ? keyOf(first.node, first.value) : undefined;
  if (key !== undefined && second && PUTS.has(name)) {
    const before = receiver;
    state.put({ ...receiverPlace, path: [...receiverPlace.path, key] }, of(second.value), false);
    return fieldOf(before, key);
  }
  if (name === 'dig' && args.length > 0) {
    const keys = args.map(({ node, value }) => keyOf(node, value));
    if (receiver.fields && keys.every((each) => each !== undefined)) return keys.reduce((cell, each) => fieldOf(cell, each), receiver);
  }
  if (key !== undefined && receiver.fields && (GETS.has(name) || REMOVES.has(name)) && args.length <= 2) {
    const value = join(fieldOf(receiver, key), second && second.isOut !== true ? of(second.value) : CLEAN);
    if (REMOVES.has(name)) state.put({ ...receiverPlace, path: [...receiverPlace.path, key] }, CLEAN, false);
    return value;
  }
  if (key === undefined && second && PUTS_ANYWHERE.has(name) && args.length === 2) {
    if (!isBlank(of(second.value))) state.put({ ...receiverPlace, path: [...receiverPlace.path, ANY] }, of(second.value), true);
    return receiver;
  }
  if (FLUENT.has(name) && args.length > 0) {
    for (const { value } of args) if (!isBlank(of(value))) state.put({ ...receiverPlace, path: [...receiverPlace.path, ANY] }, withoutLiterals(of(value)), true);
    return join(receiver, receiverPlace.path.reduce(fieldOf, state.get(receiverPlace.variable)));
  }
  if (name === 'setLength' && first && of(first.value).literal === 0) {
    state.put(receiverPlace, CLEAN, false);
    return CLEAN;
  }
  const own = accessor(call, of, state);
  if (own) return own;
  if (ADDS.has(name) && args.length > 0 && args.some(({ value }) => !isBlank(of(value)))) {
    for (const { value, isSpread } of args) state.put({ ...receiverPlace, path: [...receiverPlace.path, ANY] }, isSpread ? elementOf(of(value)) : of(value), true);
    return undefined;
  }
  return undefined;
}

/** `settings.set(section, key, value)` and `settings.get(section, key)`: a key within a key. Undefined for other calls. */
function sectionCall({ receiverPlace, name, args, receiver }: Call, of: CellOf, keyOf: (node: number, register: number) => string | undefined, state: State): Cell | undefined {
  const [section, key] = args.slice(0, 2).map(({ node, value }) => keyOf(node, value));
  if (!receiverPlace || section === undefined || key === undefined) return undefined;
  const [, , value] = args;
  if (name === 'set' && value && args.length === 3) {
    state.put({ ...receiverPlace, path: [...receiverPlace.path, section, key] }, of(value.value), false);
    return CLEAN;
  }
  const within = name === 'get' && args.length === 2 ? of(receiver).fields?.get(section) : undefined;
  return within?.fields?.has(key) === true ? fieldOf(within, key) : undefined;
}

/** What a call gives that makes one collection of those that it is given; undefined for other calls. */
export function mergedCall({ name, args }: Call, of: CellOf): Cell | undefined {
  return MERGES.has(name) && args.every(({ isSpread }) => !isSpread) ? args.map(({ value }) => of(value)).reduce(spreadInto, CLEAN) : undefined;
}

const GETTER = /^(?:get|is)([A-Z]\w*)$/;
const SETTER = /^set([A-Z]\w*)$/;

/** `a.getX()` and `a.setX(value)` are about the field `x`, as the names say. */
function accessor({ receiverPlace, receiver, name, args }: Call, of: CellOf, state: State): Cell | undefined {
  const [, read] = args.length === 0 ? (GETTER.exec(name) ?? []) : [];
  if (read !== undefined && of(receiver).fields) return cellOf(fieldOf(of(receiver), fieldName(read)).facts);
  const [, written] = args.length === 1 ? (SETTER.exec(name) ?? []) : [];
  const [value] = args;
  if (written === undefined || !value || !receiverPlace) return undefined;
  state.put({ ...receiverPlace, path: [...receiverPlace.path, fieldName(written)] }, of(value.value), false);
  return undefined;
}

function fieldName(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
