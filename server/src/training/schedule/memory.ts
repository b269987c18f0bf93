import { FSRSAlgorithm, generatorParameters, Rating, type Grade } from 'ts-fsrs';

/** How well something was known: after `again` it comes back the next day. */
export type Recall = 'again' | 'hard' | 'good' | 'easy';

export interface Review {
  /** Days in UTC since 1970. */
  readonly day: number;
  readonly recall: Recall;
}

/** What is remembered of one card after its last review. */
export interface Memory {
  /** 1 to 10. */
  readonly difficulty: number;
  /** Days after which nine in ten still know it. */
  readonly stability: number;
  /** Days from the last review to the next. */
  readonly interval: number;
}

const GRADES: Readonly<Record<Recall, Grade>> = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy };
/**
 * Three in four still know it when they are asked again: about two weeks after the first time, then after months. More often is known to be better for
 * the memory and to be switched off sooner, and one who has forgotten gets the explanation again.
 */
const RETENTION = 0.75;
export const LONGEST_INTERVAL = 365;

/** FSRS-6 with its published weights, in whole days and without chance: the same reviews give the same day on every machine. */
const algorithm = new FSRSAlgorithm(generatorParameters({ request_retention: RETENTION, maximum_interval: LONGEST_INTERVAL, enable_fuzz: false, enable_short_term: false }));

/**
 * Follows a card through its reviews.
 * @param reviews one a day at most, in the order of their days
 * @returns undefined when there is none
 */
export function remember(reviews: readonly Review[]): Memory | undefined {
  let state: { difficulty: number; stability: number } | null = null;
  let interval = 0;
  let last = 0;
  for (const { day, recall } of reviews) {
    const elapsed = state === null ? 0 : Math.max(1, day - last);
    state = algorithm.next_state(state, elapsed, GRADES[recall]);
    interval = recall === 'again' ? 1 : algorithm.next_interval(state.stability, elapsed);
    last = day;
  }
  return state === null ? undefined : { ...state, interval };
}

/** The share, 0 to 1, of those who still know it so many days after the last review. */
export function retention({ stability }: Memory, days: number): number {
  return algorithm.forgetting_curve(Math.max(0, days), stability);
}
