import type { ExerciseItem, OwnCode, StepName, TopicView } from '../../../../../server/src/protocol';
import { useActions } from '../actions';
import { l10n } from '../l10n';
import { Button, Go } from '../parts/button';
import { Code } from '../parts/code';
import { Markdown } from '../parts/markdown';

/** The lesson: one screen to read, the rest on demand, and what to do then. */
export function Topic(view: TopicView) {
  const { act } = useActions();
  return (
    <>
      <p class="note">{l10n.t('{0} minutes', view.minutes)}{view.team && ` · ${l10n.t('by your team')}`}</p>
      {view.own && <Own own={view.own} topic={view.topic} />}
      <Markdown text={view.first} />
      <p class="note">{l10n.t('Source')}: <a href={view.incident.source}>{view.incident.title} ({view.incident.year})</a></p>
      {!view.isRead && <Button onClick={() => act({ do: 'read' })}>{l10n.t('I have read this')}</Button>}
      <Exercises {...view} />
      <Questions {...view} />
      <More {...view} />
    </>
  );
}

function Own({ own, topic }: { readonly own: OwnCode; readonly topic: string }) {
  const { act, open } = useActions();
  return (
    <section class={`own ${own.state}`}>
      <h2>{l10n.t('In your own code')}</h2>
      <p>{own.message}</p>
      {own.state === 'open' && <Code text={own.code} firstLine={own.firstLine} marked={own.lines} label={l10n.t('{0}, from line {1}', own.path, own.firstLine)} />}
      {own.state === 'fixed' && <p><strong>{l10n.t('It is gone, and nothing else came. This counts.')}</strong></p>}
      {own.state === 'instead' && <p><strong>{l10n.t('It is gone, and something else has come: {0}', own.came ?? '')}</strong></p>}
      {own.exercise && <OwnExercise own={own} exercise={own.exercise} topic={topic} />}
      {own.noExercise !== undefined && <p class="note">{own.noExercise}</p>}
      {own.state !== 'fixed' && (
        <p class="buttons">
          <Button onClick={() => open('finding')}>{l10n.t('Fix it in the editor')}</Button>
          <Button secondary onClick={() => act({ do: 'own' })}>{l10n.t('Check my own code')}</Button>
        </p>
      )}
    </section>
  );
}

/** The steps on the person's own function, each a way to begin. */
function OwnExercise({ own: { uri, fingerprint }, exercise: { id, steps }, topic }: { readonly own: OwnCode; readonly exercise: ExerciseItem; readonly topic: string }) {
  const { go } = useActions();
  return (
    <>
      <p class="note">{l10n.t('Learn on it: a copy stays on this machine, secrets in it are replaced, and it is deleted when its tab and this lesson are closed.')}</p>
      <ul class="topics">
        {steps.map(({ step, isSolved }) => (
          <li key={step}>
            <Go onClick={() => go({ view: 'exercise', topic, exercise: id, step, own: { uri, fingerprint } })}>{step === 'find' ? l10n.t('Find it in my own code') : l10n.t('Fix a copy of my own code')}</Go>
            {isSolved && <span class="note"> ✓ {l10n.t('solved')}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Exercises({ topic, exercises }: TopicView) {
  const { go } = useActions();
  if (exercises.length === 0) return null;
  return (
    <section>
      <h2>{l10n.t('Exercises')}</h2>
      <ul class="topics">
        {exercises.map((exercise) => (
          <li key={exercise.id}>
            <Go onClick={() => go({ view: 'exercise', topic, exercise: exercise.id })}>{exercise.title}</Go>
            <p class="note">{exercise.language === '' ? describeSteps(exercise) : `${exercise.language} · ${describeSteps(exercise)}`}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function describeSteps({ steps }: ExerciseItem): string {
  return steps.map(({ step, isSolved }) => (isSolved ? `✓ ${nameOf(step)}` : nameOf(step))).join(', ');
}

export function nameOf(step: StepName): string {
  switch (step) {
    case 'predict': return l10n.t('Predict');
    case 'find': return l10n.t('Find');
    case 'attack': return l10n.t('Attack');
    case 'fix': return l10n.t('Fix');
    case 'decide': return l10n.t('Decide');
  }
}

function Questions({ topic, questions: { count, answered, due } }: TopicView) {
  const { go } = useActions();
  if (count === 0) return null;
  return (
    <section>
      <h2>{l10n.t('Questions')}</h2>
      <p>{l10n.t('{0} of {1} answered, {2} due.', answered, count, due)} {l10n.t('They come again in days and weeks, so that it stays.')}</p>
      <Button secondary onClick={() => go({ view: 'recall', topic })}>{l10n.t('Answer the questions')}</Button>
    </section>
  );
}

function More({ more, references }: TopicView) {
  return (
    <>
      {more !== '' && (
        <details class="more">
          <summary><h2>{l10n.t('More')}</h2></summary>
          <Markdown text={more} from={3} />
        </details>
      )}
      {references.length > 0 && (
        <section>
          <h2>{l10n.t('Read on')}</h2>
          <ul>{references.map(({ title, url }) => <li key={url}><a href={url}>{title}</a></li>)}</ul>
        </section>
      )}
    </>
  );
}
