const express = require('express');
const { Kysely, sql } = require('kysely');
const pgp = require('pg-promise')();
const tedious = require('tedious');

const app = express();
const db = new Kysely({});
const pg = pgp(process.env.POSTGRES_URL);

app.get('/drivers', async (req, res) => {
  // ruleid: javascript-sql-built-from-request
  const a = await sql`select * from ${sql.raw(req.query.table)}`.execute(db);
  // ruleid: javascript-sql-built-from-request
  const b = await pg.any("SELECT * FROM users WHERE name = '" + req.query.name + "'");
  // ruleid: javascript-sql-built-from-request
  const c = await pg.oneOrNone(`SELECT * FROM users WHERE id = ${req.query.id}`);
  // ruleid: javascript-sql-built-from-request
  const d = new tedious.Request(`SELECT * FROM users WHERE id = '${req.query.id}'`, () => res.end());
  res.json([a, b, c, d]);
});

app.get('/lists', async (req, res) => {
  const names = req.body.names.map((name, i) => `'${name}' as n${i}`);
  // ruleid: javascript-sql-built-from-request
  res.json(await pool.query('SELECT ' + names.join(',')));
});
