import type { ActParams, ActResult, RecallView } from '../../protocol';
import type { ProgressEvent, SessionState, Topic } from '../../training';
import { record } from './record';
import type { TrainingContext } from './context';
import { toOption } from './exercise-view';
import type { Round } from './recalls';
import { seedOf } from './sessions';

export function showRecall(context: TrainingContext, topic: string | undefined, at: string): RecallView {
  const round = context.recalls.of(topic, () => chooseQuestions(context, topic, at));
  return viewRound(context, round, at);
}

/** Answers a question, or goes on to the next. An answer that came too late for its question changes nothing. */
export function actInRecall(context: TrainingContext, topic: string | undefined, { action, at }: ActParams): ActResult {
  const round = context.recalls.current(topic) ?? context.recalls.of(topic, () => chooseQuestions(context, topic, at));
  const append: string[] = [];
  const asked = round.questions[round.at];
  if (action.do === 'answer' && asked?.topic.id === action.topic && asked.id === action.question) {
    const { state, events } = context.library.step(asked.topic, stateOf(context, round, at), { kind: 'choose', option: action.option, ...(action.sure !== undefined && { sure: action.sure }) }, { person: context.progress.person, at });
    round.state = state;
    count(round, events);
    append.push(...record(context, events));
  }
  if (action.do === 'next' && round.state !== undefined && round.state.answers.length > 0) {
    round.at++;
    round.state = undefined;
  }
  return { view: viewRound(context, round, at), append };
}

/** What is due; of one topic what was not answered yet, too, and all of it when that is nothing. */
function chooseQuestions({ library, catalog, progress }: TrainingContext, topicId: string | undefined, at: string): Round['questions'] {
  const due = library.progressOf(progress.own, catalog, at.slice(0, 10)).due.filter(({ kind, topic }) => kind === 'question' && (topicId === undefined || topic === topicId));
  const topics = new Map(catalog.topics.map((topic) => [topic.id, topic]));
  const dueQuestions = due.flatMap(({ topic: name, id }) => {
    const topic = topics.get(name);
    return topic ? [{ topic, id }] : [];
  });
  const topic = topicId === undefined ? undefined : topics.get(topicId);
  if (topic === undefined) return dueQuestions;
  const answered = answeredIn(topic, progress.own);
  const fresh = topic.quiz.filter(({ id }) => !answered.has(id)).map(({ id }) => ({ topic, id }));
  const chosen = [...dueQuestions, ...fresh];
  return chosen.length > 0 ? chosen : topic.quiz.map(({ id }) => ({ topic, id }));
}

export function answeredIn({ id, quiz }: Topic, own: readonly ProgressEvent[]): ReadonlySet<string> {
  const known = new Set(quiz.map((question) => question.id));
  return new Set(own.flatMap(({ topic, what }) => (topic === id && what.kind === 'answered' && known.has(what.question) ? [what.question] : [])));
}

function stateOf({ library }: TrainingContext, round: Round, at: string): SessionState {
  const asked = round.questions[round.at];
  if (asked === undefined) throw new Error('No question is asked.');
  return (round.state ??= { ...library.startSession(asked.topic, { mode: 'recheck', questions: [asked.id], seed: seedOf(at) }), step: 'recall' });
}

function count(round: Round, events: readonly ProgressEvent[]): void {
  for (const { what } of events) {
    if (what.kind !== 'answered') continue;
    round.answered++;
    if (what.right) round.right++;
  }
}

function viewRound(context: TrainingContext, round: Round, at: string): RecallView {
  const { questions, answered, right } = round;
  const asked = questions[round.at];
  if (asked === undefined) return { view: 'recall', left: 0, answered, right };
  const view = context.library.viewOf(asked.topic, stateOf(context, round, at)).recall;
  if (view === undefined) return { view: 'recall', left: 0, answered, right };
  const { question, code, language, options, answered: isOver } = view.question;
  const again = isOver ? dueDay(context, asked, at) : undefined;
  return {
    view: 'recall', left: questions.length - round.at - 1, answered, right,
    question: {
      topic: asked.topic.id, topicTitle: asked.topic.title, id: asked.id, question, options: options.map(toOption),
      ...(code !== undefined && { code }), ...(language !== undefined && { language }), ...(again !== undefined && { again }),
    },
  };
}

function dueDay({ library, progress }: TrainingContext, { topic, id }: Round['questions'][number], at: string): string | undefined {
  const cards = library.schedule(progress.own, at.slice(0, 10));
  return cards.find((card) => card.topic === topic.id && card.kind === 'question' && card.id === id)?.due;
}
