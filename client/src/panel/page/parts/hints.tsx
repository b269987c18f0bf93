import { l10n } from '../l10n';
import { Button } from './button';
import { Inline } from './markdown';

interface HintsProps {
  readonly hints: readonly string[];
  readonly left: number;
  readonly onMore: () => void;
}

/** From vague to plain, each only when it is asked for. */
export function Hints({ hints, left, onMore }: HintsProps) {
  if (hints.length + left === 0) return null;
  return (
    <section class="hints">
      <h3>{l10n.t('Hints')}</h3>
      {hints.length > 0 && <ol>{hints.map((hint, index) => <li key={index}><Inline text={hint} /></li>)}</ol>}
      {left > 0 && <Button secondary onClick={onMore}>{hints.length === 0 ? l10n.t('Give me a hint') : l10n.t('A plainer hint ({0} left)', left)}</Button>}
    </section>
  );
}
