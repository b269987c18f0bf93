const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const tmp = require('tmp');

function report(text, user) {
  // ruleid: javascript-insecure-temporary-file
  fs.writeFileSync('/tmp/report.txt', text);
//                 ^^^^^^^^^^^^^^^^^
  // ruleid: javascript-insecure-temporary-file
  fs.writeFileSync(path.join(os.tmpdir(), 'report.txt'), text);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  const place = path.join(os.tmpdir(), 'orders.csv');
  // ruleid: javascript-insecure-temporary-file
  fs.createWriteStream(place).end(text);
//                     ^^^^^
  // ruleid: javascript-insecure-temporary-file
  fs.appendFileSync(`/tmp/${user.name}.log`, text);
//                  ^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-insecure-temporary-file-name
  return tmp.tmpNameSync();
//       ^^^^^^^^^^^^^^^^^
}
