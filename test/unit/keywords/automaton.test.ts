import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildAutomaton, decodeAutomaton, encodeAutomaton, type Automaton, type Keyword, type Passed } from '../../../server/src/core/keywords';

type Hit = readonly [keyword: number, end: number];

function searchNaively(keywords: readonly Keyword[], text: string): Hit[] {
  const hits: Hit[] = [];
  for (let end = 1; end <= text.length; end++) {
    keywords.forEach((keyword, index) => {
      const found = text.slice(Math.max(0, end - keyword.text.length), end);
      const equal = keyword.ignoreCase ? foldAscii(found) === foldAscii(keyword.text) : found === keyword.text;
      if (equal) hits.push([index, end]);
    });
  }
  return hits;
}

function foldAscii(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function sorted(hits: readonly Hit[]): Hit[] {
  return [...hits].sort((a, b) => a[1] - b[1] || a[0] - b[0]);
}

/** What the pairs of a pass stand for, the case of keywords checked in the text. */
function readHits({ tables }: Automaton, { pairs }: Passed, text: string): Hit[] {
  const hits: Hit[] = [];
  for (let i = 0; i < pairs.length; i += 2) {
    const [state = 0, end = 0] = pairs.subarray(i);
    for (const number of tables.outputs.subarray(tables.outputStart[state], tables.outputStart[state + 1])) {
      const keyword = tables.keywords[number];
      assert.ok(keyword);
      const found = text.slice(end - keyword.text.length, end);
      if (keyword.ignoreCase || found === keyword.text) hits.push([number, end]);
    }
  }
  return sorted(hits);
}

function scan(keywords: readonly Keyword[], text: string): Hit[] {
  const automaton = buildAutomaton(keywords);
  return readHits(automaton, automaton.scan(text), text);
}

/** A small alphabet, so that keywords overlap, nest and share suffixes; some are longer than states with rows are deep. */
const keywordArbitrary = fc.record({
  text: fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'B', '_', '0'), minLength: 1, maxLength: 9 }),
  ignoreCase: fc.boolean(),
});
const textArbitrary = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'B', '_', '0', 'ä', '😀', 'z', '\u212a'), maxLength: 60 });

describe('keywords: automaton', () => {
  it('finds exactly what a naive search finds', () => {
    fc.assert(
      fc.property(fc.array(keywordArbitrary, { maxLength: 12 }), textArbitrary, (keywords, text) => {
        assert.deepEqual(scan(keywords, text), sorted(searchNaively(keywords, text)));
      }),
      { numRuns: 2000 },
    );
  });

  it('finds exactly that where a text goes deep into keywords and leaves them', () => {
    const pieces = fc.array(fc.tuple(fc.nat(), fc.nat(9)), { maxLength: 20 });
    fc.assert(
      fc.property(fc.array(keywordArbitrary, { minLength: 1, maxLength: 12 }), pieces, (keywords, cuts) => {
        const text = cuts.map(([at, length]) => keywords[at % keywords.length]!.text.slice(0, length)).join('');
        assert.deepEqual(scan(keywords, text), sorted(searchNaively(keywords, text)));
        const automaton = buildAutomaton(keywords);
        assert.deepEqual(automaton.scanBytes(new TextEncoder().encode(text)), automaton.scan(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('finds the same in bytes as in a string of ASCII', () => {
    const ascii = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'B', '_', '0', 'z'), maxLength: 60 });
    fc.assert(
      fc.property(fc.array(keywordArbitrary, { maxLength: 12 }), ascii, (keywords, text) => {
        const automaton = buildAutomaton(keywords);
        assert.deepEqual(readHits(automaton, automaton.scanBytes(new TextEncoder().encode(text)), text), scan(keywords, text));
      }),
    );
  });

  it('goes over a long text in stretches, and makes room for any number of hits', () => {
    const text = `${'aab'.repeat(30_000)}ä`;
    const keywords = [{ text: 'a', ignoreCase: true }, { text: 'aba', ignoreCase: false }, { text: 'baab', ignoreCase: true }];
    const automaton = buildAutomaton(keywords);
    const hits = readHits(automaton, automaton.scan(text), text);
    assert.equal(hits.length, 60_000 + 29_999 + 29_999);
    assert.deepEqual(readHits(automaton, automaton.scanBytes(Buffer.from(text)), text), hits);
    assert.deepEqual([automaton.scan(text).isAscii, automaton.scan('aab').isAscii, automaton.scanBytes(Buffer.from(text)).isAscii], [false, true, false]);
  });

  it('survives the way through bytes', () => {
    fc.assert(
      fc.property(fc.array(keywordArbitrary, { maxLength: 12 }), textArbitrary, (keywords, text) => {
        const again = decodeAutomaton(encodeAutomaton(buildAutomaton(keywords)));
        const given = again.tables.keywords;
        assert.deepEqual(given.map((keyword) => JSON.stringify(keyword)).sort(), keywords.map((keyword) => JSON.stringify(keyword)).sort());
        assert.deepEqual(sorted(readHits(again, again.scan(text), text)), sorted(searchNaively(given, text)));
      }),
    );
  });

  it('decodes a view into a larger buffer that is not aligned', () => {
    const encoded = encodeAutomaton(buildAutomaton([{ text: 'token', ignoreCase: true }]));
    const larger = new Uint8Array(encoded.length + 3);
    larger.set(encoded, 3);
    const automaton = decodeAutomaton(larger.subarray(3));
    assert.deepEqual(readHits(automaton, automaton.scan('my TOKEN'), 'my TOKEN'), [[0, 8]]);
  });

  it('refuses bytes that are cut short or not ours', () => {
    const encoded = encodeAutomaton(buildAutomaton([{ text: 'token', ignoreCase: true }]));
    assert.throws(() => decodeAutomaton(encoded.subarray(0, encoded.length - 1)), RangeError);
    assert.throws(() => decodeAutomaton(encoded.map((byte, at) => (at === 10 ? byte ^ 1 : byte))), RangeError);
    assert.throws(() => decodeAutomaton(new Uint8Array(3)), RangeError);
    assert.throws(() => decodeAutomaton(new Uint8Array(400)), RangeError);
  });

  it('refuses a keyword that is empty or not ASCII', () => {
    assert.throws(() => buildAutomaton([{ text: '', ignoreCase: true }]), RangeError);
    assert.throws(() => buildAutomaton([{ text: 'paßwort', ignoreCase: true }]), RangeError);
  });

  it('does not fold characters outside ASCII: the Kelvin sign is no k', () => {
    assert.deepEqual(scan([{ text: 'key', ignoreCase: true }], '\u212aey KEY'), [[0, 7]]);
  });
});
