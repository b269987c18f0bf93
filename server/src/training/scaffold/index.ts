import { NAME } from '../catalog';
import { EXERCISE_FILES } from './exercise-files';
import { LESSON_FILES } from './lesson-files';

/**
 * The files of a new topic by their paths in its folder: they can be read as they are, and `training check` says what is left to write.
 * @returns undefined for a name that no folder of a topic can have
 */
export function newTopic(id: string): Readonly<Record<string, string>> | undefined {
  if (!NAME.pattern.test(id) || id === 'worlds') return undefined;
  const exercise = Object.entries(EXERCISE_FILES).map(([name, text]) => [`javascript/${name}`, text]);
  return { ...LESSON_FILES, ...(Object.fromEntries(exercise) as Record<string, string>) };
}
