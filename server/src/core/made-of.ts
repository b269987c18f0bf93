/**
 * What a thing that is no plain data was made of, so that it can be made again: the name of who makes it and what that was
 * given, which is plain data. `core/compiled` writes this instead of the thing.
 */
export type MadeOf = readonly [kind: string, ...given: readonly unknown[]];

/** A thing that says what it was made of. */
export interface Made {
  readonly madeOf?: MadeOf;
}
