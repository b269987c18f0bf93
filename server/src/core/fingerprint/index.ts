export { digestOf, fingerprintCode, fingerprintCredential } from './fingerprint';
export { redact, redactText } from './redact';
export { DIGESTS } from './digest';
