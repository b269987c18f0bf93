import { execFileSync } from 'node:child_process';

// ok: command-line-password
execFileSync('curl', ['--netrc-file', process.env.NETRC, 'https://api.acme.io/v1/status']);

// ok: command-line-password
const help = 'Use curl -u to log in.';
