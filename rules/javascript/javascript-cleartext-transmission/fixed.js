const axios = require('axios');
const http = require('node:http');
const nodemailer = require('nodemailer');
const ldap = require('ldapjs');
const sql = require('mssql');

async function login(name, password) {
  // ruleid: javascript-cleartext-transmission
  await axios.post('http://login.parcels.io/session', { name, password });
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-cleartext-transmission
  const answer = await fetch('http://api.parcels.io/me', { headers: { authorization: `Bearer ${password}` } });
//                           ^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-cleartext-transmission
  http.get('http://status.parcels.io/', () => {});
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  return answer;
}

// ruleid: javascript-cleartext-transmission-mail
const mailer = nodemailer.createTransport({ host: 'mail.parcels.io', port: 25, ignoreTLS: false });
//                                                                                        ^^^^
// ruleid: javascript-cleartext-transmission-service
const client = ldap.createClient({ url: 'ldaps://directory.parcels.io' });
//                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
// ruleid: javascript-cleartext-transmission-service
const pool = new sql.ConnectionPool({ server: 'db.parcels.io', options: { encrypt: true } });
//                                                                                 ^^^^^
// ruleid: javascript-cleartext-transmission-rpc
const orders = new OrderService('orders.parcels.io:50051', grpc.credentials.createInsecure());
//                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
