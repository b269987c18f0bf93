import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { TrialHost } from '../../server/src/cli/rule-tests/run-rule';
import { testHost } from '../support/assets';
import { readKnownMisses } from './known-misses';
import { LANGUAGES, languageNamed, type ConformanceLanguage } from './languages';
import { scorePatterns } from './pattern-tests';
import { scoreRuleFiles } from './rule-file-tests';
import type { Score } from './score';
import { isMet, renderMisses, renderRows, rowsOf, unsupportedOf, type Row } from './table';

const USAGE = `npm run conformance -- DIR [--language NAME] [--misses] [--json] [--taint]
  DIR         the tests folder of a checkout of Opengrep, with patterns/ and rules/
  --language  only this language, such as js
  --misses    lists each line that is not as annotated, with its cause where known-misses.yaml has one
  --taint     taint rules too, in a table of their own
Exit code: 0 when every language is at its target, 1 when not, 2 on wrong use.`;

interface Options {
  readonly root: string;
  readonly only: ConformanceLanguage | undefined;
  readonly misses: boolean;
  readonly json: boolean;
  readonly taint: boolean;
}

function readOptions(): Options | string {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { language: { type: 'string' }, misses: { type: 'boolean' }, json: { type: 'boolean' }, taint: { type: 'boolean' } },
  });
  const [dir, ...others] = positionals;
  if (dir === undefined || others.length > 0) return USAGE;
  const root = resolve(dir);
  if (!['patterns', 'rules'].some((name) => existsSync(join(root, name)))) return `there is no folder patterns or rules in ${dir}.`;
  const only = values.language === undefined ? undefined : languageNamed(values.language);
  if (values.language !== undefined && !only) return `the language ${values.language} is none of ${LANGUAGES.map(({ name }) => name).join(', ')}.`;
  return { root, only, misses: values.misses === true, json: values.json === true, taint: values.taint === true };
}

async function scoreAll(host: TrialHost, { root, only, taint }: Options): Promise<readonly Score[]> {
  const scores: Score[] = [];
  for (const language of only ? [only] : LANGUAGES) scores.push(...(await scorePatterns(host, root, language)));
  const options = { only: only?.name, withTaint: taint };
  for (const folder of taint ? ['rules', 'tainting_rules'] : ['rules']) scores.push(...(await scoreRuleFiles(host, root, folder, options)));
  return scores;
}

/** Folders of patterns for languages that are none of ours. */
function otherFolders(root: string): readonly string[] {
  const folders = existsSync(join(root, 'patterns')) ? readdirSync(join(root, 'patterns'), { withFileTypes: true }) : [];
  const ours = new Set(['POLYGLOT', 'TEMPLATE', ...LANGUAGES.map(({ folder }) => folder)]);
  return folders.filter((entry) => entry.isDirectory() && !ours.has(entry.name)).map(({ name }) => name).sort();
}

function print({ root, only, misses, json }: Options, scores: readonly Score[], rows: readonly Row[]): void {
  const taintRows = rowsOf(scores.filter(({ isTaint }) => isTaint)).map((row) => ({ ...row, target: undefined }));
  const unsupported = only ? [] : [...new Set([...otherFolders(root), ...unsupportedOf(scores).keys()])].sort();
  if (json) {
    console.log(JSON.stringify({ languages: rows, taint: taintRows, unsupported }, null, 2));
    return;
  }
  console.log(renderRows(rows));
  if (taintRows.length > 0) console.log(`\ntaint rules\n${renderRows(taintRows)}`);
  if (unsupported.length > 0) console.log(`\nnot supported: ${unsupported.join(', ')}`);
  if (!misses) return;
  const known = readKnownMisses();
  const all = [...rows, ...taintRows];
  console.log(`\n${renderMisses(all, known)}`);
  const stale = only ? [] : known.staleAmong(all.flatMap((row) => row.misses));
  for (const { file, line } of stale) console.log(`known-misses.yaml: ${file}${line === undefined ? '' : `:${line}`} is no miss any more; remove it.`);
}

async function main(): Promise<void> {
  const options = readOptions();
  if (typeof options === 'string') {
    console.error(options);
    process.exitCode = 2;
    return;
  }
  const scores = await scoreAll({ ...testHost(), now: () => performance.now() }, options);
  const rows = rowsOf(scores.filter(({ isTaint }) => !isTaint));
  print(options, scores, rows);
  if (!rows.every(isMet)) process.exitCode = 1;
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error);
  process.exitCode = 2;
});
