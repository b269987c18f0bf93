import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mergeEvents, progressOf, suggest, topicFor, type WeaknessCount } from '../../../server/src/training';
import { answered, catalog, codeExercise, DECISION, event, passing, solvedFix, topic } from './support';

const TRACKS = [{ id: 'first', title: 'First', summary: '', roles: ['development' as const], topics: ['a', 'b', 'gone'] }];
const CATALOG = catalog([topic('a'), topic('b'), topic('c', { exercises: [] }), topic('d', { quiz: [], exercises: [DECISION] })], TRACKS);
const status = (events: Parameters<typeof progressOf>[0], id = 'a', today = '2026-03-02') => progressOf(mergeEvents(events), CATALOG, today).topics.find(({ topic: of }) => of === id)!;

describe('training: how far a person is', () => {
  it('has not begun, has begun, has passed, and is due', () => {
    assert.equal(status([]).status, 'not-begun');
    assert.equal(status([event('2026-03-01', { kind: 'read' }, 'a')]).status, 'begun');
    const passed = status(passing('2026-03-01', 'a'));
    assert.deepEqual([passed.status, passed.passedOn, passed.solved, passed.right, passed.questions], ['passed', '2026-03-01', ['javascript'], 5, 5]);
    assert.equal(status(passing('2026-03-01', 'a'), 'a', '2026-05-01').status, 'due');
    assert.equal(status(passing('2026-03-01', 'a'), 'a', '2026-05-01').due, 6);
  });
  const begun: [string, ...Parameters<typeof event>[]][] = [
    ['two right answers', ['2026-03-01', solvedFix(), 'a'], ['2026-03-01', answered('q1'), 'a'], ['2026-03-01', answered('q2'), 'a'], ['2026-03-01', answered('q3', false), 'a']],
    ['the same right answer three times', ['2026-03-01', solvedFix(), 'a'], ...['01', '02', '03'].map((day) => [`2026-03-${day}`, answered('q1'), 'a'] as Parameters<typeof event>)],
    ['the solution opened', ['2026-03-01', solvedFix(1, { sawSolution: true }), 'a'], ...['q1', 'q2', 'q3'].map((q) => ['2026-03-01', answered(q), 'a'] as Parameters<typeof event>)],
    ['lines found and nothing fixed', ['2026-03-01', { kind: 'solved', exercise: 'javascript', step: 'find', tries: 1, hints: 0 }, 'a'], ...['q1', 'q2', 'q3'].map((q) => ['2026-03-01', answered(q), 'a'] as Parameters<typeof event>)],
  ];
  for (const [what, ...events] of begun) it(`has not passed with ${what}`, () => assert.equal(status(events.map((one) => event(...one))).status, 'begun'));
  it('has passed with three of five right, on the day of the last of what it takes', () => {
    const events = [event('2026-02-01', solvedFix(3, { hints: 2 }), 'a'), ...['q1', 'q2', 'q3'].map((q, index) => event(`2026-02-0${index + 2}`, answered(q), 'a'))];
    assert.equal(status(events).passedOn, '2026-02-04');
  });
  it('stays passed when questions are forgotten', () => {
    const events = [...passing('2026-03-01', 'a'), ...['q1', 'q2', 'q3', 'q4', 'q5'].map((q) => event('2026-03-20', answered(q, false), 'a'))];
    assert.deepEqual([status(events, 'a', '2026-03-21').status, status(events, 'a', '2026-03-21').passedOn], ['due', '2026-03-01']);
  });
  it('passes questions alone, and a decision alone', () => {
    assert.equal(status(['q1', 'q2', 'q3'].map((q) => event('2026-03-01', answered(q), 'c')), 'c').status, 'passed');
    assert.equal(status([event('2026-03-01', { kind: 'solved', exercise: 'decision', step: 'decide', tries: 2, hints: 0 }, 'd')], 'd').status, 'passed');
  });
  it('stays passed when the topic gets other questions and exercises', () => {
    const renewed = catalog([topic('a', { quiz: [], exercises: [codeExercise('go')] })]);
    assert.equal(progressOf(mergeEvents(passing('2026-03-01', 'a')), renewed, '2026-03-02').topics[0]!.status, 'passed');
  });
  it('does not begin a topic by a finding', () => assert.equal(status([event('2026-03-01', { kind: 'wrote-own', fingerprint: 'r:0123456789abcdef' }, 'a')]).status, 'not-begun'));
  it('keeps to what the catalog has', () => {
    const { unknownTopics, due, topics, tracks } = progressOf(mergeEvents(passing('2026-01-10', 'gone'), [event('2026-01-10', answered('old', false), 'a')]), CATALOG, '2026-03-01');
    assert.deepEqual([unknownTopics, due, topics[0]!.due], [['gone'], [], 0]);
    assert.deepEqual(tracks, [{ track: 'first', topics: ['a', 'b'], passed: 0, next: 'a' }]);
  });
  it('counts tracks', () => {
    const { tracks } = progressOf(mergeEvents(passing('2026-03-01', 'a'), passing('2026-03-01', 'b')), CATALOG, '2026-03-02');
    assert.deepEqual(tracks, [{ track: 'first', topics: ['a', 'b'], passed: 2 }]);
  });
  it('never loses what was passed by more events', () => {
    const more = fc.array(fc.tuple(fc.constantFrom('2026-01-05', '2026-03-05', '2199-01-01', '1970-01-01'), fc.constantFrom(answered('q1', false), answered('q2'), solvedFix(9), solvedFix(1, { sawSolution: true }))));
    fc.assert(fc.property(more, (extra) => {
      const events = [...passing('2026-03-01', 'a'), ...extra.map(([day, deed]) => event(day, deed, 'a'))];
      assert.notEqual(status(events).passedOn, undefined);
    }));
  });
});

