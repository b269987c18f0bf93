import { quote, unknownValue, type Problem, type RunbookPack } from '../../core';
import type { Exercise, Topic } from '../topic';
import { readExercise } from './exercise';
import { readLesson } from './lesson';
import { type Mistakes, missing } from './mistakes';
import { readForm } from './read-form';
import { readQuiz } from './quiz';
import type { SourceFiles } from './source-files';
import { TOPIC_FORM } from './topic-forms';
import { NAME } from './words';

export type Weaknesses = RunbookPack['weaknesses'];

export interface ReadOptions {
  readonly weaknesses: Weaknesses;
  /** The topics are a team's own. */
  readonly team?: true;
}

const FILES = ['topic.yaml', 'lesson.md', 'quiz.yaml'] as const;
/** UTF-16 code units. */
const LARGEST_FILE = 100_000;
const LARGEST_TOPIC = 500_000;
const MOST_EXERCISES = 20;

/** Reads the folder of a topic. Undefined when anything in it is wrong, which the problems say. */
export function readTopic(folder: SourceFiles, id: string, options: ReadOptions): { readonly topic?: Topic; readonly problems: readonly Problem[] } {
  const before = checkFolder(folder, id);
  if (before.length > 0) return { problems: before };
  const [written, lesson, quiz] = FILES.map((name) => folder.read(name) ?? '');
  const about = readForm(TOPIC_FORM, written!, `${folder.path}topic.yaml`);
  const read = readLesson(lesson!, `${folder.path}lesson.md`);
  const questions = readQuiz(quiz!, `${folder.path}quiz.yaml`);
  const exercises = folder.folders.map((name) => readExercise(folder.folder(name), name));
  const { value } = about;
  if (value) checkWeaknesses(value.weaknesses ?? [], options, about.mistakes);
  if (value?.cwe && !options.team) about.mistakes.at(['cwe'], 'a packaged topic has the CWEs of its weaknesses; take `cwe` out.');
  const all = [about, read, questions, ...exercises];
  const problems = all.flatMap(({ mistakes }) => mistakes.problems);
  if (!value || problems.length > 0) return { problems };
  const weaknesses = value.weaknesses ?? [];
  const topic: Topic = {
    id, title: value.title, summary: value.summary, minutes: value.minutes, standard: value.standard, weaknesses,
    cwe: [...new Set([...(value.cwe ?? []), ...cweOf(weaknesses, options)])],
    roles: value.roles, incident: value.incident,
    references: Object.entries(value.references ?? {}).map(([title, url]) => ({ title, url })),
    lesson: read.lesson, quiz: questions.quiz,
    exercises: exercises.flatMap(({ exercise }): Exercise[] => (exercise ? [exercise] : [])),
    ...(options.team && { ownedByTeam: true }),
  };
  return { topic, problems };
}

/** What keeps a folder from being read at all. */
function checkFolder(folder: SourceFiles, id: string): readonly Problem[] {
  const { path } = folder;
  const where = `${path}topic.yaml`;
  if (!NAME.pattern.test(id)) return [missing(where, `the folder of a topic must be named ${NAME.words}; rename it.`)];
  const absent = FILES.filter((name) => folder.read(name) === undefined);
  if (absent.length > 0) return absent.map((name) => missing(path + name, 'a topic needs this file; `wardlight training new` makes one to begin with.'));
  const sizes = folder.below.map((name) => ({ name, size: folder.read(name)!.length }));
  const large = sizes.filter(({ size }) => size > LARGEST_FILE);
  if (large.length > 0) return large.map(({ name }) => missing(path + name, `a file of a topic has ${LARGEST_FILE} characters at most; shorten it.`));
  if (sizes.reduce((sum, { size }) => sum + size, 0) > LARGEST_TOPIC) return [missing(where, `the files of a topic have ${LARGEST_TOPIC} characters together at most; shorten it.`)];
  if (folder.folders.length > MOST_EXERCISES) return [missing(where, `a topic has ${MOST_EXERCISES} exercises at most; make two topics of it.`)];
  return [...checkFiles(folder), ...checkExercises(folder)];
}

function checkFiles(folder: SourceFiles): Problem[] {
  const unknown = folder.names.filter((name) => !FILES.some((known) => known === name));
  return unknown.map((name) => missing(folder.path + name, `nobody reads ${quote(name)} in a topic; rename it, or take it out.`));
}

function checkExercises(folder: SourceFiles): Problem[] {
  return folder.folders.flatMap((name): Problem[] => {
    const path = `${folder.path}${name}/exercise.yaml`;
    if (!NAME.pattern.test(name)) return [missing(path, `the folder of an exercise must be named ${NAME.words}; rename it.`)];
    return folder.folder(name).read('exercise.yaml') === undefined ? [missing(path, 'an exercise needs this file; write it, or take the folder out.')] : [];
  });
}

function checkWeaknesses(names: readonly string[], { weaknesses }: ReadOptions, mistakes: Mistakes): void {
  const known = weaknesses.map(({ name }) => name);
  for (const [index, name] of names.entries()) if (!known.includes(name)) mistakes.at(['weaknesses', index], unknownValue('weakness', name, known, 'use the name of a file in rules/weaknesses.'));
}

/** As `CWE-78`. */
function cweOf(names: readonly string[], { weaknesses }: ReadOptions): readonly string[] {
  return weaknesses.filter(({ name }) => names.includes(name)).flatMap(({ cwe }) => cwe.map((one) => one.replace(/:.*/s, '')));
}
