import assert from 'node:assert/strict';
import { createRegexCompiler, matchesStart, mayCapture, translateRegex, UnsupportedRegex, type CompiledRegex, type RegexMatch, type SafeRegex } from '../../../server/src/core/regex';
import verdicts from '../../../server/src/core/regex/linear.generated.json';
import { checkLinearity, measureGrowth } from '../../../server/src/core/regex/check-linearity';
import { isTakenByRe2 } from '../../../server/src/core/regex/linear-regex';
import { parseRegex } from '../../../server/src/core/regex/parse';
import type { TranslatedRegex } from '../../../server/src/core/regex/translate';

function regexOf(compiled: CompiledRegex): SafeRegex {
  if ('problem' in compiled) throw new Error(compiled.problem);
  return compiled.regex;
}

/** Of `flags/source`. */
function splitVerdict(verdict: string): TranslatedRegex {
  const slash = verdict.indexOf('/');
  return { flags: verdict.slice(0, slash), source: verdict.slice(slash + 1) };
}

function textOf(match: RegexMatch | undefined, text: string): string | undefined {
  const span = match?.spans[0];
  return span && text.slice(span.start, span.end);
}

describe('translation of expressions', () => {
  const cases: readonly [pattern: string, flags: string, text: string, expected: string | undefined][] = [
    ['(?i)abc', '', 'xABC', 'ABC'],
    ['(?P<year>\\d{4})-(?P=year)', '', '2024-2024', '2024-2024'],
    ['\\Aab\\z', '', 'ab', 'ab'],
    ['\\Aab\\z', '', 'ab\n', undefined],
    ['\\Aab\\Z', '', 'ab\n', 'ab'],
    ['[[:alpha:]_]+', '', '12ab_3', 'ab_'],
    ['[]a]+', '', 'x]a]', ']a]'],
    ['[^]a]+', '', ']xy', 'xy'],
    ['a # comment\n b', 'x', 'ab', 'ab'],
    ['\\Qa.b\\E+', '', 'a.bb', 'a.bb'],
    ['a(?#why)b', '', 'ab', 'ab'],
    ['\\x{e9}', '', 'café', 'é'],
    ['\\h+x', '', 'a \tx', ' \tx'],
    ['^b', 'm', 'a\nb', 'b'],
    ['a.b', 's', 'a\nb', 'a\nb'],
  ];
  for (const [pattern, flags, text, expected] of cases) {
    it(`${pattern} (${flags}) in ${JSON.stringify(text)}`, () => {
      const { source, flags: translated } = translateRegex(pattern, flags);
      assert.equal(new RegExp(source, translated).exec(text)?.[0], expected);
    });
  }

  for (const pattern of ['a++', '(?>a)', 'a*+b', '(?R)', 'a(?i)b(?-i:c)', '[[:nonsense:]]', '\\Gx', '\\p{L}', '[\\p{L}]', '\\N', '\\v']) {
    it(`refuses ${pattern}`, () => assert.throws(() => translateRegex(pattern), UnsupportedRegex));
  }
});

