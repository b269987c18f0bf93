import assert from 'node:assert/strict';
import fc from 'fast-check';
import { KeywordSet, keywordsOf, type KeywordHits, type Literal, type Requirement } from '../../../server/src/core/keywords';

const LITERALS: readonly Literal[] = [
  { text: 'exec', as: 'word' }, { text: 'exec', as: 'text' }, { text: 'exec', as: 'member' }, { text: 'exec', as: 'member', of: ['fs'] }, { text: 'exec', as: 'word', place: { called: true } },
  { text: 'exec', as: 'word', place: { called: true, begins: 'a"' } }, { text: 'run', as: 'word', place: { after: '(,' } }, { text: 'run', as: 'word', place: { before: ')' } },
  { text: 'run', as: 'text', edges: 'word|' }, { text: 'query', as: 'word', ignoreCase: true }, { text: 'query', as: 'word', place: { assigned: true } }, { text: 'key', as: 'text', edges: 'quote|' },
  { text: 'exec', as: 'word', place: { within: { called: true } } }, { text: 'nobody', as: 'word' },
];
const of = (literal: Literal): Requirement => ({ op: 'literal', literal });
const REQUIREMENTS: readonly Requirement[] = [
  ...LITERALS.map(of),
  ...LITERALS.map((literal, at): Requirement => ({ op: 'all', of: [of(literal), of(LITERALS[(at + 3) % LITERALS.length]!)] })),
  ...LITERALS.map((literal, at): Requirement => ({ op: 'any', of: [of(literal), { op: 'all', of: [of(LITERALS[(at + 5) % LITERALS.length]!), of(LITERALS[(at + 1) % LITERALS.length]!)] }] })),
];
const LATER: readonly Requirement[] = LITERALS.map((literal, at) => ({ op: 'all', of: [of(literal), of(LITERALS[(at + 7) % LITERALS.length]!), of(LITERALS[(at + 2) % LITERALS.length]!)] }));

const PIECES = ['exec', 'run', 'query', 'QUERY', 'key', 'fs', '.', '(', ')', ',', ' ', '\n', '=', '"', "'", 'a', '_', '/*', '*/', '//', '{', '}', 'exec(', 'fs.exec("key")'];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join(''));
const edit = fc.record({ at: fc.nat(), length: fc.nat({ max: 6 }), added: fc.array(fc.constantFrom(...PIECES), { maxLength: 2 }).map((parts) => parts.join('')), isAsked: fc.boolean(), isLater: fc.boolean() });

describe('keywords: after edits', () => {
  it('say of requirements what the text says that was gone over from the start', () => {
    const set = new KeywordSet(keywordsOf(LITERALS.filter(({ text: word }) => word !== 'nobody')));
    const other = new KeywordSet(set.keywords);
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 8 }), (first, edits) => {
        let content = first;
        let hits: KeywordHits = set.findInText(content);
        hits.metOf(REQUIREMENTS);
        for (const { at, length, added, isAsked, isLater } of edits) {
          const start = at % (content.length + 1);
          const end = Math.min(content.length, start + length);
          content = content.slice(0, start) + added + content.slice(end);
          hits = set.findAfter(hits, content, { start, end, newEnd: start + added.length }).hits;
          const fresh = other.findInText(content);
          if (isAsked) assert.deepEqual(hits.metOf(REQUIREMENTS), fresh.metOf(REQUIREMENTS), JSON.stringify(content));
          if (isLater) assert.deepEqual(LATER.map((one) => hits.meets(one)), LATER.map((one) => fresh.meets(one)), JSON.stringify(content));
        }
        assert.deepEqual(hits.metOf(LATER), other.findInText(content).metOf(LATER));
        assert.deepEqual(hits.metOf(REQUIREMENTS), other.findInText(content).metOf(REQUIREMENTS));
      }),
      { numRuns: 3000 },
    );
  });
});
