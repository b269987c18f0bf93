import { sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Digests of a text in UTF-8, in small hex letters, by which other tools tell values that a team accepted. Ours confirm no guess and are made otherwise. */
export const DIGESTS = {
  sha1: (text: string): string => bytesToHex(sha1(utf8ToBytes(text))),
  sha256: (text: string): string => bytesToHex(sha256(utf8ToBytes(text))),
} as const;
