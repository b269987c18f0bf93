import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compileGeneric, GenericPatternError, matchGeneric, mayHold, namesOfGeneric, readGeneric, readGenericOptions, requirementOfGeneric, type GenericOptions } from '../../../server/src/core/generic';
import { createLiteralFinder, isMet, literalsIn } from '../../../server/src/core/keywords';

const PLENTY = 1_000_000;

function find(pattern: string, text: string, options: GenericOptions = {}): string[] {
  const { matches, exceeded } = matchGeneric(compileGeneric(pattern, options), readGeneric(text), PLENTY);
  assert.ok(!exceeded);
  return matches.map(({ start, end }) => text.slice(start, end));
}

function bound(pattern: string, text: string, options: GenericOptions = {}): Record<string, string>[] {
  const { matches } = matchGeneric(compileGeneric(pattern, options), readGeneric(text), PLENTY);
  return matches.map(({ bindings }) => Object.fromEntries([...bindings].map(([name, { start, end }]) => [name, text.slice(start, end)])));
}

function lines(...texts: readonly string[]): string {
  return texts.join('\n');
}

describe('generic patterns', () => {
  it('see words and marks and no blanks', () => {
    assert.deepEqual(find('listen 80 ;', 'listen\t80;\nlisten 8080;\nlisten 80 ;'), ['listen\t80;', 'listen 80 ;']);
    assert.deepEqual(find('80', '8080 80_ a80 80.'), ['80']);
    assert.deepEqual(find('Ünï', 'x Ünï'), ['Ünï']);
    assert.deepEqual(find('nothing', ''), []);
  });

  it('bind a word to $X, the same word every time', () => {
    assert.deepEqual(bound('$KEY = $KEY', 'a = b\nc = c\nd = D'), [{ $KEY: 'c' }]);
    assert.deepEqual(bound('$_ = $_', 'a = b'), [{}]);
    assert.deepEqual(find('= $X ;', 'a = ; b = "c"; d = e;'), ['= e;']);
    assert.deepEqual(bound('$$NAME;', 'echo $home;'), [{ $NAME: 'home' }]);
    assert.deepEqual(find('$x', 'price $x'), ['$x'], 'small letters are no name');
  });

  it('bind several words to $...X', () => {
    assert.deepEqual(bound('call($...ARGS)', 'call(1, b)'), [{ '$...ARGS': '1, b' }]);
    assert.deepEqual(bound('call($...ARGS)', 'call()'), [{ '$...ARGS': '' }]);
    assert.deepEqual(bound('let $...A = $...A;', 'let x.y = z;\nlet x . y = x.y;'), [{ '$...A': 'x . y' }], 'blanks do not count');
    assert.deepEqual(namesOfGeneric(compileGeneric('$A $...B $A $_')), ['$A', '$...B']);
  });

  it('take the shortest of several matches', () => {
    assert.deepEqual(find('a ... b', 'a a b b'), ['a b']);
    assert.deepEqual(find('a ... b', 'a x b a y b'), ['a x b', 'a y b']);
    assert.deepEqual(find('$X $Y', '1 2 3'), ['1 2', '2 3'], 'matches may overlap');
  });

  it('let an ellipsis at the end go as far as it can', () => {
    assert.deepEqual(find('a ...', 'a a b'), ['a a b']);
    assert.deepEqual(bound('key = $...V', 'key = p@ss\nother = 1', { ellipsisMaxSpan: 0 }), [{ '$...V': 'p@ss' }]);
    assert.deepEqual(find('return ...', lines('f {', '  return x', '    + y', '}')), [lines('return x', '    + y')], 'to the end of its block');
  });

  it('let an ellipsis in front begin where a block does', () => {
    assert.deepEqual(find('... b', lines('x a b', '  c b')), ['x a b', 'c b']);
    assert.deepEqual(find('...', lines('a', '  b')), [lines('a', '  b'), 'b'].slice(0, 1), 'two with one end: the longer');
  });

  it('reach ten lines down, or as many as the option says', () => {
    const text = (between: number): string => `open${'\n'.repeat(between)}close`;
    assert.equal(find('open ... close', text(10)).length, 1);
    assert.equal(find('open ... close', text(11)).length, 0);
    assert.equal(find('open ... ... close', text(20)).length, 1);
    assert.equal(find('open ... close', text(3), { ellipsisMaxSpan: 2 }).length, 0);
    assert.equal(find('open ... close', text(1), { ellipsisMaxSpan: 0 }).length, 0);
    assert.equal(find('open close', text(30)).length, 1, 'without an ellipsis no line counts');
  });

  it('want indentation where the pattern has it', () => {
    const pattern = lines('section', '  ...', '  name = $N');
    assert.deepEqual(bound(pattern, lines('section', '    size = 2', '    name = disk')), [{ $N: 'disk' }]);
    assert.deepEqual(find(pattern, lines('section', '  size = 2', 'user', '  name = x')), []);
    assert.deepEqual(find(lines('section', '...', 'name = $N'), lines('section', '  size = 2', 'user', '  name = x')).length, 1, 'without indentation the pattern may go on elsewhere');
    assert.deepEqual(find(lines('call(', '  a', ');'), 'call(a);').length, 1, 'brackets on one line are a block');
    assert.deepEqual(find(lines('call(', '  ...', ');'), 'call(f(1), "x");\ncall(a) + b();'), ['call(f(1), "x");']);
    assert.deepEqual(find(lines('{', '  ...', '}'), lines('{', '}', '{}', '{ a }')).length, 3, 'only an ellipsis matches no block as well');
    assert.deepEqual(find(lines('  a', '  b'), 'a b').length, 1, 'what is common to all lines is no indentation');
  });

  it('stay in the block that they begin in', () => {
    assert.deepEqual(find('a b', lines('x', '  a', 'b')), []);
    assert.deepEqual(find('a ( b ) c', 'a (b) c').length, 1);
    assert.deepEqual(find('b ) c', 'a (b) c'), []);
    assert.deepEqual(find('a "b ( c', 'a "b ( c").d }').length, 1, 'brackets without a partner are marks');
    assert.deepEqual(find('[ x', '( [ ) x').length, 0);
    assert.deepEqual(find(lines('top', '  ...', 'end'), lines('top', '    a', '  b', 'end')).length, 1, 'a line between two depths takes in what it follows');
  });

  it('match letters of either case when asked to', () => {
    assert.deepEqual(find('Content-Type', 'content-TYPE', { caseless: true }).length, 1);
    assert.deepEqual(find('$X $X', 'ab AB', { caseless: true }), [], 'but a repeated name is exact');
  });

  it('skip comments of the style that the option names', () => {
    const text = 'a /* x */ b\na // y\nb\na # z\nb';
    const count = (commentStyle: 'c' | 'cpp' | 'shell'): number => matchGeneric(compileGeneric('a b'), readGeneric(text, { commentStyle }), PLENTY).matches.length;
    assert.deepEqual([count('c'), count('cpp'), count('shell')], [1, 2, 1]);
    assert.equal(matchGeneric(compileGeneric('a b'), readGeneric(text), PLENTY).matches.length, 0);
  });

  it('say what is wrong', () => {
    assert.throws(() => compileGeneric(' \n'), GenericPatternError);
    assert.throws(() => compileGeneric('a '.repeat(6_000)), GenericPatternError);
  });
});

