const path = require('node:path');
const fsp = require('node:fs/promises');
const express = require('express');
const archiver = require('archiver');
const AdmZip = require('adm-zip');

const app = express();
const ROOT = path.join(__dirname, 'storage');

app.get('/bundle', (req, res) => {
  const archive = archiver('zip');
  archive.pipe(res);
  for (const name of [].concat(req.query.names)) {
    // ruleid: javascript-path-built-from-request
    archive.file(path.join(ROOT, name), { name });
  }
  // ruleid: javascript-path-built-from-request
  archive.directory(path.join(ROOT, req.query.folder), false);
  archive.finalize();
});

app.get('/zip', (req, res) => {
  const zip = new AdmZip();
  // ruleid: javascript-path-built-from-request
  zip.addLocalFile(path.join(ROOT, req.query.file));
  res.send(zip.toBuffer());
});

app.post('/move', async (req, res) => {
  // ruleid: javascript-path-built-from-request
  await fsp.rename(path.join(ROOT, 'draft.txt'), path.join(ROOT, req.body.name));
  res.sendStatus(204);
});

const sharp = require('sharp');
const fse = require('fs-extra');

app.get('/thumb', async (req, res) => {
  // ruleid: javascript-path-built-from-request
  const out = await sharp(`${ROOT}/${req.query.image}`).resize(200).toBuffer();
  // ruleid: javascript-path-built-from-request
  await fse.copy(path.join(ROOT, req.query.image), '/tmp/image');
  res.type('png').send(out);
});
