import type { PredictView } from '../../../../../server/src/protocol';
import { useActions } from '../actions';
import { l10n } from '../l10n';
import { Code } from '../parts/code';
import { Options } from '../parts/options';

export function Predict({ question, code, options, isSolved }: PredictView) {
  const { act } = useActions();
  return (
    <>
      <Code text={code} label={l10n.t('The code')} />
      <Options question={question} options={options} isOver={isSolved} submit={l10n.t('Answer')} onChoose={(option) => act({ do: 'predict', option })} />
    </>
  );
}
