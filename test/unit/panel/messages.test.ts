import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readHostMessage, readPageMessage, readPlace } from '../../../client/src/panel/messages';

describe('messages between the panel’s page and the extension', () => {
  it('takes what the page may say, and of it no more than belongs there', () => {
    const good: unknown[] = [
      { type: 'ready' }, { type: 'check' }, { type: 'open', what: 'fix' }, { type: 'export', format: 'csv' },
      { type: 'show', place: { view: 'exercise', topic: 'sql-injection', exercise: 'python', step: 'find' } },
      { type: 'act', action: { do: 'attack', input: '; id' } },
      { type: 'act', action: { do: 'answer', topic: 'a', question: 'b', option: 2, sure: true } },
    ];
    for (const message of good) assert.deepEqual(readPageMessage(message), message);
    assert.deepEqual(readPageMessage({ type: 'act', action: { do: 'predict', option: 1, text: 'more', __proto__: { evil: true } }, more: 1 }), { type: 'act', action: { do: 'predict', option: 1 } });
  });

  it('refuses everything else', () => {
    const bad: unknown[] = [
      undefined, null, 1, 'ready', [], {}, { type: 'run' }, { type: 'open', what: '/etc/passwd' }, { type: 'open', what: 'command:x' }, { type: 'export', format: 'exe' },
      { type: 'show', place: { view: 'exercise', topic: '../..', exercise: 'x' } }, { type: 'show', place: { view: 'other' } }, { type: 'show' },
      { type: 'act', action: { do: 'fix', text: 'only the editor says this' } }, { type: 'act', action: { do: 'find', lines: [1] } }, { type: 'act', action: { do: 'solution' } },
      { type: 'act', action: { do: 'predict', option: -1 } }, { type: 'act', action: { do: 'predict', option: 1.5 } }, { type: 'act', action: { do: 'attack', input: 'x'.repeat(20_001) } },
    ];
    for (const message of bad) assert.equal(readPageMessage(message), undefined, JSON.stringify(message));
  });

  it('never throws, whatever comes', () => {
    fc.assert(fc.property(fc.anything(), (value) => {
      readPageMessage(value);
      readHostMessage(value);
      readPlace(value);
    }));
  });

  it('takes a place as VS Code kept it, and drops what is no part of one', () => {
    assert.deepEqual(readPlace({ view: 'topic', topic: 'a', own: { uri: 'file:///a', fingerprint: 'r:1', more: 1 }, more: 1 }), { view: 'topic', topic: 'a', own: { uri: 'file:///a', fingerprint: 'r:1' } });
    assert.deepEqual(readPlace({ view: 'exercise', topic: 'a', exercise: 'b', step: 'no step', again: true }), { view: 'exercise', topic: 'a', exercise: 'b', again: true });
    assert.equal(readPlace('today'), undefined);
  });

  it('takes from the extension only what can be drawn', () => {
    const place = { view: 'today' };
    assert.ok(readHostMessage({ type: 'view', place, view: { view: 'nothing', message: 'x' } }));
    assert.equal(readHostMessage({ type: 'view', place, view: { view: 'html' } }), undefined);
    assert.equal(readHostMessage({ type: 'marks', lines: ['1'] }), undefined);
    assert.equal(readHostMessage({ type: 'texts', texts: { a: 1 } }), undefined);
    assert.deepEqual(readHostMessage({ type: 'busy' }), { type: 'busy' });
  });
});
