import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { readProgress, type Deed } from '../../../server/src/training';
import { eventId } from '../../../server/src/training/progress/event-id';
import { ROOT } from '../../support/assets';
import { answered, event, solvedFix } from './support';

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false });
const validate = ajv.compile(JSON.parse(readFileSync(join(ROOT, 'schema/progress.schema.json'), 'utf8')) as object);

/** The reader and the schema must say the same of every line. */
function check(what: string, isGood: boolean, line: object): void {
  it(`${isGood ? 'accepts' : 'refuses'} ${what}`, () => {
    const named = { ...line, id: eventId(line as Parameters<typeof eventId>[0]) };
    assert.equal(readProgress(JSON.stringify(named), 'a.jsonl').problems.length === 0, isGood, 'reader');
    assert.equal(validate(named), isGood, `schema: ${ajv.errorsText(validate.errors)}`);
  });
}

describe('training: the schema of a progress file', () => {
  const deeds: readonly Deed[] = [
    { kind: 'read' }, answered('q1'), { ...answered('q1'), sure: false } as Deed, solvedFix(), solvedFix(3, { sawSolution: true, hints: 2 }), { kind: 'fixed-own', fingerprint: 'a b/ü:1:0123456789abcdef' }, { kind: 'wrote-own', fingerprint: 'r:0123456789abcdef' },
  ];
  for (const deed of deeds) check(JSON.stringify(deed), true, event('2026-03-01', deed));
  const plain = event('2026-03-01', { kind: 'read' });
  check('a kind of a later version', true, { ...plain, what: { kind: 'taught', whom: 'owl', minutes: 3, done: true, note: null } });
  check('a field of a later version', true, { ...plain, by: '9.0', what: { kind: 'read', seconds: 3 } });
  const bad: readonly [string, object][] = [
    ['an exercise without a step', { kind: 'solved', exercise: 'a', tries: 1, hints: 0 }], ['no tries', { kind: 'solved', exercise: 'a', step: 'fix', tries: 0, hints: 0 }],
    ['a step that is none', { kind: 'solved', exercise: 'a', step: 'win', tries: 1, hints: 0 }], ['a solution that was not seen', { kind: 'solved', exercise: 'a', step: 'fix', tries: 1, hints: 0, sawSolution: false }],
    ['an answer that is text', { kind: 'answered', question: 'q', right: 'yes' }], ['a question in words', { kind: 'answered', question: 'What is it?', right: true }],
    ['a fingerprint with code', { kind: 'wrote-own', fingerprint: 'eval(x)' }], ['no kind', {}], ['a list', { kind: 'read', list: [1] }], ['a block', { kind: 'taught', of: {} }],
  ];
  for (const [what, deed] of bad) check(what, false, { ...plain, what: deed });
  for (const [key, value] of [['at', '2026-03-01'], ['person', 'Ms Heron'], ['person', 'con'], ['topic', '../x'], ['by', {}]] as const) check(`${key} ${JSON.stringify(value)}`, false, { ...plain, [key]: value });
});
