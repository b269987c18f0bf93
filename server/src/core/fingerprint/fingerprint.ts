import { scrypt } from '@noble/hashes/scrypt.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Changes with the recipe below, so that old baselines are seen to be old instead of matching by chance. */
const RECIPE = 'wardlight-1';
/**
 * 4 MiB and some 12 ms a value in pure JavaScript. With 20 bits of output a guess is confirmed once in a million by chance:
 * an attacker who tries a list of passwords gets as many false hits as the list is long divided by 2^20.
 * Source: C. Percival, "Stronger key derivation via sequential memory-hard functions"; RFC 7914.
 */
const SCRYPT = { N: 4096, r: 8, p: 1, dkLen: 3 };
const VALUE_DIGITS = 5;
const CONTEXT_DIGITS = 11;
const CODE_DIGITS = 16;
/** Values that one process remembers. They stay in memory as the open documents do, and nowhere else. */
const MOST_REMEMBERED = 2000;
const remembered = new Map<string, string>();
const rememberedCode = new Map<string, string>();

/**
 * Fingerprint of a code finding: `<rule>:<16 hex>`, a SHA-256 of rule, path, the line without its outer and repeated white
 * space, and the occurrence. It survives shifted lines and changed indentation.
 * @param lineText the finding's first line, credentials in it redacted: a plain hash of a password could be guessed
 * @param occurrence 0-based, among the findings that agree in everything else
 */
export function fingerprintCode(ruleId: string, path: string, lineText: string, occurrence: number): string {
  // An editor asks for all that it shows at every keystroke.
  const key = [ruleId, path, lineText, occurrence].join('\0');
  return recall(rememberedCode, key, () => {
    const line = lineText.trim().replace(/\s+/g, ' ');
    return `${ruleId}:${digest(['code', ruleId, path, line, occurrence], CODE_DIGITS)}`;
  });
}

/**
 * Fingerprint of a credential: `<rule>:<16 hex>`. The first eleven digits are a SHA-256 of rule, path, key name and occurrence;
 * the last five are 20 bits of scrypt of the value, salted with those eleven. So it tells two values in one place apart,
 * confirms no guess of either, and equal values in two files have nothing in common. About 12 ms the first time.
 * @param keyName the name that the value is assigned to, when there is one
 * @param occurrence 0-based, among the findings that agree in everything else, the value included
 */
export function fingerprintCredential(ruleId: string, path: string, keyName: string | undefined, value: string, occurrence: number): string {
  const context = digest(['credential', ruleId, path, keyName ?? '', occurrence], CONTEXT_DIGITS);
  return `${ruleId}:${context}${hashValue(value, context)}`;
}

function hashValue(value: string, context: string): string {
  const salt = utf8ToBytes(`${RECIPE}/${context}`);
  return recall(remembered, `${context}\0${value}`, () => bytesToHex(scrypt(utf8ToBytes(value), salt, SCRYPT)).slice(0, VALUE_DIGITS));
}

function recall(memory: Map<string, string>, key: string, make: () => string): string {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  memory.set(key, made);
  return made;
}

/** A SHA-256 of a text, 32 hex digits of it. */
export function digestOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 32);
}

/** Parts are joined by a character that occurs in none of them. */
function digest(parts: readonly (string | number)[], digits: number): string {
  return bytesToHex(sha256(utf8ToBytes([RECIPE, ...parts].join('\0')))).slice(0, digits);
}