describe('options of generic patterns', () => {
  it('are read from the rule', () => {
    assert.deepEqual(readGenericOptions({ generic_ellipsis_max_span: 0, generic_comment_style: 'shell', generic_caseless: true }), {
      pattern: { ellipsisMaxSpan: 0, caseless: true },
      document: { commentStyle: 'shell' },
    });
    assert.deepEqual(readGenericOptions({ generic_engine: 'spacegrep', other: 1 }), { pattern: {}, document: {} });
  });
  for (const options of [{ generic_engine: 'aliengrep' }, { generic_multiline: false }, { generic_ellipsis_max_span: -1 }, { generic_comment_style: 'sql' }, { generic_caseless: 'yes' }]) {
    it(`name the key that is wrong: ${JSON.stringify(options)}`, () => {
      const read = readGenericOptions(options);
      assert.ok('problem' in read && read.problem.includes(Object.keys(options)[0]!));
    });
  }
});

describe('texts that need not be read for a generic pattern', () => {
  const holds = (pattern: string, text: string, options: GenericOptions = {}): boolean => mayHold(text, compileGeneric(pattern, options), {});

  it('lack a stretch of it, whatever blanks stand in between', () => {
    assert.deepEqual([holds('{{ ... }}', 'a {\n  { b } }'), holds('{{ ... }}', '{ a } { b }'), holds('a b', 'a\n\tb'), holds('a b', 'ab'), holds('a b', 'xa b')], [true, false, true, false, false]);
    assert.deepEqual([holds('<$TAG ...>', 'a < b >'), holds('<$TAG ...>', 'a << 1'), holds('...', ''), holds('KEY', 'key'), holds('KEY', 'key', { caseless: true })], [true, false, true, false, true]);
  });

  it('are asked without their comments', () => {
    const pattern = compileGeneric('a b');
    assert.deepEqual([mayHold('a /* c */ b', pattern, { commentStyle: 'cpp' }), mayHold('a /* c */ b', pattern, {}), mayHold('// a b', pattern, { commentStyle: 'cpp' })], [true, false, false]);
  });
});

