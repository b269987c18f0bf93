const express = require('express');
const Sqlite = require('better-sqlite3');

const app = express();
const ledger = new Sqlite('ledger.db');

app.get('/columns', (req, res) => {
  // ruleid: javascript-sql-built-from-request
  res.json(ledger.pragma(`table_info(${req.query.table})`));
});

app.get('/entries', (req, res) => {
  const text = ['SELECT * FROM entries', "WHERE note = '" + req.query.note + "'"].join(' ');
  // ruleid: javascript-sql-built-from-request
  res.json(ledger.prepare(text).all());
});
