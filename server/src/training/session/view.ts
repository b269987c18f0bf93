import type { Condition } from '../grade';
import type { CodeExercise, Decision, Incident, Lesson, Question, Topic } from '../topic';
import { isGood, stepNow } from './exercise-steps';
import { judgeMarks, vulnerablePlaces } from './find-lines';
import { canGoOn, mayShowSolution, TRIES } from './may';
import { questionNow } from './recall';
import { shownOrder } from './shuffle';
import { exerciseOf, startText, stepsOf, type Mode, type SessionState, type StepName } from './state';

/** What a page may show now. No answer is in it before its time: none that is right, no reason, no solution, no text of the tests. */
export interface SessionView {
  readonly topic: {
    readonly id: string; readonly title: string; readonly summary: string; readonly minutes: number;
    readonly incident: Incident; readonly references: Topic['references']; readonly lesson: Lesson;
  };
  readonly mode: Mode;
  readonly step: StepName;
  readonly steps: readonly { readonly name: StepName; readonly state: 'past' | 'now' | 'later' }[];
  /** Whether `next` goes on. */
  readonly canGoOn: boolean;
  /** From the first step of it on. */
  readonly exercise?: ExerciseView;
  /** Only the part of the step that is now is there. */
  readonly predict?: QuestionView;
  readonly find?: FindView;
  readonly attack?: AttackView;
  readonly fix?: FixView;
  readonly decide?: DecideView;
  readonly recall?: RecallView;
  /** At the end. */
  readonly summary?: Summary;
}

export interface ExerciseView {
  readonly id: string;
  readonly kind: 'code' | 'decision';
  readonly title: string;
  readonly story: string;
  readonly language?: string;
  readonly file?: string;
  /** The code that it begins with. */
  readonly start?: string;
}

export interface QuestionView {
  readonly question: string;
  readonly code?: string;
  readonly language?: string;
  readonly options: readonly OptionView[];
  /** True when the right option was chosen, or the one go was used. */
  readonly answered: boolean;
}

export interface OptionView {
  readonly text: string;
  readonly chosen: boolean;
  /** Once it was chosen, or the question is answered. */
  readonly right?: boolean;
  readonly why?: string;
}

export interface FindView {
  readonly tries: number;
  readonly solved: boolean;
  /** Lines of the last try. */
  readonly marks: readonly { readonly line: number; readonly right: boolean; readonly why?: string }[];
  /** How many places have no mark; absent before the first try. */
  readonly missed?: number;
  /** The first line of each missed place, after three tries. */
  readonly named?: readonly number[];
  /** After this many more tries they are named. */
  readonly triesLeft: number;
}

export interface HintsView {
  readonly hints: readonly string[];
  readonly hintsLeft: number;
}

export interface AttackView extends HintsView {
  readonly task: string;
  readonly tries: number;
  readonly solved: boolean;
  /** Of the last input. */
  readonly did?: string;
  readonly problem?: string;
}

export interface FixView extends HintsView {
  readonly task: string;
  readonly tries: number;
  readonly solved: boolean;
  readonly passed: boolean;
  readonly conditions: readonly Condition[];
  readonly canShowSolution: boolean;
  readonly solution?: string;
  /** After a try, where there is no solution. */
  readonly instead?: string;
}

export interface DecideView {
  /** What was decided, in its order; the bad choices too. */
  readonly past: readonly { readonly situation: string; readonly text: string; readonly good: boolean; readonly why: string }[];
  /** Absent when all is decided. */
  readonly now?: { readonly situation: string; readonly options: readonly OptionView[] };
}

export interface RecallView {
  /** 1-based. */
  readonly number: number;
  readonly of: number;
  readonly question: QuestionView;
}

export interface Summary {
  readonly solved: readonly StepName[];
  readonly right: number;
  readonly questions: number;
  readonly sawSolution: boolean;
}

export function viewOf(topic: Topic, state: SessionState): SessionView {
  const { id, title, summary, minutes, incident, references, lesson } = topic;
  const steps = stepsOf(topic, state);
  const now = steps.indexOf(state.step);
  return {
    topic: { id, title, summary, minutes, incident, references, lesson },
    mode: state.mode,
    step: state.step,
    steps: steps.map((name, index) => ({ name, state: index < now ? 'past' : index > now ? 'later' : 'now' })),
    canGoOn: canGoOn(topic, state),
    ...exercisePart(topic, state),
    ...recallPart(topic, state),
    ...(state.step === 'done' && { summary: summarize(topic, state) }),
  };
}

