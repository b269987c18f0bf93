import { useActions } from '../actions';
import { l10n } from '../l10n';
import { Button } from './button';

/** What is off because the workspace is not trusted, with the way to trust it. */
export function Trust({ what }: { readonly what: string }) {
  const { open } = useActions();
  return (
    <section class="own">
      <p>{what}</p>
      <p class="buttons"><Button secondary onClick={() => open('trust')}>{l10n.t('Manage workspace trust…')}</Button></p>
    </section>
  );
}
