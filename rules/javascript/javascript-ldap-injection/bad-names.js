const ldap = require('ldapjs');
const express = require('express');

const app = express();
const directory = ldap.createClient({ url: 'ldaps://directory.example' });

app.post('/login', (req, res) => {
  const dn = 'cn=' + req.body.user + ',ou=people,dc=example';
  // ruleid: javascript-ldap-injection
  directory.bind(dn, req.body.password, (error) => res.sendStatus(error ? 401 : 204));
});

app.delete('/people/:uid', (req, res) => {
  const entry = `uid=${req.params.uid},ou=people,dc=example`;
  // ruleid: javascript-ldap-injection
  directory.del(entry, (error) => res.sendStatus(error ? 404 : 204));
});
