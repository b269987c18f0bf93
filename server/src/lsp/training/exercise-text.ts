import type { TextParams, TextResult } from '../../protocol';
import type { TrainingContext } from './context';
import { findExercise } from './exercise-view';

/** The code of an exercise for an editor; its solution only once it was asked for, which `step` allows after a try. */
export function exerciseText(context: TrainingContext, { topic, exercise: name, which, again }: TextParams): TextResult {
  const here = findExercise(context, { view: 'exercise', topic, exercise: name, ...(again === true && { again }) }, context.session.runtime.time());
  if (here?.exercise.kind !== 'code') return null;
  const { exercise, state } = here;
  const { file, language, solution } = exercise;
  if (which === 'solution') return state.sawSolution ? { text: solution, file, language, isFresh: false } : null;
  return { text: context.library.startText(exercise, state), file, language, isFresh: state.tries.fix === 0 };
}
