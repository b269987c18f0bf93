const fs = require('node:fs');
const { stringify } = require('csv-stringify/sync');
const express = require('express');

const app = express();

// ok: javascript-csv-injection
const table = stringify(rows, { header: true, escape_formulas: true });

app.post('/answers', (req, res) => {
  // ok: javascript-csv-injection-request
  fs.appendFileSync('answers.csv', stringify([[req.body.name]], { escape_formulas: true }));
  // ok: javascript-csv-injection-request
  fs.appendFileSync('answers.csv', `${Number(req.body.count)}\n`);
  // ok: javascript-csv-injection-request
  fs.appendFileSync('answers.json', JSON.stringify(req.body));
  res.end();
});
