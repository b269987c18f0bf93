import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TrainingSettings } from '../../../server/src/core';
import { mergeEvents, readScanRecord, reportHtml, teamReport, writeScanRecord, type Deed, type ProgressEvent, type ScanRecord, type TeamInput, type Track, type WeaknessCount } from '../../../server/src/training';
import { catalog, event, passing, topic } from './support';

const TODAY = '2026-03-10';
const track = (id: string, topics: string[], role: Track['roles'][number] = 'development'): Track => ({ id, title: id, summary: '', roles: [role], topics });
const CATALOG = catalog(
  [topic('sql'), topic('xss'), topic('containers', { roles: ['operations'] }), topic('terraform', { roles: ['operations'] }), topic('alerts', { roles: ['development', 'operations'] })],
  [track('backend', ['sql', 'xss']), track('operations', ['containers', 'terraform'], 'operations'), track('week', ['sql'])],
);
const SETTINGS: TrainingSettings = {
  share: true, recordScans: false, topics: '.wardlight/training',
  tracks: [{ id: 'backend', due: '2026-03-01', line: 3 }, { id: 'operations', due: '2026-04-01', line: 4 }, { id: 'nowhere', line: 5 }],
  people: [
    { id: 'heron', roles: ['development'], tracks: [], line: 7 }, { id: 'owl', roles: ['operations'], tracks: ['week'], line: 8 },
    { id: 'wren', roles: ['development'], tracks: ['backend', 'backnd'], line: 9 }, { id: 'kite', roles: ['lead'], tracks: [], line: 10 },
  ],
};
const count = (weakness: string, number: number, severity: WeaknessCount['severity'] = 'high'): WeaknessCount => ({ weakness, cwe: [], severity, count: number, languages: ['javascript'] });
const PEOPLE = new Map<string, readonly ProgressEvent[]>([
  ['heron', [...passing('2026-03-02', 'sql', 'heron'), ...passing('2026-03-05', 'alerts', 'heron')]],
  ['owl', [...passing('2026-03-03', 'containers', 'owl'), event('2026-03-04', { kind: 'read' }, 'terraform', 'owl')]],
  ['wren', []],
]);
const report = (changes: Partial<TeamInput> = {}) => teamReport({
  settings: SETTINGS, path: 'wardlight.yaml', catalog: CATALOG, people: PEOPLE, today: TODAY, history: [],
  findings: [count('sql', 4), count('sql', 1, 'critical'), count('xss', 4), count('containers', 9), count('other', 2)], ...changes,
});