const count = (weakness: string, severity: WeaknessCount['severity'], number: number, changes: Partial<WeaknessCount> = {}): WeaknessCount => ({ weakness, severity, count: number, cwe: [], languages: ['javascript'], ...changes });

describe('training: what findings suggest', () => {
  const none = progressOf([], CATALOG, '2026-03-01');
  it('goes by severity times count', () => {
    const found = suggest([count('a', 'low', 3), count('b', 'critical', 1), count('c', 'medium', 2), count('a', 'low', 2), count('b', 'low', 0), count('none', 'critical', 9)], none, CATALOG);
    assert.deepEqual(found.map(({ topic: id, weight }) => [id, weight]), [['b', 8], ['a', 5], ['c', 4]]);
    assert.deepEqual(found[1]!.because.map(({ count: number }) => number), [3, 2]);
  });
  it('leaves out what is passed', () => {
    const progress = progressOf(mergeEvents(passing('2026-02-01', 'b')), CATALOG, '2026-03-01');
    assert.deepEqual(suggest([count('a', 'low', 1), count('b', 'critical', 1)], progress, CATALOG).map(({ topic: id }) => id), ['a']);
  });
  it('is nothing without findings or topics', () => {
    assert.deepEqual(suggest([], none, CATALOG), []);
    assert.deepEqual(suggest([count('a', 'low', 1)], none, catalog([])), []);
  });
});

function withoutExam(language: string) {
  const { exam: _, ...exercise } = codeExercise(language);
  return exercise;
}

describe('training: the topic of a finding', () => {
  const broad = topic('injection', { weaknesses: ['sql-injection', 'nosql-injection'], cwe: ['CWE-89', 'CWE-943', 'CWE-20'], exercises: [withoutExam('python'), codeExercise('javascript'), withoutExam('go')] });
  const narrow = topic('sql', { weaknesses: ['sql-injection'], cwe: ['CWE-89'], exercises: [DECISION] });
  const all = catalog([broad, narrow, topic('empty', { weaknesses: [], cwe: ['CWE-1'], exercises: [] })]);
  const check = (what: string, about: Parameters<typeof topicFor>[1], expected: [string, string?] | undefined, of = all) => it(what, () => {
    const found = topicFor(of, about);
    assert.deepEqual(found && [found.topic.id, ...(found.exercise ? [found.exercise.id] : [])], expected);
  });
  check('is that of its weakness', { weakness: 'nosql-injection', cwe: ['CWE-89'], language: 'python' }, ['injection', 'python']);
  check('is the narrower of two', { weakness: 'sql-injection', cwe: [], language: 'java' }, ['sql', 'decision']);
  check('is that of its CWE where the weakness leads nowhere', { weakness: 'other', cwe: ['CWE-7', 'CWE-943'], language: 'Go' }, ['injection', 'go']);
  check('is that of its first known CWE', { cwe: ['CWE-20', 'CWE-89'], language: 'x' }, ['injection', 'javascript']);
  check('has the exercise of a language by its other names', { cwe: ['CWE-943'], language: 'typescriptreact' }, ['injection', 'javascript']);
  check('has the exercise that runs, where there is none of the language', { cwe: ['CWE-943'], language: 'cobol' }, ['injection', 'javascript']);
  check('may have no exercise', { cwe: ['CWE-1'], language: 'go' }, ['empty']);
  check('is none where nothing fits', { weakness: 'x', cwe: ['CWE-9'], language: 'go' }, undefined);
  check('is the team’s own before ours', { weakness: 'sql-injection', cwe: [], language: 'go' }, ['ours', 'javascript'], catalog([...all.topics, topic('ours', { weaknesses: ['sql-injection', 'b', 'c'], ownedByTeam: true })]));
  check('takes a language from a prototype for none', { cwe: ['CWE-943'], language: 'constructor' }, ['injection', 'javascript']);
});
