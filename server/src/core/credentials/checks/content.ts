import { judgeValue } from '../judge-value';
import { describeMakeup } from '../rarity';
import { decodeBase64 } from './base64';

/** False for what stands where a password will be put, and for a word that is none. */
export function isWritten(value: string): boolean {
  const kind = judgeValue(value, 'password');
  return kind === 'rare' || kind === 'plausible';
}

/**
 * The password in `dXNlcjpwYXNz`, a user and a password in base64, as in the header of HTTP's basic authentication (RFC 7617, 2);
 * undefined for what does not decode to printable text with a colon.
 */
export function readBasicPassword(token: string): string | undefined {
  const decoded = /^[A-Za-z0-9+/]+={0,2}$/.test(token) && token.replace(/=+$/, '').length % 4 !== 1 ? decodeBase64(token) : '';
  return /^[\x20-\x7e]*:[\x20-\x7e]*$/.test(decoded) ? decoded.slice(decoded.indexOf(':') + 1) : undefined;
}

/** A user and a password in base64. */
export function isLogin(value: string): boolean {
  return judgeValue(readBasicPassword(value) ?? '', 'password') !== undefined;
}

/** A private key in PEM form with content, in base64 once more. */
export function isEncodedPem(value: string): boolean {
  const [, body = ''] = /^-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----([\s\S]{60,})/.exec(decodeBase64(value)) ?? [];
  return describeMakeup(body.slice(0, 200)).distinct >= 20;
}

/** The keys of the storage and the database that run on a developer's own machine. They are the same for everyone. */
const EMULATOR_KEYS = /^(?:Eby8vdM02xNOcqFl|C2y6yDjf5\/R\+ob0N)/;

export function isNoEmulatorKey(value: string): boolean {
  return !EMULATOR_KEYS.test(value);
}
