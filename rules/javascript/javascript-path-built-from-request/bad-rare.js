const fs = require('fs');

app.get('/rare', (req, res) => {
  // ruleid: javascript-path-built-from-request
  fs.symlinkSync('/srv/' + req.query.name, '/srv/current');
  // ruleid: javascript-path-built-from-request
  res.sendfile('/srv/' + req.query.name);
});
