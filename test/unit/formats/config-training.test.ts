import assert from 'node:assert/strict';
import { parseConfig } from '../../../server/src/core/formats';

const read = (text: string) => parseConfig(`training:\n${text.replace(/^/gm, '  ')}`, 'wardlight.yaml');

describe('wardlight.yaml: training', () => {
  it('is absent where nothing is said', () => {
    assert.equal('training' in parseConfig('pace: now', 'w').config, false);
    assert.equal('training' in parseConfig('training:', 'w').config, false);
  });
  it('has what is not said as it is at first', () => assert.deepEqual(read('share: true').config.training, { share: true, recordScans: false, topics: '.wardlight/training', tracks: [], people: [] }));
  it('is read with its lines', () => {
    const { config, problems } = read('topics: ./security/training/\nrecord-scans: true\ntracks:\n  backend: 2027-03-31\n  week:\n  lead: {due: 2027-01-01, roles: lead}\npeople:\n  heron: development\n  owl: {roles: [operations, lead], tracks: [week]}\n  wren:');
    assert.deepEqual(problems, []);
    assert.deepEqual(config.training, {
      share: false, recordScans: true, topics: 'security/training',
      tracks: [{ id: 'backend', line: 5, due: '2027-03-31' }, { id: 'week', line: 6 }, { id: 'lead', line: 7, due: '2027-01-01', roles: ['lead'] }],
      people: [{ id: 'heron', roles: ['development'], tracks: [], line: 9 }, { id: 'owl', roles: ['operations', 'lead'], tracks: ['week'], line: 10 }, { id: 'wren', roles: [], tracks: [], line: 11 }],
    });
  });
  const check = (text: string, line: number, message: RegExp) => it(`says at line ${line} of ${JSON.stringify(text)}`, () => {
    const { problems, config } = read(text);
    assert.deepEqual(problems.map((problem) => [problem.kind, problem.line]), [['config', line]]);
    assert.match(problems[0]!.message, message);
    assert.ok(config.training, 'the rest is kept');
  });
  check('tracks:\n  backend: 2027-02-30', 3, /a date is needed here, such as `2027-03-31`/);
  check('tracks:\n  backend: 20270331', 3, /not a number/);
  check('people:\n  heron: develpment', 3, /did you mean `development`/);
  check('people:\n  heron: [operations, ops]', 3, /role/);
  check('people:\n  Ms Heron: lead', 3, /small letters.*the name of a file/);
  check('people:\n  heron:\n    role: lead', 4, /did you mean `roles`/);
  check('share: sometimes', 2, /`true` or `false`/);
  check('record-scans: daily', 2, /`record-scans` is `true` or `false`/);
  check('topics: /srv/topics', 2, /below the folder of wardlight.yaml/);
  check('trakcs: {}', 2, /did you mean `tracks`/);
  it('of five hundred people is read', () => {
    const people = Array.from({ length: 500 }, (_, index) => `  p${index}: development`).join('\n');
    assert.equal(read(`people:\n${people}`).config.training!.people.length, 500);
  });
});
