// Source that npm does not carry: packages of other registries, pinned by integrity, each through its registry's ordinary client.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { python } from './python.mjs';

/** @typedef {{ name: string, version: string, language: string, extension: string, client: 'pip' | 'go' | 'mvn', integrity: string }} Package */

/** @type {readonly Package[]} */
export const PACKAGES = [
  {
    name: 'Django', version: '5.2.8', language: 'python', extension: '.py', client: 'pip',
    integrity: 'sha512-Sqb39GkoaOiLjE4ou4uKGHnOhPWSSKXNqGju7N/rdd44M3cV6fCeo8MKKIqwK5CDFqDrThFi4UQpAkAtsPEnUg==',
  },
  {
    name: 'org.springframework:spring-core', version: '6.2.12', language: 'java', extension: '.java', client: 'mvn',
    integrity: 'sha512-Cx3cN8LvRMhwu2ay88TYU/vNiSS4aYllLRr8dcWKUjCCoEFkqL2hAGuscAlbizGT2eOthYaT0VUZxOgnU23wuQ==',
  },
  {
    name: 'github.com/gohugoio/hugo', version: 'v0.152.2', language: 'go', extension: '.go', client: 'go',
    integrity: 'h1:k++AvrUCjFbq8lzzKRG5JizSwsBT/ARg6mMUXFDC5OA=',
  },
  {
    name: 'github.com/caddyserver/caddy/v2', version: 'v2.10.2', language: 'go', extension: '.go', client: 'go',
    integrity: 'h1:g/gTYjGMD0dec+UgMw8SnfmJ3I9+M2TdvoRL/Ovu6U8=',
  },
];

/** By client: downloads into `folder` where the client lets it, and gives the archive, a zip. */
const DOWNLOADS = { pip: downloadWheel, mvn: downloadSources, go: downloadModule };

/**
 * The archive of a package: a zip.
 * @param {Package} wanted @param {string} folder for what the client lets us place @returns {string} its path
 * @throws when the client is missing or fails, and when the archive is not the pinned one
 */
export function downloadPackage(wanted, folder) {
  const { path, integrity } = DOWNLOADS[wanted.client](wanted, mkdtempSync(join(folder, 'package-')));
  if (integrity !== wanted.integrity) throw new Error(`${wanted.name} ${wanted.version} is not the pinned package: expected ${wanted.integrity}, got ${integrity}`);
  return path;
}

/** @param {Package} wanted @param {string} folder */
function downloadWheel({ name, version }, folder) {
  const options = ['--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary', ':all:', '--dest', folder];
  call(python(), ['-m', 'pip', 'download', ...options, `${name}==${version}`], folder);
  return hashed(join(folder, readdirSync(folder)[0] ?? ''));
}

/** Maven puts it where it puts everything: into the user's local repository. @param {Package} wanted @param {string} folder */
function downloadSources({ name, version }, folder) {
  const [group = '', artifact = ''] = name.split(':');
  call('mvn', ['--quiet', '--batch-mode', 'dependency:get', `-Dartifact=${name}:${version}:jar:sources`, '-Dtransitive=false'], folder);
  return hashed(join(homedir(), '.m2', 'repository', ...group.split('.'), artifact, version, `${artifact}-${version}-sources.jar`));
}

/** The checksum is Go's own, of the files within; we hold the pin, so no other server is asked for it. @param {Package} wanted @param {string} folder */
function downloadModule({ name, version }, folder) {
  const { Zip, Sum } = JSON.parse(call('go', ['mod', 'download', '-json', `${name}@${version}`], folder, { GOSUMDB: 'off', GOFLAGS: '-mod=mod' }));
  return { path: /** @type {string} */ (Zip), integrity: /** @type {string} */ (Sum) };
}

/** @param {string} path */
function hashed(path) {
  return { path, integrity: `sha512-${createHash('sha512').update(readFileSync(path)).digest('base64')}` };
}

/** @param {string} command @param {readonly string[]} args @param {string} cwd @param {Record<string, string>} [env] */
function call(command, args, cwd, env = {}) {
  const stdio = /** @type {('ignore' | 'pipe')[]} */ (['ignore', 'pipe', 'pipe']);
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio, env: { ...process.env, ...env }, shell: process.platform === 'win32' });
}
