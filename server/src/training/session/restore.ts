import { isFields, type Fields } from '../../core';
import { isListOf, isWhole } from '../shape';
import type { Topic } from '../topic';
import { isLine } from './action';
import { readAttack, readGrade } from './results';
import { exerciseOf, startSession, stepsOf, type Choice, type Counts, type SessionState, type StepName } from './state';

const MOST = 1000;
const LONGEST_TEXT = 2000;

/**
 * A session as it was kept, or undefined when it is none of this topic: of another version, of an exercise that is gone, or not of our making. What is
 * read has no other fields than a state has.
 */
export function restoreSession(topic: Topic, json: unknown): SessionState | undefined {
  if (!isFields(json) || json['version'] !== 1 || json['topic'] !== topic.id) return undefined;
  const { exercise, mode, seed, questions } = json;
  if ((mode !== 'lesson' && mode !== 'recheck') || !isWhole(seed, 0, 2 ** 32 - 1) || !isListOf(questions, MOST, isText)) return undefined;
  if (exercise !== undefined && !topic.exercises.some(({ id }) => id === exercise)) return undefined;
  const fresh = startSession(topic, { mode, seed, questions, ...(typeof exercise === 'string' && { exercise }) });
  return fresh.questions.length === questions.length ? readRest(topic, fresh, json) : undefined;
}

/** The topic that a kept session is of. */
export function topicOfSession(json: unknown): string | undefined {
  return isFields(json) && typeof json['topic'] === 'string' ? json['topic'] : undefined;
}

function readRest(topic: Topic, fresh: SessionState, json: Fields): SessionState | undefined {
  const steps = stepsOf(topic, fresh);
  const step = steps.find((name) => name === json['step']);
  const [tries, hints] = [readCounts(json['tries'], fresh.tries), readCounts(json['hints'], fresh.hints)];
  const { solved, predicted, marked, decided, answers, asked, sawSolution } = json;
  const isIndex = (value: unknown): value is number => isWhole(value, 0, 99);
  const isStep = (value: unknown): value is StepName => steps.some((name) => name === value);
  const isChoice = (value: unknown): value is Choice => isFields(value) && isIndex(value['option']) && decisionSteps(topic, fresh).some((id) => id === value['step']);
  if (step === undefined || tries === undefined || hints === undefined || typeof sawSolution !== 'boolean') return undefined;
  if (!isListOf(solved, steps.length, isStep) || !isListOf(predicted, MOST, isIndex) || !isListOf(marked, MOST, isLine) || !isListOf(decided, MOST, isChoice)) return undefined;
  if (!isListOf(answers, fresh.questions.length, isIndex) || !isWhole(asked, 0, Math.max(0, fresh.questions.length - 1))) return undefined;
  if (answers.length < asked || answers.length > asked + 1) return undefined;
  const [attacked, grade] = [readAttack(json['attacked']), readGrade(json['grade'])];
  return {
    ...fresh, step, tries, hints, solved: [...solved], predicted: [...predicted], marked: [...marked], sawSolution,
    decided: decided.map((one) => ({ step: one.step, option: one.option })), answers: [...answers], asked,
    ...(attacked && { attacked }), ...(grade && { grade }),
  };
}

function decisionSteps(topic: Topic, state: SessionState): readonly string[] {
  const exercise = exerciseOf(topic, state);
  return exercise?.kind === 'decision' ? exercise.steps.map(({ id }) => id) : [];
}

function readCounts<Of extends Counts | SessionState['hints']>(json: unknown, like: Of): Of | undefined {
  if (!isFields(json)) return undefined;
  const names = Object.keys(like);
  if (!names.every((name) => isWhole(json[name], 0, 100_000))) return undefined;
  return Object.fromEntries(names.map((name) => [name, json[name]])) as unknown as Of;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT;
}
