// ok: private-key
const stub = `-----BEGIN PRIVATE KEY-----
...
-----END PRIVATE KEY-----`;

// ok: private-key
const marker = '-----BEGIN PRIVATE KEY-----';

// ok: private-key
if (text.startsWith('-----BEGIN RSA PRIVATE KEY-----')) load(text);

// A public key is meant to be read by everyone.
// ok: private-key
const publicKey = '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----';

// ok: private-key
const assembled = '-----BEGIN PRIVATE KEY-----\n' + process.env.SIGNING_KEY + '\n-----END PRIVATE KEY-----';
