const _ = require('lodash');
const express = require('express');

const app = express();
const settings = {};
const names = new Map();

app.post('/settings', (req, res) => {
  // ok: javascript-prototype-pollution
  _.merge(settings, { theme: String(req.body.theme) });
  // ok: javascript-prototype-pollution
  Object.assign(settings, req.body);
  // ok: javascript-prototype-pollution-path
  _.set(settings, 'theme.name', req.body.name);
  // ok: javascript-prototype-pollution-property
  names.set(req.body.name, req.body.value);
  if (['theme', 'size'].includes(req.body.name)) {
    // ok: javascript-prototype-pollution-path
    _.set(settings, req.body.name, req.body.value);
  }
  res.end();
});

function mergeDeep(target, source) {
  for (const key of Object.keys(source)) {
    if (key === '__proto__' || key === 'constructor') continue;
    // ok: javascript-prototype-pollution-merge
    if (typeof source[key] === 'object') mergeDeep(target[key], source[key]);
    else target[key] = source[key];
  }
}

function walk(a, b) {
  // ok: javascript-prototype-pollution-merge
  for (const key in a) compare(a[key], b[key]);
}

function deepEqual(a, b) {
  for (const key of Object.keys(b)) {
    // ok: javascript-prototype-pollution-merge
    if (typeof b[key] === 'object' && !deepEqual(a[key], b[key])) return false;
  }
  return true;
}

function setByCheckedPath(object, path, value) {
  const names = path.split('.');
  if (names.some((name) => name === '__proto__' || name === 'constructor' || name === 'prototype')) return;
  let current = object;
  for (let at = 0; at < names.length - 1; at++) {
    current = current[names[at]];
  }
  // ok: javascript-prototype-pollution-walk
  current[names[names.length - 1]] = value;
}
