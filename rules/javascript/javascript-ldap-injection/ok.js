const ldap = require('ldapjs');
const ldapEscape = require('ldap-escape');
const express = require('express');

const app = express();
const client = ldap.createClient({ url: 'ldaps://directory.example' });

app.get('/people', (req, res) => {
  // ok: javascript-ldap-injection
  client.search('ou=people,dc=example', { filter: new ldap.EqualityFilter({ attribute: 'uid', value: req.query.name }), scope: 'sub' }, () => res.end());
  // ok: javascript-ldap-injection
  client.search('ou=people,dc=example', { filter: ldapEscape.filter`(uid=${req.query.name})`, scope: 'sub' }, () => res.end());
  // ok: javascript-ldap-injection
  client.search('ou=people,dc=example', { filter: '(objectClass=person)', scope: 'sub' }, () => res.end());
  // ok: javascript-ldap-injection
  client.search('ou=people,dc=example', { filter: `(employeeNumber=${Number(req.query.number)})` }, () => res.end());
  // A list of products has filters, too.
  // ok: javascript-ldap-injection
  res.json(products.list({ filter: req.query.filter }));
});
