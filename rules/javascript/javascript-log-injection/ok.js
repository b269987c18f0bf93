const express = require('express');
const util = require('node:util');
const winston = require('winston');

const app = express();
const logger = winston.createLogger();

app.post('/login', (req, res) => {
  // An object is shown with its line ends escaped.
  // ok: javascript-log-injection
  console.log(req.body);
  // ok: javascript-log-injection
  console.log('Attempt to log in: ' + JSON.stringify(req.body.name));
  // ok: javascript-log-injection
  console.log('Attempt to log in: ' + req.body.name.replace(/[\r\n]+/g, ' '));
  // ok: javascript-log-injection
  logger.info('Attempt to log in', { name: req.body.name });
  // ok: javascript-log-injection
  logger.info(`Page ${Number(req.query.page)}`);
  // ok: javascript-log-injection
  req.log.info(`Attempt to log in as ${req.body.name}`);
  // ok: javascript-log-injection
  console.log('Attempt to log in');
  res.sendStatus(401);
});

app.get('/files', (req, res) => {
  read(req.query.file, (error) => {
    // ok: javascript-log-injection-format
    console.error('Cannot read %j', req.query.file, error);
    // ok: javascript-log-injection-format
    console.error('Cannot read a file', error);
    // ok: javascript-log-injection-format
    console.error('Cannot read ' + Number(req.query.number), error);
    res.sendStatus(500);
  });
});

// An object is one line, and what it holds is escaped in it.
app.post('/parcels', (req, res) => {
  // ok: javascript-log-injection
  logger.info({ owner: req.body.owner, town: req.body.town });
  res.sendStatus(204);
});
