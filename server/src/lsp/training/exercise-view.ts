import type { ExerciseView, StepName, StepView, TrainingPlace, TrainingView } from '../../protocol';
import type { SessionState, SessionView } from '../../training';
import type { TrainingContext } from './context';
import { nothing } from './nothing';
import { stepsIn, type OpenExercise } from './sessions';

export type ExercisePlace = Extract<TrainingPlace, { readonly view: 'exercise' }>;

/** The exercise that a place names, with its state at the step that the person is at. */
export interface Here extends OpenExercise {
  readonly steps: readonly StepName[];
  readonly state: SessionState;
}

/** @returns in words why there is none */
export async function findExercise(context: TrainingContext, place: ExercisePlace, at: string): Promise<Here | string> {
  const { sessions, progress } = context;
  const open = await openExercise(context, place);
  if (typeof open === 'string') return open;
  const { exercise } = open;
  const steps = stepsIn(exercise, open.isAgain);
  const state = sessions.of(open, progress.own, at);
  const step = steps.find((one) => one === place.step) ?? steps.find((one) => !state.solved.includes(one)) ?? steps.at(-1) ?? 'fix';
  return { ...open, steps, state: { ...state, step } };
}

async function openExercise(context: TrainingContext, { topic: id, exercise: name, again, typed, own: reference }: ExercisePlace): Promise<OpenExercise | string> {
  const topic = context.catalog.topics.find((one) => one.id === id);
  if (topic !== undefined && reference !== undefined) {
    const own = await context.ownExercises.of(context, topic, reference);
    return 'refused' in own ? own.refused : { topic: own.topic, exercise: own.exercise, isAgain: false, own };
  }
  const exercise = topic?.exercises.find((one) => one.id === name);
  if (topic === undefined || exercise === undefined) return `There is no exercise ${name} in a topic ${id}.`;
  const open = { topic, exercise, isAgain: again === true };
  return typed === true ? inTypeScript(context, open) : open;
}

/** What was solved in one language is solved in the other. */
function inTypeScript({ library }: TrainingContext, open: OpenExercise): OpenExercise {
  const { topic, exercise } = open;
  if (!library.mayBeTyped(exercise)) return open;
  const typed = library.inTypeScript(exercise);
  return { ...open, exercise: typed, topic: { ...topic, exercises: topic.exercises.map((one) => (one === exercise ? typed : one)) }, isTyped: true };
}

export async function showExercise(context: TrainingContext, place: ExercisePlace, at: string): Promise<TrainingView> {
  const here = await findExercise(context, place, at);
  return typeof here === 'string' ? nothing(here) : viewExercise(context, here);
}

/** @param input of the attack that was just tried */
export function viewExercise(context: TrainingContext, here: Here, input?: string): TrainingView {
  const { topic, exercise, steps, state, isAgain, isTyped, own } = here;
  const view = context.library.viewOf(topic, state);
  const at = stepView(view, state, input);
  if (at === undefined) return nothing(`The exercise ${exercise.id} has no such step.`);
  const next = nextPlace(here);
  const shown: ExerciseView = {
    view: 'exercise', topic: topic.id, topicTitle: topic.title, exercise: exercise.id, title: exercise.title, story: exercise.story,
    language: view.exercise?.language ?? '', file: view.exercise?.file ?? '',
    steps: steps.map((step) => ({ step, isSolved: state.solved.includes(step) })), at, ...(isAgain && { isAgain }), ...((isTyped || (own === undefined && context.library.mayBeTyped(exercise))) && { languages: ['javascript', 'typescript'] }), ...(next && { next }),
    ...(own && { own: { ...own.reference, path: own.path, mayApply: own.passed !== undefined } }),
  };
  return shown;
}

/** After an exercise come the topic's questions. */
function nextPlace({ topic }: Here): TrainingPlace | undefined {
  return topic.quiz.length > 0 ? { view: 'recall', topic: topic.id } : undefined;
}

function stepView(view: SessionView, state: SessionState, input: string | undefined): StepView | undefined {
  const code = view.exercise?.start ?? '';
  const { predict, find, attack, fix, decide } = view;
  const { tries } = state;
  if (predict) return { step: 'predict', question: predict.question, code: predict.code ?? code, options: predict.options.map(toOption), isSolved: state.solved.includes('predict'), tries: tries.predict };
  if (find) return findStep(find, code);
  if (attack) {
    const { task, hints, hintsLeft, did, problem, solved } = attack;
    const last = { input: input ?? '', ...(did !== undefined && { did }), ...(problem !== undefined && { problem }) };
    return { step: 'attack', task, code, hints, hintsLeft, isSolved: solved, tries: tries.attack, ...(state.attacked && { last }) };
  }
  if (fix) return fixStep(fix, state);
  return decide && decideStep(decide, state);
}

function findStep({ marks, missed, named, solved, tries }: NonNullable<SessionView['find']>, code: string): StepView {
  const answers = marks.map(({ line, right, why }) => ({ line, isRight: right, ...(why !== undefined && { why }) }));
  return { step: 'find', code, answers: tries > 0 ? answers : [], isSolved: solved, tries, ...(missed !== undefined && { missing: missed }), ...(named && named.length > 0 && { named }) };
}

function fixStep({ task, hints, hintsLeft, solved, tries, passed, conditions, canShowSolution, instead }: NonNullable<SessionView['fix']>, { grade, sawSolution }: SessionState): StepView {
  return { step: 'fix', task, hints, hintsLeft, isSolved: solved, tries, maySeeSolution: canShowSolution || sawSolution, ...(grade && { grade: { passed, conditions } }), ...(instead !== undefined && { instead }) };
}

function decideStep({ past, now }: NonNullable<SessionView['decide']>, { decided, solved }: SessionState): StepView {
  const before = past.filter(({ good }) => good).map(({ situation, text, why }) => ({ situation, chosen: text, why }));
  return { step: 'decide', before, situation: now?.situation ?? '', options: (now?.options ?? []).map(toOption), isSolved: solved.includes('decide') || now === undefined, tries: decided.length };
}

export function toOption({ text, chosen, right, why }: { readonly text: string; readonly chosen: boolean; readonly right?: boolean; readonly why?: string }) {
  return { text, ...(right !== undefined && { right }), ...(why !== undefined && { why }), ...(chosen && { isChosen: true as const }) };
}
