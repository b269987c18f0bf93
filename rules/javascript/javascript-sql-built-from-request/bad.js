const _ = require('lodash');
const { Pool } = require('pg');
const mysql = require('mysql2/promise');
const sqlite3 = require('sqlite3');
const knex = require('knex')({ client: 'pg' });
const express = require('express');

const app = express();
const pool = new Pool();
const lite = new sqlite3.Database(':memory:');
const SELECT_ORDERS = 'SELECT id, total FROM orders';

app.get('/users/:id', async (req, res) => {
  // ruleid: javascript-sql-built-from-request
  const user = await pool.query('SELECT * FROM users WHERE id = ' + req.params.id);
  //                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  res.json(user.rows);
});

app.get('/users', async (req, res) => {
  // ruleid: javascript-sql-built-from-request
  const users = await pool.query(`select name from users where name like '%${req.query.name}%' limit $1`, [10]);
  //                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  const sorted = await pool.query(
    // ruleid: javascript-sql-built-from-request
    `
      SELECT name
        FROM users
       ORDER BY ${req.query.sort ?? 'name'}
    `,
  );
  res.json([users.rows, sorted.rows]);
});

app.post('/login', async (request, response) => {
  const connection = await mysql.createConnection(process.env.DATABASE_URL);
  // ruleid: javascript-sql-built-from-request
  const [rows] = await connection.execute("SELECT id FROM users WHERE mail = '" + request.body.mail + "' AND active = 1");
  // ruleid: javascript-sql-built-from-request
  await connection.query({ sql: `UPDATE users SET seen = NOW() WHERE mail = '${request.body.mail}'`, timeout: 500 });
  //                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  response.json(rows);
});

app.delete('/orders', (req, res) => {
  // ruleid: javascript-sql-built-from-request
  lite.run('DELETE FROM orders WHERE id IN (' + req.body.ids + ')', () => res.end());
  // ruleid: javascript-sql-built-from-request
  lite.all(SELECT_ORDERS + ' WHERE customer = ' + req.query['customer'], (error, rows) => res.json(rows));
  // ruleid: javascript-sql-built-from-request
  lite.get(`SELECT * FROM orders WHERE code = '${req.headers['x-code'].trim()}'`, (error, row) => res.json(row));
});

app.get('/report', async (req, res) => {
  // ruleid: javascript-sql-built-from-request
  const raw = await knex.raw(`select * from ${req.query.table}`);
  //                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-sql-built-from-request
  const built = await knex('orders').whereRaw('status = ' + req.query.status);
  //                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  res.json({ raw, built });
});

// The data or the statement takes a detour through a variable.
app.get('/later', async (req, res) => {
  const statement = `SELECT * FROM users WHERE id = ${req.query.id}`;
  // ruleid: javascript-sql-built-from-request
  const first = await pool.query(statement);
  const { id } = req.query;
  // ruleid: javascript-sql-built-from-request
  const second = await pool.query(`SELECT * FROM users WHERE id = ${id}`);
  // One part is escaped, the other is not.
  // ruleid: javascript-sql-built-from-request
  const third = await pool.query('SELECT * FROM users WHERE a = ' + Number(req.query.a) + ' AND b = ' + req.query.b);
  res.json([first, second, third]);
});

// What is escaped for a page is not for SQL.
app.get('/escaped', async (req, res) => {
  const name = _.escape(req.query.name);
  // ruleid: javascript-sql-built-from-request
  res.json(await pool.query(`SELECT * FROM users WHERE name = '${name}'`));
});

app.use(async (req, res, next) => {
  // ruleid: javascript-sql-built-from-request
  await pool.query("INSERT INTO visits (address) VALUES ('" + req.originalUrl + "')");
  next();
});