describe('training: a team', () => {
  it('has a row for each person, with a cell for each topic', () => {
    const { people, topics } = report();
    assert.deepEqual(topics.map(({ id }) => id), ['sql', 'xss', 'containers', 'terraform', 'alerts']);
    assert.deepEqual(people.map(({ id, tracks, shares, passed, cells }) => [id, tracks, shares, passed, cells]), [
      ['heron', ['backend'], true, 2, ['passed', 'not-begun', 'not-begun', 'not-begun', 'passed']],
      ['owl', ['operations', 'week'], true, 1, ['not-begun', 'not-begun', 'passed', 'begun', 'not-begun']],
      ['wren', ['backend'], true, 0, Array(5).fill('not-begun')],
      ['kite', [], false, 0, Array(5).fill('not-begun')],
    ]);
  });
  it('sees what is found beside who passed it, the largest gap first', () => {
    const { coverage, uncovered } = report();
    assert.deepEqual(coverage.map(({ topic: id, findings, critical, high, passed, of }) => [id, findings, critical, high, passed, of]), [
      ['containers', 9, 0, 9, 1, 3], ['xss', 4, 0, 4, 0, 3], ['sql', 5, 1, 4, 1, 3], ['terraform', 0, 0, 0, 0, 3],
    ]);
    assert.deepEqual(uncovered, [count('other', 2)]);
  });
  it('sees what is due, overdue first', () => {
    assert.deepEqual(report().due.map(({ person, topic: id, track: of, due, overdue }) => [person, id, of, due, overdue]), [
      ['heron', 'xss', 'backend', '2026-03-01', true], ['wren', 'sql', 'backend', '2026-03-01', true], ['wren', 'xss', 'backend', '2026-03-01', true], ['owl', 'terraform', 'operations', '2026-04-01', false],
    ]);
    assert.ok(report({ today: '2026-03-01' }).due.every(({ overdue }) => !overdue), 'the day itself is in time');
  });
  it('pairs who can show each other something of their own work', () => {
    assert.deepEqual(report().pairings, [{ developer: 'heron', operator: 'owl', developerShows: ['sql'], operatorShows: ['containers'] }]);
    assert.match(report().pairingRule, /developer/);
  });
  it('pairs nobody twice, nobody with themselves, and not over what both work on', () => {
    const settings = { ...SETTINGS, people: [...SETTINGS.people.slice(0, 3), { id: 'both', roles: ['development' as const, 'operations' as const], tracks: [], line: 11 }] };
    const people = new Map(PEOPLE).set('both', [...passing('2026-03-02', 'sql', 'both'), ...passing('2026-03-02', 'xss', 'both'), ...passing('2026-03-02', 'containers', 'both')]);
    const { pairings } = report({ settings, people });
    assert.deepEqual(pairings.map(({ developer, operator }) => [developer, operator]), [['heron', 'owl']]);
    const alertsAlone = new Map([['heron', passing('2026-03-02', 'alerts', 'heron')], ['owl', passing('2026-03-02', 'containers', 'owl')]]);
    assert.deepEqual(report({ people: alertsAlone }).pairings, []);
  });
  it('is the same for people and events in any order', () => {
    const mixed = new Map([...PEOPLE].reverse());
    assert.deepEqual(report({ people: mixed }), report());
  });
  it('tells of tracks, people and topics that are not known', () => {
    const people = new Map(PEOPLE).set('stranger', passing('2026-03-01', 'gone', 'stranger')).set('heron', passing('2026-03-01', 'gone', 'heron'));
    const { problems, people: rows } = report({ people });
    assert.deepEqual(problems.map(({ message, line }) => [message.split(';')[0], line]), [
      ['the track `nowhere` is not known', 5], ['the track `backnd` is not known', 9],
      ['there is progress of `stranger`, who is not among `people` of `training`', undefined],
      ['the topic `gone` is not known, and what 2 people did of it is kept and not shown', undefined],
    ]);
    assert.match(problems[1]!.message, /did you mean `backend`/);
    assert.equal(rows.at(-1)!.id, 'stranger');
  });
  it('without settings shows who there is, and complains of nobody', () => {
    const { people, problems, due } = report({ settings: undefined });
    assert.deepEqual([people.map(({ id }) => id), problems, due], [['heron', 'owl', 'wren'], [], []]);
  });
  it('of nobody and nothing is a report', () => {
    const empty = teamReport({ settings: undefined, catalog: catalog([]), people: new Map(), findings: [], history: [], today: TODAY });
    assert.deepEqual([empty.people, empty.coverage, empty.trend, empty.pairings, empty.problems], [[], [], [], [], []]);
  });
  it('never throws, and counts no more than there is, whatever people did', () => {
    const word = fc.constantFrom('sql', 'containers', 'gone', 'constructor', '__proto__', 'toString');
    const deed = fc.oneof(fc.constantFrom<Deed>({ kind: 'read' }, { kind: 'wrote-own', fingerprint: 'r:0123456789abcdef' }, { kind: 'fixed-own', fingerprint: 'r:0123456789abcdef' }), word.map((question): Deed => ({ kind: 'answered', question, right: true })), word.map((exercise): Deed => ({ kind: 'solved', exercise, step: 'fix', tries: 1, hints: 0 })));
    const days = fc.constantFrom('1970-01-01', '2026-02-01', '2026-03-10', '2199-01-01');
    const people = fc.array(fc.tuple(word, fc.array(fc.tuple(days, deed, word), { maxLength: 12 }))).map((all) => new Map(all.map(([id, deeds]) => [id, mergeEvents(deeds.map(([day, what, of]) => event(day, what, of, id)))] as const)));
    const found = fc.array(fc.tuple(word, fc.nat(9)).map(([weakness, number]) => count(weakness, number)));
    fc.assert(fc.property(people, found, (members, findings) => {
      const whole = report({ people: members, findings });
      assert.equal(whole.people.length, new Set([...SETTINGS.people.map(({ id }) => id), ...members.keys()]).size);
      for (const { passed, of } of whole.coverage) assert.ok(passed <= of && of === members.size);
      assert.equal([...whole.coverage.map((one) => one.findings), ...whole.uncovered.map((one) => one.count)].reduce((sum, one) => sum + one, 0), findings.reduce((sum, one) => sum + one.count, 0));
      reportHtml(whole);
    }));
  });
  it('of five hundred people and fifty topics takes each once', () => {
    const topics = Array.from({ length: 50 }, (_, index) => topic(`t${index}`, { roles: [index % 2 ? 'operations' : 'development'] }));
    const people = new Map(Array.from({ length: 500 }, (_, index) => {
      const id = `p${index}`;
      return [id, topics.filter((_, place) => (place * 7 + index) % 5 === 0).flatMap((one) => passing('2026-03-02', one.id, id)).sort((a, b) => (a.id < b.id ? -1 : 1))] as const;
    }));
    let read = 0;
    const counted = new Map([...people].map(([id, events]) => [id, new Proxy(events, { get: (target, key, receiver) => (typeof key === 'string' && /^\d+$/.test(key) && read++, Reflect.get(target, key, receiver) as unknown) })]));
    const settings: TrainingSettings = { ...SETTINGS, tracks: [], people: [...people.keys()].map((id, index) => ({ id, roles: [index % 3 ? 'development' as const : 'operations' as const], tracks: [], line: index })) };
    const whole = teamReport({ settings, catalog: catalog(topics), people: counted, findings: topics.map(({ id }) => count(id, 3)), history: [], today: TODAY });
    const events = [...people.values()].reduce((sum, { length }) => sum + length, 0);
    assert.equal(whole.people.length, 500);
    assert.ok(whole.pairings.length > 100);
    assert.ok(read <= events * 4, `${read} reads of ${events} events`);
  });
});

