import { dayNumber, dayText } from '../day';
import type { ProgressEvent } from '../progress/event';
import { LONGEST_INTERVAL, remember, retention, type Memory } from './memory';
import { collectHistories, type Card, type CardHistory, type OwnCode } from './reviews';

export interface ScheduledCard extends Card {
  /** `YYYY-MM-DD`: when it is to be asked again. */
  readonly due: string;
  /** On how many days it was answered. */
  readonly reviews: number;
  /** The chance, 0 to 1, that it is still known today. */
  readonly known: number;
  /** Later than by memory alone: right every time lately, and nothing like it in the person's own code. */
  readonly faded?: true;
  /** Sooner: a finding of its topic came up in the person's own code since. */
  readonly broughtForward?: true;
}

/** So long must a person have written nothing of a topic's weakness for its cards to fade. */
const QUIET_DAYS = 8 * 7;
/** So many right answers in a row, too. */
const RIGHT_IN_A_ROW = 2;
const FADED = 2;

/**
 * When each card of a person is to be asked again. The same events and the same day give the same answer, on every machine.
 *
 * A card is due after FSRS's interval. It fades, which doubles the interval, when its last two answers were right and no finding of its topic came up in
 * the person's own code from eight weeks before the last one until today. It is brought forward to the day of a finding that came up after the last
 * answer and is not fixed yet. A card whose only events have impossible times is due today.
 * @param events in the order of `mergeEvents`, of one person
 * @param today `YYYY-MM-DD`, in UTC
 * @returns the most urgent first
 */
export function schedule(events: readonly ProgressEvent[], today: string): readonly ScheduledCard[] {
  const now = dayNumber(today);
  const { cards, ownCode } = collectHistories(events, now);
  return cards.map((card) => scheduleCard(card, ownCode.get(card.topic)?.wrote ?? [], now)).sort(compareUrgency);
}

function scheduleCard({ topic, kind, id, reviews }: CardHistory, wrote: OwnCode['wrote'], now: number): ScheduledCard {
  const memory = remember(reviews);
  const last = reviews.at(-1)?.day;
  if (memory === undefined || last === undefined) return { topic, kind, id, due: dayText(now), reviews: 0, known: 0 };
  const known = retention(memory, now - last);
  const base = { topic, kind, id, reviews: reviews.length, known };
  const finding = wrote.find((day) => day > last);
  if (finding !== undefined && finding < last + memory.interval) return { ...base, due: dayText(finding), broughtForward: true };
  const faded = isFaded(reviews, wrote, last);
  return { ...base, due: dayText(last + stretch(memory, faded)), ...(faded && { faded }) };
}

function isFaded(reviews: CardHistory['reviews'], wrote: OwnCode['wrote'], last: number): boolean {
  const lately = reviews.slice(-RIGHT_IN_A_ROW);
  const isRight = lately.length === RIGHT_IN_A_ROW && lately.every(({ recall }) => recall === 'good' || recall === 'easy');
  return isRight && !wrote.some((day) => day > last - QUIET_DAYS);
}

function stretch({ interval }: Memory, faded: boolean): number {
  return faded ? Math.min(LONGEST_INTERVAL, interval * FADED) : interval;
}

/** The longest due first, then what is known least. */
export function compareUrgency(a: ScheduledCard, b: ScheduledCard): number {
  return compare(a.due, b.due) || a.known - b.known || compare(a.topic, b.topic) || compare(a.kind, b.kind) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
