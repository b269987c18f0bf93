const ldap = require('ldapjs');
const { Client } = require('ldapts');
const express = require('express');

const app = express();
const client = ldap.createClient({ url: 'ldaps://directory.example' });

app.get('/people', (req, res) => {
  // ruleid: javascript-ldap-injection
  client.search('ou=people,dc=example', { filter: `(uid=${req.query.name})`, scope: 'sub' }, (error, found) => res.json(found));
//                                                ^^^^^^^^^^^^^^^^^^^^^^^^^
});

app.post('/login', (req, res) => {
  const { user } = req.body;
  // ruleid: javascript-ldap-injection
  const options = { scope: 'sub', filter: '(&(objectClass=person)(mail=' + user + '))' };
//                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  client.search('dc=example', options, () => res.end());
  // ruleid: javascript-ldap-injection
  client.bind(`uid=${req.body.user},ou=people,dc=example`, req.body.password, () => res.end());
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
});

app.get('/groups', async (req, res) => {
  const other = new Client({ url: 'ldaps://directory.example' });
  // ruleid: javascript-ldap-injection
  const answer = await other.search('dc=example', { filter: '(cn=' + req.query.group + ')' });
//                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  res.json(answer.searchEntries);
});
