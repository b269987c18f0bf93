import { createDocument, type Engine } from '../../core';
import { stripTypes, type Stripped } from '../strip-types';
import type { CodeExercise } from '../topic';
import { languageOf } from './language-of';

/** The answer as the sandbox runs it, each line at its place: in TypeScript without its types. */
export async function runnable(exercise: CodeExercise, answer: string, engine: () => Promise<Engine>): Promise<Stripped> {
  if (!exercise.file.endsWith('.ts')) return { code: answer };
  const reader = await engine();
  const language = languageOf(exercise, reader);
  await reader.prepare(language);
  return stripTypes(reader.syntaxOf(createDocument(exercise.file, language, answer)));
}
