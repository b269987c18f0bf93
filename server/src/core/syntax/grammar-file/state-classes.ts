import { packWords, unpackWords } from './numbers';
import { markFirstUses, unmarkFirstUses } from './first-uses';

/** The states of a parser by what they go back to: states of a class differ in what may follow and in little else. */
export interface StateClasses {
  /** By state: the class, numbered in the order of their first states. */
  readonly classOf: ArrayLike<number>;
  readonly count: number;
}

/**
 * @param primaryStates by state: the first of its class
 * @throws RangeError when one is no such state
 */
export function classesOf(primaryStates: ArrayLike<number>): StateClasses {
  let count = 0;
  const classOf: number[] = [];
  for (let state = 0; state < primaryStates.length; state++) {
    const primary = primaryStates[state]!;
    if (primary > state || primaryStates[primary] !== primary) throw new RangeError(`state ${state} is of no class`);
    classOf.push(primary === state ? count++ : classOf[primary]!);
  }
  return { classOf, count };
}

/** @param primaryStates as long as there are states */
export function writePrimaryStates({ classOf, count }: StateClasses, primaryStates: Uint16Array): void {
  const firsts = new Int32Array(count).fill(-1);
  for (let state = 0; state < classOf.length; state++) {
    const number = classOf[state]!;
    if (firsts[number] === -1) firsts[number] = state;
    primaryStates[state] = firsts[number]!;
  }
}

export function packClasses({ classOf }: StateClasses): Uint8Array {
  return packWords(markFirstUses(classOf));
}

/** @throws RangeError for a damaged stream */
export function unpackClasses(bytes: Uint8Array): StateClasses {
  const classOf = unpackWords(bytes);
  return { classOf, count: unmarkFirstUses(classOf) };
}
