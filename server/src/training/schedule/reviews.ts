import { dayNumber, isBelievable } from '../day';
import type { Deed, ProgressEvent } from '../progress/event';
import type { Recall, Review } from './memory';

/** What is asked again: a question, or the fix or decision of an exercise. */
export interface Card {
  readonly topic: string;
  readonly kind: 'question' | 'exercise';
  /** Of the question or exercise. */
  readonly id: string;
}

/** A card with all that happened to it. */
export interface CardHistory extends Card {
  /** One a day at most, in the order of their days. Empty when the clock was never right. */
  readonly reviews: Review[];
}

/** What a person's own code says of a topic. */
export interface OwnCode {
  /** Days on which findings came up that were not fixed since, in order. */
  readonly wrote: readonly number[];
}

export interface Histories {
  readonly cards: readonly CardHistory[];
  readonly ownCode: ReadonlyMap<string, OwnCode>;
}

/**
 * Sorts a person's events by the card that they are about. A time that cannot be right tells nothing: the card is there, the review is not. Who fixes a
 * finding in own code has recalled the exercises of its topic.
 * @param events in the order of `mergeEvents`
 * @param today days since 1970
 */
export function collectHistories(events: readonly ProgressEvent[], today: number): Histories {
  const cards = new Map<string, CardHistory>();
  const own = new Map<string, Map<string, number>>();
  for (const { topic, at, what } of events) {
    const day = dayNumber(at);
    const believable = isBelievable(day, today);
    const card = cardOf(topic, what);
    if (card !== undefined) addReview(cards, card, believable ? { day, recall: recallOf(what) } : undefined);
    else if (believable) noteOwnCode(cards, own, topic, what, day);
  }
  const ownCode = new Map([...own].map(([topic, open]) => [topic, { wrote: [...open.values()].sort((a, b) => a - b) }]));
  return { cards: [...cards.values()], ownCode };
}

function cardOf(topic: string, what: Deed): Card | undefined {
  if (what.kind === 'answered') return { topic, kind: 'question', id: what.question };
  const isLast = what.kind === 'solved' && (what.step === 'fix' || what.step === 'decide');
  return isLast ? { topic, kind: 'exercise', id: what.exercise } : undefined;
}

function recallOf(what: Deed): Recall {
  if (what.kind === 'answered') return answerRecall(what.right, what.sure);
  if (what.kind !== 'solved') return 'good';
  if (what.sawSolution) return 'again';
  return what.tries > 1 || what.hints > 0 ? 'hard' : 'good';
}

function answerRecall(right: boolean, sure: boolean | undefined): Recall {
  if (!right) return 'again';
  if (sure === undefined) return 'good';
  return sure ? 'easy' : 'hard';
}

function addReview(cards: Map<string, CardHistory>, card: Card, review: Review | undefined): void {
  const key = cardKey(card);
  const known = cards.get(key) ?? { ...card, reviews: [] };
  if (review !== undefined) pushReview(known, review);
  cards.set(key, known);
}

/** The first of a day counts alone: what comes after it is answered from short memory. */
function pushReview({ reviews }: CardHistory, review: Review): void {
  const last = reviews.at(-1);
  if (last === undefined || last.day < review.day) reviews.push(review);
}

export function cardKey({ topic, kind, id }: Card): string {
  return `${topic}\0${kind}\0${id}`;
}

/** Findings by fingerprint: the day on which each came up, until it is fixed. */
function noteOwnCode(cards: Map<string, CardHistory>, own: Map<string, Map<string, number>>, topic: string, what: Deed, day: number): void {
  const open = own.get(topic) ?? new Map<string, number>();
  if (what.kind === 'wrote-own') own.set(topic, open.set(what.fingerprint, day));
  if (what.kind !== 'fixed-own') return;
  open.delete(what.fingerprint);
  for (const card of cards.values()) if (card.topic === topic && card.kind === 'exercise') pushReview(card, { day, recall: 'good' });
}
