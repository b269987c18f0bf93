import assert from 'node:assert/strict';
import { createRegexCompiler, findAll, PATTERN_REGEX_FLAGS, type SafeRegex } from '../../../server/src/core/regex';
import { partsAround } from '../../../server/src/core/regex/parts';

/** Run by an engine of our own: RE2's, or the one that goes back. */
const PATTERNS = [
  '(?:[^/:\\s`]/|`/|[?#])[\\w./?=&%#-]*\\$\\{([^{}`]+)\\}',
  '[\\w./]*\\{([^{}\\n]+)\\}',
  '(\\w+\\s*)*=\\s*(?P<VALUE>\\w+)$',
  '^(a|b/)*\\{',
  '(?:a*)*\\$\\{',
  '(?:\\w*)*\\b\\$\\{(?=a)',
  '(?:[^=]*)*=\\w+\\Z',
  '(?i)(?:a*)*B\\$',
  '(?>a*)*\\$',
  '(?:a|a)*\\$\\1?()',
];

/** What a text is made of. */
const PIECES = ['a', 'b/', '$', '${', '{', '}', '`', '\n', ' ', '=', ':', 'B$', 'a/b', '\u00e9'];

describe('the parts of a text in which an expression can match', () => {
  it('hold all that a search of the whole text finds', () => {
    const compile = createRegexCompiler();
    let withParts = 0;
    for (const pattern of PATTERNS) {
      const compiled = compile(pattern, { dialect: 'pcre', flags: PATTERN_REGEX_FLAGS });
      assert.ok('regex' in compiled, pattern);
      const { regex } = compiled;
      const whole: SafeRegex = { requirement: regex.requirement, exec: regex.exec, matchAt: regex.matchAt };
      for (const text of texts(300)) {
        if (regex.partsOf?.(text)) withParts++;
        assert.deepEqual(findAll(regex, text), findAll(whole, text), `${pattern} in ${JSON.stringify(text)}`);
      }
    }
    assert.ok(withParts > 1_000, 'most of these expressions are told where to look');
  });

  it('begin and end with what the expression takes', () => {
    const partsOf = partsAround('[\\w/]+\\$\\{\\w+\\}');
    assert.deepEqual(partsOf?.('see a/b${c}.'), [{ start: 4, end: 11 }]);
    assert.deepEqual(partsOf?.('a${b}c${d} ${e}'), [{ start: 0, end: 10 }, { start: 11, end: 15 }]);
    assert.deepEqual(partsOf?.('$ {'), []);
  });

  it('are not known where nothing is always there, or where the expression looks around', () => {
    for (const pattern of ['\\w+', 'a|b', '(?=b)a', '(a)\\$\\1', '(?i)ab', 'a(?#']) assert.equal(partsAround(pattern), undefined, pattern);
  });

  it('take one pass, however often the text stands in one stretch', () => {
    const text = 'a$'.repeat(200_000);
    assert.deepEqual(partsAround('[a$]*\\$[a$]*')?.(text), [{ start: 0, end: text.length }]);
  });
});

function texts(count: number): string[] {
  let seed = 7;
  const next = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  return Array.from({ length: count }, () => Array.from({ length: next(24) }, () => PIECES[next(PIECES.length)] ?? '').join(''));
}
