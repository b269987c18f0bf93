import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/core';
import { expandText } from './expanded-text';
import { judge, type Verdict } from './judge';

/** Judges a fixture in which the rule `r` finds each `BAD`, unless told otherwise. */
function check(text: string, expected: { readonly [Word in keyof Verdict]?: number }, flagged = /BAD/g): void {
  const expanded = expandText(text, { short: 'BAD' });
  const findings = [...expanded.text.matchAll(flagged)].map(({ 0: word, index }) => findingAt('r', index, index + word.length));
  const verdict = judge('bad.js', text, expanded, findings);
  const counts = { reported: verdict.reported, missing: verdict.missing.length, noisy: verdict.noisy.length, wrong: verdict.wrong.length };
  const todo = { todo: verdict.todo, closed: verdict.closed.length };
  assert.deepEqual({ ...counts, ...todo }, { reported: 0, missing: 0, noisy: 0, wrong: 0, todo: 0, closed: 0, ...expected });
}

function findingAt(ruleId: string, start: number, end: number): Finding {
  const what = { kind: 'code', message: 'm', severity: 'high', confidence: 'high', cwe: [], metavariables: {}, scope: 'file' } as const;
  return { ruleId, span: { start, end }, ...what };
}

describe('judging a fixture', () => {
  it('counts what is reported as annotated', () => check('// ruleid: r\n  BAD', { reported: 1 }));
  it('accepts exact columns', () => check('// ruleid: r\n  BAD;\n//^^^', { reported: 1 }));
  it('sees a missing finding', () => check('// ruleid: r\n  good', { missing: 1 }));
  it('sees a finding on a line without annotation', () => check('BAD', { noisy: 1 }));
  it('sees a finding on a line that must stay silent', () => check('// ok: r\nBAD', { noisy: 1 }));
  it('sees a finding of a rule that is not annotated', () => check('// ruleid: other\nBAD', { missing: 1, noisy: 1 }));
  it('sees the same finding twice', () => {
    const text = '// ruleid: r\nBAD';
    const twice = [findingAt('r', 13, 16), findingAt('r', 13, 16)];
    assert.equal(judge('bad.js', text, expandText(text, {}), twice).noisy.length, 1);
  });
  it('sees columns that begin elsewhere', () => check('// ruleid: r\n   BAD\n//^^^^', { wrong: 1 }));
  it('sees columns that end elsewhere', () => check('// ruleid: r\n  BAD;\n//^^^^', { wrong: 1 }));
  it('sees one of two findings missing by its carets', () => check('// ruleid: r\n  BAD BUD\n//^^^ ^^^', { wrong: 1 }));
  it('compares the first line of a finding of several lines', () => check('// ruleid: r\n  one\n//^^^\ntwo', { reported: 1 }, /one[\s\S]*two/g));
  it('counts a known gap', () => check('// todoruleid: r\ngood\n// todook: r\nBAD', { todo: 2 }));
  it('sees that a known gap is closed', () => check('// todoruleid: r\nBAD\n// todook: r\ngood', { closed: 2 }));
  it('compares in the columns of the committed text', () => check('// ruleid: r\n  {{token:short:1}};\n//^^^^^^^^^^^^^^^^^', { reported: 1 }));
  it('names file, line and rule', () => {
    const { missing } = judge('bad.js', '// ruleid: r\n  good', expandText('', {}), []);
    assert.deepEqual(missing, ['bad.js:2 r: good']);
  });
});
