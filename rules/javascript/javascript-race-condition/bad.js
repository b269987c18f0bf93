const fs = require('node:fs');

function init(place, text) {
  // ruleid: javascript-race-condition
  if (!fs.existsSync(place)) {
//     ^^^^^^^^^^^^^^^^^^^^
    fs.writeFileSync(place, text);
  }
  // ruleid: javascript-race-condition
  fs.access(place, fs.constants.W_OK, (error) => {
    if (error) return;
    fs.writeFile(place, text, () => {});
  });
}
