const express = require('express');
const Sqlite = require('better-sqlite3');

const app = express();
const ledger = new Sqlite('ledger.db');

app.post('/entries', (req, res) => {
  const ids = req.body.ids;
  const places = ids.map((_, i) => '$' + (i + 1)).join(',');
  // ok: javascript-sql-built-from-request
  const found = ledger.prepare(`SELECT * FROM entries WHERE id IN (${places})`).all(ids);
  const marks = ids.map((id, i) => `@p${i}`);
  // ok: javascript-sql-built-from-request
  res.json([found, ledger.prepare('SELECT * FROM entries WHERE id IN (' + marks.join(',') + ')').all(ids)]);
});

const Cursor = require('pg-cursor');
const { raw } = require('objection');

app.get('/rows', async (req, res) => {
  // ok: javascript-sql-built-from-request
  const first = client.query(new Cursor('SELECT * FROM entries WHERE note = $1', [req.query.note]));
  // ok: javascript-sql-built-from-request
  res.json([first, await Entry.query().where(raw('note = ?', [req.query.note]))]);
});
