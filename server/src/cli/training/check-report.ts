import { countOf, plainLine, type paintWith, type Problem } from '../../core';
import type { CheckedTopic } from '../../training';

type Paint = ReturnType<typeof paintWith>;

export interface CheckReport {
  readonly topics: readonly CheckedTopic[];
  /** What is wrong with files: whatever of them is read, and what is not. */
  readonly problems: readonly Problem[];
  /** Ids of topics that could not be read. */
  readonly broken: readonly string[];
}

/** Rises when a reader of the report has to change. */
const VERSION = 1;

interface Summary {
  readonly topics: number;
  readonly exercises: number;
  /** Topics that could be read, and of which all holds. */
  readonly proved: number;
  readonly problems: number;
}

export function failsCheck(report: CheckReport): boolean {
  return summarize(report).problems > 0;
}

function summarize({ topics, problems, broken }: CheckReport): Summary {
  return {
    topics: topics.length + broken.length,
    exercises: topics.reduce((sum, { exercises }) => sum + exercises.length, 0),
    proved: topics.filter((topic) => problemsOf(topic).length === 0).length,
    problems: problems.length + topics.reduce((sum, topic) => sum + problemsOf(topic).length, 0),
  };
}

function proofsOf({ proofs, exercises }: CheckedTopic): CheckedTopic['proofs'] {
  return [...proofs, ...exercises.flatMap((exercise) => exercise.proofs)];
}

function problemsOf(topic: CheckedTopic): readonly Problem[] {
  return proofsOf(topic).flatMap(({ problems }) => problems);
}

export function renderCheckJson(report: CheckReport): string {
  const topics = report.topics.map((topic) => ({
    id: topic.id, proved: problemsOf(topic).length === 0,
    exercises: topic.exercises.map(({ id, proofs }) => ({ id, proofs: proofs.map(({ title, problems }) => ({ title, holds: problems.length === 0 })) })),
    problems: problemsOf(topic),
  }));
  return `${JSON.stringify({ version: VERSION, topics, unreadable: report.broken, problems: report.problems, summary: summarize(report) }, null, 2)}\n`;
}

export function renderCheckText(report: CheckReport, paint: Paint): string {
  const { topics, exercises, proved, problems } = summarize(report);
  const broken = report.broken.map((id) => `${paint.warning('unreadable')}  ${plainLine(id)}`);
  const others = report.problems.map((problem) => problemLine(problem, paint));
  const total = `${countOf(topics, 'topic')}, ${countOf(exercises, 'exercise')}, ${proved} proved, ${countOf(problems, 'problem')}`;
  return `${[...report.topics.flatMap((topic) => topicLines(topic, paint)), ...broken, ...others, total].join('\n')}\n`;
}

function topicLines(topic: CheckedTopic, paint: Paint): string[] {
  const problems = problemsOf(topic);
  const held = proofsOf(topic).filter((one) => one.problems.length === 0).length;
  const state = problems.length === 0 ? 'proved    ' : paint.warning('differs   ');
  const exercises = topic.exercises.map(({ id }) => id).join(', ');
  return [`${state}  ${plainLine(topic.id)}  ${paint.faint(`${held} of ${proofsOf(topic).length} proofs; ${exercises}`)}`, ...problems.map((problem) => problemLine(problem, paint))];
}

function problemLine({ path, line, message }: Problem, paint: Paint): string {
  const where = path === undefined ? '' : `${path}${line === undefined ? '' : `:${line}`}: `;
  return `    ${paint.faint(plainLine(where))}${plainLine(message)}`;
}
