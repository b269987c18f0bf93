const fs = require('node:fs');
const fsp = require('node:fs/promises');
const path = require('node:path');
const { createReadStream, readFileSync } = require('fs');
const { join } = require('path');
const express = require('express');

const app = express();
const FOLDER = path.join(__dirname, 'labels');

app.get('/labels/:name', (req, res) => {
  // ruleid: javascript-path-built-from-request
  fs.readFile(path.join(FOLDER, req.params.name), (error, data) => res.end(data));
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-path-built-from-request
  res.sendFile(path.join(FOLDER, req.params.name + '.pdf'));
  //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-path-built-from-request
  res.sendFile(path.resolve(__dirname, 'labels', req.query.name));
  //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
});

app.get('/download', async (req, res) => {
  // ruleid: javascript-path-built-from-request
  res.download('labels/' + req.query.file);
  //           ^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-path-built-from-request
  res.status(200).download(join(FOLDER, req.query['file']));
  //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-path-built-from-request
  const text = await fsp.readFile(`${FOLDER}/${req.query.file}`, 'utf8');
  //                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-path-built-from-request
  createReadStream(req.query.file).pipe(res);
  return text;
});

app.post('/upload', async (request, response) => {
  // ruleid: javascript-path-built-from-request
  fs.writeFileSync(`./uploads/${request.body.name}`, request.body.content);
  //               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-path-built-from-request
  await fs.promises.unlink(path.normalize(FOLDER + '/' + request.body.old));
  //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  response.json(JSON.parse(
    // ruleid: javascript-path-built-from-request
    readFileSync(`templates/${request.headers['x-template']}.json`, 'utf8'),
  ));
});

// A server of files in ten lines.
require('node:http').createServer((req, res) => {
  // ruleid: javascript-path-built-from-request
  fs.createReadStream(path.join(__dirname, 'public', req.url)).pipe(res);
  //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-path-built-from-request
  fs.readFile(__dirname + req.url, (error, data) => res.end(data));
  //          ^^^^^^^^^^^^^^^^^^^
});

// Koa keeps the request in its context.
module.exports = async (ctx) => {
  // ruleid: javascript-path-built-from-request
  ctx.body = fs.createReadStream(path.join(FOLDER, ctx.request.body.name));
  //                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
};

// The data takes a detour through a variable, or is decoded first.
app.get('/later', (req, res) => {
  const name = req.query.name;
  // ruleid: javascript-path-built-from-request
  fs.readFile(path.join(FOLDER, name), (error, data) => res.end(data));
  // ruleid: javascript-path-built-from-request
  fs.readFile(path.join(FOLDER, decodeURIComponent(req.url)), (error, data) => res.end(data));
});

// Without a root, `sendFile` wants a path from the top, which a caller writes as easily.
app.get('/labels/raw', (req, res) => {
  // ruleid: javascript-path-built-from-request
  res.sendFile(req.query.file);
  //           ^^^^^^^^^^^^^^
});

const LABEL_FOLDER = '/srv/labels';
function readLabel(name, box) {
  // ruleid: javascript-path-built-from-parameter
  const first = fs.readFileSync('/srv/labels/' + name);
  //                            ^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-path-built-from-parameter
  fs.unlinkSync(path.join(LABEL_FOLDER, name));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-path-built-from-parameter
  return first + fs.readFileSync(`boxes/${box}/list.txt`);
  //                             ^^^^^^^^^^^^^^^^^^^^^^^
}

app.get('/beside', (req, res) => {
  const file = path.resolve(FOLDER, req.query.file);
  // ruleid: javascript-path-built-from-request-prefix
  if (!file.startsWith(FOLDER)) return res.sendStatus(404);
//     ^^^^^^^^^^^^^^^^^^^^^^^
  res.sendFile(file);
});

// What a client asked for is its own; a handler is given what another one asked for.
require('node:http').createServer((request, response) => {
  // ruleid: javascript-path-built-from-request
  fs.readFile(`/srv/pages${request.url}`, (error, page) => response.end(error ? '' : page));
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^
});
