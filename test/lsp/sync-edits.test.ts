import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { applyEdits, createDocument, editDocument, LineIndex, type SourceDocument } from '../../server/src/core';
import { replaceMiddle, toEdit } from '../../server/src/lsp/sync-edits';

const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r\n', '😀', ' '), maxLength: 40 });
const position = fc.record({ line: fc.nat(8), character: fc.nat(12) });
const change: fc.Arbitrary<TextDocumentContentChangeEvent> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ range: fc.record({ start: position, end: position }), text }) },
  { weight: 1, arbitrary: fc.record({ text }) },
);

function applyNaively(before: string, one: TextDocumentContentChangeEvent): string {
  if (!('range' in one)) return one.text;
  const lines = new LineIndex(before);
  const offsets = [lines.offsetAt(one.range.start), lines.offsetAt(one.range.end)];
  return before.slice(0, Math.min(...offsets)) + one.text + before.slice(Math.max(...offsets));
}

describe('document sync', () => {
  it('has after any changes, in range or out of it, the text and the lines of one that is made step by step', () => {
    fc.assert(fc.property(text, fc.array(change, { maxLength: 5 }), (before, changes) => {
      const after = changes.reduce<SourceDocument>((document, one) => editDocument(document, toEdit(one, document)), createDocument('a', undefined, before));
      assert.equal(after.text, changes.reduce(applyNaively, before));
      const fresh = new LineIndex(after.text);
      assert.equal(after.lines.lineCount, fresh.lineCount);
      for (let line = 0; line <= fresh.lineCount; line++) assert.equal(after.lines.startOf(line), fresh.startOf(line));
    }), { numRuns: 3000 });
  });

  it('replaces no more than the middle of a whole new text', () => {
    fc.assert(fc.property(text, text, (before, after) => {
      const edit = replaceMiddle(before, after);
      assert.equal(applyEdits(before, [edit]), after);
    }));
    assert.deepEqual(replaceMiddle('one two three', 'one 2 three'), { span: { start: 4, end: 7 }, text: '2' });
  });
});
