const https = require('node:https');
const tls = require('node:tls');
const axios = require('axios');
const request = require('request');
const { Pool } = require('pg');

// An option in an object, alone and among others.
// ruleid: javascript-tls-verification-disabled
const agent = new https.Agent({ rejectUnauthorized: false });
//                                                  ^^^^^

const pool = new Pool({
  host: 'db.internal',
  ssl: {
    // ruleid: javascript-tls-verification-disabled
    rejectUnauthorized: false,
    //                  ^^^^^
    ca: undefined,
  },
});

// ruleid: javascript-tls-verification-disabled
https.get({ host: 'billing.internal', rejectUnauthorized: false, path: '/health' }, (response) => response.resume());
//                                                        ^^^^^

function connect(host, port) {
  // ruleid: javascript-tls-verification-disabled
  return tls.connect({ host, port, rejectUnauthorized: false });
}

async function fetchInvoice(id) {
  const { data } = await axios.get(`https://billing.internal/invoices/${id}`, {
    // ruleid: javascript-tls-verification-disabled
    httpsAgent: new https.Agent({ keepAlive: true, 'rejectUnauthorized': false }),
    //                                                                   ^^^^^
  });
  return data;
}

// ruleid: javascript-tls-verification-disabled
request({ url: 'https://partner.example/feed', strictSSL: false }, () => {});
//                                                        ^^^^^

// An option that is set later.
const options = { host: 'mail.internal', port: 465 };
// ruleid: javascript-tls-verification-disabled
options.rejectUnauthorized = false;
//                           ^^^^^

// ruleid: javascript-tls-verification-disabled
https.globalAgent.options.rejectUnauthorized = false;
//                                             ^^^^^

// The whole process.
// ruleid: javascript-tls-verification-disabled-by-environment
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
//                                         ^^^

// ruleid: javascript-tls-verification-disabled-by-environment
process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = 0;
//                                            ^

function trustEverything() {
  // ruleid: javascript-tls-verification-disabled-by-environment
  process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0";
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
const warehouse = { server: 'db.internal', options: { encrypt: true, trustServerCertificate: true } };
// ruleid: javascript-tls-verification-disabled-service
const documents = new MongoClient(address, { tls: true, tlsAllowInvalidCertificates: true });
// ruleid: javascript-tls-verification-disabled-option
const older = new MongoClient(address, { ssl: true, sslValidate: false });
// ruleid: javascript-tls-verification-disabled-name
const anyName = new https.Agent({ checkServerIdentity: () => undefined });
