import { BASE64, decodeDigits } from '../../tokens/digits';

/** Decodes base64 or base64url to a string with one character per byte; what is no digit is left out. */
export function decodeBase64(text: string): string {
  return decodeDigits(text.replace(/-/g, '+').replace(/_/g, '/'), BASE64);
}
