import type { ExerciseView, TrainingPlace, TrainingView } from '../../../../server/src/protocol';
import { l10n } from './l10n';

/** The heading of a view. */
export function titleOf(view: TrainingView): string {
  switch (view.view) {
    case 'today': return l10n.t('Training');
    case 'topic':
    case 'exercise': return view.title;
    case 'recall': return l10n.t('Questions');
    case 'team': return l10n.t('Team');
    case 'nothing': return l10n.t('Not found');
  }
}

/** The lesson that an exercise belongs to, of the finding that it is made of. */
export function lessonOf({ topic, own }: ExerciseView): TrainingPlace {
  return { view: 'topic', topic, ...(own && { own: { uri: own.uri, fingerprint: own.fingerprint } }) };
}

/** Tells places apart: at another one the heading gets the focus. The steps of an exercise are places of their own. */
export function keyOf(place: TrainingPlace, view: TrainingView): string {
  const parts: (string | undefined)[] = [place.view];
  if (place.view === 'topic' || place.view === 'exercise') parts.push(place.topic);
  if (view.view === 'exercise') parts.push(view.exercise, view.own?.fingerprint, view.at.step);
  if (view.view === 'recall') parts.push(view.question?.topic, view.question?.id);
  return parts.filter((part) => part !== undefined).join('/');
}
