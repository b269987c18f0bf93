const { spawn } = require('child_process');

app.get('/shells', (req, res) => {
  // ok: javascript-command-built-from-request
  spawn('robocopy.exe', ['/c', req.query.folder]);
  // ok: javascript-command-built-from-request
  spawn('cmd.exe', ['/c', 'dir']);
  res.end(req.query.folder);
});
