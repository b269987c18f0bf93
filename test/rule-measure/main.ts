import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chooseRules, type RuleSource } from '../../server/src/core';
import { readRuleFolders } from '../rules/rule-folder';
import { builtinRules } from '../support/assets';
import { describeProblem, refuseProblems } from './judge';
import { listOccurrences, staleJudgements, takeJudgements } from './judgements/occurrences';
import { measureSuites } from './measure-suites';
import { measureNoise } from './noise/measure-noise';

const USAGE = `npm run measure:rules -- DIR [--suite NAME]… [--ext js]… [--rules DIR] [--pack NAME]… [--audit] [--mistakes] [--json]
  DIR          a folder of suites, each a checkout or Git directory in a folder of its name; test/rule-measure/README.md lists them
  --suite      only this one; may be repeated
  --ext        only samples in files that end so; may be repeated
  --rules      a folder like rules/ instead of it
  --pack       these packs instead of the default one; may be repeated
  --audit      also labels that only ask for a look
  --mistakes   lists each place that is judged otherwise than it is labelled
  --json       as data
npm run measure:rules -- noise [--from DIR] [--only LANGUAGE|OWNER/NAME] [--list]
  what the built rules find in well-kept repositories, against the snapshot; UPDATE=1 rewrites it
  --from       a folder of Git directories owner+name instead of GitHub
npm run measure:rules -- occurrences --from DIR [--rule ID]… [--json]   findings that nobody has judged yet
npm run measure:rules -- judge FILE                                     takes judgements from such lines with verdict and reason
npm run measure:rules -- stale --from DIR                               judgements of what is found no longer`;

async function main(): Promise<boolean> {
  const options = {
    suite: { type: 'string', multiple: true }, ext: { type: 'string', multiple: true }, rule: { type: 'string', multiple: true }, rules: { type: 'string' }, pack: { type: 'string', multiple: true }, audit: { type: 'boolean' }, mistakes: { type: 'boolean' },
    json: { type: 'boolean' }, from: { type: 'string' }, only: { type: 'string' }, list: { type: 'boolean' },
  } as const;
  const { values, positionals: [what, operand] } = parseArgs({ allowPositionals: true, options });
  const from = values.from === undefined ? undefined : resolve(values.from);
  const flag = (name: 'audit' | 'json' | 'list' | 'mistakes'): boolean => values[name] === true;
  if (what === 'noise') return measureNoise({ from, only: values.only, list: flag('list'), update: process.env.UPDATE === '1' });
  if (what === 'occurrences' && from !== undefined) return done(() => listOccurrences({ from, rules: values.rule ?? [], json: flag('json') }));
  if (what === 'judge' && operand !== undefined) return done(() => console.log(`${takeJudgements(readFileSync(resolve(operand), 'utf8'))} taken`));
  if (what === 'stale' && from !== undefined) return done(() => console.log(staleJudgements(from).join('\n')));
  if (what === undefined || from !== undefined) throw new Error(USAGE);
  const extensions = values.ext ?? [];
  const found = await measureSuites(rulesOf(values.rules, values.pack ?? ['default']), { folder: resolve(what), suites: values.suite ?? [], extensions, audit: flag('audit'), json: flag('json'), mistakes: flag('mistakes') });
  if (!found) throw new Error(`there is no suite in ${what}\n${USAGE}`);
  return true;
}

/** As they are packaged: data is followed through functions for those alone. */
function rulesOf(folder: string | undefined, packs: readonly string[]): readonly RuleSource[] {
  const rules = folder === undefined ? builtinRules() : rulesIn(resolve(folder));
  return chooseRules(rules.map((rule) => ({ ...rule, builtin: true })), { packs: packs.map((name) => ({ name, line: 1 })), rules: {} });
}

function rulesIn(folder: string): readonly RuleSource[] {
  const folders = readRuleFolders(folder);
  refuseProblems(folders.flatMap(({ problems }) => problems.map(describeProblem)));
  return folders.flatMap((one) => one.rules);
}

function done(work: () => void): boolean {
  work();
  return true;
}

main().then(
  (isAsExpected) => void (process.exitCode = isAsExpected ? 0 : 1),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  },
);
