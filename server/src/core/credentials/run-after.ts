import { ASCII_END, codesOf, skipBytes, type IsSuspect } from './suspicion';

/** A class of characters, an escaped character or a plain one, and how often it stands. */
const STEP = /(?:\[((?:\w-\w|[\w+/=-])+)\]|\\([.-])|([\w-]))(?:\{(\d+)(,\d*)?\}|(?![?*+{]))/y;
/** What may stand once in front of what follows a keyword: alternatives, a class, a character. */
const HEAD = /^(?:\(\?:([\w|-]+)\)|\[((?:\w-\w|[\w+/=-])+)\]|\\([.-])|([\w-]))(?![?*+{])/;

/**
 * What a rule's expression says about what follows a keyword that it begins with, as far as it is a row of characters and
 * classes: `(?:pat|key)[A-Za-z0-9]{14}\.` says that a dot comes after 14 of the class. Undefined when it says nothing.
 */
export function runAfter(pattern: string, keyword: string): IsSuspect | undefined {
  if (pattern.replace(/\(\?:[\w|-]+\)/g, '').includes('|')) return undefined;
  const rows = restsAfter(pattern, keyword)?.map(readSteps) ?? [];
  if (rows.length === 0 || rows.some((steps) => steps.length === 0)) return undefined;
  return (bytes, _start, end) => rows.some((steps) => follows(steps, bytes, end));
}

/**
 * How an expression may go on after a keyword, one text for each way to begin with it. Undefined when that cannot be said: it is
 * written in another way, or the keyword may stand further on.
 */
function restsAfter(pattern: string, keyword: string): string[] | undefined {
  if (keyword === '') return [pattern];
  const [head, alternatives, members, escaped, plain = escaped] = HEAD.exec(pattern) ?? [];
  if (head === undefined) return undefined;
  const rest = pattern.slice(head.length);
  if (alternatives !== undefined) {
    const ways = alternatives.split('|').map((text) => restsAfter(text + rest, keyword));
    return ways.includes(undefined) ? undefined : ways.flatMap((way) => way ?? []);
  }
  const isNext = plain === undefined ? new RegExp(`^[${members}]$`, 'i').test(keyword[0]!) : plain.toLowerCase() === keyword[0];
  if (isNext) return restsAfter(rest, keyword.slice(1));
  return pattern.replaceAll('\\', '').toLowerCase().includes(keyword) ? undefined : [];
}

interface Step {
  readonly belongs: Uint8Array;
  readonly count: number;
}

function follows(steps: readonly Step[], bytes: Uint8Array, end: number): boolean {
  let at = end;
  for (const { belongs, count } of steps) {
    if (skipBytes(belongs, bytes, at, count) !== at + count) return false;
    at += count;
  }
  return true;
}

/** Stops at what is no step, and after the first that may stand more often. */
function readSteps(pattern: string): Step[] {
  const steps: Step[] = [];
  STEP.lastIndex = 0;
  for (let step = STEP.exec(pattern); step; step = STEP.exec(pattern)) {
    const [, members, escaped, plain, count = '1', more] = step;
    steps.push({ belongs: members === undefined ? codesOf(escaped ?? plain ?? '') : classOf(members), count: Number(count) });
    if (more !== undefined) break;
  }
  return steps;
}

/** @param members what stands between the brackets: ranges and single characters */
function classOf(members: string): Uint8Array {
  const test = new RegExp(`^[${members}]$`);
  return codesOf(Array.from({ length: ASCII_END }, (_, code) => String.fromCharCode(code)).filter((character) => test.test(character)).join(''));
}
