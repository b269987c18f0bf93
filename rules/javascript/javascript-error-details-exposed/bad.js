const express = require('express');
const errorhandler = require('errorhandler');

const app = express();

app.get('/orders', async (req, res) => {
  try {
    res.json(await orders.all());
  } catch (error) {
    // ruleid: javascript-error-details-exposed
    res.status(500).send(error.stack);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }
});

app.get('/order', async (req, res) => {
  try {
    res.json(await orders.one(req.query.id));
  } catch (err) {
    // ruleid: javascript-error-details-exposed-whole
    res.status(500).json(err);
//                       ^^^
  }
});

app.get('/parcels', (req, res) => {
  db.all('SELECT * FROM parcels', (err, rows) => {
    // ruleid: javascript-error-details-exposed-whole
    if (err) return res.send(err);
//                           ^^^
    return res.json(rows);
  });
});

app.use((err, req, res, next) => {
  // ruleid: javascript-error-details-exposed
  res.status(500).json({ message: err.message, stack: err.stack });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
});

// ruleid: javascript-error-details-exposed-handler
app.use(errorhandler());
