import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEvent, writeEvent, type Deed, type TeamReport } from '../../server/src/training';
import { EVAL, EVAL_RULE, wardlight, within, type Folder } from './support';

const AT = '2026-03-02T10:00:00.000Z';
const line = (person: string, topic: string, what: Deed): string => writeEvent(createEvent(person, AT, topic, what));
const TEAM = `training:
  share: true
  people:
    heron: development
    owl: {roles: [operations], tracks: [nowhere]}
    wren: lead
`;

const FILES = {
  'wardlight.yaml': TEAM,
  'a.js': EVAL,
  'test/a.test.js': EVAL,
  '.wardlight/progress/heron.jsonl': `${line('heron', 'gone', { kind: 'read' })}{oops\n`,
  '.wardlight/progress/owl.jsonl': line('owl', 'gone', { kind: 'wrote-own', fingerprint: 'javascript-eval-request-data:0123456789abcdef' }),
  '.wardlight/progress/notes.txt': 'not of ours',
  '.wardlight/progress/Owl, +1.jsonl': line('owl', 'gone', { kind: 'read' }),
};

async function reportOf(folder: Folder, ...args: string[]): Promise<{ code: number | null; report: TeamReport; stderr: string }> {
  const { code, stdout, stderr } = await wardlight(['training', 'report', '--format', 'json', ...args], { cwd: folder.root });
  return { code, stderr, report: JSON.parse(stdout) as TeamReport };
}

describe('command line: the report of a team', () => {
  it('reads progress, wardlight.yaml and topics of the team, and tells of each problem with its line', () => within(FILES, async (folder) => {
    const made = await wardlight(['training', 'new', '.wardlight/training/our-topic'], { cwd: folder.root });
    assert.equal(made.code, 0, made.stderr);
    const { code, report, stderr } = await reportOf(folder);
    assert.equal(code, 2, 'what could not be read is a failure');
    assert.deepEqual(report.people.map(({ id, roles, shares }) => [id, roles, shares]), [['heron', ['development'], true], ['owl', ['operations'], true], ['wren', ['lead'], false]]);
    assert.match(stderr, /\.wardlight\/progress\/heron\.jsonl:2: this line is not JSON and is skipped/);
    assert.match(stderr, /wardlight\.yaml:5: the track `nowhere` is not known/);
    assert.match(stderr, /the topic `gone` is not known, and what 2 people did of it/);
    assert.match(stderr, /\.wardlight\/progress\/Owl, \+1\.jsonl: no person can be named `Owl, \+1`, and this file is skipped/);
    assert.ok(!stderr.includes('notes.txt'));
  }));
  it('reads topics where wardlight.yaml says that they are', () => within({ ...FILES, 'wardlight.yaml': `${TEAM}  topics: security/topics\n` }, async (folder) => {
    await wardlight(['training', 'new', 'security/topics/our-topic'], { cwd: folder.root });
    const { stdout } = await wardlight(['training', 'list'], { cwd: folder.root });
    assert.match(stdout, /our-topic .*the team’s own/);
    assert.ok((await reportOf(folder)).report.topics.some(({ id }) => id === 'our-topic'));
  }));
  it('takes findings of a report, and those of tests are nobody’s risk', () => within(FILES, async (folder) => {
    const scan = await wardlight(['scan', '.', '--format', 'json', '--output', 'scan.json'], { cwd: folder.root });
    assert.equal(scan.code, 1, scan.stderr);
    const { report } = await reportOf(folder, '--findings', 'scan.json');
    const found = [...report.uncovered.map(({ weakness, count }) => [weakness, count]), ...report.coverage.map(({ findings }) => ['covered', findings])];
    assert.equal(found.reduce((sum, [, count]) => sum + Number(count), 0), 1, EVAL_RULE);
  }));
  it('takes findings of the scan that was recorded last, and shows the trend', () => within(FILES, async (folder) => {
    for (let count = 0; count < 2; count++) assert.equal((await wardlight(['scan', '.', '--record'], { cwd: folder.root })).code, 1);
    const records = readdirSync(join(folder.root, '.wardlight/scans'));
    assert.equal(records.length, 2);
    const text = readFileSync(join(folder.root, '.wardlight/scans', records[0]!), 'utf8');
    assert.ok(!text.includes('a.js') && !text.includes('eval('), 'counts alone');
    const { report } = await reportOf(folder);
    assert.deepEqual(report.trend.map(({ findings }) => findings), [1]);
  }));
  it('writes a page and a table to a file', () => within(FILES, async (folder) => {
    for (const [format, name, start] of [['html', 'team.html', '<!doctype html>'], ['csv', 'team.csv', 'person,roles,']] as const) {
      const { stdout } = await wardlight(['training', 'report', '--format', format, '--output', name], { cwd: folder.root });
      assert.equal(stdout, '');
      assert.ok(readFileSync(join(folder.root, name), 'utf8').startsWith(start));
    }
  }));
  it('of a folder without anything is a report', () => within({ 'a.txt': '' }, async (folder) => {
    const { code, stdout } = await wardlight(['training', 'report', '.'], { cwd: folder.root });
    assert.deepEqual([code, /0 people/.test(stdout)], [0, true]);
  }));
  it('finds no credential in progress', () => within(FILES, async (folder) => {
    const { stdout } = await wardlight(['scan', '.wardlight', '--format', 'json'], { cwd: folder.root });
    assert.deepEqual((JSON.parse(stdout) as { findings: unknown[] }).findings, []);
  }));
});

describe('command line: what a report of a team refuses', () => {
  const refuse = (args: readonly string[], message: RegExp): void => {
    it(`wardlight ${args.join(' ')}`, () => within(FILES, async (folder) => {
      const { code, stdout, stderr } = await wardlight(args, { cwd: folder.root });
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, message);
    }));
  };
  refuse(['training', 'report', 'a', 'b'], /takes one folder/);
  refuse(['training', 'report', 'nowhere'], /there is no folder nowhere/);
  refuse(['training', 'report', '--findings', 'none.json'], /none\.json cannot be read \(ENOENT\)/);
  refuse(['training', 'report', '--format', 'sarif'], /one of text, json, csv, html/);
  refuse(['training', 'list', '--findings', 'x'], /`--findings` does not go with `wardlight training list`/);
  refuse(['scan', 'test', '--record'], /whole repository/);
  refuse(['scan', '.', '--record', '--changed'], /whole repository/);
  refuse(['scan', '-', '--record', '--stdin-filename', 'a.js'], /`--record` does not go with standard input/);
});
