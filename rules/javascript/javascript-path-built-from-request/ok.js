const fs = require('node:fs');
const path = require('node:path');
const express = require('express');
const multer = require('multer');

const app = express();
const FOLDER = path.join(__dirname, 'labels');
const TEMPLATES = { order: 'order.html', label: 'label.html' };

app.get('/labels/:name', (req, res) => {
  // The last part of a path has no folders in it.
  // ok: javascript-path-built-from-request
  fs.readFile(path.join(FOLDER, path.basename(req.params.name)), (error, data) => res.end(data));
  // A number.
  // ok: javascript-path-built-from-request
  fs.readFile(path.join(FOLDER, `${Number(req.params.name)}.pdf`), (error, data) => res.end(data));
  // Express looks for dots under a root, and in a path that was not put together before.
  // ok: javascript-path-built-from-request
  res.sendFile(req.params.name, { root: FOLDER });
  // ok: javascript-path-built-from-request
  res.sendFile(path.join('2026', req.params.name), { root: FOLDER });
  // ok: javascript-path-built-from-request
  res.download(req.params.name, { root: FOLDER });
});

app.get('/templates', (req, res) => {
  // The data chooses from a table, or between constants.
  // ok: javascript-path-built-from-request
  fs.readFile(path.join(FOLDER, TEMPLATES[req.query.template]), (error, data) => res.end(data));
  // ok: javascript-path-built-from-request
  fs.readFileSync(req.query.template === 'order' ? 'order.html' : 'label.html');
  // ok: javascript-path-built-from-request
  fs.readFileSync(nameOf(req.query.template));
});

app.post('/upload', multer({ dest: 'uploads', limits: { fileSize: 1e6 } }).single('label'), (req, res) => {
  // Where multer put the file, not what the caller called it.
  // ok: javascript-path-built-from-request
  fs.createReadStream(req.file.path).pipe(res);
  // The data is the content.
  // ok: javascript-path-built-from-request
  fs.writeFileSync(path.join(FOLDER, 'latest.json'), JSON.stringify(req.body));
  // ok: javascript-path-built-from-request
  fs.writeFile('latest.txt', req.body.text, () => res.end());
});

app.get('/elsewhere', (req, res) => {
  // Not the file system.
  // ok: javascript-path-built-from-request
  store.readFile(req.query.key);
  // ok: javascript-path-built-from-request
  const url = path.posix.join('/labels', req.params.name);
  // ok: javascript-path-built-from-request
  res.redirect(url);
  // ok: javascript-path-built-from-request
  fs.readFile(config.params.folder, (error, data) => res.end(data));
});

app.post('/pictures', (req, res) => {
  const uploadedFile = req.files[0];
  // Where it was put is for the server to say.
  // ok: javascript-path-built-from-request
  fs.readFile(uploadedFile.path, (error, data) => res.end(data));
  // ok: javascript-path-built-from-request
  for (const file of req.files) fs.unlink(file.path, () => res.end());
});

function readLabel(file, folder, number) {
  // What a function is for: it reads what it is told, or in a folder that it is told.
  // ok: javascript-path-built-from-parameter
  const first = fs.readFileSync(file) + fs.readFileSync(path.join(folder, file));
  // ok: javascript-path-built-from-parameter
  const second = fs.readFileSync(path.join('/srv/labels', path.basename(file)));
  // ok: javascript-path-built-from-parameter
  return first + second + fs.readFileSync(`labels/${Number(number)}.txt`);
}

app.get('/beside', (req, res) => {
  const file = path.resolve(FOLDER, req.query.file);
  // ok: javascript-path-built-from-request-prefix
  if (!file.startsWith(FOLDER + path.sep)) return res.sendStatus(404);
  // ok: javascript-path-built-from-request-prefix
  if (!file.startsWith('/srv/files/')) return res.sendStatus(404);
  // An address is no path of a file.
  // ok: javascript-path-built-from-request-prefix
  if (req.path.startsWith(PREFIX)) return res.sendStatus(404);
  res.sendFile(file);
});
