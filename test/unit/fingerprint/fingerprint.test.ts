import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fingerprintCode, fingerprintCredential, redact, redactText } from '../../../server/src/core/fingerprint';

const PASSWORD = 'correct-horse-17';

describe('fingerprint: code', () => {
  const line = 'eval(input);';
  it('is the rule and sixteen hexadecimal digits', () => assert.match(fingerprintCode('no-eval', 'a.js', line, 0), /^no-eval:[0-9a-f]{16}$/));
  it('does not change with white space', () =>
    assert.equal(fingerprintCode('no-eval', 'a.js', `\t  eval(input);  `, 0), fingerprintCode('no-eval', 'a.js', line, 0)));
  it('changes with rule, path, line and occurrence', () => {
    const all = [
      fingerprintCode('no-eval', 'a.js', line, 0),
      fingerprintCode('no-exec', 'a.js', line, 0),
      fingerprintCode('no-eval', 'b.js', line, 0),
      fingerprintCode('no-eval', 'a.js', 'eval(output);', 0),
      fingerprintCode('no-eval', 'a.js', line, 1),
    ].map((fingerprint) => fingerprint.split(':')[1]);
    assert.equal(new Set(all).size, 5);
  });
});

describe('fingerprint: credential', () => {
  const hexOf = (path: string, key: string | undefined, value: string, occurrence = 0): string =>
    fingerprintCredential('keyed-password', path, key, value, occurrence).split(':')[1]!;

  it('is the rule and sixteen hexadecimal digits', () => assert.match(hexOf('a.env', 'DB_PASSWORD', PASSWORD), /^[0-9a-f]{16}$/));
  it('is the same in every process', () => assert.equal(hexOf('a.env', 'DB_PASSWORD', PASSWORD), 'c0c1a6bafda96971'));
  it('tells two values in one place apart by its last five digits', () => {
    const [one, two] = [hexOf('a.env', 'DB_PASSWORD', PASSWORD), hexOf('a.env', 'DB_PASSWORD', `${PASSWORD}!`)];
    assert.equal(one.slice(0, 11), two.slice(0, 11));
    assert.notEqual(one.slice(11), two.slice(11));
  });
  it('has nothing in common for one value in two places', () => {
    const places = [hexOf('a.env', 'DB_PASSWORD', PASSWORD), hexOf('b.env', 'DB_PASSWORD', PASSWORD), hexOf('a.env', undefined, PASSWORD)];
    assert.equal(new Set(places.map((hex) => hex.slice(0, 11))).size, 3);
    assert.equal(new Set(places.map((hex) => hex.slice(11))).size, 3);
  });
  it('changes with the occurrence', () => assert.notEqual(hexOf('a.env', 'P', PASSWORD, 0), hexOf('a.env', 'P', PASSWORD, 1)));
});

describe('fingerprint: redaction', () => {
  const check = (value: string, expected: string) => it(`shows ${expected}`, () => assert.equal(redact(value), expected));
  check(PASSWORD, '…(medium)');
  check('', '…(short)');
  check(`ghp_${'a'.repeat(36)}`, 'ghp_…(medium)');
  check('npm_abc', 'n…(short)');
  check(`AKIA${'B'.repeat(16)}`, 'AKIA…(medium)');
  check(`-----BEGIN PRIVATE KEY-----${'x'.repeat(99)}`, '----…(long)');

  it('never shows more than a quarter, nor more than four characters', () => {
    const prefix = fc.constantFrom('ghp_', 'npm_', 'AKIA', 'sk_live_', 'SG.', '');
    fc.assert(
      fc.property(prefix, fc.string(), (start, rest) => {
        const value = start + rest;
        const shown = redact(value).split('…(')[0]!;
        assert.ok(shown.length <= Math.min(4, value.length / 4) && value.startsWith(shown));
      }),
    );
  });

  it('leaves no character of any span in a text', () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: 0, max: 20 })), { maxLength: 6 });
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('#'), minLength: 0, maxLength: 50 }), spans, (text, pairs) => {
        const list = pairs.map(([start, length]) => ({ start, end: start + length }));
        const covered = [...text].filter((_, at) => list.some(({ start, end }) => start <= at && at < end)).length;
        assert.equal(redactText(text, list).split('#').length - 1, text.length - covered);
      }),
    );
  });
  it('keeps what is outside', () => assert.equal(redactText('a=12345678; b=c', [{ start: 2, end: 10 }]), 'a=…(short); b=c'));
});
