const MILLISECONDS = 86_400_000;
/** Of a team there are a hundred thousand events on a few hundred days. */
const MOST_KNOWN = 20_000;
const numbers = new Map<string, number>();
const texts = new Map<number, string>();

/** Days in UTC since 1970 of a day or a time in ISO 8601; of a text that is none, 0. */
export function dayNumber(text: string): number {
  return recall(numbers, text.slice(0, 10), (day) => Math.floor(Date.parse(`${day}T00:00:00Z`) / MILLISECONDS) || 0);
}

/** `YYYY-MM-DD` of a number of days since 1970. */
export function dayText(number: number): string {
  return recall(texts, number, () => new Date(number * MILLISECONDS).toISOString().slice(0, 10));
}

function recall<Key, Value>(memory: Map<Key, Value>, key: Key, make: (key: Key) => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make(key);
  if (memory.size >= MOST_KNOWN) memory.clear();
  memory.set(key, made);
  return made;
}

/** The product is from this day: an event from before it comes from a clock that was never set. */
const FIRST_DAY = dayNumber('2026-01-01');
/** Clocks of two machines, and the days of two time zones, are this far apart at most. */
const AHEAD = 1;

/** Whether a clock that said `day` may have been right, seen from `today`. Both in days since 1970. */
export function isBelievable(day: number, today: number): boolean {
  return day >= FIRST_DAY && day <= today + AHEAD;
}
