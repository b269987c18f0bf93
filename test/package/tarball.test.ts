import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmCommand } from '../../scripts/host/processes.mjs';
import { builtinRules, ROOT } from '../support/assets';
import { expectedFiles, requireBuild } from './expected-files';
import { runWell } from './run';
import { makeTemporaryFolder } from './temporary-folder';
import { checkExplain, checkLsp, checkScan, checkTraining, checkVersion, type Unpacked } from './use';

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string; readonly mode: number }[];
}

describe('the npm package', () => {
  const temporary = makeTemporaryFolder();
  const unpacked: Unpacked = { root: join(temporary.path, 'unpacked/package'), scratch: join(temporary.path, 'scratch') };
  let packed: Packed;

  before(async () => {
    requireBuild();
    const { command, args } = npmCommand();
    const answer = await runWell(command, [...args, 'pack', '--json', '--ignore-scripts', '--pack-destination', temporary.path], ROOT);
    [packed] = JSON.parse(answer) as [Packed];
    mkdirSync(join(temporary.path, 'unpacked'));
    mkdirSync(unpacked.scratch);
    await runWell('tar', ['-xzf', join(temporary.path, packed.filename), '-C', join(temporary.path, 'unpacked')], temporary.path);
  });

  after(() => temporary.remove());

  it('holds what it should and nothing else', () => {
    assert.deepEqual(packed.files.map(({ path }) => path).sort(), expectedFiles());
    assert.ok(!existsSync(join(unpacked.root, 'node_modules')));
  });

  it('needs no other package', () => {
    const manifest = JSON.parse(readFileSync(join(unpacked.root, 'package.json'), 'utf8')) as Record<string, unknown>;
    assert.equal(manifest['dependencies'], undefined);
    assert.equal(packed.files.find(({ path }) => path === 'bin/wardlight')!.mode & 0o111, 0o111);
  });

  it('says its version', () => checkVersion(unpacked));
  it('scans, with worker threads and every grammar', () => checkScan(unpacked));
  it('explains rules of every domain', () => checkExplain(unpacked, oneRuleOfEach()));
  it('has topics, and proves one', () => checkTraining(unpacked));
  it('serves an editor over standard input and output', () => checkLsp(unpacked));
});

/** The first rule of each domain, and one that shares the runbook of another. */
function oneRuleOfEach(): string[] {
  const rules = builtinRules().map(({ id, origin }) => ({ id, folder: origin.path.split('/').at(-2), domain: origin.path.split('/').at(-3) }));
  const first = [...new Map(rules.reverse().map(({ id, domain }) => [domain, id])).values()];
  const sharing = rules.find(({ id, folder }) => id !== folder)?.id;
  assert.ok(first.length >= 3 && sharing !== undefined);
  return [...first, sharing];
}
