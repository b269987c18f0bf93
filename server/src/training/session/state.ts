import type { Grade, AttackResult } from '../grade';
import type { Exercise, Topic } from '../topic';

export type StepName = 'lesson' | 'predict' | 'find' | 'attack' | 'fix' | 'decide' | 'recall' | 'done';
/** `recheck`: weeks later, without the lesson: the fix from another start, and what is due of the questions. */
export type Mode = 'lesson' | 'recheck';

/** Where a person is in a session. Plain JSON without an answer in it: it may be kept by a page, and read again with `restoreSession`. */
export interface SessionState {
  readonly version: 1;
  readonly topic: string;
  /** Absent where there are only questions. */
  readonly exercise?: string;
  readonly mode: Mode;
  /** Decides in which order options are shown. */
  readonly seed: number;
  readonly step: StepName;
  /** Finished tries of each step of the exercise. */
  readonly tries: Counts;
  /** Opened hints. */
  readonly hints: { readonly attack: number; readonly fix: number };
  /** Steps that were solved; each gives its event once. */
  readonly solved: readonly StepName[];
  /** Indices of options of `predict`, in the topic's order, as they were chosen. */
  readonly predicted: readonly number[];
  /** Lines of the last try of `find`. */
  readonly marked: readonly number[];
  readonly attacked?: AttackResult;
  readonly grade?: Grade;
  readonly sawSolution: boolean;
  /** Choices of a decision: the step's id, and the option's index in the topic's order. */
  readonly decided: readonly Choice[];
  /** Questions of `recall`, by id. */
  readonly questions: readonly string[];
  /** What was chosen for each of them, in the topic's order. */
  readonly answers: readonly number[];
  /** Whether the explanation of the last answer was left. */
  readonly asked: number;
}

export interface Counts {
  readonly predict: number;
  readonly find: number;
  readonly attack: number;
  readonly fix: number;
  readonly decide: number;
}

export interface Choice {
  readonly step: string;
  readonly option: number;
}

export interface SessionStart {
  /** Absent for a topic without exercises, or for questions alone. */
  readonly exercise?: string;
  readonly mode: Mode;
  /** Ids; absent: all of the topic. */
  readonly questions?: readonly string[];
  /** A whole number of 32 bits, another one each time. */
  readonly seed: number;
}

/** Begins a session. What the topic does not have is left out. */
export function startSession(topic: Topic, { exercise, mode, questions, seed }: SessionStart): SessionState {
  const found = topic.exercises.find(({ id }) => id === exercise);
  const asked = topic.quiz.map(({ id }) => id).filter((id) => questions === undefined || questions.includes(id));
  const state: SessionState = {
    version: 1, topic: topic.id, ...(found && { exercise: found.id }), mode, seed: seed >>> 0, step: 'lesson',
    tries: { predict: 0, find: 0, attack: 0, fix: 0, decide: 0 }, hints: { attack: 0, fix: 0 }, solved: [],
    predicted: [], marked: [], sawSolution: false, decided: [], questions: asked, answers: [], asked: 0,
  };
  return { ...state, step: stepsOf(topic, state)[0] ?? 'done' };
}

export function exerciseOf(topic: Topic, { exercise }: Pick<SessionState, 'exercise'>): Exercise | undefined {
  return exercise === undefined ? undefined : topic.exercises.find(({ id }) => id === exercise);
}

/** The steps of a session in their order, `done` at the end. */
export function stepsOf(topic: Topic, state: Pick<SessionState, 'exercise' | 'mode' | 'questions'>): readonly StepName[] {
  const recall: readonly StepName[] = state.questions.length > 0 ? ['recall', 'done'] : ['done'];
  const exercise = exerciseOf(topic, state);
  const lesson: readonly StepName[] = state.mode === 'lesson' ? ['lesson'] : [];
  if (exercise === undefined) return [...lesson, ...recall];
  return [...lesson, ...(state.mode === 'lesson' ? exerciseSteps(exercise) : [finalStep(exercise)]), ...recall];
}

function exerciseSteps(exercise: Exercise): readonly StepName[] {
  if (exercise.kind === 'decision') return ['decide'];
  const steps: StepName[] = [];
  if (exercise.predict.options.length > 0) steps.push('predict');
  if (exercise.find.vulnerable.length > 0) steps.push('find');
  if (exercise.attack !== undefined) steps.push('attack');
  return [...steps, 'fix'];
}

function finalStep({ kind }: Exercise): StepName {
  return kind === 'decision' ? 'decide' : 'fix';
}

/**
 * The code that an exercise begins with. A re-check begins with an answer that a patch of the surface gave, so that the same weakness stands there in
 * another shape.
 */
export function startText(exercise: Exercise, { mode, seed }: Pick<SessionState, 'mode' | 'seed'>): string {
  if (exercise.kind === 'decision') return '';
  const shapes = mode === 'recheck' ? exercise.wrong.filter(({ fails }) => fails === 'variant') : [];
  return shapes[seed % shapes.length]?.text ?? exercise.start;
}
