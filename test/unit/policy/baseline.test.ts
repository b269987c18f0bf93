import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createBaseline, createPolicy, parseBaseline, unusedEntries, type Judgement } from '../../../server/src/core/policy';
import { BaselineIndex } from '../../../server/src/core/policy/baseline';
import { credentialsOf, documentOf, findingsOf } from './support';

function judge(text: string, accepted?: string, path = 'src/a.js'): Judgement {
  const document = documentOf(path, text);
  const findings = [...findingsOf(document, 'BAD'), ...credentialsOf(document, 'TOKEN-VALUE')];
  const baseline = accepted === undefined ? undefined : parseBaseline(accepted, 'b.json').baseline;
  return createPolicy({ baseline }).judge(document, { findings, problems: [] });
}

const accept = (text: string): string => createBaseline([judge(text)]);

describe('baseline: what it hides', () => {
  const check = (what: string, before: string, after: string, expected: { shown: number; hidden: number }, path?: string) =>
    it(what, () => {
      const { findings, hidden } = judge(after, accept(before), path);
      assert.deepEqual({ shown: findings.length, hidden: hidden.baseline }, expected);
    });
  check('the same text', 'f(BAD)\n', 'f(BAD)\n', { shown: 0, hidden: 1 });
  check('shifted lines', 'f(BAD)\n', '\n\nx\nf(BAD)\n', { shown: 0, hidden: 1 });
  check('another indentation', 'f(BAD)\n', '    f(BAD)\n', { shown: 0, hidden: 1 });
  check('another line is new', 'f(BAD)\n', 'g(BAD)\n', { shown: 1, hidden: 0 });
  check('a second copy is new', 'f(BAD)\n', 'f(BAD)\nf(BAD)\n', { shown: 1, hidden: 1 });
  check('two accepted copies', 'f(BAD)\nf(BAD)\n', 'f(BAD)\nf(BAD)\n', { shown: 0, hidden: 2 });
  check('another file is new', 'f(BAD)\n', 'f(BAD)\n', { shown: 1, hidden: 0 }, 'src/b.js');
  check('a credential on a changed line', 'x = "TOKEN-VALUE"\n', '// moved\nlet x = "TOKEN-VALUE";\n', { shown: 0, hidden: 1 });
  check('a second copy of a credential is new', 'x = "TOKEN-VALUE"\n', 'x = "TOKEN-VALUE"\ny = "TOKEN-VALUE"\n', { shown: 1, hidden: 1 });

  it('another credential in the same place is new', () => {
    const document = documentOf('src/a.js', 'x = "OTHER-VALUE"\n');
    const { baseline } = parseBaseline(accept('x = "TOKEN-VALUE"\n'), 'b.json');
    const { findings } = createPolicy({ baseline }).judge(document, { findings: credentialsOf(document, 'OTHER-VALUE'), problems: [] });
    assert.equal(findings.length, 1);
  });
});

describe('baseline: the file', () => {
  it('is sorted, holds an entry a line and no value, line or date', () => {
    const text = createBaseline([judge('f(BAD)\nx = "TOKEN-VALUE"\n'), judge('f(BAD)\n', undefined, 'lib/z.js')]);
    const lines = text.split('\n');
    assert.deepEqual([lines[0], lines.at(-3), lines.at(-2), lines.at(-1)], ['{', '  "version": 1', '}', '']);
    const entries = lines.slice(1, -3);
    assert.equal(entries.length, 3);
    assert.deepEqual(entries, [...entries].sort());
    for (const line of entries) assert.match(line, /^ {2}"(lib\/z|src\/a)\.js (rule-a|a-token):[0-9a-f]{16}": 1,$/);
    assert.doesNotThrow(() => JSON.parse(text));
  });

  it('is the same whatever the order of files, and when written twice', () => {
    const files = [judge('f(BAD)\n'), judge('f(BAD)\n', undefined, 'b.js')];
    const text = createBaseline(files);
    assert.equal(createBaseline([...files].reverse()), text);
    assert.equal(createBaseline(files.map(({ path }) => judge('f(BAD)\n', text, path))), text);
  });

  it('keeps entries of files that were not scanned', () => {
    const kept = parseBaseline(accept('f(BAD)\n'), 'b').baseline.entries;
    assert.deepEqual(parseBaseline(createBaseline([], kept), 'b').baseline.entries, kept);
  });

  it('is empty', () => assert.equal(createBaseline([]), '{\n  "version": 1\n}\n'));

  it('survives odd paths', () => {
    const path = 'a "b\\c\n d.js';
    assert.equal(judge('f(BAD)\n', createBaseline([judge('f(BAD)\n', undefined, path)]), path).hidden.baseline, 1);
  });

  const broken = (what: string, damage: (text: string) => string, line: number, message: RegExp) =>
    it(`tells of ${what}, and keeps the other entries`, () => {
      const { baseline, problems } = parseBaseline(damage(createBaseline([judge('f(BAD)\n'), judge('f(BAD)\n', undefined, 'z.js')])), 'b.json');
      assert.deepEqual(problems.map((problem) => [problem.kind, problem.path, problem.line]), [['config', 'b.json', line]]);
      assert.match(problems[0]?.message ?? '', message);
      assert.ok(baseline.entries.some(({ path }) => path === 'z.js'));
    });
  broken('a damaged line', (text) => text.replace(/": 1,/, '": one,'), 2, /write the file anew/);
  broken('a conflict', (text) => text.replace('{\n', '{\n<<<<<<< HEAD\n'), 2, /conflict/);
  broken('a newer version', (text) => text.replace('"version": 1', '"version": 2'), 4, /newer/);

  it('takes the larger count when a merge left an entry twice', () => {
    const { baseline } = parseBaseline('{\n"a.js x:1": 3,\n"a.js x:1": 1,\n"version": 1\n}', 'b.json');
    assert.deepEqual(baseline.entries, [{ path: 'a.js', fingerprint: 'x:1', count: 3 }]);
  });

  it('accepts as many findings with one fingerprint as it counts', () => {
    const { baseline } = parseBaseline('{\n"a.js x:1": 2,\n"version": 1\n}', 'b.json');
    const accepts = new BaselineIndex(baseline).acceptorOf('a.js');
    assert.deepEqual([1, 2, 3].map(() => accepts({ fingerprint: 'x:1' })), [true, true, false]);
  });

  it('tells of something else altogether, without quoting it', () => {
    const { problems } = parseBaseline('secret words\n', 'b.json');
    assert.doesNotMatch(JSON.stringify(problems), /secret/);
    assert.equal(problems.length, 1);
  });
});

describe('baseline: unused entries', () => {
  const unused = (before: string, after: string, covered = true) => {
    const text = accept(before);
    return unusedEntries(parseBaseline(text, 'b').baseline, [judge(after, text)], () => covered).map(({ path, count }) => [path, count]);
  };
  it('all are used', () => assert.deepEqual(unused('f(BAD)\n', 'f(BAD)\n'), []));
  it('one is fixed', () => assert.deepEqual(unused('f(BAD)\ng(BAD)\n', 'f(BAD)\n'), [['src/a.js', 1]]));
  it('one is hidden by a comment now', () => assert.deepEqual(unused('f(BAD)\n', 'f(BAD) // wardlight-ignore rule-a: r\n'), [['src/a.js', 1]]));
  it('none, where the file was not scanned', () => assert.deepEqual(unused('f(BAD)\n', '', false), []));
});
