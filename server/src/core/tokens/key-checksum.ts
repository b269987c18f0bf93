import { BASE32, BASE64, BASE64_URL, decodeDigits, encodeDigits } from './digits';
import { marvin32 } from './marvin';

const CHECKSUM_BYTES = 4;

/** What Microsoft's services seed the checksum of their keys with. Source: Microsoft's security-utilities, `IdentifiableMetadata`. */
const AZURE_SEEDS = (
  'Default0 AbAcct00 MastRW00 MastRO00 Resour00 SysAll00 SystRW00 SystRO00 Encryp00 Send0000 Manage00 Listen00 System00 Unknown0 ' +
  'Functi00 Master00 Access00 Query000 PAdmin00 Classic0 ACRDflt0 UsrPwd00 IoTHub00 DpsKey00 Device00 Tenant00 Gatewy00 GitKey00'
).split(' ');

/** True for a key of an Azure service whose last four bytes are the checksum of those before (base64, either alphabet). */
export function hasAzureChecksum(key: string): boolean {
  const bytes = decodeDigits(key, /[-_]/.test(key) ? BASE64_URL : BASE64);
  const covered = bytes.slice(0, -CHECKSUM_BYTES);
  const checksum = bytes.slice(-CHECKSUM_BYTES);
  return AZURE_SEEDS.some((seed) => littleEndian(marvin32(covered, seed), CHECKSUM_BYTES) === checksum);
}

/** What completes the start of an Azure key: its checksum in base64 with padding. A byte that the start leaves open ends in zeros. */
export function azureChecksum(start: string): string {
  const covered = wholeBytes(start, BASE64, 6);
  const key = encodeDigits(covered + littleEndian(marvin32(covered, 'Default0'), CHECKSUM_BYTES), BASE64);
  return `${key}${'='.repeat(-key.length & 3)}`.slice(start.length);
}

/** True for a key of NATS or Stellar: base 32 that ends in the CRC-16 (XMODEM) of what is before, low byte first. */
export function hasBase32Checksum(key: string): boolean {
  const bytes = decodeDigits(key, BASE32);
  return littleEndian(crc16(bytes.slice(0, -2)), 2) === bytes.slice(-2);
}

/** What completes the start of such a key. */
export function base32Checksum(start: string): string {
  const covered = wholeBytes(start, BASE32, 5);
  return encodeDigits(covered + littleEndian(crc16(covered), 2), BASE32).slice(start.length);
}

function wholeBytes(digits: string, alphabet: string, bits: number): string {
  const length = Math.ceil((digits.length * bits) / 8);
  return decodeDigits(digits + alphabet[0]!.repeat(2), alphabet).slice(0, length);
}

function littleEndian(number: number, bytes: number): string {
  return Array.from({ length: bytes }, (_, i) => String.fromCharCode((number >>> (8 * i)) & 0xff)).join('');
}

/** CRC-16/XMODEM: polynomial 0x1021, nothing reflected, from zero. */
function crc16(bytes: string): number {
  let crc = 0;
  for (let i = 0; i < bytes.length; i++) {
    crc ^= bytes.charCodeAt(i) << 8;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : crc << 1;
  }
  return crc;
}
