// The source that both tools scan: as much of each language as the other, from the npm corpus and from other registries.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { cacheFolder } from '../../../scripts/host/code-server.mjs';
import { downloadPackage, PACKAGES } from './packages.mjs';
import { python } from './python.mjs';

/** @type {Readonly<Record<string, string>>} */
const LANGUAGES = {
  '.js': 'javascript', '.mjs': 'javascript', '.cjs': 'javascript', '.jsx': 'javascript', '.ts': 'typescript', '.tsx': 'typescript', '.py': 'python',
  '.java': 'java', '.go': 'go',
};
/** The languages that are compared. */
export const COMPARED = [...new Set(Object.values(LANGUAGES))];
/** What Semgrep leaves out by its own list of ignored names. */
const LEFT_OUT = /(?:^|\/)(?:node_modules|build|dist|vendor|\.env|\.venv|\.tox|\.npm|\.yarn|tests?|testsuite|testdata|\.semgrep)\/|\.min\.js$|_test\.go$/;

/** @typedef {{ language: string, path: string, from: string, bytes: number }} Source `path` in the tree, with `/`; `from` absolute */

/**
 * What there is to scan, about `bytesOfEach` of a language, chosen by a hash of the path: the same everywhere, and of all packages.
 * @param {import('../corpus.mjs').Corpus} corpus @param {readonly string[]} languages @param {number} bytesOfEach @param {(line: string) => void} log
 * @returns {Source[]}
 */
export function chooseSources(corpus, languages, bytesOfEach, log) {
  const fromNpm = corpus.files.map(({ path, bytes }) => ({ path, bytes, from: join(corpus.folder, path) }));
  const all = [...fromNpm, ...PACKAGES.filter(({ language }) => languages.includes(language)).flatMap((wanted) => sourcesOf(wanted, log))];
  const usable = all.filter(({ path }) => !LEFT_OUT.test(path)).map((file) => ({ ...file, language: LANGUAGES[extname(file.path)] ?? '' }));
  return languages.flatMap((language) => takeBytes(usable.filter((file) => file.language === language), bytesOfEach));
}

/** @param {readonly Source[]} sources @param {string} folder */
export function copySources(sources, folder) {
  for (const { path, from } of sources) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(from, join(folder, path));
  }
}

/** @param {readonly Source[]} sources @param {number} limit */
function takeBytes(sources, limit) {
  const hash = (/** @type {Source} */ { path }) => createHash('sha1').update(path).digest('hex');
  const ordered = sources.map((source) => ({ source, key: hash(source) })).sort((a, b) => (a.key < b.key ? -1 : 1));
  let bytes = 0;
  return ordered.map(({ source }) => source).filter((source) => bytes < limit && (bytes += source.bytes) > 0);
}

/** Files of a package, downloaded once; none, and a line that says so, where its client is missing. @param {import('./packages.mjs').Package} wanted @param {(line: string) => void} log */
function sourcesOf(wanted, log) {
  const name = `${wanted.name}-${wanted.version}`.replace(/[^\w.-]/g, '-');
  const folder = join(cacheFolder(), 'bench', 'sources', `${name}-${createHash('sha256').update(wanted.integrity).digest('hex').slice(0, 12)}`);
  try {
    if (!existsSync(folder)) unpackOnce(wanted, folder, log);
  } catch (error) {
    log(`sources: ${wanted.name} is left out, ${wanted.client} could not get it: ${error instanceof Error ? error.message.split('\n')[0] : 'unknown error'}`);
    return [];
  }
  return listFiles(folder, wanted.extension).map((from) => ({ from, bytes: statSync(from).size, path: `${name}/${relative(folder, from).replaceAll('\\', '/')}` }));
}

/** @param {import('./packages.mjs').Package} wanted @param {string} folder @param {(line: string) => void} log */
function unpackOnce(wanted, folder, log) {
  log(`sources: ${wanted.name} ${wanted.version}`);
  mkdirSync(dirname(folder), { recursive: true });
  const staging = mkdtempSync(`${folder}-`);
  try {
    const archive = downloadPackage(wanted, staging);
    execFileSync(python(), ['-m', 'zipfile', '-e', archive, join(staging, 'all')]);
    renameSync(join(staging, 'all'), folder);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** @param {string} folder @param {string} extension */
function listFiles(folder, extension) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && extname(entry.name) === extension).map((entry) => join(entry.parentPath, entry.name));
}
