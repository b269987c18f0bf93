/** What code is known to be at the place where it stands. */
export interface Constant {
  readonly kind: 'string' | 'number' | 'other';
  /** The literal in the file; -1 when the value is put together, so that it stands nowhere. */
  readonly node: number;
  /** Of a string what stands between its quotes, else the literal as written; undefined when only the kind is known. */
  readonly text: string | undefined;
}

export function sameConstant(a: Constant, b: Constant): boolean {
  return a.kind === b.kind && a.text !== undefined && a.text === b.text;
}
