// Builds for production and packs the VSIX: `npm run package [-- --out FILE]`. vsce's own scan for secrets is part of it.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const at = process.argv.indexOf('--out');
const out = at < 0 ? 'wardlight.vsix' : process.argv[at + 1];
const run = (...args) => execFileSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });

if (!process.argv.includes('--no-build')) run('scripts/build.mjs', '--production');
run('node_modules/@vscode/vsce/vsce', 'package', '--no-dependencies', '--skip-license', '--out', out);
