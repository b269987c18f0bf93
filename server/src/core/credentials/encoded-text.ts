import type { RuleSource } from '../rule';
import type { Span } from '../span';
import { BASE64, encodeDigits } from '../tokens/digits';
import { lowestConfidence, type Candidate, type ReadCandidate } from './candidate';
import { decodeBase64 } from './checks';
import type { FindInText } from './find-in-text';
import { readPlace } from './read-place';
import type { SourceKind } from './source-kind';

/** What a text may hold when it is decoded: what names a credential, and what begins one. */
const INNER_WORDS = ['password', 'passwd', 'secret', 'token', 'api_key', 'apikey', 'api-key', 'private_key', 'access_key', 'authorization', '-----begin', 'akia', 'ghp_', 'github_pat_', 'glpat-', 'sk_live_', 'xoxb-', 'xoxp-'];
/** A keyword of fewer digits stands in texts that nobody encoded. */
const FEWEST_DIGITS = 5;
const SHORTEST_RUN = 20;
/** A longer run is a file that somebody embedded, such as an image. Within what is read again when a text is edited. */
const LONGEST_RUN = 8_000;
const DIGIT = /[A-Za-z0-9+/_-]/;
const PRINTABLE = /^[\t\n\r\x20-\x7e]*$/;

/**
 * Keywords of texts in base64: for each way in which a word can lie on the groups of three bytes, the digits that depend on it
 * alone. In small letters, as all keywords, so that a hit is only a reason to decode.
 */
export function encodedKeywords(): readonly string[] {
  const words = INNER_WORDS.flatMap((word) => [word, word.toUpperCase(), word[0]!.toUpperCase() + word.slice(1)]);
  return [...new Set(words.flatMap((word) => [0, 1, 2].map((shift) => digitsOf(word, shift).toLowerCase())).filter((digits) => digits.length >= FEWEST_DIGITS))];
}

function digitsOf(word: string, shift: number): string {
  const encoded = encodeDigits(`${'\0'.repeat(shift)}${word}`, BASE64);
  const bits = (shift + word.length) * 8;
  return encoded.slice(Math.ceil((shift * 8) / 6), Math.floor(bits / 6));
}

/** Detects a credential in a text that stands in base64 (RFC 4648, also with the alphabet for addresses), decoded once. */
export function readEncodedText(rule: RuleSource, { syntax }: SourceKind, find: FindInText): ReadCandidate {
  // A long text has many hits; each of them is a reason to decode it, once.
  let last: { readonly text: string; readonly digits: Span; readonly found: Candidate | undefined } | undefined;
  return (text, hit) => {
    if (last?.text === text && last.digits.start <= hit.start && hit.end <= last.digits.end) return last.found;
    const digits = digitsAround(text, hit);
    last = { text, digits, found: isWhole(text, digits) ? readDigits(text, digits) : undefined };
    return last.found;
  };

  function readDigits(text: string, digits: Span): Candidate | undefined {
    const content = decodeBase64(text.slice(digits.start, digits.end));
    const found = PRINTABLE.test(content) ? find(content) : undefined;
    if (!found) return undefined;
    const value = { start: digits.start + Math.floor((found.value.start * 4) / 3), end: Math.min(digits.end, digits.start + Math.ceil((found.value.end * 4) / 3)) };
    const { literal, container, keyName = found.keyName } = readPlace(text, digits, syntax);
    // What stands in the code is the whole text, so that no fix puts something else in its place.
    return { rule, value, confidence: lowestConfidence(found.confidence, rule.confidence), container: container ?? literal, keyName };
  }
}

/** The digits around a hit, and of a very long run a part that is too long to be decoded. */
function digitsAround(text: string, { start, end }: Span): Span {
  const first = start - LONGEST_RUN;
  const last = end + LONGEST_RUN;
  while (start > 0 && start >= first && DIGIT.test(text[start - 1]!)) start--;
  while (end < text.length && end <= last && DIGIT.test(text[end]!)) end++;
  return { start, end };
}

/** No part of a token in several parts, and neither a word nor a file. */
function isWhole(text: string, { start, end }: Span): boolean {
  const length = end - start;
  return length >= SHORTEST_RUN && length <= LONGEST_RUN && length % 4 !== 1 && text[start - 1] !== '.' && text[end] !== '.';
}
