import { sha256 } from '@noble/hashes/sha2.js';
import { scrypt } from '@noble/hashes/scrypt.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

// TEMPORARY placeholder so that everything loads while the helper "credentials" writes this folder: overwrite it.
export function fingerprintCode(ruleId: string, path: string, lineText: string, occurrence: number): string {
  return `${ruleId}:${bytesToHex(sha256(utf8ToBytes(JSON.stringify([ruleId, path, lineText.trim(), occurrence])))).slice(0, 16)}`;
}
export function fingerprintCredential(ruleId: string, path: string, keyName: string | undefined, occurrence: number, value: string): string {
  const hash = scrypt(utf8ToBytes(value), utf8ToBytes(ruleId), { N: 4096, r: 8, p: 1, dkLen: 4 });
  return `${ruleId}:${bytesToHex(sha256(utf8ToBytes(JSON.stringify([path, keyName, occurrence])))).slice(0, 11)}${bytesToHex(hash).slice(0, 5)}`;
}
export function redact(value: string): string {
  return `${value.slice(0, Math.min(4, Math.floor(value.length / 4)))}…`;
}
export function redactText(text: string): string {
  return text;
}
