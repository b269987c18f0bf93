export { crc32, crc32Base62, crc32LittleEndianHex } from './checksum';
export { expandTokens, generateToken } from './expand';
export type { TokenFormats } from './expand';
export { parseFormat } from './format';
export type { Draw } from './format';
