import { useState } from 'preact/hooks';
import type { RecallQuestion, RecallView } from '../../../../../server/src/protocol';
import { useActions } from '../actions';
import { l10n } from '../l10n';
import { Button } from '../parts/button';
import { Code } from '../parts/code';
import { Options } from '../parts/options';

export function Recall({ question, left, answered, right }: RecallView) {
  const { go } = useActions();
  if (question !== undefined) return <Question key={`${question.topic}/${question.id}`} question={question} left={left} />;
  return (
    <>
      <p>{answered === 0 ? l10n.t('Nothing is due.') : l10n.t('That was all for now: {0} of {1} right.', right, answered)}</p>
      <Button onClick={() => go({ view: 'today' })}>{l10n.t('Back to today')}</Button>
    </>
  );
}

function Question({ question, left }: { readonly question: RecallQuestion; readonly left: number }) {
  const { act } = useActions();
  const [isSure, setSure] = useState(true);
  const { topic, topicTitle, id, code, options, again } = question;
  const isOver = options.some(({ isChosen }) => isChosen);
  return (
    <>
      <p class="note">{topicTitle} · {l10n.t('{0} more after this', left)}</p>
      {code !== undefined && <Code text={code} label={l10n.t('The code')} />}
      {!isOver && <p><label><input type="checkbox" checked={!isSure} onChange={() => setSure(!isSure)} /> {l10n.t('I am guessing')}</label></p>}
      <Options question={question.question} options={options} isOver={isOver} submit={l10n.t('Answer')} onChoose={(option) => act({ do: 'answer', topic, question: id, option, sure: isSure })} />
      {again !== undefined && <p>{l10n.t('It comes again on {0}.', again)}</p>}
      {isOver && <Button id="onward" onClick={() => act({ do: 'next' })}>{left === 0 ? l10n.t('Done') : l10n.t('Next question')}</Button>}
    </>
  );
}
