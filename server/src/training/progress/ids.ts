/** Names of topics, exercises and questions, as an event may hold them. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;
/** `<rule>:<16 hex>`, which confirms no guess of a credential. */
const FINGERPRINT = /^[^\u0000-\u001f\u007f]{1,200}:[0-9a-f]{16}$/;

export function isName(value: unknown): value is string {
  return typeof value === 'string' && NAME.test(value);
}

export function isFingerprint(value: unknown): value is string {
  return typeof value === 'string' && FINGERPRINT.test(value);
}
