import type { Cell, Literal } from './cell';
import type { Call } from './ir';

type Method = (text: string, ...args: (Literal | undefined)[]) => Literal | undefined;

const isText = (value: Literal | undefined): value is string => typeof value === 'string';
const isPlace = (text: string, at: Literal | undefined): at is number => typeof at === 'number' && Number.isInteger(at) && at >= 0 && at <= text.length;
const withText = (say: (text: string, other: string) => Literal): Method => (text, other, ...more) => (isText(other) && more.length === 0 ? say(text, other) : undefined);

/** Methods of texts that mean the same in every language that has them. */
const OF_TEXT: ReadonlyMap<string, Method> = new Map<string, Method>([
  ['length', (text, ...args) => (args.length === 0 ? text.length : undefined)],
  ['charAt', (text, at) => (isPlace(text, at) ? text[at] : undefined)],
  ['substring', (text, from, to = text.length) => (isPlace(text, from) && isPlace(text, to) && from <= to ? text.slice(from, to) : undefined)],
  ['indexOf', withText((text, other) => text.indexOf(other))],
  ['lastIndexOf', withText((text, other) => text.lastIndexOf(other))],
  ...['contains', 'includes', 'Contains'].map((name) => [name, withText((text, other) => text.includes(other))] as const),
  ...['startsWith', 'StartsWith', 'startswith'].map((name) => [name, withText((text, other) => text.startsWith(other))] as const),
  ...['endsWith', 'EndsWith', 'endswith'].map((name) => [name, withText((text, other) => text.endsWith(other))] as const),
  ...['equals', 'Equals', 'contentEquals'].map((name) => [name, withText((text, other) => text === other)] as const),
  ['equalsIgnoreCase', withText((text, other) => text.toLowerCase() === other.toLowerCase())],
  ['isEmpty', (text) => text === ''],
  ['isBlank', (text) => text.trim() === ''],
  ['concat', withText((text, other) => text + other)],
  ...['toUpperCase', 'ToUpper', 'upper', 'uppercase'].map((name) => [name, (text: string) => text.toUpperCase()] as const),
  ...['toLowerCase', 'ToLower', 'lower', 'lowercase'].map((name) => [name, (text: string) => text.toLowerCase()] as const),
  ...['trim', 'strip', 'Trim'].map((name) => [name, (text: string, ...args: unknown[]) => (args.length === 0 ? text.trim() : undefined)] as const),
  ...['toString', 'intern', 'ToString'].map((name) => [name, (text: string, ...args: unknown[]) => (args.length === 0 ? text : undefined)] as const),
]);

const OF_NUMBERS: Readonly<Record<string, (...numbers: number[]) => number>> = { max: Math.max, min: Math.min, abs: Math.abs };

/** The constant that a call of a method of a text gives, or a function of numbers, where all that it is given is constant. */
export function literalCall({ name, receiver, args, isNew }: Call, of: (register: number) => Cell): Literal | undefined {
  if (isNew) return undefined;
  const given = args.map(({ value }) => of(value).literal);
  if (given.includes(undefined)) return undefined;
  const text = of(receiver).literal;
  if (isText(text)) return OF_TEXT.get(name)?.(text, ...given);
  if (text !== undefined || receiver < 0) return undefined;
  const [first] = given;
  if (name === 'parseInt' && given.length === 1 && isText(first) && /^-?\d{1,9}$/.test(first)) return Number(first);
  const numbers = given.filter((each) => typeof each === 'number');
  return Object.hasOwn(OF_NUMBERS, name) && numbers.length > 0 && numbers.length === given.length ? OF_NUMBERS[name]?.(...numbers) : undefined;
}
