const fs = require('node:fs');

function init(place, text) {
  // ok: javascript-race-condition
  fs.writeFileSync(place, text, { flag: 'wx' });
  // ok: javascript-race-condition
  if (!fs.existsSync('data')) fs.mkdirSync('data');
  // ok: javascript-race-condition
  if (fs.existsSync(place)) return fs.readFileSync(place);
  return undefined;
}
