import type { ExerciseView, FixView, GradeView } from '../../../../../server/src/protocol';
import { useActions } from '../actions';
import { l10n } from '../l10n';
import { Button } from '../parts/button';
import { Hints } from '../parts/hints';
import { Inline, Markdown } from '../parts/markdown';

/** The code is edited in a real editor; here it is graded, each condition by its name. */
export function Fix({ task, grade, hints, hintsLeft, maySeeSolution, instead, isSolved, file, own }: FixView & { readonly file: string; readonly own: ExerciseView['own'] }) {
  const { act, check, open } = useActions();
  return (
    <>
      <p><Inline text={task} /></p>
      <p class="buttons">
        <Button onClick={() => open('fix')}>{l10n.t('Open {0}', baseName(file))}</Button>
        <Button secondary onClick={check}>{l10n.t('Check my answer')}</Button>
      </p>
      {grade && <Grade {...grade} />}
      {own?.mayApply && (
        <section>
          <h3>{l10n.t('In your own file')}</h3>
          <p>{l10n.t('You see first what changes in {0}, and nothing is written until you agree.', own.path)}</p>
          <p><Button id="apply" onClick={() => open('apply')}>{l10n.t('Apply to my file')}</Button></p>
        </section>
      )}
      {!isSolved && <Hints hints={hints} left={hintsLeft} onMore={() => act({ do: 'hint' })} />}
      {instead !== undefined && <Instead text={instead} />}
      {maySeeSolution && <p><Button secondary onClick={() => open('solution')}>{l10n.t('Compare with the solution')}</Button></p>}
    </>
  );
}

/** What helps where no solution is known. */
function Instead({ text }: { readonly text: string }) {
  return (
    <details class="more">
      <summary><h3>{l10n.t('What helps here')}</h3></summary>
      <Markdown text={text} from={4} />
    </details>
  );
}

function Grade({ passed, conditions }: GradeView) {
  return (
    <section>
      <h3>{passed ? l10n.t('Passed') : l10n.t('Not yet')}</h3>
      <ul class="answers">
        {conditions.map(({ kind, title, passed: holds, detail, line }, index) => (
          <li key={index} class={holds ? 'right' : 'wrong'}>
            <strong>{holds ? l10n.t('Holds') : l10n.t('Does not hold')}</strong>: <Inline text={title} /> <span class="note">{nameKind(kind)}</span>
            {detail !== undefined && <p>{line !== undefined && `${l10n.t('Line {0}', line)}: `}<Inline text={detail} /></p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function nameKind(kind: GradeView['conditions'][number]['kind']): string {
  switch (kind) {
    case 'syntax': return '';
    case 'engine': return l10n.t('(the scanner)');
    case 'behaviour': return l10n.t('(what it must still do)');
    case 'variant': return l10n.t('(the weakness in another shape)');
  }
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
