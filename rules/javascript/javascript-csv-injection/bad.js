const fs = require('node:fs');
const { stringify } = require('csv-stringify/sync');
const express = require('express');

const app = express();

// ruleid: javascript-csv-injection
const table = stringify(rows, { header: true, escape_formulas: false });
//                                                             ^^^^^

app.post('/answers', (req, res) => {
  // ruleid: javascript-csv-injection-request
  fs.appendFileSync('answers.csv', `${req.body.name},${req.body.answer}\n`);
//                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  res.setHeader('Content-Type', 'text/csv');
  // ruleid: javascript-csv-injection-request
  res.send('name\n' + req.body.name);
//         ^^^^^^^^^^^^^^^^^^^^^^^^
});
