/**
 * What a person did, once. Events are only ever added; each is named by its content, so that files merge in any order. No code, no answer's text
 * and no secret is in one.
 */
export interface ProgressEvent {
  /** 16 hexadecimal digits of the hash of everything else. */
  readonly id: string;
  /** ISO 8601 in UTC, by the clock of the machine, which may be wrong. */
  readonly at: string;
  /** The person's id or pseudonym; the name of the file. */
  readonly person: string;
  readonly topic: string;
  readonly what: Deed;
}

export type Deed =
  /** The first screen was read to its end. */
  | { readonly kind: 'read' }
  /** `predict`, `find`, `attack` or `fix` of an exercise was solved. `tries` counts this one; `hints` those that were opened, `sawSolution` before it. */
  | { readonly kind: 'solved'; readonly exercise: string; readonly step: ExerciseStep; readonly tries: number; readonly hints: number; readonly sawSolution?: true }
  /** A question was answered; `right` at the first go. */
  | { readonly kind: 'answered'; readonly question: string; readonly right: boolean; readonly sure?: boolean }
  /** A finding of a topic's weakness was fixed in the person's own code. */
  | { readonly kind: 'fixed-own'; readonly fingerprint: string }
  /** A finding of a topic's weakness came up in code that the person wrote. */
  | { readonly kind: 'wrote-own'; readonly fingerprint: string };

export type ExerciseStep = 'predict' | 'find' | 'attack' | 'fix' | 'decide';
