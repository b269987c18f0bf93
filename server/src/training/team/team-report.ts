import type { Problem } from '../../core';
import { progressOf, type Progress } from '../progress/progress-of';
import type { Topic } from '../topic';
import { coverageOf, isPassed } from './coverage';
import { pairPeople, PAIRING_RULE } from './pairings';
import { assignTracks, type Member } from './people';
import type { DueTopic, PersonRow, TeamInput, TeamReport, TrendPoint } from './report-types';

/** What a team sees of itself: who passed what beside what is found in its code. Unknown people, topics and tracks are problems. Never throws. */
export function teamReport(input: TeamInput): TeamReport {
  const { catalog, findings, today } = input;
  const { members, problems } = assignTracks(input);
  const progress = new Map(members.map(({ id }) => [id, progressOf(input.people.get(id) ?? [], catalog, today)]));
  const people = members.map((member) => personRow(member, progress.get(member.id)));
  const sharing = people.filter(({ shares }) => shares);
  const taken = new Set(members.flatMap(({ tracks }) => tracks.flatMap(({ topics }) => topics)));
  return {
    today,
    topics: catalog.topics.map(({ id, title }) => ({ id, title })),
    people,
    ...coverageOf(catalog, findings, sharing, taken),
    trend: trendOf(input, [...progress.values()]),
    pairings: pairPeople(sharing, catalog.topics),
    pairingRule: PAIRING_RULE,
    due: members.flatMap((member) => (member.shares ? dueTopics(member, progress.get(member.id), catalog.topics, today) : [])).sort(compareDue),
    problems: [...problems, ...unknownTopics(progress)],
  };
}

function personRow({ id, roles, tracks, shares }: Member, progress: Progress | undefined): PersonRow {
  const cells = (progress?.topics ?? []).map(({ status }) => status);
  return { id, roles, tracks: tracks.map((track) => track.id), shares, cells, passed: cells.filter(isPassed).length, dueCards: progress?.due.length ?? 0 };
}

/** Each topic once, with the earliest of its dates. */
function dueTopics({ id, tracks }: Member, progress: Progress | undefined, topics: readonly Topic[], today: string): readonly DueTopic[] {
  const passed = new Set((progress?.topics ?? []).filter(({ passedOn }) => passedOn !== undefined).map(({ topic }) => topic));
  const known = new Set(topics.map((topic) => topic.id));
  const due = new Map<string, DueTopic>();
  for (const track of tracks) {
    if (track.due === undefined) continue;
    for (const topic of track.topics) {
      const before = due.get(topic);
      if (!known.has(topic) || passed.has(topic) || (before !== undefined && before.due <= track.due)) continue;
      due.set(topic, { person: id, topic, track: track.id, due: track.due, overdue: track.due < today });
    }
  }
  return [...due.values()];
}

function compareDue(a: DueTopic, b: DueTopic): number {
  if (a.due !== b.due) return a.due < b.due ? -1 : 1;
  if (a.person !== b.person) return a.person < b.person ? -1 : 1;
  return 0;
}

/** A point for each day on which a scan was recorded; of several scans the last. */
function trendOf({ history }: TeamInput, progress: readonly Progress[]): readonly TrendPoint[] {
  const passed = progress.flatMap(({ topics }) => topics.flatMap(({ passedOn }) => passedOn ?? [])).sort();
  const byDay = new Map([...history].sort((a, b) => (a.at < b.at ? -1 : 1)).map((record) => [record.at.slice(0, 10), record]));
  let count = 0;
  return [...byDay].map(([day, { weaknesses }]) => {
    while (count < passed.length && passed[count]! <= day) count++;
    return { day, findings: weaknesses.reduce((sum, one) => sum + one.count, 0), passed: count };
  });
}

function unknownTopics(progress: ReadonlyMap<string, Progress>): readonly Problem[] {
  const counts = new Map<string, number>();
  for (const { unknownTopics: ids } of progress.values()) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, people]) => ({
    kind: 'warning',
    message: `the topic \`${id}\` is not known, and what ${people === 1 ? 'one person' : `${people} people`} did of it is kept and not shown; restore its folder, or update Wardlight.`,
  }));
}
