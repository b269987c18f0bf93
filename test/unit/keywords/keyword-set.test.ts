import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildAutomaton, encodeAutomaton, findWord, KeywordSet, keywordsOf, Selection, type Literal } from '../../../server/src/core/keywords';

const LITERALS: readonly Literal[] = [{ text: 'exec', as: 'word' }, { text: 'exec', as: 'text' }, { text: 'query', as: 'word' }, { text: 'fs.exec', as: 'path' }];
const SECRETS = new Selection(['token', 'pass']);
const ALL = [...keywordsOf(LITERALS), ...SECRETS.texts.map((text) => ({ text, ignoreCase: true }))];

function placesIn(text: string, needle: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) places.push(at);
  return places;
}

describe('keywords: a set', () => {
  const text = fc.array(fc.constantFrom('exec', 'Exec', 'query', 'token', 'TOKEN', 'pass', ' ', '.', '_', '$', 'x', 'ä', '日', '😀', '\n', '\ufffd'), { maxLength: 40 }).map((parts) => parts.join(''));

  it('finds in the bytes of a file what it finds in its text', () => {
    const set = new KeywordSet(ALL);
    fc.assert(
      fc.property(text, (content) => {
        const bytes = Buffer.from(content);
        const [inText, inBytes] = [set.findInText(content), set.findInBytes(bytes)];
        for (const literal of LITERALS) assert.equal(inBytes.has(literal), inText.has(literal));
        const decoded = inBytes.decoded(bytes, content);
        for (const literal of LITERALS) assert.deepEqual(decoded.placesOf(literal), inText.placesOf(literal));
        assert.deepEqual(Array.from(inBytes.inText(bytes, content, inBytes.select(SECRETS, () => true))), inText.select(SECRETS, () => true));
      }),
    );
  });

  it('knows the places of literals in their own case, and of words', () => {
    const set = new KeywordSet(ALL);
    fc.assert(
      fc.property(text, (content) => {
        const hits = set.findInText(content);
        assert.deepEqual(hits.placesOf({ text: 'exec', as: 'text' }), placesIn(content, 'exec'));
        assert.deepEqual(hits.placesOf({ text: 'exec', as: 'word' }), findWord(content, 'exec'));
        assert.equal(hits.has({ text: 'exec', as: 'word' }), findWord(content, 'exec').length > 0);
      }),
    );
  });

  it('says nothing of what nobody looks for', () => {
    const hits = new KeywordSet(ALL).findInText('spawn');
    for (const literal of [{ text: 'spawn', as: 'word' }, { text: 'fs.exec', as: 'path' }] as const) {
      assert.equal(hits.has(literal), true);
      assert.equal(hits.placesOf(literal), undefined);
    }
  });

  it('maps offsets where bytes are no UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xc3, 0x28, 0xf0, 0x9f, 0x20, 0xe2, 0x82]), Buffer.from('exec ü exec '), Buffer.from([0xc3])]);
    const content = new TextDecoder().decode(bytes);
    const hits = new KeywordSet(ALL).findInBytes(bytes).decoded(bytes, content);
    assert.deepEqual(hits.placesOf({ text: 'exec', as: 'word' }), placesIn(content, 'exec'));
  });

  it('takes what was built with the package, and builds when a keyword is missing from it or comes later', () => {
    const packaged = encodeAutomaton(buildAutomaton(ALL));
    const taken = new KeywordSet(keywordsOf(LITERALS));
    taken.adopt(packaged);
    assert.equal(taken.isReady, true);
    taken.add(keywordsOf([{ text: 'query', as: 'text' }]));
    assert.equal(taken.isReady, true, 'it is among the packaged ones');
    taken.add(keywordsOf([{ text: 'spawn', as: 'text' }]));
    assert.equal(taken.isReady, false);
    assert.deepEqual(taken.findInText('spawn token').placesOf({ text: 'spawn', as: 'word' }), [0]);
    assert.deepEqual(taken.findInText('a token').select(SECRETS, () => true), [0, 7], 'the packaged ones are still looked for');

    const lacking = new KeywordSet(keywordsOf([{ text: 'spawn', as: 'text' }]));
    lacking.adopt(packaged);
    assert.equal(lacking.isReady, false);
    const damaged = new KeywordSet(ALL);
    damaged.adopt(packaged.subarray(1));
    assert.equal(damaged.isReady, false);
    assert.equal(damaged.findInText('exec').has({ text: 'exec', as: 'text' }), true);
  });
});
