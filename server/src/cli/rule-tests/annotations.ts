import { LineIndex } from '../../core';

export type AnnotationKind = 'ruleid' | 'ok' | 'todoruleid' | 'todook';

/** What a comment in a target says of a line: the rule finds something that starts there, or must not. */
export interface Annotation {
  readonly kind: AnnotationKind;
  /** As written: may be prefixed with folders, as in `python.lang.my-rule`. */
  readonly ruleId: string;
  /** 1-based line that is spoken of, not the comment's own. */
  readonly line: number;
}

/** The opening of a comment, whatever the language, and the word after it. Source: Semgrep's documentation of rule tests. */
const ANNOTATION = /(?:[#;%*]|\/\/|--|\{\{!|^\s*')\s*(todoruleid|todook|ruleid|ok)\s*:/g;
/** What may stand before a comment on a line that holds no code. */
const NO_CODE = /^[\s/*#<!{(;%@"'`-]*$/;
const COMMENT_END = /\*\/|-->|\*\)|--\}\}|\}\}|#\}|%>/;

/** Annotations of a target, in the order of lines. Comments that stand one above the other all speak of the line below them. */
export function parseAnnotations(text: string): readonly Annotation[] {
  const lines = new LineIndex(text);
  const annotations: Annotation[] = [];
  let waiting: Omit<Annotation, 'line'>[] = [];
  for (let line = 0; line < lines.lineCount; line++) {
    const { found, hasCode } = annotationsIn(lines.lineText(line));
    if (hasCode) {
      annotations.push(...waiting.map((annotation) => ({ ...annotation, line: line + 1 })));
      waiting = [];
    }
    waiting.push(...found);
  }
  return [...annotations, ...waiting.map((annotation) => ({ ...annotation, line: lines.lineCount + 1 }))];
}

interface AnnotatedLine {
  readonly found: readonly Omit<Annotation, 'line'>[];
  /** True also for a line that is empty: only comments with annotations are passed over. */
  readonly hasCode: boolean;
}

function annotationsIn(line: string): AnnotatedLine {
  const words = [...line.matchAll(ANNOTATION)];
  const found = words.flatMap((word, index) => {
    const rest = line.slice(word.index + word[0].length, words[index + 1]?.index ?? line.length);
    const kind = word[1] as AnnotationKind;
    return idsIn(rest.split(COMMENT_END, 1)[0] ?? '').map((ruleId) => ({ kind, ruleId }));
  });
  return { found, hasCode: !words[0] || !NO_CODE.test(line.slice(0, words[0].index)) };
}

/** Ids stand between commas or spaces; words of an explanation are taken along, and are the id of no rule. */
function idsIn(text: string): string[] {
  const words = text.split(/[\s,]+/).map((word) => word.replace(/^["'`]+|["'`:;.\\*]+$/g, ''));
  return [...new Set(words.filter((word) => word !== ''))];
}
