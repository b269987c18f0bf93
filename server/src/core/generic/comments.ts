/** Semgrep's `generic_comment_style`: slash-star blocks; those and `//` to the end of the line; `#` to the end of the line. */
export type GenericCommentStyle = 'c' | 'cpp' | 'shell';

export const GENERIC_COMMENT_STYLES: readonly GenericCommentStyle[] = ['c', 'cpp', 'shell'];

const COMMENTS: Readonly<Record<GenericCommentStyle, RegExp>> = {
  c: /\/\*[^*]*(?:\*(?!\/)[^*]*)*(?:\*\/|$)/g,
  cpp: /\/\*[^*]*(?:\*(?!\/)[^*]*)*(?:\*\/|$)|\/\/[^\n]*/g,
  shell: /#[^\n]*/g,
};

/** The text with blanks in the place of comments; lines and offsets stay. */
export function blankComments(text: string, style: GenericCommentStyle): string {
  return text.replace(COMMENTS[style], (comment) => comment.replace(/[^\n]/g, ' '));
}
