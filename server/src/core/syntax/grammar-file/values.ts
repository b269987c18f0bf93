import { packWords, unpackWords } from './numbers';
import type { ParserStates } from './parser-states';
import { damaged } from './streams';

/** So many values that a set had lately are told by how long ago that was. */
const REMEMBERED = 255;
const FRESH = 255;

type Shapes = Pick<ParserStates, 'sets' | 'shapes' | 'shapeOf'>;

/**
 * What a parser does with a set of symbols is mostly what it did with the same set a little before. By set: how many other values it had since then,
 * in a byte; and what it did not have lately, tokens and other symbols apart, as differences.
 * @param tokens symbols below this are tokens
 * @returns three streams
 */
export function packValues({ values, ...states }: ParserStates, tokens: number): Uint8Array[] {
  const places = placesOf(states);
  const ages = new Uint8Array(values.length);
  const fresh: [number[], number[]] = [[], []];
  const lately = new Map<number, number[]>();
  places.forEach((set, at, place) => {
    const value = values[at]!;
    const known = remembered(lately, set);
    const age = known.indexOf(value);
    ages[place] = age < 0 ? FRESH : age;
    if (age < 0) fresh[isOfTokens(states, set, tokens) ? 0 : 1].push(value);
    renew(known, value, age);
  });
  return [ages, packWords(fromHighest(fresh[0])), split(fromLast(fresh[1]))];
}

/** Undoes `packValues`. @throws RangeError for damaged streams */
export function unpackValues(states: Shapes, tokens: number, [ages, ofTokens, ofOthers]: readonly [Uint8Array, Uint8Array, Uint8Array]): Uint16Array {
  const places = placesOf(states);
  if (places.count !== ages.length) throw damaged('another number of values');
  const fresh = [addToHighest(unpackWords(ofTokens)), addToLast(joinSplit(ofOthers))] as const;
  const next: [number, number] = [0, 0];
  const values = new Uint16Array(ages.length);
  const lately = new Map<number, number[]>();
  places.forEach((set, at, place) => {
    const age = ages[place]!;
    const known = remembered(lately, set);
    const kind = isOfTokens(states, set, tokens) ? 0 : 1;
    const value = age === FRESH ? fresh[kind][next[kind]++] : known[age];
    if (value === undefined) throw damaged('a value that is not there');
    values[at] = value;
    renew(known, value, age === FRESH ? -1 : age);
  });
  return values;
}

/** Where the value of each group of each state stands when values of the same set stand together. */
function placesOf({ sets, shapes, shapeOf }: Shapes): { readonly count: number; forEach(visit: (set: number, at: number, place: number) => void): void } {
  const setsOf = (state: number): readonly [number, number] => {
    const shape = shapeOf[state]!;
    return [shapes.starts[shape]!, shapes.starts[shape + 1]!];
  };
  const next = new Uint32Array(sets.starts.length);
  let count = 0;
  for (let state = 0; state < shapeOf.length; state++) {
    const [start, end] = setsOf(state);
    for (let group = start; group < end; group++) next[shapes.items[group]! + 1]! += 1;
    count += end - start;
  }
  for (let set = 1; set < next.length; set++) next[set]! += next[set - 1]!;
  return {
    count,
    forEach: (visit) => {
      let at = 0;
      for (let state = 0; state < shapeOf.length; state++) {
        const [start, end] = setsOf(state);
        for (let group = start; group < end; group++) {
          const set = shapes.items[group]!;
          visit(set, at++, next[set]!++);
        }
      }
    },
  };
}

/** The symbols of a set are all tokens, or none is. */
function isOfTokens({ sets }: Shapes, set: number, tokens: number): boolean {
  return (sets.items[sets.starts[set]!] ?? 0) < tokens;
}

function remembered(lately: Map<number, number[]>, set: number): number[] {
  const known = lately.get(set) ?? [];
  lately.set(set, known);
  return known;
}

/** Puts a value before those that a set had before it. */
function renew(known: number[], value: number, age: number): void {
  if (age === 0) return;
  if (age > 0) known.splice(age, 1);
  known.unshift(value);
  if (known.length > REMEMBERED) known.pop();
}

/** Lists of actions are mostly used in the order in which they are numbered. */
function fromHighest(values: readonly number[]): number[] {
  let highest = 0;
  return values.map((value) => {
    const difference = (value - highest) & 0xffff;
    highest = Math.max(highest, value);
    return difference;
  });
}

function addToHighest(differences: Uint16Array): Uint16Array {
  let highest = 0;
  return differences.map((difference) => {
    const value = (highest + difference) & 0xffff;
    highest = Math.max(highest, value);
    return value;
  });
}

function fromLast(values: readonly number[]): number[] {
  return values.map((value, at) => (value - (values[at - 1] ?? 0)) & 0xffff);
}

function addToLast(differences: Uint16Array): Uint16Array {
  let last = 0;
  return differences.map((difference) => (last = (last + difference) & 0xffff));
}

/** The lower bytes, then the higher ones, which are mostly alike. */
function split(numbers: readonly number[]): Uint8Array {
  return Uint8Array.from([...numbers.map((number) => number & 0xff), ...numbers.map((number) => number >> 8)]);
}

/** @throws RangeError for a damaged stream */
function joinSplit(bytes: Uint8Array): Uint16Array {
  if (bytes.length % 2) throw damaged('half a number');
  const count = bytes.length / 2;
  return Uint16Array.from({ length: count }, (_, at) => bytes[at]! | (bytes[at + count]! << 8));
}
