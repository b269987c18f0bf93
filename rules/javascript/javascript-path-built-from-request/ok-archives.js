const path = require('node:path');
const fsp = require('node:fs/promises');
const express = require('express');
const archiver = require('archiver');

const app = express();
const ROOT = path.join(__dirname, 'storage');

app.get('/bundle', (req, res) => {
  const archive = archiver('zip');
  archive.pipe(res);
  // ok: javascript-path-built-from-request
  archive.file(path.join(ROOT, path.basename(req.query.name)), { name: 'report.pdf' });
  // ok: javascript-path-built-from-request
  archive.append(req.query.text, { name: 'note.txt' });
  archive.finalize();
});

app.post('/move', async (req, res) => {
  // ok: javascript-path-built-from-request
  await fsp.rename(path.join(ROOT, 'draft.txt'), path.join(ROOT, `${Number(req.body.id)}.txt`));
  res.sendStatus(204);
});

const sharp = require('sharp');

app.post('/thumb', async (req, res) => {
  // What was sent is the picture itself.
  // ok: javascript-path-built-from-request
  const out = await sharp(req.body).resize(200).toBuffer();
  res.type('png').send(out);
});
