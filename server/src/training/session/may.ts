import type { Topic } from '../topic';
import { exerciseOf, type SessionState } from './state';

/** After so many tries missed lines are named, and a step may be left unsolved: nobody is stuck. */
export const TRIES = 3;

/** Whether the step may be left for the next. */
export function canGoOn(topic: Topic, state: SessionState): boolean {
  const { step, solved, tries, hints } = state;
  switch (step) {
    case 'lesson': return true;
    case 'predict': case 'decide': return solved.includes(step);
    case 'find': return solved.includes(step) || tries.find >= TRIES;
    case 'attack': return solved.includes(step) || tries.attack >= TRIES || hints.attack >= hintsOf(topic, state);
    case 'fix': return solved.includes(step) || state.sawSolution;
    case 'recall': return state.answers.length > state.asked;
    case 'done': return false;
  }
}

function hintsOf(topic: Topic, state: SessionState): number {
  const exercise = exerciseOf(topic, state);
  return exercise?.kind === 'code' ? Math.max(1, exercise.attack?.hints.length ?? 0) : 0;
}

/** Only after a try of the fix that could be read as code, and where there is one. */
export function mayShowSolution(topic: Topic, state: SessionState): boolean {
  const exercise = exerciseOf(topic, state);
  return state.step === 'fix' && exercise?.kind === 'code' && exercise.solution !== '' && state.tries.fix > 0;
}
