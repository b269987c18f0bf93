import { compareUrgency, schedule, type ScheduledCard } from '../schedule/schedule';
import type { Catalog, Topic, Track } from '../topic';
import type { ProgressEvent } from './event';
import { collectDeeds, passedOn, type Deeds, type Status } from './standing';

export interface Progress {
  /** In the order of the catalog. */
  readonly topics: readonly TopicProgress[];
  readonly tracks: readonly TrackProgress[];
  /** What is to be asked again today, the most urgent first. Only what the catalog still has. */
  readonly due: readonly ScheduledCard[];
  /** Ids of topics in the events that the catalog does not have: they are kept, and ignored. */
  readonly unknownTopics: readonly string[];
}

export interface TopicProgress {
  readonly topic: string;
  readonly status: Status;
  /** How many of its cards are due today. */
  readonly due: number;
  /** `YYYY-MM-DD` of the next card, where there is one. */
  readonly next?: string;
  /** `YYYY-MM-DD` */
  readonly passedOn?: string;
  /** Ids of the exercises that were solved to their end. */
  readonly solved: readonly string[];
  /** How many of its questions were right once, and how many it has. */
  readonly right: number;
  readonly questions: number;
}

export interface TrackProgress {
  readonly track: string;
  /** Of its topics, those that the catalog has. */
  readonly topics: readonly string[];
  readonly passed: number;
  /** The first topic that is not passed. */
  readonly next?: string;
}

/**
 * How far a person is.
 * @param events of one person, in the order of `mergeEvents`
 * @param today `YYYY-MM-DD`, in UTC
 */
export function progressOf(events: readonly ProgressEvent[], catalog: Catalog, today: string): Progress {
  const deeds = collectDeeds(events);
  const groups = groupCards(schedule(events, today));
  const cards = catalog.topics.map((topic) => knownCards(topic, groups.get(topic.id) ?? []));
  const topics = catalog.topics.map((topic, index) => topicProgress(topic, deeds.get(topic.id), cards[index] ?? [], today));
  const known = new Set(catalog.topics.map(({ id }) => id));
  const due = cards.flat().filter((card) => card.due <= today);
  return {
    topics,
    tracks: catalog.tracks.map((track) => trackProgress(track, new Map(topics.map((topic) => [topic.topic, topic])))),
    due: due.sort(compareUrgency),
    unknownTopics: [...new Set(events.map(({ topic }) => topic))].filter((id) => !known.has(id)).sort(),
  };
}

function groupCards(cards: readonly ScheduledCard[]): ReadonlyMap<string, readonly ScheduledCard[]> {
  const groups = new Map<string, ScheduledCard[]>();
  for (const card of cards) {
    const group = groups.get(card.topic);
    if (group === undefined) groups.set(card.topic, [card]);
    else group.push(card);
  }
  return groups;
}

function knownCards({ quiz, exercises }: Topic, cards: readonly ScheduledCard[]): readonly ScheduledCard[] {
  return cards.filter(({ kind, id }) => (kind === 'question' ? quiz : exercises).some((one) => one.id === id));
}

function topicProgress(topic: Topic, deeds: Deeds | undefined, cards: readonly ScheduledCard[], today: string): TopicProgress {
  const due = cards.filter((card) => card.due <= today).length;
  const passed = passedOn(topic, deeds);
  const next = cards[0]?.due;
  return {
    topic: topic.id,
    status: statusOf(deeds !== undefined, passed !== undefined, due),
    due,
    ...(next !== undefined && { next }),
    ...(passed !== undefined && { passedOn: passed }),
    solved: topic.exercises.filter(({ id }) => hasSolved(deeds, id)).map(({ id }) => id),
    right: topic.quiz.filter(({ id }) => deeds?.right.has(id)).length,
    questions: topic.quiz.length,
  };
}

function hasSolved(deeds: Deeds | undefined, exercise: string): boolean {
  const steps = deeds?.solved.get(exercise);
  return steps !== undefined && (steps.has('fix') || steps.has('decide'));
}

function statusOf(begun: boolean, passed: boolean, due: number): Status {
  if (!passed) return begun ? 'begun' : 'not-begun';
  return due > 0 ? 'due' : 'passed';
}

function trackProgress({ id, topics: ids }: Track, known: ReadonlyMap<string, TopicProgress>): TrackProgress {
  const topics = ids.flatMap((topic) => known.get(topic) ?? []);
  const next = topics.find(({ status }) => status === 'not-begun' || status === 'begun')?.topic;
  return { track: id, topics: topics.map(({ topic }) => topic), passed: topics.filter(({ passedOn: day }) => day !== undefined).length, ...(next !== undefined && { next }) };
}
