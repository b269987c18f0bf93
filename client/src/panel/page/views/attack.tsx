import { useState } from 'preact/hooks';
import type { AttackView } from '../../../../../server/src/protocol';
import { useActions } from '../actions';
import { l10n } from '../l10n';
import { Button } from '../parts/button';
import { Code } from '../parts/code';
import { Hints } from '../parts/hints';
import { Inline } from '../parts/markdown';

/** The code really runs, in a sandbox without any access to this machine. */
export function Attack({ task, code, last, hints, hintsLeft, isSolved }: AttackView) {
  const { act } = useActions();
  const [input, setInput] = useState(last?.input ?? '');
  const run = (): void => act({ do: 'attack', input });
  return (
    <>
      <p><Inline text={task} /></p>
      <Code text={code} label={l10n.t('The code')} />
      <div class="input" onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && run()}>
        <label id="input-label">{l10n.t('Your input')}</label>
        <vscode-textarea label={l10n.t('Your input')} rows={2} monospace value={input} onInput={(event) => setInput((event.target as HTMLTextAreaElement).value)} />
        <Button onClick={run}>{l10n.t('Run it')}</Button>
        <p class="note">{l10n.t('It runs in a sandbox on this machine and reaches nothing outside of it. Ctrl+Enter runs it, too.')}</p>
      </div>
      {last && <p class={last.did === undefined ? 'result' : 'result right'}><strong>{describe(last)}</strong></p>}
      {!isSolved && <Hints hints={hints} left={hintsLeft} onMore={() => act({ do: 'hint' })} />}
    </>
  );
}

function describe({ did, problem }: NonNullable<AttackView['last']>): string {
  if (did !== undefined) return l10n.t('It worked: {0}', did);
  return problem ?? l10n.t('It did no harm. The code did with it what it is for.');
}
