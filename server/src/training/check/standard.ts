import type { Problem } from '../../core';
import type { CodeExercise, Exercise, Topic } from '../topic';
import { Place, proof, type Proof } from './proof';

const QUESTIONS = 5;
const VARIANTS = 2;
const OTHER_LANGUAGES = 2;
const JAVASCRIPT: readonly string[] = ['javascript', 'js', 'typescript', 'ts'];
/** What a new topic's texts say where something is left to write. */
const TO_DO = /TODO/;

/** The topic has all parts that its standard asks for, and nothing is left to write. */
export function proveStandard(topic: Topic, folder: string): readonly Proof[] {
  return [
    proof(`it has what the standard \`${topic.standard}\` asks for`, partsMissing(topic, new Place(`${folder}topic.yaml`))),
    proof('nothing is left to write', leftToWrite(topic, folder)),
  ];
}

function partsMissing(topic: Topic, place: Place): readonly Problem[] {
  const code = topic.exercises.filter((exercise): exercise is CodeExercise => exercise.kind === 'code');
  const wanted: [boolean, string][] = [[topic.quiz.length >= QUESTIONS, `${QUESTIONS} questions, and the quiz has ${topic.quiz.length}`]];
  if (topic.standard === 'short') wanted.push([code.length > 0, 'an exercise with code']);
  if (topic.standard === 'team') wanted.push([topic.exercises.some(({ kind }) => kind === 'decision'), 'an exercise `decision`']);
  if (topic.standard === 'full') wanted.push(...fullParts(code));
  if (topic.standard !== 'team') wanted.push([topic.weaknesses.length + topic.cwe.length > 0, 'a weakness, by which a finding leads here']);
  return wanted.flatMap(([isThere, what]) => (isThere ? [] : [place.problem(`the standard \`${topic.standard}\` asks for ${what}.`)]));
}

function fullParts(code: readonly CodeExercise[]): [boolean, string][] {
  const running = code.filter(({ language, exam }) => JAVASCRIPT.includes(language) && exam !== undefined);
  const others = new Set(code.filter(({ language, checks }) => !JAVASCRIPT.includes(language) && checks !== undefined).map(({ language }) => language));
  return [
    [running.length > 0, 'an exercise in JavaScript with exam.js'],
    [running.length === 0 || running.some(({ attack }) => attack !== undefined), 'an attack in the JavaScript exercise'],
    [others.size >= OTHER_LANGUAGES, `exercises in ${OTHER_LANGUAGES} other languages with checks.yaml, and has ${others.size}`],
    [code.every(({ wrong }) => wrong.length > 0), 'a wrong answer in each exercise, which a patch of the surface would be'],
  ];
}

/** Of an exercise in a topic of this standard. */
export function variantsNeeded({ exam }: CodeExercise, standard: Topic['standard']): number {
  return standard === 'full' && exam !== undefined ? VARIANTS : 1;
}

function leftToWrite(topic: Topic, folder: string): readonly Problem[] {
  const parts: [string, unknown][] = [
    ['topic.yaml', [topic.title, topic.summary, topic.incident, topic.references]],
    ['lesson.md', topic.lesson],
    ['quiz.yaml', topic.quiz],
    ...topic.exercises.map((exercise: Exercise): [string, unknown] => [`${exercise.id}/exercise.yaml`, exercise]),
  ];
  return parts.flatMap(([file, part]) => (TO_DO.test(JSON.stringify(part)) ? [new Place(folder + file).problem('something here is still to write: it says TODO.')] : []));
}
