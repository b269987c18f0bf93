const SELF: ReadonlySet<string> = new Set(['this', 'self', '$this', 'cls', 'static', 'Self']);

/** Whether a word means the object whose method runs, or its class: what is theirs is looked for in one place. */
export function isSelfWord(text: string): boolean {
  return SELF.has(text);
}
