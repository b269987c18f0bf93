const serialize = require('node-serialize');
const { unserialize } = require('node-serialize');
const funcster = require('funcster');
const v8 = require('node:v8');
const yaml = require('js-yaml');
const serializeJavascript = require('serialize-javascript');
const express = require('express');

const app = express();

app.post('/profile', (req, res) => {
  // ruleid: javascript-unsafe-deserialization
  const profile = serialize.unserialize(req.cookies.profile);
//                                      ^^^^^^^^^^^^^^^^^^^
  const text = Buffer.from(req.body.data, 'base64').toString();
  // ruleid: javascript-unsafe-deserialization
  const other = unserialize(text);
//                          ^^^^
  // ruleid: javascript-unsafe-deserialization
  const third = funcster.deepDeserialize(JSON.parse(req.body.more));
//                                       ^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-unsafe-deserialization
  const fourth = v8.deserialize(Buffer.from(req.body.state, 'hex'));
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  res.json([profile, other, third, fourth].length);
});

app.post('/settings', (req, res) => {
  const plain = yaml.safeLoad(defaults);
  // ruleid: javascript-unsafe-deserialization
  const settings = yaml.load(req.body.settings);
//                           ^^^^^^^^^^^^^^^^^
  // ruleid: javascript-unsafe-deserialization, javascript-unsafe-deserialization-yaml
  const full = yaml.load(req.body.settings, { schema: yaml.DEFAULT_SAFE_SCHEMA });
  // ruleid: javascript-unsafe-deserialization-serialized
  res.render('settings', { plain, full, state: serializeJavascript(settings, { unsafe: false }) });
//                                                                                     ^^^^
});

function restore(text) {
  // ruleid: javascript-unsafe-deserialization-parameter
  return serialize.unserialize(text);
  //                           ^^^^
}
