import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { TrainingPlace, TrainingView } from '../../../../server/src/protocol';
import { useActions } from './actions';
import { l10n } from './l10n';
import { keyOf, lessonOf, titleOf } from './titles';
import { Exercise } from './views/exercise';
import { Recall } from './views/recall';
import { Team } from './views/team';
import { Today } from './views/today';
import { Topic } from './views/topic';

export interface Shown {
  readonly place: TrainingPlace;
  readonly view: TrainingView;
}

export interface AppProps {
  readonly shown: Shown | undefined;
  readonly marks: readonly number[];
  readonly busy: string | undefined;
  readonly failed: string | undefined;
  /** For a screen reader. */
  readonly said: string;
}

export function App({ shown, marks, busy, failed, said }: AppProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const key = shown && keyOf(shown.place, shown.view);
  // Words about work that is being done come and go; a team of five hundred is not drawn again for each.
  const body = useMemo(() => shown && <View key={key} {...shown} marks={marks} />, [shown, marks]);
  // At the first view the focus may be in an editor, and stays there.
  const isFirst = useRef(true);
  useEffect(() => {
    if (key === undefined) return;
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
    window.scrollTo(0, 0);
  }, [key]);
  return (
    <>
      {shown && <Navigation {...shown} />}
      <main aria-busy={busy !== undefined}>
        {shown && <h1 ref={heading} tabIndex={-1}>{titleOf(shown.view)}</h1>}
        {body}
        {!shown && failed === undefined && <p>{l10n.t('Loading…')}</p>}
      </main>
      <div class="state" role="status">{busy !== undefined && <><vscode-progress-ring /> {busy}</>}</div>
      <div class="failed" role="alert">{failed}</div>
      <div class="unseen" role="status">{said}</div>
    </>
  );
}

function View({ view, marks }: Shown & { readonly marks: readonly number[] }) {
  switch (view.view) {
    case 'today': return <Today {...view} />;
    case 'topic': return <Topic {...view} />;
    case 'exercise': return <Exercise view={view} marks={marks} />;
    case 'recall': return <Recall {...view} />;
    case 'team': return <Team {...view} />;
    case 'nothing': return <p>{view.message}</p>;
  }
}

function Navigation({ place, view }: Shown) {
  const { go } = useActions();
  const links: readonly (readonly [TrainingPlace, string])[] = [[{ view: 'today' }, l10n.t('Today')], [{ view: 'team' }, l10n.t('Team')]];
  const topic = view.view === 'exercise' ? { title: view.topicTitle, lesson: lessonOf(view) } : undefined;
  return (
    <nav class="places" aria-label={l10n.t('Training')}>
      {links.map(([to, label]) => <button key={to.view} type="button" aria-current={place.view === to.view ? 'page' : undefined} onClick={() => go(to)}>{label}</button>)}
      {topic && <button type="button" onClick={() => go(topic.lesson)}>{l10n.t('Lesson: {0}', topic.title)}</button>}
    </nav>
  );
}
