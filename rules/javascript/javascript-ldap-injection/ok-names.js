const ldap = require('ldapjs');
const ldapEscape = require('ldap-escape');
const express = require('express');

const app = express();
const directory = ldap.createClient({ url: 'ldaps://directory.example' });

app.post('/login', (req, res) => {
  const dn = ldapEscape.dn`cn=${req.body.user},ou=people,dc=example`;
  // ok: javascript-ldap-injection
  directory.bind(dn, req.body.password, (error) => res.sendStatus(error ? 401 : 204));
});

app.get('/health', (req, res) => {
  const reader = 'cn=reader,dc=example';
  // ok: javascript-ldap-injection
  directory.bind(reader, process.env.READER_PASSWORD, () => res.sendStatus(204));
});
