import type { ProgressSummary, SuggestedTopic, TodayView, TopicItem, TrackItem } from '../../protocol';
import type { ProgressEvent, Progress, Topic } from '../../training';
import { describeProblem } from '../status';
import type { TrainingContext } from './context';
import { countByWeakness, knownFindings, type KnownFinding } from './known-findings';
import { hasTopicsOff } from './load-catalog';
import { trackDates } from './team-settings';

const DAY = 86_400_000;
const WEEKS = 8;

/** What is due, what the findings suggest, the tracks, and how far the person is. */
export async function showToday(context: TrainingContext, at: string): Promise<TodayView> {
  const { library, catalog, progress, session } = context;
  const today = at.slice(0, 10);
  const state = library.progressOf(progress.own, catalog, today);
  const items = new Map(catalog.topics.map((topic, index) => [topic.id, toItem(topic, state, index)]));
  const dates = trackDates(session);
  const tracks = catalog.tracks.map(({ id, title, summary, topics }): TrackItem => ({ id, title, summary, ...dateOf(dates.get(id)), topics: topics.flatMap((topic) => items.get(topic) ?? []) }));
  const inTracks = new Set(catalog.tracks.flatMap(({ topics }) => topics));
  const titles = new Map(catalog.topics.map((topic) => [topic.id, topic]));
  return {
    view: 'today',
    due: dueQuestions(state, titles),
    dueExercises: state.due.filter(({ kind }) => kind === 'exercise').map(({ topic, id }) => ({ topic, exercise: id, title: titles.get(topic)?.exercises.find((one) => one.id === id)?.title ?? id })),
    suggested: suggestTopics(context, state, await knownFindings(context), items),
    tracks,
    others: [...items.values()].filter(({ id }) => !inTracks.has(id)),
    progress: summarize(progress.own, state, at),
    ...((await hasTopicsOff(session)) && { teamTopicsOff: true }),
    problems: [...catalog.problems.map(describeProblem), ...progress.problems],
  };
}

function dateOf(due: string | undefined): { due?: string } {
  return due === undefined ? {} : { due };
}

function toItem({ id, title, summary, minutes, ownedByTeam }: Topic, { topics }: Progress, index: number): TopicItem {
  const status = topics[index]?.status;
  const state = status === 'passed' || status === 'due' ? 'done' : status === 'begun' ? 'begun' : 'new';
  return { id, title, summary, minutes, state, ...(ownedByTeam && { team: true }) };
}

function dueQuestions({ due }: Progress, titles: ReadonlyMap<string, Topic>): TodayView['due'] {
  const counts = new Map<string, number>();
  for (const { kind, topic } of due) if (kind === 'question') counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts].map(([topic, questions]) => ({ topic, title: titles.get(topic)?.title ?? topic, questions }));
}

function suggestTopics({ library, catalog }: TrainingContext, state: Progress, known: readonly KnownFinding[], items: ReadonlyMap<string, TopicItem>): SuggestedTopic[] {
  return library.suggest(countByWeakness({ library }, known), state, catalog).flatMap(({ topic, because }) => {
    const item = items.get(topic);
    const example = known.find(({ about }) => library.topicFor(catalog, about)?.topic.id === topic);
    const findings = because.reduce((sum, { count }) => sum + count, 0);
    return item ? [{ ...item, findings, ...(example && { own: { uri: example.uri, fingerprint: example.finding.fingerprint } }) }] : [];
  });
}

function summarize(own: readonly ProgressEvent[], { topics }: Progress, at: string): ProgressSummary {
  const answers = own.flatMap(({ what }) => (what.kind === 'answered' ? [what.right] : []));
  return {
    topicsDone: topics.filter(({ status }) => status === 'passed' || status === 'due').length,
    topicsBegun: topics.filter(({ status }) => status === 'begun').length,
    topics: topics.length,
    questionsRight: answers.filter((right) => right).length,
    questionsAnswered: answers.length,
    fixedOwn: new Set(own.flatMap(({ what }) => (what.kind === 'fixed-own' ? [what.fingerprint] : []))).size,
    weeks: countWeeks(own, at),
  };
}

/** Weeks of seven days that end today. */
function countWeeks(own: readonly ProgressEvent[], at: string): ProgressSummary['weeks'] {
  const today = Date.parse(`${at.slice(0, 10)}T00:00:00Z`);
  const weeks = Array.from({ length: WEEKS }, (_, index) => today - ((WEEKS - index) * 7 - 1) * DAY);
  const times = own.filter(({ what }) => what.kind !== 'wrote-own').map((event) => Date.parse(event.at));
  return weeks.map((from) => ({ from: new Date(from).toISOString().slice(0, 10), deeds: times.filter((time) => time >= from && time < from + 7 * DAY).length }));
}
