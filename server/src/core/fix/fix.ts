import type { TextEdit } from '../span';

/** Text of the files around a document that a fix may read and change, by path relative to the workspace folder. */
export type WorkspaceFiles = Readonly<Record<string, string | undefined>>;

/** The files that a fix may read: hand their texts in as `WorkspaceFiles`. */
export const FILES_A_FIX_MAY_TOUCH = ['.env', '.env.example', '.gitignore'] as const;

/** A change that was proved before it was offered: the finding goes, none comes, no new syntax error, twice is once. */
export interface Fix {
  /** An imperative, such as `Read the password from the environment`. */
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** Changes of other files; a face asks before it applies these. */
  readonly fileEdits: readonly FileEdit[];
  /** True for the one safe fix of its finding. */
  readonly preferred: boolean;
  /** What the person still has to do, such as revoking the credential and where. */
  readonly afterwards?: string;
}

export interface FileEdit {
  /** Relative to the workspace folder. */
  readonly path: string;
  /** The file's whole text before (undefined: it does not exist) and after. */
  readonly before: string | undefined;
  readonly after: string;
}
