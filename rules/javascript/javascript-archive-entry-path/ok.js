const fs = require('node:fs');
const path = require('node:path');
const AdmZip = require('adm-zip');
const unzipper = require('unzipper');
const tar = require('tar');

function unpack(file, target) {
  const zip = new AdmZip(file);
  for (const entry of zip.getEntries()) {
    const place = path.resolve(target, entry.entryName);
    if (!place.startsWith(path.resolve(target) + path.sep)) continue;
    // ok: javascript-archive-entry-path
    fs.writeFileSync(place, entry.getData());
    // ok: javascript-archive-entry-path
    fs.writeFileSync(path.join(target, path.basename(entry.entryName)), entry.getData());
  }
}

function stream(file, target) {
  fs.createReadStream(file).pipe(unzipper.Parse()).on('entry', (entry) => {
    // ok: javascript-archive-entry-path
    entry.pipe(fs.createWriteStream(path.join(target, 'upload.bin')));
  });
}

// ok: javascript-archive-entry-path-preserved
tar.x({ file: 'upload.tar', cwd: 'data' });
