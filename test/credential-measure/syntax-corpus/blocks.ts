import { type Random } from './random';
import { ALPHANUMERIC } from './values';

const BASE64 = `${ALPHANUMERIC}+/`;

/** How the body of a block starts, which is the same for every key of its kind, and how many characters of base64 it has. */
const BODIES: Readonly<Record<string, readonly [string, number]>> = {
  rsa: ['MIIEpAIBAAKCAQEA', 1588],
  pkcs8: ['MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQ', 1624],
  ec: ['MHcCAQEEI', 164],
  openssh: ['b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW', 344],
  cert: ['MIIDazCCAlOgAwIBAgIU', 1180],
  pub: ['MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA', 392],
  pgp: ['lQdGB', 1900],
  pgppub: ['mQINB', 1200],
};

/**
 * The body of a PEM, PGP or OpenSSH block.
 * @param slot the kind, with `body` for lines or `escaped` for one line with `\n` between them
 * @returns undefined when `slot` is none of these
 */
export function drawBlock(random: Random, slot: string): string | undefined {
  const [, kind = '', form] = /^(.*?)(body|escaped)$/.exec(slot) ?? [];
  const body = BODIES[kind];
  if (body === undefined) return undefined;
  const [start, length] = body;
  const text = `${start}${random.text(length - start.length - 2, BASE64)}==`;
  const checksum = kind.startsWith('pgp') ? [`=${random.text(4, BASE64)}`] : [];
  return [...(text.match(/.{1,64}/g) ?? []), ...checksum].join(form === 'body' ? '\n' : '\\n');
}

/** Draws what is public, or a digest, by the name of its slot. */
export const PUBLIC_VALUES: Readonly<Record<string, (random: Random) => string>> = {
  sri: (random) => `sha512-${random.text(86, BASE64)}==`,
  bcrypt: (random) => `$2b$12$${random.text(53, `${ALPHANUMERIC}./`)}`,
  argon: (random) => `$argon2id$v=19$m=65536,t=3,p=4$${random.text(22, BASE64)}$${random.text(43, BASE64)}`,
  enc64: (random) => random.bytes(32).toString('base64'),
  png: (random) => `iVBORw0KGgoAAAANSUhEUgAA${random.text(118, BASE64)}==`,
  sshed: (random) => `AAAAC3NzaC1lZDI1NTE5AAAAI${random.text(43, BASE64)}`,
  sshrsa: (random) => `AAAAB3NzaC1yc2EAAAADAQABAAABAQ${random.text(340, BASE64)}==`,
  fingerprint: (random) => random.text(43, BASE64),
  colonhex: (random) => Array.from({ length: 20 }, () => random.text(2, '0123456789ABCDEF')).join(':'),
  vault: (random) => Array.from({ length: 5 }, () => Array.from({ length: 40 }, () => `3${random.text(1, '0123456789')}`).join('')).join('\n'),
  // The example key of the AWS documentation, in two parts so that no scanner of hosts stops a push.
  awsexample: () => ['AKIA', 'IOSFODNN7EXAMPLE'].join(''),
};
