import { GENERIC_COMMENT_STYLES, type GenericCommentStyle } from './comments';
import type { ReadGenericOptions } from './document';
import type { GenericOptions } from './pattern';

/** What a rule's `options:` say about generic patterns, or why they cannot be followed. */
export type GenericRuleOptions = { readonly pattern: GenericOptions; readonly document: ReadGenericOptions } | { readonly problem: string };

/** Keys that only Semgrep's experimental second engine knows. */
const OTHER_ENGINE = ['generic_multiline', 'generic_braces', 'generic_extra_braces', 'generic_extra_word_characters'];

export function readGenericOptions(options: Readonly<Record<string, unknown>> = {}): GenericRuleOptions {
  const { generic_engine: engine = 'spacegrep', generic_ellipsis_max_span: span, generic_comment_style: style, generic_caseless: caseless } = options;
  if (engine !== 'spacegrep') return { problem: `options.generic_engine: ${String(engine)} is not supported` };
  const other = OTHER_ENGINE.find((key) => options[key] !== undefined);
  if (other !== undefined) return { problem: `options.${other} needs generic_engine: aliengrep, which is not supported` };
  if (span !== undefined && !(Number.isInteger(span) && Number(span) >= 0)) return { problem: 'options.generic_ellipsis_max_span must be a number of lines' };
  if (style !== undefined && !isCommentStyle(style)) return { problem: `options.generic_comment_style must be one of ${GENERIC_COMMENT_STYLES.join(', ')}` };
  if (caseless !== undefined && typeof caseless !== 'boolean') return { problem: 'options.generic_caseless must be true or false' };
  return {
    pattern: { ...(span === undefined ? {} : { ellipsisMaxSpan: Number(span) }), ...(caseless === undefined ? {} : { caseless }) },
    document: style === undefined ? {} : { commentStyle: style },
  };
}

function isCommentStyle(value: unknown): value is GenericCommentStyle {
  return GENERIC_COMMENT_STYLES.some((style) => style === value);
}
