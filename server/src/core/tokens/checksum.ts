const CRC32_POLYNOMIAL = 0xedb88320;
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** CRC-32 as in ISO 3309 and zip (reflected, polynomial 0x04C11DB7) of an ASCII text, as an unsigned 32-bit number. */
export function crc32(ascii: string): number {
  let crc = ~0;
  for (let i = 0; i < ascii.length; i++) {
    crc ^= ascii.charCodeAt(i);
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ CRC32_POLYNOMIAL : crc >>> 1;
  }
  return ~crc >>> 0;
}

/**
 * The checksum of GitHub and npm tokens: CRC-32 in six base-62 digits, zeros in front.
 * Source: GitHub's engineering blog, "Behind GitHub's new authentication token formats", 2021.
 */
export function crc32Base62(ascii: string): string {
  let digits = '';
  for (let rest = crc32(ascii); rest > 0; rest = Math.floor(rest / 62)) digits = BASE62[rest % 62]! + digits;
  return digits.padStart(6, '0');
}

/** The checksum of Grafana's service account tokens: CRC-32, little-endian, in eight hexadecimal digits. Source: Grafana's `satokengen`. */
export function crc32LittleEndianHex(ascii: string): string {
  const bytes = crc32(ascii).toString(16).padStart(8, '0').match(/../g) ?? [];
  return bytes.reverse().join('');
}
