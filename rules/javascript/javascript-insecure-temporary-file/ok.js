const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const crypto = require('node:crypto');
const tmp = require('tmp');

function report(text) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'report-'));
  // ok: javascript-insecure-temporary-file
  fs.writeFileSync(path.join(folder, 'report.txt'), text);
  // ok: javascript-insecure-temporary-file
  fs.writeFileSync(path.join(os.tmpdir(), crypto.randomUUID()), text, { flag: 'wx' });
  // ok: javascript-insecure-temporary-file
  fs.writeFileSync('data/report.txt', text);
  // ok: javascript-insecure-temporary-file
  fs.readFileSync('/tmp/report.txt');
  // ok: javascript-insecure-temporary-file-name
  return tmp.fileSync({ mode: 0o600 });
}
