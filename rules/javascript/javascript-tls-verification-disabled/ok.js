const https = require('node:https');
const fs = require('node:fs');
const tls = require('node:tls');

// ok: javascript-tls-verification-disabled
const strict = new https.Agent({ rejectUnauthorized: true });

// A private authority is the right way to trust an internal server.
// ok: javascript-tls-verification-disabled
const internal = new https.Agent({ ca: fs.readFileSync('/etc/ssl/internal-ca.pem') });

// The value depends on something that this line does not say.
// ok: javascript-tls-verification-disabled
const configurable = new https.Agent({ rejectUnauthorized: process.env.NODE_ENV === 'production' });

function agentFor(rejectUnauthorized) {
  // ok: javascript-tls-verification-disabled
  return new https.Agent({ rejectUnauthorized });
}

// A server that asks for client certificates and decides about each caller itself.
const server = tls.createServer(
  {
    requestCert: true,
    // ok: javascript-tls-verification-disabled
    rejectUnauthorized: false,
  },
  (socket) => socket.end(socket.authorized ? 'welcome' : 'who are you?'),
);

// Someone asked for it by an option that says so.
function agentOf(options) {
  if (options.ignoreSslErrors) {
    // ok: javascript-tls-verification-disabled
    return new https.Agent({ keepAlive: true, rejectUnauthorized: false });
  }
  return new https.Agent({ keepAlive: true });
}

// Reading the option is not setting it.
function explain(options) {
  // ok: javascript-tls-verification-disabled
  if (options.rejectUnauthorized === false) {
    // ok: javascript-tls-verification-disabled
    return 'rejectUnauthorized: false';
  }
  // ok: javascript-tls-verification-disabled
  const { rejectUnauthorized = false } = options;
  return rejectUnauthorized;
}

// Other options that are false.
// ok: javascript-tls-verification-disabled
const session = { rejectUnauthorizedUsers: false, keepAlive: false };

// Whoever runs it asked for it, by an option that says so.
// ok: javascript-tls-verification-disabled
const mail = createTransport({ host, tls: process.env.ALLOW_UNAUTHORIZED_CERTS ? { rejectUnauthorized: false } : undefined });

// ok: javascript-tls-verification-disabled-by-environment
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1';

// ok: javascript-tls-verification-disabled-by-environment
delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;

// ok: javascript-tls-verification-disabled-by-environment
if (process.env.NODE_TLS_REJECT_UNAUTHORIZED === '0') throw new Error('refusing to start without certificate checks');

// ok: javascript-tls-verification-disabled-by-environment
process.env.RETRIES = '0';

// ok: javascript-tls-verification-disabled-by-environment
console.warn("NODE_TLS_REJECT_UNAUTHORIZED = '0' is not supported");

module.exports = { strict, internal, configurable, agentFor, agentOf, server, explain, session };

// ok: javascript-tls-verification-disabled-service
const warehouse = { server: 'db.internal', options: { encrypt: true, trustServerCertificate: false } };
// ok: javascript-tls-verification-disabled-option
const documents = { ssl: true, sslValidate: true };
// ok: javascript-tls-verification-disabled-name
const pinned = { checkServerIdentity: (host, certificate) => comparePin(host, certificate) };
