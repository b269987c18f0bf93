const libxmljs = require('libxmljs');
const { XMLParser } = require('fast-xml-parser');
const expat = require('node-expat');
const fs = require('node:fs');
const express = require('express');

const app = express();

app.post('/orders', (req, res) => {
  // ok: javascript-xml-external-entities
  const first = libxmljs.parseXml(req.body);
  // ok: javascript-xml-external-entities
  const second = libxmljs.parseXml(req.body, { noent: false, noblanks: true });
  // ok: javascript-xml-external-entities
  const third = libxmljs.parseXml(req.body, { nonet: true, nocdata: true });
  // ok: javascript-xml-external-entities-request
  const fourth = new XMLParser().parse(req.body.xml);
  const parser = new expat.Parser('UTF-8');
  // ok: javascript-xml-external-entities-request
  parser.write(fs.readFileSync('defaults.xml'));
  // ok: javascript-xml-external-entities-variable
  const options = { noblanks: true };
  res.json([first, second, third, fourth, options].length);
});
