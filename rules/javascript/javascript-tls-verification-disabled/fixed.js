const https = require('node:https');
const tls = require('node:tls');
const axios = require('axios');
const request = require('request');
const { Pool } = require('pg');

// An option in an object, alone and among others.
// ruleid: javascript-tls-verification-disabled
const agent = new https.Agent({ rejectUnauthorized: true });
//                                                  ^^^^^

const pool = new Pool({
  host: 'db.internal',
  ssl: {
    // ruleid: javascript-tls-verification-disabled
    rejectUnauthorized: true,
    //                  ^^^^^
    ca: undefined,
  },
});

// ruleid: javascript-tls-verification-disabled
https.get({ host: 'billing.internal', rejectUnauthorized: true, path: '/health' }, (response) => response.resume());
//                                                        ^^^^^

function connect(host, port) {
  // ruleid: javascript-tls-verification-disabled
  return tls.connect({ host, port, rejectUnauthorized: true });
}

async function fetchInvoice(id) {
  const { data } = await axios.get(`https://billing.internal/invoices/${id}`, {
    // ruleid: javascript-tls-verification-disabled
    httpsAgent: new https.Agent({ keepAlive: true, 'rejectUnauthorized': true }),
    //                                                                   ^^^^^
  });
  return data;
}

// ruleid: javascript-tls-verification-disabled
request({ url: 'https://partner.example/feed', strictSSL: true }, () => {});
//                                                        ^^^^^

// An option that is set later.
const options = { host: 'mail.internal', port: 465 };
// ruleid: javascript-tls-verification-disabled
options.rejectUnauthorized = true;
//                           ^^^^^

// ruleid: javascript-tls-verification-disabled
https.globalAgent.options.rejectUnauthorized = true;
//                                             ^^^^^

// The whole process.
// ruleid: javascript-tls-verification-disabled-by-environment
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1';
//                                         ^^^

// ruleid: javascript-tls-verification-disabled-by-environment
process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '1';
//                                            ^

function trustEverything() {
  // ruleid: javascript-tls-verification-disabled-by-environment
  process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = '1';
  //                                            ^^^
}

// Known gaps: the value reaches the option through a variable or a class field.
const verify = false;
// todoruleid: javascript-tls-verification-disabled
const later = new https.Agent({ rejectUnauthorized: verify });

class InsecureOptions {
  // todoruleid: javascript-tls-verification-disabled
  rejectUnauthorized = false;
}

module.exports = { agent, pool, connect, fetchInvoice, options, trustEverything, later, InsecureOptions };

// Services that have names of their own for it, and checks that check nothing.
// ruleid: javascript-tls-verification-disabled-service
const warehouse = { server: 'db.internal', options: { encrypt: true, trustServerCertificate: false } };
// ruleid: javascript-tls-verification-disabled-service
const documents = new MongoClient(address, { tls: true, tlsAllowInvalidCertificates: false });
// ruleid: javascript-tls-verification-disabled-option
const older = new MongoClient(address, { ssl: true, sslValidate: true });
// ruleid: javascript-tls-verification-disabled-name
const anyName = new https.Agent({ checkServerIdentity: () => undefined });
