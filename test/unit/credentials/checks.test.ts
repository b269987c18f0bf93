import assert from 'node:assert/strict';
import { CHECKS, type Verdict } from '../../../server/src/core/credentials';
import { base32Checksum, azureChecksum } from '../../../server/src/core/tokens/key-checksum';
import { check } from './support';

const verdictOn = (name: string, value: string): Verdict => CHECKS.get(name)!(value, value, { start: 0, end: value.length });
const base64 = (text: string): string => btoa(text).replace(/=+$/, '').replace(/\+/g, '-').replace(/\//g, '_');
const SIGNATURE = 'q8Zr5tW1mXv7Kc3nLd9Yb2Hs6Gf4Jp0QaTeUiRoPxMw';
const jwt = (header: string, claims: string, signature = SIGNATURE): string => `${base64(header)}.${base64(claims)}.${signature}`;

function expectCheck(name: string, cases: Readonly<Record<string, readonly [value: string, verdict: Verdict]>>): void {
  describe(`credentials: the check ${name}`, () => {
    for (const [what, [value, expected]] of Object.entries(cases)) it(`${expected === 'invented' ? 'doubts' : expected ? 'passes' : 'refuses'} ${what}`, () => assert.equal(verdictOn(name, value), expected));
  });
}

expectCheck('signed-jwt', {
  'a signed token': [jwt('{"alg":"RS256","typ":"JWT"}', '{"sub":"joe"}'), true],
  'one whose algorithm stands last': [jwt('{"typ":"JWT", "alg" : "ES256"}', '{"sub":"joe"}'), true],
  'one that is not signed': [jwt('{"alg":"none"}', '{"sub":"joe"}'), false],
  'a header without an algorithm': [jwt('{"typ":"JWT"}', '{"sub":"joe"}'), false],
  'a header that is no object': [jwt('["alg"]', '{"sub":"joe"}'), false],
  'claims that are no object': [jwt('{"alg":"RS256"}', '"joe"'), false],
  'a mask in place of the signature': [jwt('{"alg":"RS256"}', '{"sub":"joe"}', 'x'.repeat(43)), false],
  'the example of the documentation': [jwt('{"alg":"HS256","typ":"JWT"}', '{"sub":"1234567890","name":"John Doe","iat":1516239022}'), 'invented'],
  'a key that a browser may have': [jwt('{"alg":"HS256"}', '{"iss":"supabase","role":"anon"}'), false],
});

expectCheck('service-role-jwt', {
  'the key of a server': [jwt('{"alg":"HS256"}', '{"role":"service_role"}'), true],
  'the key of a browser': [jwt('{"alg":"HS256"}', '{"role":"anon"}'), false],
});

const AZURE_START = `${'Kp4Zr9wQ'.repeat(9)}x7bV+ASt`;
expectCheck('azure-checksum', {
  'a key with its checksum': [AZURE_START + azureChecksum(AZURE_START), true],
  'another character': [`L${AZURE_START.slice(1)}${azureChecksum(AZURE_START)}`, false],
  'another checksum': [`${AZURE_START}AAAAAA==`, false],
});

const SEED_START = `SB${'KQ4ZR7WX2M'.repeat(5)}`;
expectCheck('base32-crc16', {
  'a seed with its checksum': [SEED_START + base32Checksum(SEED_START), true],
  'another character': [`SC${SEED_START.slice(2)}${base32Checksum(SEED_START)}`, false],
});

expectCheck('login-base64', {
  'a user and a password': [btoa('robot:Kp4Zr!9wQx'), true],
  'no colon': [btoa('Kp4Zr!9wQx'), false],
  'a word in place of the password': [btoa('user:password'), false],
  'bytes that are no text': [btoa('robot:\x01\x02\x03\x04'), false],
});

const BODY = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj';
expectCheck('pem-base64', {
  'a private key': [btoa(`-----BEGIN RSA PRIVATE KEY-----\n${BODY}`), true],
  'a certificate': [btoa(`-----BEGIN CERTIFICATE-----\n${BODY}`), false],
  'a stub': [btoa(`-----BEGIN RSA PRIVATE KEY-----\n${'.'.repeat(70)}`), false],
});

expectCheck('no-emulator-key', {
  'any key': [`${'Kp4Zr9wQ'.repeat(10)}x7bV==`, true],
  'the key of the storage emulator': ['Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq', false],
});

expectCheck('random-end', {
  'a tail that was drawn': ['xoxa-2-511111111-31111111111-e039d02840a0b9379c', true],
  'a mask at the end': ['xoxa-2-511111111-31111111111-xxxxxxxxxxxxxxxxxx', false],
});

expectCheck('random', {
  'digits of which few differ, as some of those that are drawn': ['cfbcfdeb7bcdc0d722e2cd22e003e3e0', true],
  'a pattern': ['00112233001122330011223300112233', 'invented'],
  'letters in their order': ['gsk_abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJ', 'invented'],
  'words with digits and capitals between': ['glpat-Token4Testing-Only2', 'invented'],
  'words of a name': ['glpat-the-access-token-name', false],
  'a mask': [`glpat-${'x'.repeat(20)}`, false],
  'one letter again and again': [`tskey-api-${'A'.repeat(24)}`, false],
  'the word that documentation of AWS ends with': ['wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', false],
});

describe('credentials: long values', () => {
  const body = btoa(`-----BEGIN PRIVATE KEY-----\n${BODY.repeat(20)}`).replace(/=+$/, '');
  check('a.env', `KEY_FILE=«${body}»`, 'high', 'key-file-encoded-pem');
  const claims = JSON.stringify({ sub: 'joe', roles: Array.from({ length: 90 }, (_, i) => `role-${i}`) });
  check('a.txt', `got «${jwt('{"alg":"RS256"}', claims)}» back`, 'medium', 'jwt-signed-token');
});

describe('credentials: Secrets of Kubernetes', () => {
  const secret = (data: string): string => `apiVersion: v1\nkind: Secret\ndata:\n${data}\nmetadata:\n  name: a\n`;
  check('a.yaml', secret(`  user: ${btoa('orders-17')}\n  smtp: «${btoa('Kp4Zr!9wQx')}»`), 'medium', 'kubernetes-secret');
  check('a.yaml', secret(`  one: '«${btoa('Kp4Zr!9wQx')}»'\n`), 'medium', 'kubernetes-secret');
  check('a.yaml', secret('  smtp: {{ .Values.smtp | b64enc }}'));
  check('a.yaml', secret(`  smtp: ${btoa('changeme')}`));
  check('a.yaml', secret('  smtp: Kp4Zr'));
  check('a.yaml', `kind: Secret\nmetadata:\n  a: b\n---\nkind: ConfigMap\ndata:\n  smtp: ${btoa('Kp4Zr!9wQx')}\n`);
  check('a.yaml', `kind: SecretProviderClass\nspec:\n  data: ${btoa('Kp4Zr!9wQx')}\n`);
});

describe('credentials: of a documented name and what stands around, the name says more', () => {
  const value = `6L${SIGNATURE.slice(0, 38)}`;
  check('.env', `RECAPTCHA_SECRET_KEY=«${value}»`, 'medium', 'recaptcha-secret-key');
});
