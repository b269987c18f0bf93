import type { DecideView } from '../../../../../server/src/protocol';
import { useActions } from '../actions';
import { l10n } from '../l10n';
import { Inline } from '../parts/markdown';
import { Options } from '../parts/options';

/** Situations one after the other; a bad choice is explained, and the same is asked again. */
export function Decide({ before, situation, options, isSolved }: DecideView) {
  const { act } = useActions();
  return (
    <>
      {before.length > 0 && (
        <ol class="before">
          {before.map((step, index) => (
            <li key={index}><p><Inline text={step.situation} /></p><p><strong>{step.chosen}</strong> <Inline text={step.why} /></p></li>
          ))}
        </ol>
      )}
      {isSolved
        ? <p><strong>{l10n.t('That was the last decision.')}</strong></p>
        : <Options key={before.length} question={situation} options={options} isOver={false} submit={l10n.t('Do this')} onChoose={(option) => act({ do: 'decide', option })} />}
    </>
  );
}
