import { crc32Base62, crc32LittleEndianHex } from '../../tokens';
import { hasAzureChecksum, hasBase32Checksum } from '../../tokens/key-checksum';
import { isAwsKeyId, judgeAwsSecretKey } from './aws';
import { decodeBase64 } from './base64';
import type { Check } from './check';
import { isEncodedPem, isLogin, isNoEmulatorKey, isWritten } from './content';
import { holdsMask } from '../placeholder';
import { isStandalone, judgeChecksum, judgeDrawn, judgeDrawnHex } from './drawn';
import { isServiceRole, judgeSignedToken } from './json-web-token';

export { readAwsAccount } from './aws';
export { decodeBase64 } from './base64';
export { judgeChecks, type Check, type Verdict } from './check';

/** The checks that a rule's `checks` may name. All are exact or conservative: none rejects a value that a provider issued. */
export const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['standalone', (_, text, span) => isStandalone(text, span, /[A-Za-z0-9_]/)],
  ['standalone-base64', (_, text, span) => isStandalone(text, span, /[A-Za-z0-9+/_-]/) && text[span.end] !== '='],
  ['random', (value) => judgeDrawn(value)],
  ['random-end', (value) => judgeDrawn(value.slice(value.search(/[A-Za-z0-9+\/]*$/)))],
  ['random-hex', (value) => judgeDrawnHex(value)],
  ['filled', (value) => !holdsMask(value)],
  ['written', (value) => isWritten(value)],
  ['github-crc32', (value) => judgeChecksum(value, hasGithubChecksum(value))],
  ['grafana-crc32', (value) => judgeChecksum(value, value.slice(-8) === crc32LittleEndianHex(value.slice(0, -9)))],
  ['azure-checksum', (value) => hasAzureChecksum(value)],
  ['base32-crc16', (value) => hasBase32Checksum(value)],
  ['no-emulator-key', (value) => isNoEmulatorKey(value)],
  ['aws-key-id', (value) => isAwsKeyId(value)],
  ['aws-secret-key', (value) => judgeAwsSecretKey(value)],
  ['pypi-macaroon', (value) => decodeBase64(value.slice('pypi-'.length)).startsWith('\x02\x01\x08pypi.org\x02')],
  ['sentry-payload', (value) => /^\{"iat": ?\d/.test(decodeBase64(value.slice('sntrys_'.length)))],
  ['signed-jwt', (value) => judgeSignedToken(value)],
  ['service-role-jwt', (value) => isServiceRole(value)],
  ['login-base64', (value) => isLogin(value)],
  ['pem-base64', (value) => isEncodedPem(value)],
]);

/** GitHub's and npm's tokens: a prefix, 30 characters, and their checksum in six. */
function hasGithubChecksum(value: string): boolean {
  return value.slice(-6) === crc32Base62(value.slice(-36, -6));
}
