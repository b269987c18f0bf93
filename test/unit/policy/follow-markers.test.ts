import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDocument, editDocument, type SourceDocument } from '../../../server/src/core';
import { findMarkers, followMarkers } from '../../../server/src/core/policy/ignore-markers';

const piece = fc.oneof(fc.constantFrom('wardlight-', 'ignore', ' some-rule: it is safe', 'no', 'sem', 'grep', '// ', '# ', 'gitleaks', ':allow', 'pragma: ', 'white', 'list secret', '\n', 'x'.repeat(30)), fc.string({ maxLength: 2 }));
/** Comments of which one or two letters are missing. */
const ALMOST = '// wardlightignore some-rule: it is safe\nf(); // nsem\ng(); // gitleaksallow\n';
const anywhere = fc.record({ at: fc.nat(1000), length: fc.nat(3), text: piece });
const edit = fc.oneof(anywhere, fc.record({ at: fc.constantFrom(...[12, 51, 70].map((offset) => Math.ceil((offset * 1000) / ALMOST.length))), length: fc.constant(0), text: fc.constantFrom('-', 'o', ':') }));

/** The document after an edit, known of as an engine makes it known. */
function follow(before: SourceDocument, { at, length, text }: { at: number; length: number; text: string }): SourceDocument {
  const start = Math.floor((at * before.text.length) / 1000);
  const change = { span: { start, end: Math.min(before.text.length, start + length) }, text };
  const after = editDocument(before, change);
  followMarkers(before, after, change);
  return after;
}

describe('ignore comments of an edited document', () => {
  it('are those of its text, whatever was typed piece by piece', () => {
    const seen = { some: 0, none: 0 };
    fc.assert(fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      let document = createDocument('a.js', 'javascript', ALMOST);
      findMarkers(document);
      for (const one of edits) {
        document = follow(document, one);
        const { markers, broken } = findMarkers(document);
        const fresh = findMarkers(createDocument('a.js', 'javascript', document.text));
        assert.deepEqual({ markers, broken }, { markers: fresh.markers, broken: fresh.broken });
        seen[markers.length + broken.length > 0 ? 'some' : 'none']++;
      }
    }), { numRuns: 3000 });
    assert.ok(seen.some > 100 && seen.none > 100, JSON.stringify(seen));
  });

  it('are found when only the last letter was missing', () => {
    const before = createDocument('a.js', 'javascript', '// wardlight-ignor some-rule: it is safe\nf();\n');
    assert.equal(findMarkers(before).markers.length, 0);
    const change = { span: { start: 18, end: 18 }, text: 'e' };
    const after = editDocument(before, change);
    followMarkers(before, after, change);
    assert.equal(findMarkers(after).markers.length, 1);
  });
});
