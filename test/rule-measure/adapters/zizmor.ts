import type { Adapter, Label, Sample, SuiteFiles } from '../samples';

/** The audits of zizmor by CWE. */
const CHECKS: Readonly<Record<string, readonly number[]>> = {
  'template-injection': [94, 78], 'dangerous-triggers': [829], 'unpinned-uses': [1357, 829], 'unpinned-images': [1357], 'excessive-permissions': [732, 250], artipacked: [522], 'cache-poisoning': [829],
  'github-env': [94, 77], 'hardcoded-container-credentials': [798], 'secrets-inherit': [522, 250], 'self-hosted-runner': [829], 'bot-conditions': [290, 863], 'impostor-commit': [829], 'insecure-commands': [94, 77],
  'known-vulnerable-actions': [1395], 'overprovisioned-secrets': [522, 250], 'unredacted-secrets': [532], 'use-trusted-publishing': [522], 'unsound-contains': [697], 'unsound-condition': [697],
};
/** Under their pedantic personas, and what a finding alone does not show. */
const AUDITS = new Set(['self-hosted-runner', 'use-trusted-publishing', 'known-vulnerable-actions', 'impostor-commit', 'unpinned-images']);
const REPORT = /^\s*(\w+)\[([\w-]+)\]:.*\n\s*--> @@INPUT@@:(\d+):\d+\n((?:(?!\n\s*\w+\[|\n\s*\n).|\n)*)/gm;

/** zizmor: workflows labelled by the lines of the snapshots in its tests; what only a persona other than the default shows is an audit. */
export const zizmor: Adapter = {
  name: 'zizmor',
  read: (files) => files.paths.filter((path) => /tests\/integration\/audit\/\w+\.rs$/.test(path)).flatMap((path) => {
    const check = path.split('/').at(-1)!.replace(/\.rs$/, '').replaceAll('_', '-');
    return files.read(path).split('assert_snapshot!(').slice(1).flatMap((test, index) => sampleOf(files, test, check, index));
  }),
};

function sampleOf(files: SuiteFiles, test: string, check: string, index: number): Sample[] {
  const [, input] = /input_under_test\(\s*"([^"]+)"/.exec(test) ?? [];
  const file = files.paths.find((one) => input !== undefined && one.endsWith(`/test-data/${input}`) && /\.ya?ml$/.test(one));
  if (file === undefined) return [];
  const audit = /persona/.test(test.slice(0, Math.max(0, test.indexOf('@'))));
  const labels = labelsIn(test, audit);
  const cwe = CHECKS[check];
  const safe: Label[] = labels.length === 0 && !audit && cwe && /@r?#?"\s*No findings/.test(test) ? [{ cwe, vulnerable: false, name: check }] : [];
  const all = [...labels, ...safe];
  return all.length === 0 ? [] : [{ suite: '', path: `.github/workflows/${check}-${index}.yml`, text: files.read(file), labels: all }];
}

/** The marked range is where the mistake is; a finding anywhere between its first and last shown line counts. */
function labelsIn(snapshot: string, audit: boolean): Label[] {
  return [...snapshot.matchAll(REPORT)].flatMap(([, , check = '', line, body = '']): Label[] => {
    const cwe = CHECKS[check];
    if (cwe === undefined) return [];
    const shown = [...body.matchAll(/^\s*(\d+)\s+[|/\\]/gm)].map(([, number]) => Number(number));
    const lines = [Number(line), ...shown];
    return [{ cwe, lines: [Math.min(...lines), Math.max(...lines)], vulnerable: true, name: check, ...((audit || AUDITS.has(check)) && { audit: true }) }];
  });
}
