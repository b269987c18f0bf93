import assert from 'node:assert/strict';
import { announce } from '../../../client/src/panel/page/announce';
import { l10n, useTexts } from '../../../client/src/panel/page/l10n';
import { keyOf } from '../../../client/src/panel/page/titles';
import type { ExerciseView, RecallView } from '../../../server/src/protocol';

const BASE: Omit<ExerciseView, 'at'> = { view: 'exercise', topic: 't', topicTitle: 'T', exercise: 'e', title: 'E', story: '', language: '', file: 'a.js', steps: [] };
const fix = (conditions: readonly boolean[], tries = 1): ExerciseView => ({
  ...BASE,
  at: {
    step: 'fix', task: '', hints: [], hintsLeft: 0, isSolved: conditions.every((one) => one), tries, maySeeSolution: true,
    grade: { passed: conditions.every((one) => one), conditions: conditions.map((passed) => ({ kind: 'engine', title: 'x', passed })) },
  },
});

describe('what a screen reader says of a change', () => {
  it('says what became of an answer', () => {
    assert.equal(announce(fix([false]), fix([true, false, false])), 'Not yet: 2 of 3 conditions do not hold.');
    assert.equal(announce(fix([false]), fix([true])), 'Passed');
    const attack = (did?: string): ExerciseView => ({ ...BASE, at: { step: 'attack', task: '', code: '', hints: [], hintsLeft: 0, isSolved: did !== undefined, tries: 1, last: { input: 'x', ...(did !== undefined && { did }) } } });
    assert.equal(announce(attack(), attack('It printed.')), 'It worked: It printed.');
    assert.match(announce(attack(), attack()), /no harm/);
    const asked: RecallView = { view: 'recall', left: 0, answered: 0, right: 0, question: { topic: 't', topicTitle: 'T', id: 'q', question: '?', options: [{ text: 'a' }] } };
    const answered: RecallView = { ...asked, question: { ...asked.question!, options: [{ text: 'a', isChosen: true, right: false, why: 'Because.' }] } };
    assert.equal(announce(asked, answered), 'Not right. Because.');
  });

  it('says nothing where the heading of another place gets the focus', () => {
    assert.equal(announce(undefined, fix([true])), '');
    assert.equal(announce({ view: 'nothing', message: '' }, fix([true])), '');
    assert.notEqual(keyOf({ view: 'exercise', topic: 't', exercise: 'e' }, fix([true])), keyOf({ view: 'exercise', topic: 't', exercise: 'e' }, { ...BASE, at: { step: 'find', code: '', answers: [], isSolved: false, tries: 0 } }));
  });

  it('speaks the person’s language', () => {
    useTexts({ 'Line {0}: {1}': 'Zeile {0}: {1}' });
    assert.equal(l10n.t('Line {0}: {1}', 3, 'x'), 'Zeile 3: x');
    assert.equal(l10n.t('Passed'), 'Passed');
    useTexts({});
  });
});
