import { parseRegex } from './parse';
import type { TranslatedRegex } from './translate';

/**
 * What is left of an expression that begins with any text, as in `.*word`. Whether the whole of it matches at the beginning of a
 * text is whether this matches anywhere in it, which most engines see in less time.
 * @param pattern as it was written, with flags from outside
 * @param translated the same in JavaScript's dialect
 */
export function afterAnyText(pattern: string, flags: string | undefined, { source, flags: translatedFlags }: TranslatedRegex): TranslatedRegex | undefined {
  const [anything] = /^\^?\.\*\??(?=[^?+])/.exec(source) ?? [];
  if (anything === undefined || !isSequence(pattern, flags)) return undefined;
  return { source: source.slice(anything.length), flags: translatedFlags };
}

/** False for what `parseRegex` refuses, which other engines may take. */
function isSequence(pattern: string, flags: string | undefined): boolean {
  try {
    return parseRegex(pattern, flags).root.op === 'sequence';
  } catch {
    return false;
  }
}

/** Whether a dot of the expression takes each character of a text. */
export function takesAll({ flags }: TranslatedRegex, text: string): boolean {
  return flags.includes('s') || !/[\n\r\u2028\u2029]/.test(text);
}
