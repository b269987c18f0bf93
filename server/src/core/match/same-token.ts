/** Numbers are the same however they are written. */
export function sameToken(a: string, b: string): boolean {
  return a === b || (/^\d/.test(a) && /^\d/.test(b) && numberOf(a) === numberOf(b));
}

function numberOf(text: string): number | string {
  const digits = text.replace(/(?<=\w)_(?=\w)/g, '').replace(/(?:[lLnuU]|[fFdD](?<!^0[xX].*))+$/, '');
  // Octal wherever anyone writes it.
  const value = /^0[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number(digits);
  return Number.isNaN(value) ? text : value;
}
