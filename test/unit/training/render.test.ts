import assert from 'node:assert/strict';
import fc from 'fast-check';
import { reportCsv, reportHtml, reportJson, reportText, type TeamReport } from '../../../server/src/training';

const REPORT: TeamReport = {
  today: '2026-03-10',
  topics: [{ id: 'sql', title: 'SQL injection' }, { id: 'containers', title: 'Containers' }],
  people: [
    { id: 'heron', roles: ['development', 'lead'], tracks: ['backend'], shares: true, cells: ['due', 'begun'], passed: 1, dueCards: 2 },
    { id: 'kite', roles: ['operations'], tracks: [], shares: false, cells: ['not-begun', 'not-begun'], passed: 0, dueCards: 0 },
  ],
  coverage: [{ topic: 'sql', title: 'SQL injection', findings: 5, critical: 1, high: 4, passed: 1, of: 1 }, { topic: 'containers', title: 'Containers', findings: 2, critical: 0, high: 0, passed: 0, of: 0 }],
  uncovered: [{ weakness: 'other', cwe: [], severity: 'low', count: 3, languages: [] }],
  trend: [{ day: '2026-03-01', findings: 9, passed: 0 }, { day: '2026-03-09', findings: 7, passed: 1 }],
  pairings: [{ developer: 'heron', operator: 'owl', developerShows: ['sql'], operatorShows: ['containers'] }],
  pairingRule: 'A rule.',
  due: [{ person: 'heron', topic: 'containers', track: 'backend', due: '2026-03-01', overdue: true }],
  problems: [{ kind: 'config', message: 'the track `x` is not known.', path: 'wardlight.yaml', line: 4 }],
};
const EMPTY: TeamReport = { today: '2026-03-10', topics: [], people: [], coverage: [], uncovered: [], trend: [], pairings: [], pairingRule: '', due: [], problems: [] };

describe('training: the report as CSV', () => {
  it('is the matrix, a line for each person', () => assert.equal(reportCsv(REPORT), [
    'person,roles,tracks,shares,passed,due questions,sql,containers', 'heron,development lead,backend,yes,1,2,due,begun', 'kite,operations,,no,,,,', '',
  ].join('\r\n')));
  it('starts no formula, and quotes what it must', () => {
    const topics = ['=1+1', '+1', '-1', '@x', 'a,b', 'a"b', 'a\nb'].map((id) => ({ id, title: id }));
    assert.ok(reportCsv({ ...EMPTY, topics }).endsWith(`'=1+1,'+1,'-1,'@x,"a,b","a""b","a\nb"\r\n`));
  });
});

describe('training: the report as JSON', () => {
  it('is all of it, with a version', () => assert.deepEqual(JSON.parse(reportJson(REPORT)), { version: 1, ...JSON.parse(JSON.stringify(REPORT)) as TeamReport }));
});

describe('training: the report as text', () => {
  it('says what is due, found and possible', () => {
    const text = reportText(REPORT);
    for (const part of ['2 people, 1 shares progress; 2 topics', 'overdue  heron: containers', '5  1 of 1  sql', '3  other', 'heron shows sql; owl shows containers']) assert.ok(text.includes(part), part);
  });
  it('leaves out topics without findings', () => assert.ok(!reportText({ ...REPORT, coverage: [{ ...REPORT.coverage[0]!, findings: 0 }] }).includes('1 of 1')));
  it('is cut short, and says so', () => {
    const due = Array.from({ length: 50 }, (_, index) => ({ ...REPORT.due[0]!, person: `p${index}` }));
    assert.match(reportText({ ...REPORT, due }), /… and 30 more; `--format html` has all/);
  });
  it('lets a terminal obey nothing', () => assert.ok(!/[\u001b\u202e]/.test(reportText({ ...REPORT, uncovered: [{ ...REPORT.uncovered[0]!, weakness: '\u001b[2J\u202ex' }] }))));
});

