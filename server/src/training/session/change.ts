import type { Deed, ExerciseStep } from '../progress/event';
import type { SessionState } from './state';

/** What to say to the person, for a live region; the details are in the view. */
export interface Feedback {
  readonly tone: 'good' | 'bad' | 'plain';
  readonly text: string;
}

/** A change of the state, and what it was that was done. */
export interface Change {
  readonly state: SessionState;
  readonly deed?: Deed | undefined;
  readonly feedback: Feedback;
}

/** Leaves the state as it is, and says why. */
export function refuse(state: SessionState, text: string): Change {
  return { state, feedback: { tone: 'plain', text } };
}

/** Solves a step: its event comes once, and is about the tries until then. */
export function solve(state: SessionState, name: ExerciseStep, feedback: Feedback): Change {
  if (state.solved.includes(name) || state.exercise === undefined) return { state, feedback };
  const hints = name === 'attack' || name === 'fix' ? state.hints[name] : 0;
  const saw = name === 'fix' && state.sawSolution;
  const deed: Deed = { kind: 'solved', exercise: state.exercise, step: name, tries: Math.max(1, state.tries[name]), hints, ...(saw && { sawSolution: true }) };
  return { state: { ...state, solved: [...state.solved, name] }, deed, feedback };
}
