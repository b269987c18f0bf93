import type { ExerciseView, StepName, StepView, TrainingPlace } from '../../../../../server/src/protocol';
import { useActions } from '../actions';
import { l10n } from '../l10n';
import { Button } from '../parts/button';
import { Inline } from '../parts/markdown';
import { lessonOf } from '../titles';
import { Attack } from './attack';
import { Decide } from './decide';
import { Find } from './find';
import { Fix } from './fix';
import { Predict } from './predict';
import { nameOf } from './topic';

/** One exercise: where a person is in it, the step that they are at, and the way on. */
export function Exercise({ view, marks }: { readonly view: ExerciseView; readonly marks: readonly number[] }) {
  const { story, steps, at, isAgain } = view;
  const { go } = useActions();
  return (
    <>
      <nav aria-label={l10n.t('Steps')}>
        <ol class="steps">
          {steps.map(({ step, isSolved }) => (
            <li key={step}>
              <button type="button" aria-current={step === at.step ? 'step' : undefined} onClick={() => go(stepOf(view, step))}>
                {isSolved && <span aria-hidden="true">✓ </span>}{nameOf(step)}{isSolved && <span class="unseen">, {l10n.t('solved')}</span>}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      {isAgain && <p class="note">{l10n.t('Once more, from another start: the same weakness may look different.')}</p>}
      <p><Inline text={story} /></p>
      <h2>{nameOf(at.step)}</h2>
      <Step key={at.step} view={view} at={at} marks={marks} />
      {at.isSolved && <Onward {...view} />}
    </>
  );
}

function Step({ view, at, marks }: { readonly view: ExerciseView; readonly at: StepView; readonly marks: readonly number[] }) {
  switch (at.step) {
    case 'predict': return <Predict {...at} />;
    case 'find': return <Find {...at} marks={marks} />;
    case 'attack': return <Attack {...at} />;
    case 'fix': return <><Language {...view} /><Fix {...at} file={view.file} own={view.own} /></>;
    case 'decide': return <Decide {...at} />;
  }
}

const LANGUAGE_NAMES = { javascript: 'JavaScript', typescript: 'TypeScript' };

/** In which language the answer is written, where it may be either. */
function Language(view: ExerciseView) {
  const { language, languages = [], at } = view;
  const { go } = useActions();
  if (languages.length === 0) return null;
  return (
    <fieldset class="choice">
      <legend>{l10n.t('Write your answer in')}</legend>
      {languages.map((one) => (
        <label key={one}>
          <input type="radio" name="language" value={one} checked={one === language} onChange={() => go(stepOf(view, at.step, one))} />
          {LANGUAGE_NAMES[one]}
        </label>
      ))}
    </fieldset>
  );
}

/** To the first step that is not solved, else out of the exercise. */
function Onward(view: ExerciseView) {
  const { steps, at, next, isAgain } = view;
  const { go } = useActions();
  const here = steps.findIndex(({ step }) => step === at.step);
  const open = [...steps.slice(here + 1), ...steps.slice(0, here)].find(({ isSolved }) => !isSolved);
  return (
    <p class="buttons">
      {open && <Button id="onward" onClick={() => go(stepOf(view, open.step))}>{l10n.t('On to: {0}', nameOf(open.step))}</Button>}
      {!open && isAgain && <Button id="onward" onClick={() => go({ view: 'today' })}>{l10n.t('Back to today')}</Button>}
      {!open && !isAgain && next && <Button id="onward" onClick={() => go(next)}>{next.view === 'recall' ? l10n.t('On to the questions') : l10n.t('On to the next exercise')}</Button>}
      <Button secondary onClick={() => go(lessonOf(view))}>{l10n.t('Back to the lesson')}</Button>
    </p>
  );
}

function stepOf({ topic, exercise, isAgain, own, language, languages }: ExerciseView, step: StepName, wanted = language): TrainingPlace {
  const isTyped = languages !== undefined && wanted === 'typescript';
  return { view: 'exercise', topic, exercise, step, ...(isAgain && { again: true }), ...(isTyped && { typed: true }), ...(own && { own: { uri: own.uri, fingerprint: own.fingerprint } }) };
}
