// The source that is measured on: npm tarballs, pinned by integrity, unpacked once into a cache of the user. Nothing of it is committed.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { cacheFolder } from '../../scripts/host/code-server.mjs';

/** Packages that carry source as people write it, not only what a build wrote: TypeScript, JavaScript, Python, JSON, YAML. */
const PACKAGES = [
  ['chrome-devtools-frontend@1.0.1705227', 'sha512-bCwTmQyZTMBsjhUcHvVaqRM+cj28v2Yijto6varONvt5W+4Y5FufKRDB/ue3qXl2h2F6UDRXOP6exZsZRyP/Pw=='],
  ['three@0.187.0', 'sha512-Qiu7R+Cmh8CstZsY1uJOSWnVlfo7ZtNLV7mF8Jltk3LB3AtDu9cRZlcnRKkAk8Y4z6KKw35z7Y7Urd7jWY8etA=='],
  ['openai@6.49.0', 'sha512-aYCc0C6L864eR6WSYIwQGyXriw/nIyZx0ObvhzOEVuk0zoBDpynjSbrionWI7q65B5H8jJX0DXR9snEzM6bfPg=='],
  ['mongodb@7.9.0', 'sha512-HfpNb8qmfmNxno+Ml5JgHn/nyshK+8xF4ESLCXedRKuGLGRyAvkjcpjk19T2Q+rqC6/FlnZKll4if21R6xs/Tg=='],
  ['rxjs@7.8.2', 'sha512-dhKf903U/PQZY6boNNtAGdWbG85WAbjT/1xYoZIC7FAY0yWapOBQVsVrDl58W86//e1VpMNBtRV4MaXfdMySFA=='],
  ['ethers@6.17.0', 'sha512-BpyrpIPJ3ydEVow8zGaz1DuPS7YU8DcWxuBnY9a0UA/lvAPwrMr+EPXsfrul628SRaekPNeIM4UFh/91GWZang=='],
  ['lodash@4.18.1', 'sha512-dMInicTPVE8d1e5otfwmmjlxkZoUpiVLwyeTdUsi/Caj/gfzzblBcCE5sRHV/AsjuCmxWrte2TNGSYuCeCq+0Q=='],
  ['node-gyp@13.1.0', 'sha512-FpNzOLFACKG0oRBYbZ5WOeWD1EqRTIWX90MaRIWTO18lVYPx8fqIjrdS3pihjnCkSmgop6zVGkSqg1vXZLksuw=='],
  ['mdn-data@2.37.2', 'sha512-rz9YOBGItdSbe7HcSArUbhiAv4SB/4DKRYg96CSFS2CcIYMbUvBtZlzA1NCbk2AdgbmYwMqwNblLpR441lLeiQ=='],
  ['uap-core@0.18.0', 'sha512-Eh5pSzisem1e0wyG7b6qggehroFJNw+H6RdBkCX+4DjTfP9IbAw/zMiDfMZnCghyyRk1lkQZF8e6BRnRAQRr0w=='],
];

const SOURCE = new Set(['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.py', '.json', '.yaml', '.yml', '.sh']);
/** What a build wrote, and other people's code: a scan would leave it out, and so would the comparison. */
const LEFT_OUT = /(?:^|\/)(?:third_party|node_modules|dist|build|libs|lib\.[a-z]+)\//;

/** @typedef {{ path: string, bytes: number }} CorpusFile path relative to the corpus, with `/` */
/** @typedef {{ folder: string, files: readonly CorpusFile[], bytes: number }} Corpus files sorted by path */

/**
 * The corpus, from the cache or from the npm registry.
 * @param {(line: string) => void} log
 * @returns {Corpus}
 * @throws when a tarball is not the pinned one
 */
export function ensureCorpus(log) {
  const key = createHash('sha256').update(JSON.stringify([PACKAGES, [...SOURCE], LEFT_OUT.source])).digest('hex').slice(0, 12);
  const folder = join(cacheFolder(), 'bench', `corpus-${key}`);
  if (!existsSync(folder)) build(folder, log);
  const files = listFiles(folder);
  return { folder, files, bytes: files.reduce((sum, file) => sum + file.bytes, 0) };
}

/** @param {string} folder @param {(line: string) => void} log */
function build(folder, log) {
  mkdirSync(dirname(folder), { recursive: true });
  const staging = mkdtempSync(`${folder}-`);
  try {
    for (const [name = '', integrity = ''] of PACKAGES) {
      log(`corpus: ${name}`);
      unpack(download(name, integrity, staging), staging);
      keepSource(join(staging, 'package'), join(staging, 'corpus', name.replace(/@[^@]*$/, '')));
    }
    renameSync(join(staging, 'corpus'), folder);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** @param {string} name @param {string} integrity @param {string} folder @returns {Buffer} */
function download(name, integrity, folder) {
  const shell = process.platform === 'win32';
  const file = execFileSync('npm', ['pack', name, '--silent', '--pack-destination', folder], { cwd: folder, encoding: 'utf8', shell }).trim();
  const bytes = readFileSync(join(folder, file));
  const found = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  if (found !== integrity) throw new Error(`${name} is not the pinned tarball: expected ${integrity}, got ${found}`);
  return bytes;
}

/** @param {Buffer} tarball @param {string} folder */
function unpack(tarball, folder) {
  rmSync(join(folder, 'package'), { recursive: true, force: true });
  execFileSync('tar', ['-xf', '-', '-C', folder], { input: gunzipSync(tarball) });
}

/** @param {string} from @param {string} to */
function keepSource(from, to) {
  for (const { path } of listFiles(from)) {
    if (!SOURCE.has(extname(path)) || LEFT_OUT.test(path)) continue;
    mkdirSync(dirname(join(to, path)), { recursive: true });
    renameSync(join(from, path), join(to, path));
  }
}

/** @param {string} folder @returns {CorpusFile[]} */
function listFiles(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => {
    const full = join(entry.parentPath, entry.name);
    return { path: relative(folder, full).replaceAll('\\', '/'), bytes: statSync(full).size };
  });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
