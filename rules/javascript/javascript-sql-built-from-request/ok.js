const { Pool } = require('pg');
const mysql = require('mysql2');
const express = require('express');
const sql = require('sql-template-strings');
const knex = require('knex')({ client: 'pg' });

const app = express();
const pool = new Pool();
const columns = { name: 'name', age: 'age' };

app.get('/bound', async (req, res) => {
  // The data is bound as a parameter.
  // ok: javascript-sql-built-from-request
  await pool.query('SELECT * FROM users WHERE id = $1', [req.query.id]);
  // ok: javascript-sql-built-from-request
  await pool.query({ text: 'SELECT * FROM users WHERE id = $1', values: [req.query.id] });
  // ok: javascript-sql-built-from-request
  await pool.query('SELECT * FROM users ' + 'WHERE id = $1', [req.body.id]);
  // ok: javascript-sql-built-from-request
  await knex.raw('select * from users where id = ?', [req.params.id]);
  // ok: javascript-sql-built-from-request
  await knex('users').whereRaw('id = ?', [req.params.id]);
});

app.get('/tagged', async (req, res) => {
  // A tagged template binds its parts.
  // ok: javascript-sql-built-from-request
  await pool.query(sql`SELECT * FROM users WHERE id = ${req.query.id}`);
  // ok: javascript-sql-built-from-request
  await prisma.$queryRaw`SELECT * FROM users WHERE id = ${req.query.id}`;
});

app.get('/escaped', async (req, res) => {
  // ok: javascript-sql-built-from-request
  await pool.query('SELECT * FROM users WHERE name = ' + mysql.escape(req.query.name));
  // ok: javascript-sql-built-from-request
  await pool.query(`SELECT * FROM users WHERE id = ${Number(req.query.id)}`);
  // ok: javascript-sql-built-from-request
  await pool.query(`SELECT * FROM users LIMIT ${parseInt(req.query.limit, 10)}`);
  // ok: javascript-sql-built-from-request
  await pool.query(`SELECT * FROM users OFFSET ${(req.query.page - 1) * 20}`);
});

app.get('/chosen', async (req, res) => {
  // The data chooses between constants.
  // ok: javascript-sql-built-from-request
  await pool.query(`SELECT * FROM users ORDER BY ${columns[req.query.sort]}`);
  // ok: javascript-sql-built-from-request
  await pool.query(`SELECT * FROM users ORDER BY name ${req.query.order === 'desc' ? 'DESC' : 'ASC'}`);
  // ok: javascript-sql-built-from-request
  await pool.query(`SELECT * FROM users ${req.query.all ? '' : 'WHERE active'}`);
});

app.get('/elsewhere', async (req, res) => {
  // Not SQL, though the method is called query, get, run or all.
  // ok: javascript-sql-built-from-request
  await search.query(`title:${req.query.title}`);
  // ok: javascript-sql-built-from-request
  await graph.query(`{ user(id: "${req.params.id}") { name } }`);
  // ok: javascript-sql-built-from-request
  await cache.get('user:' + req.params.id);
  // ok: javascript-sql-built-from-request
  await task.run('Update ' + req.body.name);
  // ok: javascript-sql-built-from-request
  await menu.get(`Select ${req.query.item}`);
  // ok: javascript-sql-built-from-request
  await Promise.all([req.body.first, req.body.second]);
  // ruleid: javascript-log-injection
  logger.info('SELECT * FROM users WHERE id = ' + req.query.id);
});

app.get('/later', async (req, res) => {
  // The request is used after the statement ran.
  // ruleid: javascript-view-from-request
  pool.query('SELECT * FROM users', (error, rows) => res.render(req.query.view, { rows }));
  // ok: javascript-sql-built-from-request
  await pool.query('SELECT * FROM ' + config.params.table);
});
