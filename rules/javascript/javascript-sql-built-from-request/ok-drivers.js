const express = require('express');
const { Kysely, sql } = require('kysely');
const pgp = require('pg-promise')();
const tedious = require('tedious');

const app = express();
const db = new Kysely({});
const pg = pgp(process.env.POSTGRES_URL);

app.get('/drivers', async (req, res) => {
  // ok: javascript-sql-built-from-request
  const a = await sql`select * from person where id = ${req.query.id}`.execute(db);
  // ok: javascript-sql-built-from-request
  const b = await pg.any('SELECT * FROM users WHERE name = $<name>', { name: req.query.name });
  // ok: javascript-sql-built-from-request
  const c = await pg.oneOrNone('SELECT * FROM users WHERE id = $1', [req.query.id]);
  // ok: javascript-sql-built-from-request
  const d = new tedious.Request('SELECT * FROM users WHERE id = @id', () => res.end());
  d.addParameter('id', tedious.TYPES.VarChar, req.query.id);
  res.json([a, b, c, d]);
});
