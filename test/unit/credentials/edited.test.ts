import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { addDamage, type Damage } from '../../../server/src/core/damage';
import { KeywordSet } from '../../../server/src/core/keywords';
import { applyEdits, createDocument, type TextEdit } from '../../../server/src/core';
import { generateToken } from '../../../server/src/core/tokens';
import { detector, formats } from './support';

const keywords = new KeywordSet(detector.keywords.texts.map((text) => ({ text, ignoreCase: true })));
const token = (kind: string): string => generateToken(kind, '1', formats);
const PIECES = [
  'password', 'token', 'api_key', ' = ', ': ', '"', "'", '`', '\n', '"Kp4Zr!9wQx"', '// ', 'curl -u a:', '://user:', '@db', 'Bearer ', '{ user: "a", ', '<', '>', '</',
  token('github-token'), token('private-key'), 'x'.repeat(300), ' '.repeat(9_000), '\n'.repeat(20),
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }).map((parts) => parts.join(''));

/** An edit of a text of any length. */
const edit = fc.record({ from: fc.nat(), length: fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 20_000 })), text });

function place(length: number, { from, length: removed, text: added }: { from: number; length: number; text: string }): TextEdit {
  const start = from % (length + 1);
  return { span: { start, end: Math.min(length, start + removed) }, text: added };
}

describe('credentials: a text that is edited', () => {
  it('gives what the whole text gives, however it came about', () => {
    const path = fc.constantFrom('src/a.js', 'a.yaml', 'a.txt', '.env');
    fc.assert(
      fc.property(path, text, fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }), (file, first, rounds) => {
        let current = first;
        let hits = keywords.findInText(current);
        let { read } = detector.detectAgain(createDocument(file, undefined, current), hits);
        for (const round of rounds) {
          let damage: Damage | undefined;
          for (const one of round) {
            const placed = place(current.length, one);
            damage = addDamage(damage, placed);
            current = applyEdits(current, [placed]);
          }
          hits = keywords.findAfter(hits, current, damage!).hits;
          const document = createDocument(file, undefined, current);
          const again = detector.detectAgain(document, hits, { read, damage: damage! });
          assert.deepEqual(again.findings, detector.detect(document, keywords.findInText(current)));
          read = again.read;
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('damage', () => {
  it('of several edits covers what is not the same', () => {
    const edits = fc.array(fc.record({ from: fc.nat(), length: fc.nat({ max: 5 }), text: fc.string({ maxLength: 5 }) }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), edits, (first, all) => {
        let current = first;
        let damage: Damage | undefined;
        for (const one of all) {
          const placed = place(current.length, one);
          damage = addDamage(damage, placed);
          current = applyEdits(current, [placed]);
        }
        const { start, end, newEnd } = damage!;
        assert.equal(current.slice(0, start), first.slice(0, start));
        assert.equal(current.slice(newEnd), first.slice(end));
      }),
      { numRuns: 2_000 },
    );
  });
});
