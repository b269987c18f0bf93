import type { ActParams, ActResult, TrainingAction } from '../../protocol';
import type { Action, CodeExercise } from '../../training';
import { record } from './record';
import type { TrainingContext } from './context';
import { findExercise, viewExercise, type ExercisePlace, type Here } from './exercise-view';
import { nothing } from './nothing';

/** Does what a person does in a step of an exercise; what is to be run or graded is, first. */
export async function actInExercise(context: TrainingContext, place: ExercisePlace, { action, at }: ActParams): Promise<ActResult> {
  const here = await findExercise(context, place, at);
  if (typeof here === 'string') return { view: nothing(here), append: [] };
  const translated = await translate(context, here, action);
  if (translated === undefined) return { view: viewExercise(context, here), append: [] };
  // While an answer was graded, something else may have been done here.
  const found = await findExercise(context, place, at);
  const now = typeof found === 'string' ? here : found;
  if (now.own && action.do === 'fix' && translated.kind === 'graded' && translated.grade.passed) now.own.passed = action.text;
  const { state, events } = context.library.step(now.topic, now.state, translated, { person: context.progress.person, at });
  context.sessions.keep(now, state);
  const append = record(context, events);
  return { view: viewExercise(context, { ...now, state: { ...state, step: now.state.step } }, action.do === 'attack' ? action.input : undefined), append };
}

async function translate(context: TrainingContext, { exercise, state, own }: Here, action: TrainingAction): Promise<Action | undefined> {
  const examiner = own?.examiner ?? context.examiner;
  switch (action.do) {
    case 'predict': return state.step === 'predict' ? { kind: 'choose', option: action.option } : undefined;
    case 'decide': return state.step === 'decide' ? { kind: 'choose', option: action.option } : undefined;
    case 'find': return { kind: 'mark', lines: action.lines };
    case 'hint': return { kind: 'hint' };
    case 'solution': return { kind: 'show-solution' };
    case 'attack': return exercise.kind === 'code' && exercise.attack ? { kind: 'attacked', result: await examiner.attack(exercise, startText(context, exercise, state), action.input) } : undefined;
    case 'fix': return exercise.kind === 'code' ? { kind: 'graded', grade: await examiner.grade({ ...exercise, start: startText(context, exercise, state) }, action.text) } : undefined;
    default: return undefined;
  }
}

function startText({ library }: TrainingContext, exercise: CodeExercise, state: Here['state']): string {
  return library.startText(exercise, state);
}
