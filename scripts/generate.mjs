// Runs every generator. With --check it changes nothing and fails when a generated file is not what its source says.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const GENERATED = {
  'scripts/generate-precision.mjs': ['rules/precision.json'],
  'scripts/generate-languages.mjs': ['server/src/core/language/languages.generated.json'],
  'scripts/generate-linear-expressions.mjs': ['server/src/core/regex/linear.generated.json', 'server/src/core/regex/verdicts.generated.json'],
  'scripts/generate-rule-schema.mjs': ['schema/rule.schema.json'],
  'scripts/generate-training-schemas.mjs': ['topic', 'quiz', 'exercise', 'tracks'].map((name) => `schema/${name}.schema.json`),
  'scripts/generate-rule-catalogue.mjs': ['docs/rules'],
  'scripts/generate-notices.mjs': ['THIRD_PARTY_NOTICES'],
};
const check = process.argv.includes('--check');

/** @typedef {{ text: string, at: Date | undefined }} Version `text` is empty, and there is no time, where there was no file */
/** @type {Version} */
const NONE = { text: '', at: undefined };

/** A folder stands for all files in it. @param {string} path @returns {string[]} */
function filesIn(path) {
  if (!existsSync(join(ROOT, path)) || !statSync(join(ROOT, path)).isDirectory()) return [path];
  return readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' }).map((name) => `${path}/${name}`).filter((name) => statSync(join(ROOT, name)).isFile());
}

/** @param {string} file @returns {Version} */
function versionOf(file) {
  const path = join(ROOT, file);
  return existsSync(path) ? { text: readFileSync(path, 'utf8'), at: statSync(path).mtime } : NONE;
}

/** @param {string} file @param {Version} version */
function restore(file, { text, at }) {
  const path = join(ROOT, file);
  if (at === undefined) return rmSync(path, { force: true });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  utimesSync(path, at, at);
}

const stale = Object.entries(GENERATED).flatMap(([script, paths]) => {
  const before = new Map(paths.flatMap(filesIn).map((file) => [file, versionOf(file)]));
  execFileSync(process.execPath, [join(ROOT, script)], { stdio: 'inherit' });
  const files = [...new Set([...before.keys(), ...paths.flatMap(filesIn)])].sort();
  const changed = files.filter((file) => versionOf(file).text !== (before.get(file)?.text ?? ''));
  // What did not change keeps its time too: a build that is younger than all of its sources is used as it is.
  for (const file of check ? files : files.filter((each) => !changed.includes(each))) restore(file, before.get(file) ?? NONE);
  return changed;
});
if (check && stale.length > 0) {
  console.error(`generated files are stale: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`);
  process.exitCode = 1;
} else console.log(`generated: ${stale.length === 0 ? 'nothing changed' : stale.join(', ')}`);
