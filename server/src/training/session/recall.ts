import type { Question, Topic } from '../topic';
import { shownOrder } from './shuffle';
import type { SessionState } from './state';
import { refuse, type Change } from './change';

/** The question that is asked, or whose explanation is shown. */
export function questionNow(topic: Topic, { questions, asked }: SessionState): Question | undefined {
  return topic.quiz.find(({ id }) => id === questions[asked]);
}

/** One go for each question: it is asked again by the schedule, when it says more than now. */
export function answer(topic: Topic, state: SessionState, shown: number, sure: boolean | undefined): Change {
  const question = questionNow(topic, state);
  if (question === undefined || state.answers.length > state.asked) return refuse(state, 'This question is answered.');
  const index = shownOrder(question.options.length, state, question.id)[shown];
  const option = index === undefined ? undefined : question.options[index];
  if (index === undefined || option === undefined) return refuse(state, 'There is no such option.');
  const next = { ...state, answers: [...state.answers, index] };
  const deed = { kind: 'answered' as const, question: question.id, right: option.right, ...(sure !== undefined && { sure }) };
  return { state: next, deed, feedback: { tone: option.right ? 'good' : 'bad', text: `${option.right ? 'Right.' : 'No.'} ${option.why}` } };
}

export function leaveAnswer(state: SessionState): Change {
  const next = { ...state, asked: state.asked + 1 };
  return { state: next, feedback: { tone: 'plain', text: `Question ${next.asked + 1} of ${next.questions.length}.` } };
}
