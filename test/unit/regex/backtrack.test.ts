import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createRegexCompiler, UnsupportedRegex, type SafeRegex } from '../../../server/src/core/regex';
import { BacktrackRun } from '../../../server/src/core/regex/backtrack';
import { parseRegex } from '../../../server/src/core/regex/parse';
import { compileProgram } from '../../../server/src/core/regex/program';

function regexOf(pattern: string, flags = '', onCut?: () => void): SafeRegex {
  const compiled = createRegexCompiler(undefined, undefined, onCut)(pattern, { dialect: 'pcre', flags });
  if ('problem' in compiled) throw new Error(`${pattern}: ${compiled.problem}`);
  return compiled.regex;
}

function runOf(pattern: string, text: string, flags = ''): BacktrackRun {
  return new BacktrackRun(compileProgram(parseRegex(pattern, flags)), text);
}

/** What the machine finds first: its text, or undefined. */
function find(pattern: string, text: string, flags = ''): string | undefined {
  const found = runOf(pattern, text, flags).search(0, text.length + 1);
  return found && text.slice(found[0], found[1]);
}

function hasEmptyRounds(pattern: string): boolean {
  return compileProgram(parseRegex(pattern)).instructions.some(({ op }) => op === 'moved');
}

/** Expressions that JavaScript and PCRE understand alike. */
const atoms = fc.constantFrom('a', 'b', 'c', 'A', '.', '[ab]', '[^a]', '\\w', '\\d', '\\b', '^', '$', '\\n');
const expressions: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', maxDepth: 4 },
    atoms,
    fc.tuple(tie('node'), tie('node')).map(([a, b]) => a + b),
    fc.tuple(tie('node'), tie('node')).map(([a, b]) => `(?:${a}|${b})`),
    fc.tuple(tie('node'), fc.constantFrom('*', '+', '?', '*?', '+?', '??', '{2}', '{1,2}', '{0,2}?')).map(([a, sign]) => `(?:${a})${sign}`),
    fc.tuple(tie('node'), fc.constantFrom('(?=', '(?!', '(?<=', '(?<!')).map(([a, head]) => `${head}${a})`),
  ),
})).node;
const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'A', '1', ' ', '\n'), maxLength: 12 });

