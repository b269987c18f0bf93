import { paintWith, problemLines, plainLine } from '../../core';
import type { Catalog, Topic } from '../../training';
import type { Arguments } from '../arguments';
import type { Environment } from '../environment';
import { write } from '../output';
import { UsageError } from '../usage';
import { loadTraining, readPackaged, readTeam } from './read-topics';

/** Rises when a reader of the list has to change. */
const VERSION = 1;

/** Lists the topics, packaged and the team's own, and the tracks. 2 when one of the team's cannot be read. */
export async function listCommand(environment: Environment, { format }: Arguments, operands: readonly string[]): Promise<number> {
  if (operands.length > 0) throw new UsageError('`wardlight training list` takes no path; run it in the repository.');
  const training = await loadTraining();
  const packaged = readPackaged(training, environment);
  const team = readTeam(training, environment, packaged);
  const all = { topics: [...packaged.topics, ...team.topics], tracks: [...packaged.tracks, ...team.tracks] };
  await write(process.stdout, format === 'json' ? listAsJson(all) : listAsText(all));
  for (const line of problemLines(team.problems, paintWith(false))) await write(process.stderr, `${line}\n`);
  return team.problems.length > 0 ? 2 : 0;
}

type Listed = Pick<Catalog, 'topics' | 'tracks'>;

function listAsText({ topics, tracks }: Listed): string {
  const width = Math.max(0, ...topics.map(({ id }) => id.length)) + 2;
  const topicLines = topics.map((topic) => `${topic.id.padEnd(width)}${plainLine(topic.title)}  (${factsOf(topic)})`);
  const trackLines = tracks.map(({ title, topics: ids }) => `${plainLine(title)}: ${ids.join(', ')}`);
  return `${[...topicLines, '', ...trackLines, '', `${topics.length} topics, ${tracks.length} tracks`].join('\n')}\n`;
}

function factsOf({ minutes, exercises, ownedByTeam }: Topic): string {
  const languages = exercises.flatMap((exercise) => (exercise.kind === 'code' ? [exercise.language] : ['decision']));
  return [`${minutes} min`, ...new Set(languages), ...(ownedByTeam ? ['the team’s own'] : [])].join(', ');
}

function listAsJson({ topics, tracks }: Listed): string {
  const listed = topics.map(({ id, title, summary, minutes, standard, weaknesses, cwe, roles, exercises, quiz, ownedByTeam }) => ({
    id, title, summary, minutes, standard, weaknesses, cwe, roles, team: ownedByTeam === true,
    exercises: exercises.map((exercise) => ({ id: exercise.id, ...(exercise.kind === 'code' ? { language: exercise.language } : { decision: true }) })),
    questions: quiz.length,
  }));
  return `${JSON.stringify({ version: VERSION, topics: listed, tracks }, null, 2)}\n`;
}
