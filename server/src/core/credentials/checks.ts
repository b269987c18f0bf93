import type { Span } from '../span';
import { crc32Base62, crc32LittleEndianHex } from '../tokens';
import { holdsMask } from './placeholder';
import { describeMakeup, isSequence } from './rarity';

/** Says whether a matched value can be a real one. `text` is the window or document that `span` refers to. */
export type Check = (value: string, text: string, span: Span) => boolean;

/** The checks that a rule's `checks` may name. All are exact or conservative: none rejects a value that a provider issued. */
export const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['standalone', (_, text, span) => isStandalone(text, span, /[A-Za-z0-9_]/)],
  ['standalone-base64', (_, text, span) => isStandalone(text, span, /[A-Za-z0-9+/_-]/) && text[span.end] !== '='],
  ['random', (value) => isDrawn(value)],
  ['random-hex', (value) => isDrawnHex(value)],
  ['filled', (value) => !holdsMask(value)],
  ['github-crc32', hasGithubChecksum],
  ['grafana-crc32', (value) => value.slice(-8) === crc32LittleEndianHex(value.slice(0, -9))],
  ['aws-key-id', isAwsKeyId],
  ['aws-secret-key', isAwsSecretKey],
  ['pypi-macaroon', (value) => decodeBase64(value.slice('pypi-'.length)).startsWith('\x02\x01\x08pypi.org\x02')],
  ['sentry-payload', (value) => /^\{"iat": ?\d/.test(decodeBase64(value.slice('sntrys_'.length)))],
]);

/** An escape such as `\n` before the value is no part of a longer word. */
function isStandalone(text: string, { start, end }: Span, partOfWord: RegExp): boolean {
  const afterEscape = /\\[nrt]$/.test(text.slice(Math.max(0, start - 2), start));
  return (afterEscape || !partOfWord.test(text[start - 1] ?? ' ')) && !partOfWord.test(text[end] ?? ' ');
}

/** A mark further on is one of the drawn characters, not the end of the prefix; in UTF-16 code units. */
const LONGEST_PREFIX = 12;

/**
 * False for the `xxxx…`, `1234…` and `EXAMPLE` of documentation. The part after the fixed prefix is judged, and not by its words:
 * some stand by chance in what is long enough.
 */
function isDrawn(value: string): boolean {
  const drawn = value.slice(Math.max(...['_', '-', '.'].map((mark) => value.lastIndexOf(mark, LONGEST_PREFIX))) + 1);
  const { distinct, digits, wordiness, length } = describeMakeup(drawn);
  if (holdsMask(drawn) || /EXAMPLE/i.test(drawn) || isSequence(drawn) || distinct < Math.min(10, length * 0.35)) return false;
  return wordiness < 0.8 || digits >= 3;
}

/** As "random" for hexadecimal digits, of which few are distinct: the longest run is judged, a UUID's dashes with it. */
function isDrawnHex(value: string): boolean {
  const run = (value.match(/[0-9a-f-]+/gi) ?? []).reduce((longest, one) => (one.length > longest.length ? one : longest), '');
  const digits = run.replaceAll('-', '');
  return !holdsMask(digits) && !isSequence(digits) && new Set(digits).size >= Math.min(7, digits.length / 4);
}

/** GitHub's and npm's tokens: a prefix, 30 characters, and their checksum in six. */
function hasGithubChecksum(value: string): boolean {
  return value.slice(-6) === crc32Base62(value.slice(-36, -6));
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const LARGEST_ACCOUNT = 999_999_999_999;

/**
 * The twelve digits of the AWS account that a key id was issued for, or undefined for one from before 2019, which has none.
 * Ten base-32 digits after the prefix hold a set bit, 40 bits of account and nine bits of something else.
 * Source: T. Be'ery, "A short note on AWS KEY ID", 2023; the bit is set in ids since 2019 (A. Steele, 2020).
 */
export function readAwsAccount(keyId: string): number | undefined {
  const bits = [...keyId.slice(4, 14)].reduce((sum, digit) => sum * 32n + BigInt(BASE32.indexOf(digit)), 0n);
  if (bits >> 49n === 0n) return undefined;
  return Number((bits >> 9n) & 0xffffffffffn);
}

function isAwsKeyId(value: string): boolean {
  if (/EXAMPLE|XXXXX|ABCDEFG/.test(value) || describeMakeup(value.slice(4)).distinct < 6) return false;
  return (readAwsAccount(value) ?? 0) <= LARGEST_ACCOUNT;
}

function isAwsSecretKey(value: string): boolean {
  const { lower, upper, digits } = describeMakeup(value);
  return lower > 0 && upper > 0 && digits > 0 && !/EXAMPLE/i.test(value) && isDrawn(value);
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Decodes base64 or base64url to a string with one character per byte; what is no digit is left out. */
export function decodeBase64(text: string): string {
  let out = '';
  let bits = 0;
  let held = 0;
  for (const character of text) {
    const digit = BASE64.indexOf(character === '-' ? '+' : character === '_' ? '/' : character);
    if (digit < 0) continue;
    bits = ((bits << 6) | digit) & 0xffff;
    held += 6;
    if (held >= 8) out += String.fromCharCode((bits >> (held -= 8)) & 0xff);
  }
  return out;
}
