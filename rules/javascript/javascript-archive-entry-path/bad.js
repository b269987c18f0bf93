const fs = require('node:fs');
const path = require('node:path');
const AdmZip = require('adm-zip');
const unzipper = require('unzipper');
const tar = require('tar');

function unpack(file, target) {
  const zip = new AdmZip(file);
  for (const entry of zip.getEntries()) {
    // ruleid: javascript-archive-entry-path
    fs.writeFileSync(path.join(target, entry.entryName), entry.getData());
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }
}

function stream(file, target) {
  fs.createReadStream(file).pipe(unzipper.Parse()).on('entry', (entry) => {
    const name = entry.path;
    // ruleid: javascript-archive-entry-path
    entry.pipe(fs.createWriteStream(`${target}/${name}`));
//                                  ^^^^^^^^^^^^^^^^^^^
  });
}

// ruleid: javascript-archive-entry-path-preserved
tar.x({ file: 'upload.tar', cwd: 'data', preservePaths: true });
//                                                      ^^^^
