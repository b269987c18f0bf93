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

const Cursor = require('pg-cursor');
const QueryStream = require('pg-query-stream');
const { raw } = require('objection');

app.get('/rows', async (req, res) => {
  // ruleid: javascript-sql-built-from-request
  const first = client.query(new Cursor(`SELECT * FROM entries WHERE note = '${req.query.note}'`));
  // ruleid: javascript-sql-built-from-request
  const second = client.query(new QueryStream('SELECT * FROM ' + req.query.table));
  // ruleid: javascript-sql-built-from-request
  const third = await Entry.query().where(raw(`note = '${req.query.note}'`));
  // ruleid: javascript-sql-built-from-request
  await connection.executeMany(`INSERT INTO ${req.query.table} VALUES (:1)`, [[1]]);
  res.json([first, second, third]);
});
