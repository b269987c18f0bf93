const xpath = require('xpath');
const { select } = require('xpath');
const libxmljs = require('libxmljs');
const { DOMParser } = require('@xmldom/xmldom');
const express = require('express');

const app = express();
const users = new DOMParser().parseFromString(load(), 'text/xml');

app.post('/login', (req, res) => {
  // ruleid: javascript-xpath-injection
  const found = xpath.select(`//user[name='${req.body.name}' and key='${req.body.key}']`, users);
//                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  const query = "//user[@id='" + req.query.id + "']";
  // ruleid: javascript-xpath-injection
  const other = select(query, users);
//                     ^^^^^
  // ruleid: javascript-xpath-injection
  const third = xpath.evaluate('//order[' + req.body.index + ']', users, null, 0, null);
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  res.json([found, other, third]);
});

app.get('/orders', (req, res) => {
  const document = libxmljs.parseXml(load());
  // ruleid: javascript-xpath-injection
  res.json(document.find(`//order[customer="${req.query.customer}"]`));
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
});

// In a page.
function find(xml) {
  const name = new URLSearchParams(location.search).get('name');
  // ruleid: javascript-xpath-injection
  return xml.evaluate("//parcel[@name='" + name + "']", xml, null, XPathResult.STRING_TYPE, null);
}
