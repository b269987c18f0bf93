import { createDocument, type Engine } from '../../core';
import type { Condition } from '../grade';
import { languageOf } from './language-of';
import type { Sandbox } from '../sandbox';
import type { Stripped } from '../strip-types';
import type { Catalog, CodeExercise } from '../topic';

const TITLE = 'the code can be read';
/** Answers are as long as functions are; what is longer is no answer. */
const MOST_CHARACTERS = 100_000;

interface Means {
  readonly sandbox: () => Promise<Sandbox>;
  readonly engine: () => Promise<Engine>;
  readonly worlds: Catalog['worlds'];
  /** The answer as the sandbox runs it. */
  readonly runnable: () => Promise<Stripped>;
}

/** What runs must be read by the machine that runs it; everything else has no more syntax errors than `start` has. */
export async function gradeSyntax(exercise: CodeExercise, answer: string, means: Means): Promise<Condition> {
  if (answer.trim() === '') return failed('There is no code.');
  if (answer.length > MOST_CHARACTERS) return failed('This is longer than any answer has to be.');
  if (exercise.exam !== undefined) return readByMachine(exercise, exercise.exam, means);
  const engine = await means.engine();
  const language = languageOf(exercise, engine);
  await engine.prepare(language);
  const count = (text: string): number => engine.countSyntaxErrors(createDocument(exercise.file, language, text));
  return count(answer) > count(exercise.start) ? failed('The code has a syntax error.') : passed();
}

async function readByMachine(exercise: CodeExercise, exam: string, { sandbox, worlds, runnable }: Means): Promise<Condition> {
  const runs = await runnable();
  if ('problem' in runs) return { ...failed(runs.problem), line: runs.line };
  const loaded = await (await sandbox()).load({ exam, worlds, answer: runs.code, file: exercise.file });
  if (loaded.problem === undefined) return passed();
  const { problem, line } = loaded;
  return { ...failed(problem), ...(line === undefined ? {} : { line }) };
}

function passed(): Condition {
  return { kind: 'syntax', title: TITLE, passed: true };
}

function failed(detail: string): Condition {
  return { kind: 'syntax', title: TITLE, passed: false, detail };
}
