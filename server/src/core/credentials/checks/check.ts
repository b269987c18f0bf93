import type { Span } from '../../span';

/**
 * Whether a matched value can be a real one. `invented`: it has the form, but nobody drew its characters, as in the `abcd…1234` of a
 * test: worth a look, and no more.
 */
export type Verdict = boolean | 'invented';

/** `text` is the window or document that `span` refers to. */
export type Check = (value: string, text: string, span: Span) => Verdict;

/** What `checks` say together: false when one refuses the value, `invented` when one takes it for that. */
export function judgeChecks(checks: readonly Check[], text: string, span: Span): Verdict {
  const value = text.slice(span.start, span.end);
  let all: Verdict = true;
  for (const check of checks) {
    const verdict = check(value, text, span);
    if (verdict === false) return false;
    if (verdict === 'invented') all = verdict;
  }
  return all;
}
