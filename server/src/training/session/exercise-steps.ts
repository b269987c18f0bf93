import type { AttackResult, Grade } from '../grade';
import type { CodeExercise, Decision, DecisionStep } from '../topic';
import { judgeMarks } from './find-lines';
import { TRIES } from './may';
import { keepAttack, keepGrade } from './results';
import { shownOrder } from './shuffle';
import type { Counts, SessionState } from './state';
import { refuse, solve, type Change } from './change';

function withTry(state: SessionState, name: keyof Counts): SessionState {
  return { ...state, tries: { ...state.tries, [name]: state.tries[name] + 1 } };
}

export function choosePrediction({ predict }: CodeExercise, state: SessionState, shown: number): Change {
  const index = shownOrder(predict.options.length, state, 'predict')[shown];
  const option = index === undefined ? undefined : predict.options[index];
  if (index === undefined || option === undefined) return refuse(state, NO_OPTION);
  if (state.solved.includes('predict') || state.predicted.includes(index)) return refuse(state, 'This was chosen before.');
  const next = { ...withTry(state, 'predict'), predicted: [...state.predicted, index] };
  if (option.right) return solve(next, 'predict', { tone: 'good', text: `Right. ${option.why}` });
  return { state: next, feedback: { tone: 'bad', text: `No. ${option.why}` } };
}

const NO_OPTION = 'There is no such option.';

export function mark({ find }: CodeExercise, state: SessionState, lines: readonly number[]): Change {
  if (lines.length === 0) return refuse(state, 'Mark at least one line.');
  if (state.solved.includes('find')) return refuse(state, 'The lines are found.');
  const next = { ...withTry(state, 'find'), marked: lines };
  const { right, wrong, missed } = judgeMarks(find, lines);
  if (wrong.length === 0 && missed === 0) return solve(next, 'find', { tone: 'good', text: 'Right: these are the lines.' });
  const parts = [`${right.length} right`, `${wrong.length} wrong`, `${missed} missed`];
  const named = missed > 0 && next.tries.find >= TRIES ? ' What was missed is shown now.' : '';
  return { state: next, feedback: { tone: 'bad', text: `${parts.join(', ')}.${named}` } };
}

/** An input that could not be tried is no try. */
export function attack(state: SessionState, given: AttackResult): Change {
  const result = keepAttack(given);
  if (result.did === undefined && result.problem !== undefined) return { state: { ...state, attacked: result }, feedback: { tone: 'bad', text: result.problem } };
  const next = { ...withTry(state, 'attack'), attacked: result };
  if (result.did === undefined) return { state: next, feedback: { tone: 'bad', text: 'This input did no harm.' } };
  return solve(next, 'attack', { tone: 'good', text: result.did });
}

/** Text that is no code is no try: else the solution would be a slip of the key away. */
export function submitFix(state: SessionState, given: Grade): Change {
  const grade = keepGrade(given);
  const failed = grade.conditions.filter(({ passed }) => !passed);
  const isCode = !failed.some(({ kind }) => kind === 'syntax');
  const next = { ...(isCode ? withTry(state, 'fix') : state), grade };
  if (grade.passed) return solve(next, 'fix', { tone: 'good', text: 'Passed: every condition holds.' });
  const named = failed.map(({ title }) => title).join('; ');
  return { state: next, feedback: { tone: 'bad', text: `Not yet. ${failed.length} of ${grade.conditions.length} conditions do not hold: ${named}.` } };
}

export function decide(decision: Decision, state: SessionState, shown: number): Change {
  const now = stepNow(decision, state);
  if (now === undefined) return refuse(state, 'Everything is decided.');
  const index = shownOrder(now.options.length, state, now.id)[shown];
  const option = index === undefined ? undefined : now.options[index];
  if (index === undefined || option === undefined) return refuse(state, NO_OPTION);
  if (state.decided.some((one) => one.step === now.id && one.option === index)) return refuse(state, 'This was chosen before.');
  const next = { ...state, decided: [...state.decided, { step: now.id, option: index }] };
  const feedback = { tone: option.good ? ('good' as const) : ('bad' as const), text: option.why };
  if (stepNow(decision, next) !== undefined) return { state: next, feedback };
  return solve({ ...next, tries: { ...next.tries, decide: 1 + next.decided.filter((one) => !isGood(decision, one)).length } }, 'decide', feedback);
}

/** The step that is asked: the first, then where each good choice leads; undefined when all is decided. A step that leads back to one before ends it. */
export function stepNow({ steps }: Decision, { decided }: Pick<SessionState, 'decided'>): DecisionStep | undefined {
  let now: DecisionStep | undefined = steps[0];
  for (let count = 0; now !== undefined && count < steps.length; count++) {
    const { id, options } = now;
    const next = decided.filter(({ step }) => step === id).map(({ option }) => options[option]).find((option) => option?.good)?.next;
    const isOpen = !decided.some(({ step, option }) => step === id && options[option]?.good);
    if (isOpen) return now;
    now = steps.find((step) => step.id === next);
  }
  return undefined;
}

export function isGood({ steps }: Decision, { step, option }: SessionState['decided'][number]): boolean {
  return steps.find(({ id }) => id === step)?.options[option]?.good === true;
}
