import assert from 'node:assert/strict';
import type { ReportedFinding, Span, TextEdit, Tier } from '../../server/src/core';
import { remember, shiftRemembered, splitByPace, type Moment } from '../../server/src/lsp/visible';

const PAGE = 'x'.repeat(100);

function finding(ruleId: string, tier: Tier, start: number, end: number): ReportedFinding {
  const range = { start: { line: 0, character: start }, end: { line: 0, character: end } };
  return {
    ruleId, tier, span: { start, end }, range, fingerprint: `${ruleId}:${tier}`, kind: 'code', message: '', severity: 'high', confidence: 'high',
    cwe: [], metavariables: {}, scope: 'file', place: 'production', snippet: '',
  };
}

describe('what the editor shows', () => {
  const all = [finding('a', 'now', 0, 1), finding('b', 'save', 2, 3), finding('c', 'scan', 4, 5)];

  const check = (moment: Moment, shown: string): void => {
    it(`is ${shown || 'nothing'} at pace ${moment.pace} ${moment.settled ? 'on open and save' : 'while typing'}`, () => {
      const split = splitByPace(all, moment, []);
      assert.equal(split.shown.map(({ ruleId }) => ruleId).join(''), shown);
      assert.equal(split.shown.length + split.heldBack.length, all.length);
    });
  };
  check({ pace: 'now', settled: true }, 'a');
  check({ pace: 'save', settled: true }, 'ab');
  check({ pace: 'scan', settled: true }, 'abc');
  check({ pace: 'scan', settled: false }, 'a');
  check({ pace: 'now', settled: false }, 'a');

  it('keeps what was shown, whatever its tier', () => {
    const split = splitByPace(all, { pace: 'now', settled: false }, remember([all[2]!]));
    assert.deepEqual(split.shown.map(({ ruleId }) => ruleId), ['a', 'c']);
  });
});

describe('a remembered span', () => {
  const check = (name: string, edits: TextEdit[], expected: Span): void => {
    it(name, () => {
      const [shifted] = shiftRemembered([{ ruleId: 'a', fingerprint: 'f', span: { start: 10, end: 20 } }], edits);
      assert.deepEqual(shifted?.span, expected);
    });
  };
  const edit = (start: number, end: number, text: string): TextEdit => ({ span: { start, end }, text });

  check('stays before an edit', [edit(30, 31, PAGE)], { start: 10, end: 20 });
  check('moves with an insertion before it', [edit(0, 0, 'abc')], { start: 13, end: 23 });
  check('moves with an insertion at its start', [edit(10, 10, 'abc')], { start: 13, end: 23 });
  check('does not grow at its end', [edit(20, 20, 'abc')], { start: 10, end: 20 });
  check('grows with an insertion inside', [edit(15, 15, 'abc')], { start: 10, end: 23 });
  check('shrinks with a deletion of its end', [edit(15, 25, '')], { start: 10, end: 15 });
  check('shrinks with a deletion of its start', [edit(5, 15, '')], { start: 5, end: 10 });
  check('is empty once it was replaced', [edit(5, 25, 'abc')], { start: 8, end: 8 });
  check('follows edits one after another', [edit(0, 0, 'ab'), edit(0, 1, '')], { start: 11, end: 21 });
});
