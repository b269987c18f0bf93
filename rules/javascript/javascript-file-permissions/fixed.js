const fs = require('node:fs');
const { generateKeyPairSync } = require('node:crypto');

// ruleid: javascript-file-permissions
fs.chmodSync('data/run.sh', 0o700);
//                          ^^^^^
// ruleid: javascript-file-permissions-plain
fs.writeFileSync('data/settings.json', '{}', { mode: 0o600 });
//                                                   ^^^^^
// ruleid: javascript-file-permissions
fs.mkdirSync('data/uploads', { recursive: true, mode: 0o700 });
//                                                    ^^^^^
// ruleid: javascript-file-permissions
fs.chmod('data/run.sh', 0o700, () => {});
//                      ^^^^^
// ruleid: javascript-file-permissions-mask
process.umask(0o077);
//            ^

const { privateKey } = generateKeyPairSync('ed25519', { privateKeyEncoding: { type: 'pkcs8', format: 'pem' } });
// ruleid: javascript-file-permissions-key
fs.writeFileSync('data/key.pem', privateKey, { mode: 0o600 });
