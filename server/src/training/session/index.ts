export { readAction, type Action, type HostAction, type PageAction } from './action';
export type { Feedback } from './change';
export { restoreSession, topicOfSession } from './restore';
export { exerciseOf, startSession, startText, type Mode, type SessionStart, type SessionState, type StepName } from './state';
export { step, type Stamp, type Stepped } from './step';
export {
  viewOf, type AttackView, type DecideView, type ExerciseView, type FindView, type FixView, type HintsView, type OptionView, type QuestionView, type RecallView,
  type SessionView, type Summary,
} from './view';
