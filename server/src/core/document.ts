import { LineIndex } from './line-index';
import { applyEdits, type TextEdit } from './span';

/** A text with a place in the workspace. Immutable: an edit makes a new one. */
export interface SourceDocument {
  /** POSIX path relative to the workspace folder (or as given on the command line). Decides language, place and ignores. */
  readonly path: string;
  /** Our language id (`javascript`, `typescript`, `tsx`, `python`), or undefined when no grammar fits. */
  readonly language: string | undefined;
  readonly text: string;
  readonly lines: LineIndex;
}

/** @param known the index of `text`'s lines, where somebody has it already */
export function createDocument(path: string, language: string | undefined, text: string, known?: LineIndex): SourceDocument {
  // Many documents are never asked for a line: files without findings.
  let lines = known;
  return {
    path,
    language,
    text,
    get lines() {
      return (lines ??= new LineIndex(text));
    },
  };
}

/** The document after one edit. @throws RangeError when the edit lies outside the text */
export function editDocument({ path, language, text, lines }: SourceDocument, edit: TextEdit): SourceDocument {
  const after = applyEdits(text, [edit]);
  return createDocument(path, language, after, lines.edited(edit, after));
}
