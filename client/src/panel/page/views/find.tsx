import type { FindView } from '../../../../../server/src/protocol';
import { useActions } from '../actions';
import { l10n } from '../l10n';
import { Button } from '../parts/button';
import { Inline } from '../parts/markdown';

/** Lines are marked in an editor beside the panel; here stands what became of them. */
export function Find({ answers, missing, named, isSolved, marks }: FindView & { readonly marks: readonly number[] }) {
  const { check, open } = useActions();
  return (
    <>
      <p>{l10n.t('Which lines make it vulnerable? Open the code, put the cursor on a line and press Space to mark it or to take the mark away.')}</p>
      <p class="buttons">
        <Button onClick={() => open('find')}>{l10n.t('Open the code')}</Button>
        {!isSolved && <Button secondary disabled={marks.length === 0} onClick={check}>{l10n.t('Check my marks')}</Button>}
      </p>
      {!isSolved && <p>{marks.length === 0 ? l10n.t('No line is marked.') : l10n.t('Marked: {0}', marks.join(', '))}</p>}
      {answers.length > 0 && (
        <ul class="answers">
          {answers.map(({ line, isRight, why }) => (
            <li key={line} class={isRight ? 'right' : 'wrong'}>
              <strong>{isRight ? l10n.t('Line {0} is one of them.', line) : l10n.t('Line {0} is not it.', line)}</strong> {why !== undefined && <Inline text={why} />}
            </li>
          ))}
        </ul>
      )}
      {missing !== undefined && missing > 0 && <p>{missing === 1 ? l10n.t('One line is not marked yet.') : l10n.t('{0} lines are not marked yet.', missing)}</p>}
      {named !== undefined && !isSolved && <p>{l10n.t('Look at line {0}.', named.join(', '))}</p>}
      {isSolved && <p><strong>{l10n.t('You found all of it.')}</strong></p>}
    </>
  );
}
