const express = require('express');
const errorhandler = require('errorhandler');

const app = express();

app.get('/orders', async (req, res, next) => {
  try {
    res.json(await orders.all());
  } catch (error) {
    // ok: javascript-error-details-exposed
    console.error(error.stack);
    // ok: javascript-error-details-exposed-whole
    res.status(500).json({ error: 'internal' });
  }
});

app.get('/order', async (req, res, next) => {
  // ok: javascript-error-details-exposed-whole
  orders.one(req.query.id).then((order) => res.json(order)).catch(next);
  const error = 'not found';
  // ok: javascript-error-details-exposed-whole
  res.status(404).json({ error });
});

app.use((err, req, res, next) => {
  if (process.env.NODE_ENV !== 'production') {
    // ok: javascript-error-details-exposed
    return res.status(500).send(err.stack);
  }
  // ok: javascript-error-details-exposed
  return res.status(500).json({ stack: isDevelopment ? err.stack : undefined });
});

if (app.get('env') === 'development') {
  // ok: javascript-error-details-exposed-handler
  app.use(errorhandler());
}