describe('the backtracking machine', () => {
  it('finds what JavaScript finds, in any order of asking', () => {
    fc.assert(
      fc.property(expressions, texts, fc.constantFrom('', 'i', 'm', 's', 'ims'), (pattern, text, flags) => {
        const native = new RegExp(pattern, `${flags}g`);
        const run = runOf(pattern, text, flags);
        for (let from = 0; from <= text.length; from++) {
          native.lastIndex = from;
          const expected = native.exec(text);
          const found = run.search(from, text.length + 1);
          const end = expected && expected.index + expected[0].length;
          const message = `/${pattern}/${flags} at ${from}`;
          assert.equal(found?.[0], expected?.index, message);
          // Where a loop stands in a loop whose rounds may be empty, the remembered failures may end the match earlier.
          if (found && !hasEmptyRounds(pattern)) assert.equal(found[1], end, message);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('captures what JavaScript captures', () => {
    const patterns = ['(a+)(b*)', '(a|ab)(c|bcd)?', '(?=(a+))a', '(?<=(a)(b?))c', '(a)|(b)', '(?<x>a)\\k<x>', '(a*)b\\1', '(?i:(A))\\1'];
    fc.assert(
      fc.property(fc.constantFrom(...patterns.slice(0, 7)), texts, (pattern, text) => {
        const expected = new RegExp(pattern, 'd').exec(text);
        const found = runOf(pattern, text).search(0, text.length + 1);
        assert.deepEqual(found && [...found].slice(0, (expected?.length ?? 0) * 2), expected ? (expected.indices ?? []).flatMap((range) => range ?? [-1, -1]) : undefined, pattern);
      }),
      { numRuns: 1000 },
    );
  });

  const cases: readonly [pattern: string, text: string, expected: string | undefined][] = [
    ['(?>a+)ab', 'aaab', undefined],
    ['a++b', 'aab', 'aab'],
    ['a++ab', 'aab', undefined],
    ['"[^"]*+"', 'x "a b"', '"a b"'],
    ['(?:a|ab){1,2}+c', 'abc', undefined],
    ['foo\\Kbar', 'foobar', 'bar'],
    ['x(?i)ab(?-i)c', 'xAbc', 'xAbc'],
    ['x(?i)ab(?-i)c', 'xAbC', undefined],
    ['a(?i:b|c)d', 'aCd', 'aCd'],
    ['(?:(?i)a|b)c', 'Bc', 'Bc'],
    ['(?:(?i)a|b)c', 'bC', undefined],
    ['a(?s:.)b', 'a\nb', 'a\nb'],
    ['x(?x: a b # why\n )c d', 'xabc d', 'xabc d'],
    ['(?x) a\\ b [ ] c', 'a b c', 'a b c'],
    ['[[:^alpha:]]+', 'ab12cd', '12'],
    ['\\p{Lu}\\p{Ll}+', 'x Éa', 'Éa'],
    ['[\\p{L}\\d]+', '-é1-', 'é1'],
    ['\\P{L}+', 'ab12', '12'],
    ['a\\Rb', 'a\r\nb', 'a\r\nb'],
    ['\\h+x', 'a \tx', ' \tx'],
    ['\\Ab', 'ab', undefined],
    ['b\\Z', 'ab\n', 'b'],
    ['b\\z', 'ab\n', undefined],
    ['(?<!\\w)key', 'mykey key', 'key'],
    ["(?<q>['\"]).*?(?P=q)", `say "it's"`, `"it's"`],
    ['(\\w)\\g{-1}', 'xyy', 'yy'],
    ['\\Qa.b\\E+', 'a.bbb', 'a.bbb'],
    ['a{,2}b', 'aaab', 'aab'],
    ['a{x}', 'a{x}', 'a{x}'],
    ['a{,}b', 'a{,}b', 'a{,}b'],
    ['(?:a{2}){2}b', 'aaaaab', 'aaaab'],
    ['a{2}{2}b', 'aaaaab', 'aaaab'],
    ['[]a]+', 'x]a]', ']a]'],
    ['\\x{e9}|\\101', 'A', 'A'],
  ];
  for (const [pattern, text, expected] of cases) {
    it(`${pattern} in ${JSON.stringify(text)}`, () => assert.equal(find(pattern, text), expected));
  }

  for (const pattern of ['(?R)', '(a)(?1)', '(?(1)a|b)', '(*SKIP)a', '\\Ga', '\\X', '\\p{Nonsense}', '[[:nonsense:]]', '(?:a{500}){500}']) {
    it(`says why it refuses ${pattern.slice(0, 20)}`, () => {
      const compiled = createRegexCompiler()(pattern, { dialect: 'pcre' });
      assert.ok('problem' in compiled && !compiled.problem.startsWith('it is not a valid'), pattern.slice(0, 20));
    });
  }

  it('refuses to nest deeper than a stack can bear', () => {
    assert.throws(() => parseRegex('('.repeat(101) + ')'.repeat(101)), UnsupportedRegex);
    assert.doesNotThrow(() => compileProgram(parseRegex('('.repeat(100) + ')'.repeat(100))));
  });

  for (const pattern of ['(', ')', 'a)', '[a', '*a', 'a{2,1}', '\\', '(?<a>x)(?<a>y)', '(?=a)\\2(b)']) {
    it(`calls ${pattern} no expression`, () => {
      const compiled = createRegexCompiler()(pattern, { dialect: 'pcre' });
      assert.ok('problem' in compiled && compiled.problem.startsWith('it is not a valid'), pattern);
    });
  }
});

describe('any text as an expression', () => {
  const words = ['a', 'b', '(', ')', '[', ']', '{', '}', '1', ',', '*', '+', '?', '|', '^', '$', '.', '-', '\\', '(?:', '(?=', '(?<', '(?<!', '(?>', '(?i)', '(?-i:', '(?x)', '[:alpha:]', '\\d', '\\1', '\\p{L}', '\\K', '\\Q', '\\E', '#', ' ', '\n', '>', '=', 'é', '😀'];
  const anyPattern = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((parts) => parts.join(''));

  it('is compiled or refused, and runs, and never fails', () => {
    const compile = createRegexCompiler();
    fc.assert(
      fc.property(anyPattern, fc.string({ maxLength: 10 }), (pattern, text) => {
        const compiled = compile(pattern, { dialect: 'pcre' });
        if ('problem' in compiled) return;
        const found = compiled.regex.exec(text, 0, text.length + 1)?.spans[0];
        if (found) assert.ok(0 <= found.start && found.start <= found.end && found.end <= text.length);
      }),
      { numRuns: 5_000 },
    );
  });

  it('does not exhaust the stack', () => {
    for (const part of ['(', '(?:a|', 'a{1}', '+', '[', '(?i)', '(?=', '\\Q', '(?#', 'a|', '^', '{']) {
      assert.doesNotThrow(() => createRegexCompiler()(part.repeat(20_000), { dialect: 'pcre' }), part);
    }
  });
});

describe('what cannot be proved', () => {
  const long = 'a'.repeat(20_000);
  const catastrophic: readonly [pattern: string, text: string][] = [
    ['(?=a)(a+)+b', long],
    ['(?!x)(a|aa)+$', `${long}!`],
    ['(?<=a)(?:a*)*b', long],
    ['(?i:a+)+(?=b)', long],
    ['(?!.*b)(?:(?:a+)+)+c', long],
    ['(?:(?:a|a)++)+b', long],
  ];
  for (const [pattern, text] of catastrophic) {
    it(`takes few steps where an engine without memory never ends: ${pattern}`, () => {
      const run = runOf(pattern, text);
      assert.equal(run.search(0, text.length), undefined);
      assert.equal(run.exceeded, pattern.includes('++'), 'an atomic group that succeeds again and again is cut');
    });
  }

  it('is cut and reported where back-references make it exponential', () => {
    const cut: string[] = [];
    const compile = createRegexCompiler(undefined, undefined, (pattern) => cut.push(pattern));
    const compiled = compile('(a*)*\\1b', { dialect: 'pcre' });
    assert.ok('regex' in compiled);
    const text = 'a'.repeat(40);
    assert.equal(compiled.regex.exec(text, 0, text.length), undefined);
    assert.equal(compiled.regex.exec(text, 1, text.length), undefined);
    assert.deepEqual(cut, ['(a*)*\\1b']);
    assert.equal(compiled.regex.exec('aab', 0, 3)?.spans[0]?.end, 3, 'another text has steps of its own');
  });

  it('gives spans and names', () => {
    const match = regexOf('(?<!x)(?P<key>k\\w*)=(?:(\\d)|(\\w))').exec('xk=1 key=a', 0, 10);
    assert.deepEqual(match, { spans: [{ start: 5, end: 10 }, { start: 5, end: 8 }, undefined, { start: 9, end: 10 }], groups: { key: { start: 5, end: 8 } } });
    assert.equal(regexOf('(?<!x)b').matchAt('ab', 0), undefined);
    assert.equal(regexOf('(?<!x)b').exec('ab', 0, 1), undefined, 'begins after the window');
  });
});