function exercisePart(topic: Topic, state: SessionState): Partial<SessionView> {
  const exercise = exerciseOf(topic, state);
  if (exercise === undefined || state.step === 'lesson') return {};
  const { id, title, story } = exercise;
  if (exercise.kind === 'decision') return { exercise: { id, kind: 'decision', title, story }, ...(state.step === 'decide' && { decide: viewDecision(exercise, state) }) };
  const { language, file } = exercise;
  return { exercise: { id, kind: 'code', title, story, language, file, start: startText(exercise, state) }, ...codePart(topic, exercise, state) };
}

function codePart(topic: Topic, exercise: CodeExercise, state: SessionState): Partial<SessionView> {
  switch (state.step) {
    case 'predict': return { predict: viewQuestion(exercise.predict, 'predict', state, state.predicted, state.solved.includes('predict')) };
    case 'find': return { find: viewFind(exercise, state) };
    case 'attack': return exercise.attack ? { attack: viewAttack(exercise.attack, state) } : {};
    case 'fix': return { fix: viewFix(topic, exercise, state) };
    default: return {};
  }
}

function viewQuestion(question: Omit<Question, 'id'>, place: string, state: SessionState, chosen: readonly number[], answered: boolean): QuestionView {
  const { code, language, options } = question;
  const order = shownOrder(options.length, state, place);
  return {
    question: question.question, ...(code !== undefined && { code }), ...(language !== undefined && { language }), answered,
    options: order.map((index) => {
      const { text, right, why } = options[index]!;
      return { text, chosen: chosen.includes(index), ...((answered || chosen.includes(index)) && { right, why }) };
    }),
  };
}

function viewFind({ find }: CodeExercise, { marked, tries, solved }: SessionState): FindView {
  const { right, wrong, missed } = judgeMarks(find, marked);
  const places = vulnerablePlaces(find.vulnerable).filter((place) => !place.some((line) => marked.includes(line)));
  const marks = [...right.map((line) => ({ line, right: true })), ...wrong.map(({ line, why }) => ({ line, right: false, why }))];
  return {
    tries: tries.find, solved: solved.includes('find'), triesLeft: Math.max(0, TRIES - tries.find),
    marks: marks.sort((a, b) => a.line - b.line),
    ...(tries.find > 0 && { missed }),
    ...(tries.find >= TRIES && { named: places.flatMap(([line]) => line ?? []) }),
  };
}

function viewHints(hints: readonly string[], opened: number): HintsView {
  return { hints: hints.slice(0, opened), hintsLeft: Math.max(0, hints.length - opened) };
}

function viewAttack({ task, hints }: NonNullable<CodeExercise['attack']>, { tries, solved, attacked, hints: opened }: SessionState): AttackView {
  const { did, problem } = attacked ?? {};
  return { task, tries: tries.attack, solved: solved.includes('attack'), ...viewHints(hints, opened.attack), ...(did !== undefined && { did }), ...(problem !== undefined && { problem }) };
}

function viewFix(topic: Topic, { fix, solution, instead }: CodeExercise, state: SessionState): FixView {
  const { tries, solved, grade, hints, sawSolution } = state;
  return {
    task: fix.task, tries: tries.fix, solved: solved.includes('fix'), ...viewHints(fix.hints, hints.fix),
    passed: grade?.passed ?? false, conditions: grade?.conditions ?? [],
    canShowSolution: mayShowSolution(topic, state) && !sawSolution,
    ...(sawSolution && mayShowSolution(topic, state) && { solution }),
    ...(instead !== undefined && tries.fix > 0 && { instead }),
  };
}

function viewDecision(decision: Decision, state: SessionState): DecideView {
  const past = state.decided.flatMap((choice) => {
    const step = decision.steps.find(({ id }) => id === choice.step);
    const option = step?.options[choice.option];
    return step && option ? [{ situation: step.situation, text: option.text, good: isGood(decision, choice), why: option.why }] : [];
  });
  const now = stepNow(decision, state);
  if (now === undefined) return { past };
  const isChosen = (index: number): boolean => state.decided.some(({ step, option }) => step === now.id && option === index);
  const options = shownOrder(now.options.length, state, now.id).map((index) => {
    const { text, good, why } = now.options[index]!;
    return { text, chosen: isChosen(index), ...(isChosen(index) && { right: good, why }) };
  });
  return { past, now: { situation: now.situation, options } };
}

function recallPart(topic: Topic, state: SessionState): Partial<SessionView> {
  const question = state.step === 'recall' ? questionNow(topic, state) : undefined;
  if (question === undefined) return {};
  const given = state.answers[state.asked];
  const view = viewQuestion(question, question.id, state, given === undefined ? [] : [given], given !== undefined);
  return { recall: { number: state.asked + 1, of: state.questions.length, question: view } };
}

function summarize({ quiz }: Topic, { solved, questions, answers, sawSolution }: SessionState): Summary {
  const right = questions.filter((id, index) => quiz.find((one) => one.id === id)?.options[answers[index] ?? -1]?.right).length;
  return { solved, right, questions: questions.length, sawSolution };
}
