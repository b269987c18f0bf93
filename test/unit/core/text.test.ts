import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, LineIndex, type TextEdit } from '../../../server/src/core';

describe('line index', () => {
  it('knows LF, CRLF and a lone CR', () => {
    const lines = new LineIndex('a\nbc\r\n\rd');
    assert.equal(lines.lineCount, 5 - 1);
    assert.deepEqual([0, 1, 2, 3].map((line) => lines.lineText(line)), ['a', 'bc', '', 'd']);
    assert.deepEqual(lines.positionAt(3), { line: 1, character: 1 });
    assert.equal(lines.offsetAt({ line: 1, character: 99 }), 4, 'a column past the end is the end of its line');
    assert.equal(lines.offsetAt({ line: 99, character: 0 }), 8);
    assert.equal(lines.offsetAt({ line: -1, character: 3 }), 0);
  });

  it('goes from offset to position and back', () => {
    const text = fc.array(fc.constantFrom('a', '\n', '\r\n', '😀', '\t')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(60), (source, at) => {
        const lines = new LineIndex(source);
        const position = lines.positionAt(Math.min(at, source.length));
        const back = lines.offsetAt(position);
        // Inside a CRLF there is no column: the end of the line stands for it.
        assert.ok(back === Math.min(at, source.length) || source.slice(back, back + 2) === '\r\n');
      }),
    );
  });
});

describe('line index after an edit', () => {
  it('equals one made from scratch', () => {
    const pieces = fc.array(fc.constantFrom('a', 'bc', '\n', '\r\n', '\r', '😀'), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(pieces, fc.nat(20), fc.nat(6), pieces, (text, at, length, inserted) => {
        const start = Math.min(at, text.length);
        const edit: TextEdit = { span: { start, end: Math.min(text.length, start + length) }, text: inserted };
        const after = applyEdits(text, [edit]);
        assert.deepEqual(new LineIndex(text).edited(edit, after), new LineIndex(after));
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('edits', () => {
  const check = (text: string, edits: TextEdit[], expected: string): void => assert.equal(applyEdits(text, edits), expected);

  it('apply in any order, insertions too', () => {
    check('abc', [{ span: { start: 2, end: 3 }, text: 'C' }, { span: { start: 0, end: 1 }, text: 'A' }], 'AbC');
    check('abc', [{ span: { start: 1, end: 1 }, text: '-' }], 'a-bc');
    check('', [{ span: { start: 0, end: 0 }, text: 'x' }], 'x');
  });

  it('refuse to overlap or to leave the text', () => {
    assert.throws(() => applyEdits('abc', [{ span: { start: 0, end: 2 }, text: '' }, { span: { start: 1, end: 3 }, text: '' }]), RangeError);
    assert.throws(() => applyEdits('abc', [{ span: { start: 2, end: 9 }, text: '' }]), RangeError);
  });
});
