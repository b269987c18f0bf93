import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits, LineIndex } from '../../server/src/core';
import { applyChanges, replaceMiddle } from '../../server/src/lsp/sync-edits';

const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r\n', '😀', ' '), maxLength: 40 });
const position = fc.record({ line: fc.nat(8), character: fc.nat(12) });
const change: fc.Arbitrary<TextDocumentContentChangeEvent> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ range: fc.record({ start: position, end: position }), text }) },
  { weight: 1, arbitrary: fc.record({ text }) },
);

describe('document sync', () => {
  it('has after any changes the text that the reference implementation has', () => {
    fc.assert(fc.property(text, fc.array(change, { maxLength: 5 }), (before, changes) => {
      const reference = TextDocument.create('file:///a', 'x', 1, before);
      const expected = TextDocument.update(reference, changes, 2).getText();
      assert.equal(applyChanges(before, new LineIndex(before), changes).text, expected);
    }), { numRuns: 2000 });
  });

  it('gives edits that make the same text one after another', () => {
    fc.assert(fc.property(text, fc.array(change, { maxLength: 5 }), (before, changes) => {
      const synced = applyChanges(before, new LineIndex(before), changes);
      assert.equal(synced.edits.reduce((soFar, edit) => applyEdits(soFar, [edit]), before), synced.text);
    }), { numRuns: 1000 });
  });

  it('replaces no more than the middle of a whole new text', () => {
    fc.assert(fc.property(text, text, (before, after) => {
      const edit = replaceMiddle(before, after);
      assert.equal(applyEdits(before, [edit]), after);
    }));
    assert.deepEqual(replaceMiddle('one two three', 'one 2 three'), { span: { start: 4, end: 7 }, text: '2' });
  });
});
