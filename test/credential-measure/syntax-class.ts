/** The classes in the order in which they are tried: the first that fits names a sample. */
const CLASSES: readonly (readonly [string, RegExp])[] = [
  ['PEM block', /-----BEGIN/],
  ['Authorization header', /\b(?:bearer|basic) [A-Za-z0-9+/=._~-]{8}|authorization/i],
  ['URL user info', /:\/\/[^\s/@:]*:[^\s/@]+@/],
  ['URL query', /[?&][\w-]+=[^\s&]+/],
  ['escaped JSON', /\\"[\w-]+\\"\s*:/],
  ['quoted key', /["'][\w .-]+["']\s*(?::|=>)/],
  ['comparison', /[=!]==?\s*["']|["']\s*[=!]==?/],
  ['XML', /<\w[\w:.-]*>[^<]+<\//],
  ['quoted assignment', /[\w\])]\s*:?=\s*[A-Za-z@$]{0,2}["'`]/],
  ['CLI flag', /(?:^|\s)--?[a-z][\w-]*[ =]\S/i],
  ['key: value', /[\w-]\s*:\s*\S/],
  ['call argument', /\w\([^)]*["']/],
  ['KEY=value', /[\w-]\s*=\s*\S/],
];

/** How a value stands in its line, named as in the table of what other tools miss. For the report only. */
export function syntaxClassOf(text: string): string {
  return CLASSES.find(([, shape]) => shape.test(text))?.[0] ?? 'prose and other';
}
