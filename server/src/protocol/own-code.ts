/** A finding in the person's own code. */
export interface OwnReference {
  readonly uri: string;
  readonly fingerprint: string;
}

/** Asks what a passed answer changes in the person's file. Nothing is written: that is the client's, once the person has agreed. */
export interface ApplyAnswerParams {
  readonly topic: string;
  readonly own: OwnReference;
  /** The answer as it stands in its editor. */
  readonly text: string;
}

export type ApplyAnswerResult = AnswerEdits | { readonly refused: string };

export interface AnswerEdits {
  readonly uri: string;
  /** Of the document, where it is open. */
  readonly version?: number;
  /** All refer to the text as it is. */
  readonly edits: readonly AnswerEdit[];
  /** What is left to do then, such as revoking a credential. */
  readonly afterwards?: string;
}

/** 0-based lines and columns in UTF-16 code units, as LSP counts. */
export interface AnswerEdit {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
  readonly text: string;
}
