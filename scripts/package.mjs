// Builds for production and packs the VSIX: `npm run package [-- --out FILE]`. vsce's own scan for secrets is part of it.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLanguages } from './generate-languages.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The command line comes with the npm package: no editor puts an extension's on the PATH. */
const OF_COMMAND_LINE = ['bin/', 'dist/cli.js'];
/** What every extension has, whatever `files` says. */
const ALWAYS = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md'];
const at = process.argv.indexOf('--out');
const out = resolve(ROOT, at < 0 ? 'wardlight.vsix' : process.argv[at + 1]);
const run = (args, cwd = ROOT) => execFileSync(process.execPath, args, { cwd, stdio: 'inherit' });

if (!process.argv.includes('--no-build')) run(['scripts/build.mjs', '--production']);
const staging = mkdtempSync(join(tmpdir(), 'wardlight-vsix-'));
try {
  stage(staging);
  run([join(ROOT, 'node_modules/@vscode/vsce/vsce'), 'package', '--no-dependencies', '--skip-license', '--out', out], staging);
} finally {
  rmSync(staging, { recursive: true, force: true });
}

/** The files of the npm package, without its command line and grammars that are too large for an extension. @param {string} folder */
function stage(folder) {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const files = manifest.files.filter((/** @type {string} */ path) => !OF_COMMAND_LINE.includes(path));
  for (const path of [...ALWAYS, ...files.map(folderOf)]) if (existsSync(join(ROOT, path))) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  for (const { asset, isOutsideExtension } of readLanguages()) if (isOutsideExtension) rmSync(join(folder, 'dist', `${asset}.br`), { force: true });
  // A machine reads the schemas, and half of what they weigh is space.
  for (const name of readdirSync(join(folder, 'schema'))) rewrite(join(folder, 'schema', name), (text) => JSON.stringify(JSON.parse(text)));
  // npm's are none of an editor's.
  const { scripts: _scripts, devDependencies: _dependencies, bin: _bin, ...kept } = manifest;
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...kept, files }));
}

/** The folder of the files that a pattern means. @param {string} pattern */
function folderOf(pattern) {
  return pattern.includes('*') ? pattern.slice(0, pattern.lastIndexOf('/')) : pattern;
}

/** @param {string} file @param {(text: string) => string} change */
function rewrite(file, change) {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
