import type { TrainingView } from '../../../../server/src/protocol';
import { l10n } from './l10n';

/** What a screen reader says of a change that the person caused; nothing when another place was gone to, whose heading gets the focus. */
export function announce(before: TrainingView | undefined, after: TrainingView): string {
  if (before?.view !== after.view) return '';
  switch (after.view) {
    case 'topic': return before.view === 'topic' ? ofTopic(before, after) : '';
    case 'exercise': return before.view === 'exercise' && before.at.step === after.at.step ? ofStep(after.at) : '';
    case 'recall': return ofAnswer(after);
    default: return '';
  }
}

type View<Name extends TrainingView['view']> = Extract<TrainingView, { readonly view: Name }>;

function ofTopic(before: View<'topic'>, { isRead, own }: View<'topic'>): string {
  if (own !== undefined && own.state !== before.own?.state) {
    return own.state === 'fixed' ? l10n.t('It is gone, and nothing else came. This counts.') : l10n.t('It is gone, and something else has come: {0}', own.came ?? '');
  }
  return isRead && !before.isRead ? l10n.t('Noted.') : '';
}

function ofStep(at: View<'exercise'>['at']): string {
  if (at.step === 'attack' && at.last !== undefined) return at.last.did === undefined ? (at.last.problem ?? l10n.t('It did no harm. The code did with it what it is for.')) : l10n.t('It worked: {0}', at.last.did);
  if (at.step === 'fix' && at.grade !== undefined) {
    const broken = at.grade.conditions.filter(({ passed }) => !passed).length;
    return at.grade.passed ? l10n.t('Passed') : l10n.t('Not yet: {0} of {1} conditions do not hold.', broken, at.grade.conditions.length);
  }
  if (at.isSolved) return l10n.t('Solved.');
  return at.tries > 0 ? l10n.t('Not right yet. The reason stands below.') : '';
}

function ofAnswer({ question }: View<'recall'>): string {
  const chosen = question?.options.find(({ isChosen }) => isChosen);
  if (chosen === undefined) return '';
  return `${chosen.right === true ? l10n.t('Right') : l10n.t('Not right')}. ${chosen.why ?? ''}`;
}
