import type { Confidence } from '../finding';
import type { RuleSource } from '../rule';
import type { ReadCandidate } from './candidate';
import { decodeBase64 } from './checks';
import { describeMakeup } from './rarity';
import { readPlace } from './read-place';
import type { SourceKind } from './source-kind';

const HEADER = /-----BEGIN ((?:[A-Z0-9]{1,12} ){0,3})PRIVATE KEY( BLOCK)?-----/y;
/** An RSA key of 16,384 bits has 12.5 kB. In UTF-16 code units. */
const LONGEST_BLOCK = 20_000;
/** An Ed25519 key in PKCS #8 has 64 base64 digits, an EC key in SEC 1 form still more. */
const SHORTEST_BODY = 60;

/**
 * Detects a private key in PEM form (RFC 7468, OpenSSH, PGP), also inside a string with escaped line breaks, joined lines or
 * comment marks. Public keys and certificates have other headers; a stub such as `...` has no content.
 */
export function readPemBlock(rule: RuleSource, source: SourceKind): ReadCandidate {
  return (text, hit) => {
    HEADER.lastIndex = hit.start;
    const header = HEADER.exec(text);
    if (!header) return undefined;
    const bodyStart = hit.start + header[0].length;
    const end = findEnd(text, bodyStart, header[0].replace('BEGIN', 'END'));
    const confidence = judgeBody(text.slice(bodyStart, end.body), header[1]!, end.isClosed);
    const value = { start: hit.start, end: end.block };
    return confidence && { rule, value, confidence, ...readPlace(text, value, source.syntax) };
  };
}

interface BlockEnd {
  readonly body: number;
  readonly block: number;
  readonly isClosed: boolean;
}

/** A block that never ends is cut after the characters that can be its content. */
function findEnd(text: string, from: number, footer: string): BlockEnd {
  const found = text.slice(from, from + LONGEST_BLOCK).indexOf(footer);
  if (found >= 0) return { body: from + found, block: from + found + footer.length, isClosed: true };
  const body = /^(?:\\[nr]|[\sA-Za-z0-9+/=])*/.exec(text.slice(from, from + LONGEST_BLOCK))![0];
  const end = from + body.trimEnd().length;
  return { body: end, block: end, isClosed: false };
}

function judgeBody(body: string, label: string, isClosed: boolean): Confidence | undefined {
  const digits = base64Digits(body);
  if (digits === undefined || digits.length < SHORTEST_BODY || /\.\.\.|…|xxxx|<[a-z]|\$\{|\{\{|REDACTED/i.test(body)) return undefined;
  const { distinct } = describeMakeup(digits.slice(0, 200));
  if (distinct < 20) return undefined;
  const isWhole = isClosed && hasKeyStructure(decodeBase64(digits), label);
  return isWhole && !/ENCRYPTED/.test(label + body) ? 'high' : 'medium';
}

/**
 * Base64 without line breaks, escapes, quotes, joins, comment marks and the header fields of encrypted and PGP keys; undefined
 * when there is anything else, such as code between two markers.
 */
function base64Digits(body: string): string | undefined {
  const lines = body.split(/\\r\\n|\\n|\r?\n/).filter((line) => !/^[\s"'/#*+]{0,20}[A-Z][\w-]{1,20}: /.test(line));
  if (lines.some((line) => /[^A-Za-z0-9+/=\s"'`\\,|#*>.-]/.test(line))) return undefined;
  return lines.map((line) => line.replace(/[^A-Za-z0-9+/=]/g, '').replace(/=+$/, '')).join('');
}

/** DER starts with a SEQUENCE as long as what follows; OpenSSH with its name; PGP with a packet of a secret key (RFC 9580, 4.2). */
function hasKeyStructure(bytes: string, label: string): boolean {
  if (label.startsWith('OPENSSH')) return bytes.startsWith('openssh-key-v1\0');
  if (label.startsWith('PGP')) return [0x94, 0x95, 0x96, 0xc5].includes(bytes.charCodeAt(0));
  const length = derLength(bytes);
  return bytes.charCodeAt(0) === 0x30 && length !== undefined && Math.abs(length - bytes.length) <= 2;
}

/** Length of a DER element with its header, in bytes (X.690, 8.1.3). */
function derLength(bytes: string): number | undefined {
  const first = bytes.charCodeAt(1);
  if (first < 0x80) return 2 + first;
  const count = first & 0x7f;
  if (count === 0 || count > 3) return undefined;
  let length = 0;
  for (let i = 0; i < count; i++) length = length * 256 + bytes.charCodeAt(2 + i);
  return 2 + count + length;
}