/** The names of the elements of a page that were opened, each of which must be closed in its order. */
function elementsOf(html: string): string[] {
  const names: string[] = [];
  const open: string[] = [];
  for (const [, end, name, rest] of html.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:[^<>"]|"[^"<]*")*)>/g)) {
    if (end === '/') assert.equal(open.pop(), name);
    else if (name !== 'meta' && !rest!.endsWith('/')) open.push(name!);
    if (end === '') names.push(name!);
  }
  assert.deepEqual(open, []);
  return names;
}

describe('training: the report as a page', () => {
  const html = reportHtml(REPORT);
  it('holds no script, and asks for nothing', () => {
    assert.match(html, /default-src 'none'; style-src 'unsafe-inline'/);
    assert.deepEqual([...new Set(elementsOf(html))].filter((name) => ['script', 'img', 'link', 'iframe', 'a', 'form'].includes(name)), []);
    assert.ok(!/\son[a-z]+=|url\(|@import|https?:/.test(html.replace('http-equiv', '')));
  });
  it('names itself, its language, its tables and its pictures', () => {
    assert.match(html, /<html lang="en">/);
    assert.match(html, /<title>Training report of 2026-03-10<\/title>/);
    assert.equal(html.match(/<table/g)!.length, html.match(/<caption/g)!.length);
    assert.ok(!/<th(?! scope=")[ >]/.test(html), 'each header says what it is of');
    for (const [, label] of html.matchAll(/aria-labelledby="([^"]+)"/g)) for (const id of label!.split(' ')) assert.ok(html.includes(`id="${id}"`), id);
  });
  it('says each state in words', () => {
    assert.match(html, />again<\/td>/);
    assert.match(html, />unknown<\/td>/);
    assert.match(html, />overdue<\/td>/);
    assert.match(html, /nobody shares/);
  });
  it('of nothing says so', () => {
    elementsOf(reportHtml(EMPTY));
    assert.match(reportHtml(EMPTY), /Nothing is due/);
    assert.match(reportHtml(EMPTY), /No scan was recorded/);
  });
  it('has the same elements whatever the texts are', () => {
    const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</title><script>', "' onload='x", '<!--', ']]>', '&lt;', '\u0000<b>'));
    fc.assert(fc.property(hostile, (text) => {
      const page = reportHtml({
        ...REPORT, today: text, topics: [{ id: 'sql', title: text }, { id: text, title: text }], people: [{ ...REPORT.people[0]!, id: text }, REPORT.people[1]!],
        coverage: REPORT.coverage.map((one) => ({ ...one, title: text })), uncovered: [{ ...REPORT.uncovered[0]!, weakness: text }], trend: REPORT.trend.map((one, index) => ({ ...one, day: index ? text : one.day })),
        pairings: [{ ...REPORT.pairings[0]!, operator: text }], pairingRule: text, due: [{ ...REPORT.due[0]!, person: text, topic: text, track: text }], problems: [{ ...REPORT.problems[0]!, message: text, path: text }],
      });
      assert.deepEqual(elementsOf(page), elementsOf(html));
    }));
  });
  it('of very much that is due shows the first, and says how much more there is', () => {
    const due = Array.from({ length: 500 }, (_, index) => ({ ...REPORT.due[0]!, person: `p${index}` }));
    const long = reportHtml({ ...REPORT, due });
    assert.match(long, /… and 300 more/);
    assert.ok(long.includes('>p199<') && !long.includes('>p200<'));
  });
  it('of five hundred people and fifty topics is whole', () => {
    const topics = Array.from({ length: 50 }, (_, index) => ({ id: `t${index}`, title: `Topic ${index}` }));
    const people = Array.from({ length: 500 }, (_, index) => ({ ...REPORT.people[0]!, id: `p${index}`, cells: topics.map(() => 'passed' as const) }));
    assert.equal(reportHtml({ ...REPORT, topics, people }).match(/<td class="state passed">/g)!.length, 25_000);
  });
});
