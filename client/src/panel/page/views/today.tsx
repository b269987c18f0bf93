import type { ProgressSummary, TodayView, TopicItem, TrackItem } from '../../../../../server/src/protocol';
import { useActions } from '../actions';
import { l10n } from '../l10n';
import { Button, Go } from '../parts/button';
import { Chart } from '../parts/chart';
import { Inline } from '../parts/markdown';
import { Problems } from '../parts/problems';
import { Trust } from '../parts/trust';

export function Today({ due, dueExercises, suggested, tracks, others, progress, teamTopicsOff, problems }: TodayView) {
  const { go } = useActions();
  const hasBegun = tracks.some(({ topics }) => topics.some(({ state }) => state !== 'new'));
  const questions = due.reduce((sum, one) => sum + one.questions, 0);
  return (
    <>
      <p class="lead">{l10n.t('A lesson of a few minutes, then exercises on real code, checked on this machine. Nothing is sent anywhere.')}</p>
      {teamTopicsOff && <Trust what={l10n.t('This workspace has topics of its own. In Restricted Mode they are off; trust the workspace to learn from them.')} />}
      <section>
        <h2>{l10n.t('Due today')}</h2>
        {due.length + dueExercises.length === 0 && <p>{l10n.t('Nothing is due.')}</p>}
        {due.length > 0 && (
          <>
            <ul>{due.map(({ topic, title, questions: count }) => <li key={topic}>{count === 1 ? l10n.t('{0}: one question', title) : l10n.t('{0}: {1} questions', title, count)}</li>)}</ul>
            <Button onClick={() => go({ view: 'recall' })}>{questions === 1 ? l10n.t('Answer one question') : l10n.t('Answer {0} questions', questions)}</Button>
          </>
        )}
        {dueExercises.length > 0 && (
          <ul class="topics">
            {dueExercises.map(({ topic, exercise, title }) => (
              <li key={`${topic}/${exercise}`}><Go onClick={() => go({ view: 'exercise', topic, exercise, again: true })}>{title}</Go> <span class="note">{l10n.t('to fix once more, from another start')}</span></li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{l10n.t('What your findings suggest')}</h2>
        {suggested.length === 0 ? <p>{l10n.t('Nothing so far. Scan the workspace to see what would help here most.')}</p> : (
          <ul class="topics">
            {suggested.map((topic) => (
              <Topic key={topic.id} topic={topic} own={topic.own}
                note={topic.findings === 1 ? l10n.t('one finding in your code') : l10n.t('{0} findings in your code', topic.findings)} />
            ))}
          </ul>
        )}
      </section>
      {tracks.length > 0 && (
        <section>
          <h2>{l10n.t('Tracks')}</h2>
          {tracks.map((track, index) => <Track key={track.id} track={track} isOpen={hasBegun ? track.topics.some(({ state }) => state === 'begun') : index === 0} />)}
        </section>
      )}
      {others.length > 0 && (
        <section>
          <h2>{tracks.length === 0 ? l10n.t('Topics') : l10n.t('More topics')}</h2>
          <ul class="topics">{others.map((topic) => <Topic key={topic.id} topic={topic} />)}</ul>
        </section>
      )}
      <Progress progress={progress} />
      <Problems problems={problems} />
    </>
  );
}

function Track({ track: { title, summary, due, topics }, isOpen }: { readonly track: TrackItem; readonly isOpen: boolean }) {
  const done = topics.filter(({ state }) => state === 'done').length;
  return (
    <details class="track" open={isOpen || due !== undefined}>
      <summary><h3>{title}</h3> <span class="note">{l10n.t('{0} of {1} done', done, topics.length)}{due !== undefined && ` · ${l10n.t('due {0}', due)}`}</span></summary>
      <p>{summary}</p>
      <ul class="topics">{topics.map((topic) => <Topic key={topic.id} topic={topic} />)}</ul>
    </details>
  );
}

interface TopicProps {
  readonly topic: TopicItem;
  readonly note?: string;
  readonly own?: { readonly uri: string; readonly fingerprint: string } | undefined;
}

function Topic({ topic: { id, title, summary, minutes, state, due, team }, note, own }: TopicProps) {
  const { go } = useActions();
  const facts = [l10n.t('{0} minutes', minutes), describeState(state), note, due && l10n.t('due {0}', due), team && l10n.t('by your team')];
  return (
    <li>
      <Go onClick={() => go({ view: 'topic', topic: id, ...(own && { own }) })}>{title}</Go>
      <p><Inline text={summary} /></p>
      <p class="note">{facts.filter((fact) => fact !== undefined && fact !== '').join(' · ')}</p>
    </li>
  );
}

function describeState(state: TopicItem['state']): string {
  if (state === 'done') return l10n.t('done');
  return state === 'begun' ? l10n.t('begun') : '';
}

function Progress({ progress }: { readonly progress: ProgressSummary }) {
  const { topicsDone, topicsBegun, topics, questionsRight, questionsAnswered, fixedOwn, weeks } = progress;
  return (
    <section>
      <h2>{l10n.t('Your progress')}</h2>
      <ul class="facts">
        <li>{l10n.t('{0} of {1} topics done, {2} begun', topicsDone, topics, topicsBegun)}</li>
        <li>{l10n.t('{0} of {1} questions answered right', questionsRight, questionsAnswered)}</li>
        <li>{fixedOwn === 1 ? l10n.t('One finding fixed in your own code') : l10n.t('{0} findings fixed in your own code', fixedOwn)}</li>
      </ul>
      {weeks.some(({ deeds }) => deeds > 0) && (
        <Chart title={l10n.t('What you did in each week')} of={l10n.t('Week from')} labels={weeks.map(({ from }) => from)} kind="bars"
          series={[{ name: l10n.t('Steps and answers'), values: weeks.map(({ deeds }) => deeds) }]} />
      )}
    </section>
  );
}
