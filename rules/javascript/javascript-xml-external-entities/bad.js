const libxmljs = require('libxmljs');
const { parseXml } = require('libxmljs2');
const expat = require('node-expat');
const xml2json = require('xml2json');
const express = require('express');

const app = express();

app.post('/orders', (req, res) => {
  // ruleid: javascript-xml-external-entities
  const first = libxmljs.parseXml(req.body, { noent: true, noblanks: true });
//                                                   ^^^^
  // ruleid: javascript-xml-external-entities
  const second = libxmljs.parseXmlString(req.files.order.data.toString('utf8'), { noblanks: true, noent: true });
//                                                                                                       ^^^^
  // ruleid: javascript-xml-external-entities
  const third = parseXml(req.body, { replaceEntities: true });
//                                                    ^^^^
  // ruleid: javascript-xml-external-entities-variable
  const options = { noent: true };
//                         ^^^^
  // ruleid: javascript-xml-external-entities-huge
  const fourth = libxmljs.parseXml(req.body, { huge: true });
//                                                   ^^^^
  const parser = new expat.Parser('UTF-8');
  // ruleid: javascript-xml-external-entities-request
  parser.write(req.body.xml);
//             ^^^^^^^^^^^^
  // ruleid: javascript-xml-external-entities-request
  const sixth = xml2json.toJson(req.body.xml);
//                              ^^^^^^^^^^^^
  res.json([first, second, third, libxmljs.parseXml(req.body, options), fourth, sixth].length);
});
