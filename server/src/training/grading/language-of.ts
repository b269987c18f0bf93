import type { Engine } from '../../core';
import type { CodeExercise } from '../topic';

/** By the name of the file; of a person's own code what their editor says that it is. */
export function languageOf({ file, language, own }: Pick<CodeExercise, 'file' | 'language' | 'own'>, engine: Engine): string | undefined {
  if (own === undefined) return engine.languageOf(file);
  return language === '' ? undefined : language;
}
