import type { TextParams, TextResult } from '../../protocol';
import type { TrainingContext } from './context';
import { findExercise } from './exercise-view';

/** The code of an exercise for an editor; its solution only once it was asked for, which `step` allows after a try. */
export async function exerciseText(context: TrainingContext, { topic, exercise: name, which, again, typed, own }: TextParams): Promise<TextResult> {
  const here = await findExercise(context, { view: 'exercise', topic, exercise: name, ...(again === true && { again }), ...(typed === true && { typed }), ...(own && { own }) }, context.session.runtime.time());
  if (typeof here === 'string' || here.exercise.kind !== 'code') return null;
  const { exercise, state } = here;
  const { file, language, solution } = exercise;
  const key = here.own && { key: here.own.key };
  if (which === 'solution') return state.sawSolution ? { text: solution, file, language, isFresh: false, ...key } : null;
  return { text: context.library.startText(exercise, state), file, language, isFresh: state.tries.fix === 0, ...key };
}
