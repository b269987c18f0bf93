import { l10n } from '../l10n';

/** What could not be read, each with its place and remedy. */
export function Problems({ problems }: { readonly problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <section class="problems">
      <h2>{l10n.t('What could not be read')}</h2>
      <ul>{problems.map((problem, index) => <li key={index}>{problem}</li>)}</ul>
    </section>
  );
}
