import assert from 'node:assert/strict';
import fc from 'fast-check';
import { crc32, crc32Base62, crc32LittleEndianHex, expandTokens, generateToken } from '../../../server/src/core/tokens';

const FORMATS = {
  hub: '(ghp|gho)_[A-Za-z0-9]{30}<crc32-base62:30>',
  chart: 'glsa_[A-Za-z0-9]{32}\\_<crc32-hex-le>',
  ranged: '[a-c]{2,4}',
  block: 'one\\ntwo',
  masked: 'a-x{12}',
  odd: '\\[[\\]\\-x]{3}\\]',
};

describe('tokens: checksums', () => {
  it('computes the CRC-32 of the check value "123456789"', () => assert.equal(crc32('123456789'), 0xcbf43926));
  it('pads base 62 to six digits', () => assert.equal(crc32Base62(''), '000000'));
  it('writes the bytes of the CRC in little-endian order', () => assert.equal(crc32LittleEndianHex('123456789'), '2639f4cb'));
});

describe('tokens: expansion', () => {
  const check = (kind: string, shape: RegExp) =>
    it(`generates ${kind}`, () => {
      fc.assert(fc.property(fc.string(), (seed) => assert.match(generateToken(kind, seed, FORMATS), shape)));
    });
  check('hub', /^gh[po]_[A-Za-z0-9]{36}$/);
  check('chart', /^glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}$/);
  check('ranged', /^[abc]{2,4}$/);
  check('block', /^one\ntwo$/);
  check('odd', /^\[[\]\-x]{3}\]$/);
  check('masked', /^a-x{12}$/);
  check('password', /^(?=.*[A-Z])(?=.*[a-z])(?=.*[0-9])(?=.*[!*+=_-]).{16}$/);
  check('word', /^[a-z]{5,8}$/);

  it('ends with the checksum of what it covers', () => {
    const token = generateToken('hub', 'seed', FORMATS);
    assert.equal(token.slice(-6), crc32Base62(token.slice(4, 34)));
    const chart = generateToken('chart', 'seed', FORMATS);
    assert.equal(chart.slice(-8), crc32LittleEndianHex(chart.slice(0, -8)));
  });

  it('gives the same value for the same kind and seed, and others for others', () => {
    const seeds = Array.from({ length: 200 }, (_, i) => generateToken('hub', String(i), FORMATS));
    assert.equal(new Set(seeds).size, 200);
    assert.equal(generateToken('hub', '7', FORMATS), seeds[7]);
  });

  it('replaces templates and nothing else', () => {
    const value = generateToken('hub', 'a b', FORMATS);
    assert.equal(expandTokens('x={{token:hub:a b}}; {{ token }} {{token:hub}}', FORMATS), `x=${value}; {{ token }} {{token:hub}}`);
  });

  it('escapes for a JSON string on request', () => assert.equal(expandTokens('{{token:block.json:1}}', FORMATS), 'one\\ntwo'));

  const refuse = (name: string, text: string, formats: Record<string, string>, message: RegExp) =>
    it(`refuses ${name}`, () => assert.throws(() => expandTokens(text, formats), { name: 'RangeError', message }));
  refuse('an unknown kind, and names it', '{{token:nothing-here:1}}', FORMATS, /nothing-here/);
  refuse('a kind that only Object.prototype has', '{{token:constructor:1}}', FORMATS, /constructor/);
  refuse('an unknown checksum', '{{token:x:1}}', { x: 'a<crc99>' }, /crc99/);
  refuse('an open class', '{{token:x:1}}', { x: 'a[bc' }, /at 1/);
  refuse('a backward range', '{{token:x:1}}', { x: '[z-a]' }, /backwards/);
});
