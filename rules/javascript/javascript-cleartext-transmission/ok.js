const axios = require('axios');
const http = require('node:http');
const nodemailer = require('nodemailer');
const ldap = require('ldapjs');

async function login(name, password) {
  // ok: javascript-cleartext-transmission
  await axios.post('https://login.parcels.io/session', { name, password });
  // ok: javascript-cleartext-transmission
  await axios.post('http://localhost:8080/session', { name, password });
  // ok: javascript-cleartext-transmission
  await fetch('http://accounts:3000/me');
  // ok: javascript-cleartext-transmission
  const namespace = await load('http://www.w3.org/2000/svg');
  // ok: javascript-cleartext-transmission
  http.get('http://169.254.169.254/latest', () => {});
  return namespace;
}

// ok: javascript-cleartext-transmission-mail
const mailer = nodemailer.createTransport({ host: 'mail.parcels.io', port: 587, requireTLS: true });
// ok: javascript-cleartext-transmission-service
const client = ldap.createClient({ url: 'ldaps://directory.parcels.io' });
// ok: javascript-cleartext-transmission-service
const local = ldap.createClient({ url: 'ldap://localhost:389' });
// ok: javascript-cleartext-transmission-rpc
const orders = new OrderService('orders.parcels.io:50051', grpc.credentials.createSsl());
// ok: javascript-cleartext-transmission-rpc
const tried = new OrderService(`localhost:${port}`, grpc.credentials.createInsecure());
