const MILLISECONDS = 86_400_000;
const known = new Map<string, number>();
const MOST_KNOWN = 20_000;

/** Days in UTC since 1970 of a day or a time in ISO 8601; of a text that is none, 0. */
export function dayNumber(text: string): number {
  const day = text.slice(0, 10);
  const remembered = known.get(day);
  if (remembered !== undefined) return remembered;
  const number = Math.floor(Date.parse(`${day}T00:00:00Z`) / MILLISECONDS) || 0;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(day, number);
  return number;
}

/** `YYYY-MM-DD` of a number of days since 1970. */
export function dayText(number: number): string {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10);
}

/** The product is from this day: an event from before it comes from a clock that was never set. */
const FIRST_DAY = dayNumber('2026-01-01');
/** Clocks of two machines, and the days of two time zones, are this far apart at most. */
const AHEAD = 1;

/** Whether a clock that said `day` may have been right, seen from `today`. Both in days since 1970. */
export function isBelievable(day: number, today: number): boolean {
  return day >= FIRST_DAY && day <= today + AHEAD;
}
