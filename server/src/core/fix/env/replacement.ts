import type { Literal } from '../../credentials';
import type { Span, TextEdit } from '../../span';

/** A literal that holds a credential, in whole or in part, and the text around it. */
export interface Target {
  readonly text: string;
  readonly literal: Literal;
  /** Where the credential stands in the literal. */
  readonly value: Span;
  readonly isWhole: boolean;
  /** TypeScript under `strict` sees an environment variable as perhaps undefined. */
  readonly isTyped: boolean;
  /** How many brackets are open before the literal. */
  readonly depth: number;
}

/** Edits of the document that read `name` from the environment instead, or undefined where no edit is surely right. */
export type ReplaceCredential = (target: Target, name: string) => readonly TextEdit[] | undefined;
