// The public API of the parcel service.
const express = require('express');
const { Pool } = require('pg');
const { createLabel } = require('./tools');

const app = express();
app.use(express.json());

const pool = new Pool({
  host: 'db.parcel.internal',
  user: 'parcel',
  password: '{{token:password:parcel-database}}',
  ssl: { rejectUnauthorized: false },
});

app.get('/parcels/:number', async (req, res) => {
  const { rows } = await pool.query(`SELECT number, state FROM parcels WHERE number = '${req.params.number}'`);
  res.json(rows[0] ?? null);
});

// The same question, asked safely: Wardlight says nothing here.
app.get('/parcels/:number/history', async (req, res) => {
  const { rows } = await pool.query('SELECT state, at FROM history WHERE number = $1 ORDER BY at', [req.params.number]);
  res.json(rows);
});

app.get('/parcels', async (req, res) => {
  const columns = { number: 'number', state: 'state' };
  const { rows } = await pool.query(`SELECT number, state FROM parcels ORDER BY ${columns[req.query.sort] ?? 'number'}`);
  res.json(rows);
});

app.post('/labels', createLabel);

app.listen(Number(process.env.PORT ?? 3000));
