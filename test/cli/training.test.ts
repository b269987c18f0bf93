import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { newTopic } from '../../server/src/training/scaffold';
import { wardlight, within } from './support';

const FILES = newTopic('ours')!;

/** The files of a new topic without anything left to write, in a folder. */
function topic(folder: string, change: (text: string, name: string) => string = (text) => text): Record<string, string> {
  return Object.fromEntries(Object.entries(FILES).map(([name, text]) => [`${folder}/${name}`, change(text.replaceAll('TODO', 'Done'), name)]));
}

describe('command line: training', () => {
  it('lists the packaged topics and tracks, and the team’s own', () => within(topic('.wardlight/training/ours'), async ({ root }) => {
    const text = await wardlight(['training', 'list'], { cwd: root });
    assert.equal(text.code, 0, text.stderr);
    assert.match(text.stdout, /^sql-injection .*\(\d min, .*javascript.*\)$/m);
    assert.match(text.stdout, /^ours .*the team’s own\)$/m);
    assert.match(text.stdout, /\n30 topics, 6 tracks\n$/);
    const { topics, tracks } = JSON.parse((await wardlight(['training', 'list', '--format', 'json'], { cwd: root })).stdout) as { topics: { id: string; team: boolean; cwe: string[] }[]; tracks: unknown[] };
    assert.deepEqual([topics.length, tracks.length, topics.filter(({ team }) => team).map(({ id }) => id)], [30, 6, ['ours']]);
    assert.ok(topics.find(({ id }) => id === 'sql-injection')?.cwe.includes('CWE-89'));
  }));

  it('names what is wrong with a team’s topic, and lists the others', () => within(topic('.wardlight/training/ours', (text) => text.replace('minutes: 6', 'minutes: 60')), async ({ root }) => {
    const { code, stdout, stderr } = await wardlight(['training', 'list'], { cwd: root });
    assert.equal(code, 2);
    assert.match(stdout, /29 topics/);
    assert.match(stderr, /\.wardlight\/training\/ours\/topic\.yaml:3.*`minutes` must be a whole number from 5 to 8/);
  }));

  it('makes a topic, of which only what is left to write does not hold', () => within({}, async ({ root }) => {
    const made = await wardlight(['training', 'new', '.wardlight/training/ours'], { cwd: root });
    assert.equal(made.code, 0, made.stderr);
    const { code, stdout } = await wardlight(['training', 'check', '.wardlight/training'], { cwd: root });
    assert.equal(code, 1);
    assert.match(stdout, /^differs +ours +14 of 15 proofs; javascript\n/);
    assert.match(stdout, /^ +\.wardlight\/training\/ours\/lesson\.md: something here is still to write/m);
    assert.match(stdout, /\n1 topic, 1 exercise, 0 proved, 4 problems\n$/);
    const again = await wardlight(['training', 'new', '.wardlight/training/ours'], { cwd: root });
    assert.deepEqual([again.code, again.stdout], [2, '']);
    assert.match(again.stderr, /exists already/);
  }));

  it('proves topics', () => within({ ...topic('topics/ours'), ...topic('topics/other', (text, name) => (name === 'javascript/solution.js' ? text.replace('execFile(', 'exec(') : text)) }, async ({ root }) => {
    const one = await wardlight(['training', 'check', 'topics/ours'], { cwd: root });
    assert.deepEqual([one.code, one.stdout], [0, 'proved      ours  15 of 15 proofs; javascript\n1 topic, 1 exercise, 1 proved, 0 problems\n']);
    const all = await wardlight(['training', 'check', 'topics', '--format', 'json'], { cwd: root });
    assert.equal(all.code, 1, all.stderr);
    const { topics, summary } = JSON.parse(all.stdout) as { topics: { id: string; proved: boolean; problems: { path: string }[] }[]; summary: Record<string, number> };
    assert.deepEqual(topics.map(({ id, proved }) => [id, proved]), [['other', false], ['ours', true]]);
    assert.ok(topics[0]!.problems.some(({ path }) => path === 'topics/other/javascript/solution.js'));
    assert.deepEqual([summary['topics'], summary['exercises'], summary['proved']], [2, 2, 1]);
  }));

  it('says with file and line what cannot be read, and proves the rest', () => within({ ...topic('topics/ours'), ...topic('topics/other', (text) => text.replace('roles: [development]', 'roles: [developer]')) }, async ({ root }) => {
    const { code, stdout } = await wardlight(['training', 'check', 'topics'], { cwd: root });
    assert.equal(code, 1);
    assert.match(stdout, /^proved +ours/m);
    assert.match(stdout, /^unreadable +other/m);
    assert.match(stdout, /^ +topics\/other\/topic\.yaml:6: /m);
    assert.match(stdout, /\n2 topics, 1 exercise, 1 proved, 1 problem\n$/);
  }));

  const refuse = (args: readonly string[], message: RegExp) =>
    it(`refuses: wardlight training ${args.join(' ')}`, () => within({ 'empty/a/b.txt': '' }, async ({ root }) => {
      const { code, stdout, stderr } = await wardlight(['training', ...args], { cwd: root });
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /\n\s+at /, 'no stack trace');
    }));
  refuse([], /say what to do: `wardlight training list`/);
  refuse(['chek'], /did you mean `check`/);
  refuse(['check'], /takes one folder/);
  refuse(['check', 'no/such'], /no folder no\/such/);
  refuse(['check', 'empty/a/b'], /no folder/);
  refuse(['new', 'Ours'], /named in lower case/);
  refuse(['new'], /takes the folder of the topic/);
  refuse(['list', '.'], /takes no path/);
  refuse(['list', '--format', 'csv'], /reports as text or json/);
  refuse(['check', '.', '--output', 'a'], /`--output` does not go with `wardlight training check`/);
  refuse(['list', '--format', 'sarif'], /one of text, json, csv, html/);
});
