/**
 * Reads the annotations of a fixture: Semgrep's `ruleid:`, `ok:`, `todoruleid:` and `todook:` in a comment on the line above,
 * and lines of carets below. All lines are 0-based, all columns are 0-based UTF-16 code units.
 */
export type AnnotationKind = 'ruleid' | 'ok' | 'todoruleid' | 'todook';

export interface Annotation {
  readonly kind: AnnotationKind;
  readonly ruleId: string;
  /** The line that it speaks about. */
  readonly line: number;
  /** Exact columns on that line, in order; empty when the fixture gives none. */
  readonly columns: readonly Columns[];
}

/** `end` is exclusive. */
export interface Columns {
  readonly start: number;
  readonly end: number;
}

const COMMENT_START = String.raw`^\s*(?:\/\/|#|--|;|\/\*|<!--|\{\s*\/\*|"(?:\/\/|#|_?comment)[\w-]*"\s*:\s*")\s*`;
const RULE_ID = '[A-Za-z0-9][\\w.-]*';
const ANNOTATION = new RegExp(`${COMMENT_START}(ruleid|ok|todoruleid|todook)\\s*:\\s*(${RULE_ID}(?:\\s*,\\s*${RULE_ID})*)`);
/** Carets, and the rule that they belong to when the line has several. */
const CARETS = new RegExp(`${COMMENT_START}(\\^+(?:\\s+\\^+)*)\\s*(${RULE_ID})?\\s*(?:\\*\\/\\}?|-->|",?)?\\s*$`);

type Draft = Omit<Annotation, 'columns'> & { columns: readonly Columns[] };

export function parseAnnotations(text: string): readonly Annotation[] {
  const lines = text.split(/\r\n|\r|\n/);
  const annotations: Draft[] = [];
  lines.forEach((line, at) => {
    const annotation = ANNOTATION.exec(line);
    if (annotation) annotations.push(...readAnnotation(annotation, targetOf(lines, at)));
    else if (CARETS.test(line)) addCarets(annotations, lines, at);
  });
  return annotations;
}

function readAnnotation([, kind, ids]: RegExpExecArray, line: number): Draft[] {
  return (ids ?? '').split(',').map((id) => ({ kind: kind as AnnotationKind, ruleId: id.trim(), line, columns: [] }));
}

/** Annotations may be stacked: they all speak about the first line after them that is none. */
function targetOf(lines: readonly string[], at: number): number {
  let target = at + 1;
  while (ANNOTATION.test(lines[target] ?? '')) target++;
  return target;
}

/** Several lines of carets may follow one line of code. */
function addCarets(annotations: Draft[], lines: readonly string[], at: number): void {
  let above = at - 1;
  while (above >= 0 && CARETS.test(lines[above] ?? '')) above--;
  const ruleId = CARETS.exec(lines[at] ?? '')?.[2];
  const flagged = annotations.filter(({ kind, line }) => line === above && kind.endsWith('ruleid'));
  for (const annotation of flagged.filter((one) => ruleId === undefined || one.ruleId === ruleId)) {
    annotation.columns = [...annotation.columns, ...caretColumns(lines[at] ?? '')];
  }
}

function caretColumns(line: string): Columns[] {
  return [...line.matchAll(/\^+/g)].map((run) => ({ start: run.index, end: run.index + run[0].length }));
}
