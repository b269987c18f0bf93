const { spawn, execFile } = require('child_process');
const execa = require('execa');

app.get('/shells', (req, res) => {
  // ruleid: javascript-command-built-from-request
  spawn('cmd.exe', ['/c', 'dir ' + req.query.folder]);
  // ruleid: javascript-command-built-from-request
  execFile('powershell', ['-Command', `Get-Item ${req.query.folder}`]);
  // ruleid: javascript-command-built-from-request
  execa.execa('ls', [req.query.folder], { shell: true });
  res.end();
});
