import assert from 'node:assert/strict';
import type { Span } from '../../server/src/core';
import { expandText } from './expanded-text';

const FORMATS = { short: 'ab', long: 'abcdefghijklmnopqrstuvwxyzabcdefghijklmnop', lines: 'one\\ntwo' };

/** Marks a piece of the expanded text and expects a piece of the committed one. */
function check(committed: string, expanded: string, span: Span, expected: string): void {
  const { text, toTemplate } = expandText(committed, FORMATS);
  assert.equal(text, expanded);
  const { start, end } = toTemplate(span);
  assert.equal(committed.slice(start, end), expected);
}

describe('expanded fixtures', () => {
  it('are the text itself without templates', () => check('x = 1', 'x = 1', { start: 4, end: 5 }, '1'));
  it('map a whole value to its template', () => check('x = "{{token:short:1}}";', 'x = "ab";', { start: 5, end: 7 }, '{{token:short:1}}'));
  it('map what stands around a value', () => check('x = "{{token:short:1}}";', 'x = "ab";', { start: 4, end: 9 }, '"{{token:short:1}}";'));
  it('map what stands before a value', () => check('x = "{{token:short:1}}";', 'x = "ab";', { start: 0, end: 5 }, 'x = "'));
  it('map what stands after a value', () => check('{{token:short:1}} tail', 'ab tail', { start: 3, end: 7 }, 'tail'));
  it('map a part of a value to the whole template', () => check('{{token:lines:1}}!', 'one\ntwo!', { start: 1, end: 4 }, '{{token:lines:1}}'));
  it('map behind several values of other lengths', () => {
    check('{{token:short:1}} {{token:lines:2}} end', 'ab one\ntwo end', { start: 11, end: 14 }, 'end');
  });
  it('put templates back', () => {
    const { restore } = expandText('x = "{{token:long:1}}"', FORMATS);
    assert.equal(restore('process.env.X\n# abcdefghijklmnopqrstuvwxyzabcdefghijklmnop'), 'process.env.X\n# {{token:long:1}}');
  });
  it('refuse an unknown kind', () => assert.throws(() => expandText('{{token:nothing:1}}', FORMATS), /nothing/));
});
