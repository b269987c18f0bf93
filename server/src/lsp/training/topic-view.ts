import type { ActParams, ActResult, OwnCode, TopicView, TrainingPlace, TrainingView } from '../../protocol';
import type { Deed, Topic } from '../../training';
import { record } from './record';
import type { TrainingContext } from './context';
import { findExercise } from './exercise-view';
import { nothing } from './nothing';
import { lookAtOwn } from './own-code';
import { answeredIn } from './recall-view';
import { solvedSteps, stepsIn } from './sessions';

type TopicPlace = Extract<TrainingPlace, { readonly view: 'topic' }>;

export async function showTopic(context: TrainingContext, place: TopicPlace, at: string): Promise<TrainingView> {
  const topic = context.catalog.topics.find(({ id }) => id === place.topic);
  if (topic === undefined) return nothing(`There is no topic ${place.topic}.`);
  const { id, title, minutes, ownedByTeam, incident, lesson, references, exercises, quiz } = topic;
  const { own } = context.progress;
  const ownCode = place.own && (await lookAtOwn(context, place.own));
  const offered = ownCode !== undefined && ownCode.state !== 'fixed' ? await offerExercise(context, topic, ownCode, at) : {};
  const shown: TopicView = {
    view: 'topic', topic: id, title, minutes, ...(ownedByTeam && { team: true }), incident, first: lesson.first, more: lesson.more, references,
    isRead: isRead(context, topic), ...(ownCode && { own: { ...ownCode, ...offered } }),
    exercises: exercises.map((exercise) => {
      const solved = solvedSteps({ topic, exercise }, own);
      return { id: exercise.id, title: exercise.title, language: exercise.kind === 'code' ? exercise.language : '', steps: stepsIn(exercise, false).map((step) => ({ step, isSolved: solved.includes(step) })) };
    }),
    questions: { count: quiz.length, answered: answeredIn(topic, own).size, due: dueIn(context, topic, at) },
  };
  return shown;
}

/** The exercise that is made of the code around the finding, or why there is none. */
async function offerExercise(context: TrainingContext, topic: Topic, { uri, fingerprint }: OwnCode, at: string): Promise<Pick<OwnCode, 'exercise' | 'noExercise'>> {
  await context.ownExercises.of(context, topic, { uri, fingerprint }, { renews: true });
  const name = context.library.ownExerciseId(topic);
  const here = await findExercise(context, { view: 'exercise', topic: topic.id, exercise: name, own: { uri, fingerprint } }, at);
  if (typeof here === 'string') return { noExercise: here };
  const { exercise, steps, state } = here;
  return { exercise: { id: exercise.id, title: exercise.title, language: exercise.kind === 'code' ? exercise.language : '', steps: steps.map((step) => ({ step, isSolved: state.solved.includes(step) })) } };
}

/** Reading counts once, and so does fixing a finding of the own code. */
export async function actInTopic(context: TrainingContext, place: TopicPlace, { action, at }: ActParams): Promise<ActResult> {
  const topic = context.catalog.topics.find(({ id }) => id === place.topic);
  const append: string[] = [];
  const note = (what: Deed): void => void (topic && append.push(...record(context, [context.library.createEvent(context.progress.person, at, topic.id, what)])));
  if (topic !== undefined && action.do === 'read' && !isRead(context, topic)) note({ kind: 'read' });
  if (topic !== undefined && action.do === 'own' && place.own !== undefined && !hasFixed(context, place.own.fingerprint)) {
    if ((await lookAtOwn(context, place.own))?.state === 'fixed') note({ kind: 'fixed-own', fingerprint: place.own.fingerprint });
  }
  return { view: await showTopic(context, place, at), append };
}

export function hasFixed({ progress }: TrainingContext, fingerprint: string): boolean {
  return progress.own.some(({ what }) => what.kind === 'fixed-own' && what.fingerprint === fingerprint);
}

function isRead({ progress }: TrainingContext, { id }: Topic): boolean {
  return progress.own.some(({ topic, what }) => topic === id && what.kind === 'read');
}

function dueIn({ library, catalog, progress }: TrainingContext, { id }: Topic, at: string): number {
  return library.progressOf(progress.own, catalog, at.slice(0, 10)).due.filter(({ topic, kind }) => topic === id && kind === 'question').length;
}
