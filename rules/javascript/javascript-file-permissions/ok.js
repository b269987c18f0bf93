const fs = require('node:fs');

// ok: javascript-file-permissions
fs.chmodSync('data/run.sh', 0o755);
// ok: javascript-file-permissions
fs.writeFileSync('data/settings.json', '{}', { mode: 0o600 });
// ok: javascript-file-permissions
fs.mkdirSync('data/uploads', { recursive: true });
// ok: javascript-file-permissions
fs.chmodSync('data/run.sh', mode);
// ok: javascript-file-permissions-mask
process.umask(0o077);
// ok: javascript-file-permissions-key
fs.writeFileSync('data/key.pem', privateKey, { mode: 0o600 });
// ok: javascript-file-permissions-key
fs.writeFileSync('data/key.pub', publicKey);