describe('training: scans that were recorded', () => {
  const record = (at: string, number: number): ScanRecord => ({ version: 1, at, files: 10, weaknesses: number > 0 ? [count('sql', number)] : [] });
  it('give a trend: the last of each day, beside what was passed by then', () => {
    const history = [record('2026-03-04T09:00:00.000Z', 7), record('2026-02-01T09:00:00.000Z', 12), record('2026-03-04T18:00:00.000Z', 5), record('2026-03-09T09:00:00.000Z', 0)];
    assert.deepEqual(report({ history }).trend, [{ day: '2026-02-01', findings: 12, passed: 0 }, { day: '2026-03-04', findings: 5, passed: 2 }, { day: '2026-03-09', findings: 0, passed: 3 }]);
  });
  it('are files that do not conflict, and are read as they were written', () => {
    const [one, two] = [writeScanRecord(record('2026-03-04T09:00:00.000Z', 7)), writeScanRecord(record('2026-03-04T10:00:00.000Z', 7))];
    assert.match(one.name, /^2026-03-04-[0-9a-f]{8}\.json$/);
    assert.notEqual(one.name, two.name);
    assert.deepEqual(readScanRecord(`\ufeff${one.text}`, one.name), { record: record('2026-03-04T09:00:00.000Z', 7), problems: [] });
  });
  const bad: [string, string, RegExp][] = [
    ['no JSON', '{', /no record/], ['another version', '{"version":2}', /another version/], ['a time that is none', '{"version":1,"at":"x","files":1,"weaknesses":[]}', /damaged/],
    ['a count that is none', '{"version":1,"at":"2026-03-04T09:00:00.000Z","files":1,"weaknesses":[{"weakness":"a","cwe":[],"severity":"high","count":-1,"languages":[]}]}', /damaged/],
  ];
  for (const [what, text, message] of bad) it(`are skipped with a problem: ${what}`, () => {
    const { record: none, problems } = readScanRecord(text, 'a.json');
    assert.equal(none, undefined);
    assert.match(problems[0]!.message, message);
    assert.equal(problems[0]!.path, 'a.json');
  });
});
