const _ = require('lodash');
const merge = require('lodash.merge');
const objectPath = require('object-path');
const express = require('express');

const app = express();
const settings = {};

app.post('/settings', (req, res) => {
  // ruleid: javascript-prototype-pollution
  _.merge(settings, req.body);
  // ruleid: javascript-prototype-pollution
  merge(settings, JSON.parse(req.body.more));
  // ruleid: javascript-prototype-pollution
  _.defaultsDeep(settings, req.query);
  // ruleid: javascript-prototype-pollution-path
  _.set(settings, req.body.path, req.body.value);
//                ^^^^^^^^^^^^^
  // ruleid: javascript-prototype-pollution-path
  objectPath.set(settings, req.query.name, 1);
//                         ^^^^^^^^^^^^^^
  // ruleid: javascript-prototype-pollution-path
  settings[req.body.group][req.body.name] = req.body.value;
//         ^^^^^^^^^^^^^^
  // ruleid: javascript-prototype-pollution-property
  settings[req.body.name] = req.body.value;
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  res.end();
});

function mergeDeep(target, source) {
  for (const key in source) {
    if (typeof source[key] === 'object') {
      if (!target[key]) target[key] = {};
      // ruleid: javascript-prototype-pollution-merge
      mergeDeep(target[key], source[key]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    } else target[key] = source[key];
  }
  return target;
}

function mergeInto(target, source) {
  for (const key of Object.keys(source)) {
    // ruleid: javascript-prototype-pollution-merge
    target[key] = typeof source[key] === 'object' ? mergeInto(target[key] ?? {}, source[key]) : source[key];
  }
  return target;
}

const extend = (target, source) => {
  Object.keys(source).forEach((key) => {
    // ruleid: javascript-prototype-pollution-merge
    if (target[key] instanceof Object) extend(target[key], source[key]);
//                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    else target[key] = source[key];
  });
};

function setByPath(object, path, value) {
  const names = path.split('.');
  let current = object;
  for (let at = 0; at < names.length - 1; at++) {
    if (!current[names[at]]) current[names[at]] = {};
    current = current[names[at]];
  }
  // ruleid: javascript-prototype-pollution-walk
  current[names[names.length - 1]] = value;
}

const settingsOfPage = new URLSearchParams(location.search);
// ruleid: javascript-prototype-pollution
$.extend(true, {}, JSON.parse(settingsOfPage.get('settings')));

app.post('/preferences', (req, res) => {
  const { section, key, value } = req.body;
  // ruleid: javascript-prototype-pollution-path
  preferences[section][key] = value;
  res.end();
});
