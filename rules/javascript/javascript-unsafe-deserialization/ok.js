const serialize = require('node-serialize');
const yaml = require('js-yaml');
const v8 = require('node:v8');
const fs = require('node:fs');
const serializeJavascript = require('serialize-javascript');
const express = require('express');

const app = express();

app.post('/profile', (req, res) => {
  // ok: javascript-unsafe-deserialization
  const profile = JSON.parse(req.body.profile);
  // ok: javascript-unsafe-deserialization
  const stored = serialize.unserialize(fs.readFileSync('state.json', 'utf8'));
  // ok: javascript-unsafe-deserialization
  const written = serialize.serialize(req.body);
  // ok: javascript-unsafe-deserialization
  const copy = v8.deserialize(v8.serialize({ a: 1 }));
  // ok: javascript-unsafe-deserialization, javascript-unsafe-deserialization-yaml
  const settings = yaml.load(req.body.settings, { schema: yaml.JSON_SCHEMA });
  // ok: javascript-unsafe-deserialization-serialized
  res.render('profile', { profile, stored, written, copy, settings, state: serializeJavascript(profile, { isJSON: true }) });
});

function restore(text) {
  // ok: javascript-unsafe-deserialization-parameter
  return JSON.parse(text);
}
