const express = require('express');
const util = require('node:util');
const winston = require('winston');

const app = express();
const logger = winston.createLogger();

app.post('/login', (req, res) => {
  // ruleid: javascript-log-injection
  console.log('Attempt to log in as ' + req.body.name);
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-log-injection
  console.log('Attempt to log in:', req.body.name);
//                                  ^^^^^^^^^^^^^
  // ruleid: javascript-log-injection
  logger.info(`Attempt to log in as ${req.body.name}`);
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  const { name } = req.body;
  // ruleid: javascript-log-injection
  logger.warn('No such user: ' + name);
//            ^^^^^^^^^^^^^^^^^^^^^^^
  res.sendStatus(401);
});

app.get('/files', (req, res) => {
  read(req.query.file, (error) => {
    // ruleid: javascript-log-injection-format
    console.error('Cannot read ' + req.query.file, error);
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: javascript-log-injection-format
    const line = util.format(`${req.query.file}: %s`, error.code);
//                           ^^^^^^^^^^^^^^^^^^^^^^^
    res.status(500).json({ line: line.length });
  });
});
