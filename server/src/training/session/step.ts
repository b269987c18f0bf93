import { createEvent } from '../progress/create-event';
import type { ProgressEvent } from '../progress/event';
import type { Topic } from '../topic';
import type { Action } from './action';
import { refuse, type Change, type Feedback } from './change';
import { attack, choosePrediction, decide, mark, submitFix } from './exercise-steps';
import { answer, leaveAnswer } from './recall';
import { canGoOn, mayShowSolution } from './may';
import { exerciseOf, stepsOf, type SessionState, type StepName } from './state';

export interface Stepped {
  readonly state: SessionState;
  readonly events: readonly ProgressEvent[];
  readonly feedback: Feedback;
}

/** Who does it, and when: ISO 8601. */
export interface Stamp {
  readonly person: string;
  readonly at: string;
}

/** Does one action. What does not go now leaves the state as it is, and says why. Never throws. */
export function step(topic: Topic, state: SessionState, action: Action, { person, at }: Stamp): Stepped {
  const { state: next, deed, feedback } = change(topic, state, action);
  return { state: next, events: deed === undefined ? [] : [createEvent(person, at, topic.id, deed)], feedback };
}

function change(topic: Topic, state: SessionState, action: Action): Change {
  switch (action.kind) {
    case 'next': return goOn(topic, state);
    case 'choose': return choose(topic, state, action.option, action.sure);
    case 'mark': return onCode(topic, state, 'find', (exercise) => mark(exercise, state, action.lines));
    case 'attacked': return onCode(topic, state, 'attack', () => attack(state, action.result));
    case 'graded': return onCode(topic, state, 'fix', () => submitFix(state, action.grade));
    case 'hint': return openHint(topic, state);
    case 'show-solution': return showSolution(topic, state);
  }
}

type CodeOf = Extract<ReturnType<typeof exerciseOf>, { kind: 'code' }>;

function onCode(topic: Topic, state: SessionState, name: StepName, act: (exercise: CodeOf) => Change): Change {
  const exercise = exerciseOf(topic, state);
  if (state.step !== name || exercise?.kind !== 'code') return refuse(state, 'This is not what is asked now.');
  return act(exercise);
}

function choose(topic: Topic, state: SessionState, option: number, sure: boolean | undefined): Change {
  if (state.step === 'recall') return answer(topic, state, option, sure);
  const exercise = exerciseOf(topic, state);
  if (state.step === 'predict' && exercise?.kind === 'code') return choosePrediction(exercise, state, option);
  if (state.step === 'decide' && exercise?.kind === 'decision') return decide(exercise, state, option);
  return refuse(state, 'There is nothing to choose now.');
}

function goOn(topic: Topic, state: SessionState): Change {
  if (!canGoOn(topic, state)) return refuse(state, state.step === 'done' ? 'This is the end.' : 'Answer this first.');
  if (state.step === 'recall' && state.asked + 1 < state.questions.length) return leaveAnswer(state);
  const steps = stepsOf(topic, state);
  const next = steps[steps.indexOf(state.step) + 1] ?? 'done';
  const isRead = state.step === 'lesson' && !state.solved.includes('lesson');
  const solved = isRead ? [...state.solved, 'lesson' as const] : state.solved;
  return { state: { ...state, step: next, solved }, deed: isRead ? { kind: 'read' } : undefined, feedback: { tone: 'plain', text: TITLES[next] } };
}

/** What is said when a step begins. */
const TITLES: Readonly<Record<StepName, string>> = {
  lesson: 'The lesson.', predict: 'Predict what happens.', find: 'Find the vulnerable lines.', attack: 'Attack the code.', fix: 'Fix the code.',
  decide: 'Decide what to do.', recall: 'Answer the questions.', done: 'Done.',
};

function openHint(topic: Topic, state: SessionState): Change {
  const exercise = exerciseOf(topic, state);
  const name = state.step;
  if (exercise?.kind !== 'code' || (name !== 'attack' && name !== 'fix')) return refuse(state, 'There are no hints here.');
  const hints = exercise[name]?.hints ?? [];
  const hint = hints[state.hints[name]];
  if (hint === undefined) return refuse(state, 'There are no more hints.');
  return { state: { ...state, hints: { ...state.hints, [name]: state.hints[name] + 1 } }, feedback: { tone: 'plain', text: hint } };
}

function showSolution(topic: Topic, state: SessionState): Change {
  if (!mayShowSolution(topic, state)) return refuse(state, 'The solution can be opened after a try of your own.');
  return { state: { ...state, sawSolution: true }, feedback: { tone: 'plain', text: 'This is one right answer. The exercise comes again soon, since the solution was opened.' } };
}
