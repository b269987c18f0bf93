import { digestOf } from '../../core';
import type { Scalar } from '../shape';

const DIGITS = 16;

/** What every event has, those of later versions too: one level of texts, numbers and truth values, and such a level in `what`. */
export interface Stamped {
  readonly id: string;
  readonly at: string;
  readonly person: string;
  readonly topic: string;
  readonly what: { readonly kind: string };
}

/** An event of a kind that this version does not know. It is kept when a file is written again, and has no effect. */
export interface LaterEvent extends Stamped {
  readonly what: { readonly kind: string } & Readonly<Record<string, Scalar>>;
}

/** The 16 hexadecimal digits by which an event is known: of the hash of all of it but `id`. */
export function eventId(event: Omit<Stamped, 'id'>): string {
  return digestOf(canonicalText(event)).slice(0, DIGITS);
}

/** What stands before the content in a line that `writeEvent` wrote. */
const HEAD = /^\{"id":"([0-9a-f]{16})",/;

/** Whether an event is what its id says. Where the line is as `writeEvent` writes it, its text need not be made again. */
export function isUnchanged(event: Stamped, line: string): boolean {
  const head = HEAD.exec(line);
  const isAsWritten = head?.[1] === event.id && digestOf(`{${line.slice(head[0].length)}`).slice(0, DIGITS) === event.id;
  return isAsWritten || event.id === eventId(event);
}

/** One text for one content: keys in order, `id` left out. */
export function canonicalText(event: Omit<Stamped, 'id'>): string {
  const head = sortedEntries(event).filter(([key]) => key !== 'id');
  return JSON.stringify(Object.fromEntries(head.map(([key, value]) => [key, key === 'what' ? Object.fromEntries(sortedEntries(event.what)) : value])));
}

function sortedEntries(fields: object): [string, unknown][] {
  return Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
}