describe('what a generic pattern costs', () => {
  it('is cut when it is too much, and says so', () => {
    const text = 'a b '.repeat(5_000);
    const { matches, exceeded } = matchGeneric(compileGeneric('$A ... $B ... $A ... $B ... c'), readGeneric(`${text} c`), 20_000);
    assert.deepEqual([matches.length < 5_000, exceeded], [true, true]);
  });

  it('grows with the text and not with the number of ellipses', () => {
    const text = 'a x '.repeat(20_000);
    const { exceeded, matches } = matchGeneric(compileGeneric('a ... a ... a ... a ... x ... x ... b', {}), readGeneric(`${text}\n\n\n\n\n\n\n\n\n\n\n\n b`), PLENTY);
    assert.deepEqual([exceeded, matches.length], [false, 0]);
  });

  it('bears any depth', () => {
    const text = `${'('.repeat(50_000)}a${')'.repeat(50_000)}\n${Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}b`).join('\n')}`;
    assert.deepEqual(find('( a )', text), ['(a)']);
    assert.equal(find('b b', text).length, 1_999);
  });
});

/** Any way in which a flat pattern can match, tried one after the other: slow, and plainly right. */
function matchesNaively(ops: readonly string[], tokens: readonly string[], at: number, names: Readonly<Record<string, string>> = {}): boolean {
  const [op, ...rest] = ops;
  if (op === undefined) return true;
  const token = tokens[at];
  if (op === '...') return tokens.slice(at).some((_, skipped) => matchesNaively(rest, tokens, at + skipped, names)) || matchesNaively(rest, tokens, tokens.length, names);
  if (token === undefined) return false;
  if (!op.startsWith('$')) return op === token && matchesNaively(rest, tokens, at + 1, names);
  return /\w/.test(token) && (names[op] ?? token) === token && matchesNaively(rest, tokens, at + 1, { ...names, [op]: token });
}

describe('generic patterns, whatever they are', () => {
  const patterns = fc.array(fc.constantFrom('a', 'b', '.', '$X', '$Y', '...'), { minLength: 1, maxLength: 6 }).filter((ops) => ops[0] !== '...' && ops.at(-1) !== '...');
  const texts = fc.array(fc.constantFrom('a', 'b', 'c', '.'), { maxLength: 10 });

  it('match where trying everything matches', () => {
    fc.assert(
      fc.property(patterns, texts, (ops, tokens) => {
        const text = tokens.join(' ');
        const { matches } = matchGeneric(compileGeneric(ops.join(' ')), readGeneric(text), PLENTY);
        assert.equal(matches.length > 0, tokens.some((_, at) => matchesNaively(ops, tokens, at)));
        for (const { start } of matches) assert.ok(matchesNaively(ops, tokens, start / 2));
      }),
      { numRuns: 2_000 },
    );
  });

  it('never fail, nor match beyond the text, nor without what they require', () => {
    const any = fc.string({ unit: fc.constantFrom('alpha', 'beta', ' ', '\n', '\t', '(', ')', '[', '{', '}', '"', '...', '$X', '$...Y', 'é', '#', '/*'), maxLength: 25 });
    fc.assert(
      fc.property(any, any, fc.boolean(), (source, text, caseless) => {
        if (source.trim() === '') return;
        const pattern = compileGeneric(source, { caseless });
        const requirement = requirementOfGeneric(pattern);
        const hits = createLiteralFinder(literalsIn(requirement)).find(text);
        const { matches } = matchGeneric(pattern, readGeneric(text), PLENTY);
        assert.ok(matches.length === 0 || mayHold(text, pattern, {}), 'told apart before it is read');
        for (const { start, end, bindings } of matches) {
          assert.ok(0 <= start && start < end && end <= text.length);
          for (const span of bindings.values()) assert.ok(start <= span.start && span.start <= span.end && span.end <= end);
          assert.ok(isMet(requirement, (literal) => hits.has(literal)));
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
