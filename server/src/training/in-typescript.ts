import type { CodeExercise, Exercise } from './topic';

const JAVASCRIPT = /\.js$/;

/** Whether an exercise can be answered in TypeScript: what runs is JavaScript, and types are taken out of it before. */
export function mayBeTyped(exercise: Exercise): exercise is CodeExercise {
  return exercise.kind === 'code' && exercise.exam !== undefined && JAVASCRIPT.test(exercise.file);
}

/** The same exercise for an answer in TypeScript: its story, its lines and its exam stay. */
export function inTypeScript(exercise: CodeExercise): CodeExercise {
  const { start, solution, file, typed = {} } = exercise;
  return { ...exercise, language: 'typescript', file: file.replace(JAVASCRIPT, '.ts'), start: typed.start ?? start, solution: typed.solution ?? solution };
}