describe('safe expressions', () => {
  it('gives spans and named groups on both engines', () => {
    for (const check of [(): 'linear' => 'linear', (): 'unknown' => 'unknown']) {
      const regex = regexOf(createRegexCompiler(check)('(?:x+)+(?P<key>a)(b)?', { dialect: 'pcre' }));
      const match = regex.exec('--xxa', 0, 5);
      assert.deepEqual(match, { spans: [{ start: 2, end: 5 }, { start: 4, end: 5 }, undefined], groups: { key: { start: 4, end: 5 } } });
      assert.equal(regex.exec('--xxa', 0, 2), undefined, 'starts after the window');
      assert.ok(regex.matchAt('--xxa', 2));
      assert.equal(regex.matchAt('--xxa', 1), undefined);
      assert.equal(regex.exec('--xxa', 9, 12), undefined);
    }
  });

  it('runs what is not proved linear on the linear engine', () => {
    const regex = regexOf(createRegexCompiler(checkLinearity)('^(a+)+$', { dialect: 'pcre' }));
    assert.equal(regex.matchAt(`${'a'.repeat(50_000)}!`, 0), undefined);
  });

  for (const verdict of [...verdicts.quadratic, ...verdicts.unproved]) {
    it(`runs ${verdict.slice(0, 40)} of the packaged rules, which is compiled only then, as JavaScript does`, () => {
      const { source, flags } = splitVerdict(verdict);
      const regex = regexOf(createRegexCompiler()(source, { dialect: 'pcre', flags }));
      for (const text of ['', '"', 'data', 'Item.key(id)']) assert.equal(textOf(regex.matchAt(text, 0), text), new RegExp(source, `${flags}y`).exec(text)?.[0], text);
      // A long text, on which the square of its length would not end in the time that a test has.
      regex.matchAt('"'.repeat(20_000), 0);
    });
  }

  it('knows which expressions of the packaged rules RE2 refuses, which would match nothing there', () => {
    const refused = [...verdicts.quadratic, ...verdicts.unproved].filter((verdict) => !isTakenByRe2(splitVerdict(verdict)));
    assert.deepEqual([...verdicts.refused].sort(), refused.sort());
  });

  it('runs a refused expression of the packaged rules with its look-around', () => {
    const regex = regexOf(createRegexCompiler()('(?i)^(?!\\w*(?:info|psi)$)', { dialect: 'pcre' }));
    assert.deepEqual(regex.matchAt('host', 0)?.spans, [{ start: 0, end: 0 }]);
    assert.equal(regex.matchAt('startInfo', 0), undefined);
  });

  it('finds the same in texts of any length where the engine depends on it', () => {
    const regex = regexOf(createRegexCompiler()('(?i)^\\w*(?:url|uri|target|address|parsed|dest)\\w*$', { dialect: 'pcre' }));
    for (const length of [1, 100, 115, 130, 500]) {
      assert.deepEqual(regex.matchAt(`${'a'.repeat(length)}Url`, 0)?.spans, [{ start: 0, end: length + 3 }], String(length));
      assert.equal(regex.matchAt(`${'a'.repeat(length)}.url-`, 0), undefined, String(length));
    }
  });

  it('proves what it can, and only that', () => {
    assert.deepEqual(['a*b', 'x*a*c', '(a|a)*$'].map((source) => measureGrowth(`^${source}`, '')), ['linear', 'linear', 'exponential']);
    assert.equal(measureGrowth('^\\w*a\\w*$', ''), 'quadratic');
    assert.equal(checkLinearity('^(?:[a-z]+\\.)*(?:req|request)$', ''), 'linear');
    assert.equal(checkLinearity('^(a+)+$', ''), 'super-linear');
    assert.equal(checkLinearity('(?=a)a*', ''), 'unknown');
  });

  it('runs look-around and back-references that nothing proves with a count of steps', () => {
    for (const [pattern, text] of [['(?=a)(a+)+b', 'aab'], ['(a)\\1(b+)+', 'aab']] as const) {
      assert.equal(regexOf(createRegexCompiler(checkLinearity)(pattern, { dialect: 'pcre' })).matchAt(text, 0)?.spans[0]?.end, 3, pattern);
    }
    assert.ok('problem' in createRegexCompiler(checkLinearity)('(', { dialect: 'pcre' }));
  });
});

describe('an expression that begins with any text', () => {
  it('runs where only other engines can read it', () => {
    const pattern = `.*${'(?:'.repeat(400)}a${'+)'.repeat(400)}`;
    assert.throws(() => parseRegex(pattern), UnsupportedRegex);
    const regex = regexOf(createRegexCompiler()(pattern, { dialect: 're2' }));
    assert.deepEqual([matchesStart(regex, 'bba'), matchesStart(regex, 'bbb')], [true, false]);
  });
});

describe('what may have groups', () => {
  const cases: readonly [pattern: string, may: boolean][] = [
    ['a(b)', true], ['(?P<name>b)', true], ['(?<name>b)', true], ["(?'name'b)", true], ['(?:b)', false], ['\\(b\\)', false], ['(?s).*\\.(?:put|get)\\([\'"]', false],
    ['[(]b[^)]', false], ['\\[(b)\\]', true], ['(?<!b)a(?<=a)', false], ['\\Q[\\E(b)\\Q]\\E', true], ['[](](b)', true],
  ];
  for (const [pattern, may] of cases) it(`${pattern}: ${may}`, () => assert.equal(mayCapture(regexOf(createRegexCompiler()(pattern, { dialect: 'pcre' }))), may));
});

describe('whether a match starts where a text does', () => {
  const texts = ['', 'x', 'word', 'a word', 'a\nword', 'a\rword', 'a\nb', 'WORD', 'words and words', 'ab\n'.repeat(200), `${'ab'.repeat(200)}word`, `${'ab\n'.repeat(200)}word`];
  for (const pattern of ['.*word', '(?s).*word', '(?is).*?word', '(?i).*\\bword\\b', '(?s).*(?:word|b)$', '.*(w)ord', '.*word|b', '(?s).*\\.(?:get|word)\\(', '(?s).*(?<!a )word', '.*', '^.*word', '(?ms)^.*word$', '(?s)\\A.*word', '(?s).*\\A', '(?s).*w+(?:o|r)*d', 'word']) {
    it(`is what the match says: ${pattern}`, () => {
      const regex = regexOf(createRegexCompiler(checkLinearity)(pattern, { dialect: 'python' }));
      const unproved = regexOf(createRegexCompiler()(pattern, { dialect: 'python' }));
      for (const text of texts) {
        assert.equal(matchesStart(regex, text), regex.matchAt(text, 0) !== undefined, JSON.stringify(text.slice(0, 40)));
        assert.equal(matchesStart(unproved, text), unproved.matchAt(text, 0) !== undefined, JSON.stringify(text.slice(0, 40)));
      }
    });
  }
});
