import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compileComparison, ConditionError, evaluateComparison, type BoundValue, type ComparisonOptions } from '../../../server/src/core/conditions';
import { createRegexCompiler } from '../../../server/src/core/regex';

const compileRegex = createRegexCompiler();
type Bindings = Readonly<Record<string, string | BoundValue>>;

function holds(source: string, bindings: Bindings = {}, options: ComparisonOptions = {}): boolean | undefined {
  const lookup = (name: string): BoundValue | undefined => {
    const bound = bindings[name];
    return typeof bound === 'string' ? { text: bound } : bound;
  };
  return evaluateComparison(compileComparison(source, compileRegex), lookup, options);
}

describe('metavariable-comparison', () => {
  const truths: readonly string[] = [
    '1 < 2', '1 < 2 <= 2 != 3', '2 ** 3 ** 2 == 512', '-2 ** 2 == -4', '7 // 2 == 3', '-7 // 2 == -4', '-7 % 3 == 2', '7 / 2 == 3.5', '1 + 2 * 3 == 7', '(1 + 2) * 3 == 9',
    '0x1F == 31', '0o17 == 15', '0b101 == 5', '1_000 == 1000', '1e3 == 1000', '.5 < 1', '6 & 3 == 2', '6 | 1 == 7', '6 ^ 3 == 5', '1 << 4 == 16', '~0 == -1', '9007199254740991 & 1 == 1',
    'not 1 > 2', 'True and not False', '1 > 2 or 2 > 1', '"a" < "b"', '"a" + "b" == "ab"', "'b' in \"abc\"", "'x' not in 'abc'", '3 in [1, 2, 3]', '"a" not in ["b",]', '[1, 2] == [1, 2]',
    'int("10") == 10', 'int("0777") == 777', 'int("0o17") == 15', 'int("ff", 16) == 255', 'int(" 1_000 ") == 1000', 'int(2.9) == 2', 'float("2.5") == 2.5', 'str(5) == "5"', 'str(True) == "True"', 'len("abc") == 3', 'abs(-2) == 2',
    're.match("a.c", "abcd")', 'not re.match("b", "abc")', 're.search("b", "abc")', 're.fullmatch("a|abc", "abc")', 're.match(r"\\d+", "12")', 're.match("\\\\d+", "12")', 're.match("(?!a)", "b")',
    'strptime("2024-02-29") - strptime("2024-02-28") == 86400', 'strptime("1970-01-02", "%Y-%m-%d") == 86400', '1 == 1.0', '"1" != 1', 'True == 1', '1 < 2 # why', '1 <\n2',
  ];
  for (const source of truths) it(`${source}`, () => assert.equal(holds(source), true));

  const unknown: readonly string[] = ['1 / 0 == 1', '"a" < 1', 'int("x") == 1', 'int("1.5") == 1', 'strptime("2024-02-30") < 1', 'today() > 0', '1 in 2', '2 ** 5000 > 1', '-"a" == 1', 'None', '1.5 & 1 == 1', 'len(1) == 1', '$X > 1', 'not $X'];
  for (const source of unknown) it(`says nothing of ${source}`, () => assert.equal(holds(source), undefined));

  it('lets one side decide where the other is not known', () => {
    assert.deepEqual([holds('$X > 1 or 1 == 1'), holds('$X > 1 and 1 == 2'), holds('$X > 1 and 1 == 1'), holds('2 < 1 < $X')], [true, false, undefined, false]);
  });

  it('reads the numbers of many languages', () => {
    const numbers: readonly [text: string, value: number][] = [
      ['80', 80], ['8080u', 8080], ['10L', 10], ['0x1FUL', 31], ['0777', 511], ['0o777', 511], ['1_000', 1000], ['0b11', 3], ['1.5f', 1.5], ['2.0', 2], ['10n', 10], ['5i64', 5], ['-1', -1], ['089', 89],
      ['60 * 60', 3600], ['(1 + 2)', 3], ['1e3', 1000],
    ];
    for (const [text, value] of numbers) assert.equal(holds(`$X == ${value < 0 ? value : String(value)}`, { $X: text }), true, text);
    for (const text of ['x', 'a.b', '0x', '1__', 'n * 2', '']) assert.equal(holds('$X == 1', { $X: text }), text === '1__' ? true : undefined, text);
  });

  it('reads texts, truths and known values', () => {
    assert.equal(holds('$X == "it\'s"', { $X: "'it\\'s'" }), true);
    assert.equal(holds('$X == True', { $X: 'true' }), true);
    assert.deepEqual([holds('$X | 1 == 1', { $X: 'false' }), holds('~ $X == -1', { $X: 'false' }), holds('$X + 1 == 2', { $X: 'true' })], [undefined, undefined, undefined], 'a truth value is no number');
    assert.equal(holds('$X > 4', { $X: { text: 'LIMIT', value: 5 } }), true);
    assert.equal(holds('$X == "a"', { $X: { text: 'NAME', value: 'a' } }), true);
    assert.equal(holds('int($X) > 122', { $X: '"150"' }), true);
    assert.equal(holds('int($X) > 122', { $X: '150' }), true);
  });

  it('knows of other code only how it is written', () => {
    assert.deepEqual([holds('str($X) == str($Y)', { $X: 'name', $Y: 'name' }), holds('$X == $Y', { $X: 'name', $Y: 'name' }), holds('$X in ["a"]', { $X: 'a' })], [true, undefined, undefined]);
    assert.equal(holds('re.match("req", $X)', { $X: 'request.args' }), true);
  });

  it('reads in a base, and without quotes', () => {
    assert.equal(holds('$X > 0o600', { $X: '0700' }, { metavariable: '$X', base: 8 }), true);
    assert.equal(holds('$X > 0o600', { $X: '400' }, { metavariable: '$X', base: 8 }), false);
    assert.equal(holds('$X == 255', { $X: '0xff' }, { base: 16 }), true);
    assert.equal(holds('$X == 5', { $X: '101' }, { base: 2 }), true);
    assert.equal(holds('$X > 2147483647', { $X: '"2147483648"' }, { metavariable: '$X', strip: true }), true);
    assert.equal(holds('$X > 2147483647', { $X: '`2147483646`' }, { strip: true }), false);
    assert.equal(holds('$X == "a b"', { $X: '"a b"' }, { strip: true }), true);
    assert.equal(holds('$Y == "8"', { $Y: '"8"' }, { metavariable: '$X', strip: true }), true, 'only of the metavariable that is named');
    assert.equal(holds('$X == 1', { $X: '9' }, { base: 8 }), undefined);
  });

  it('knows today when it is told', () => assert.equal(holds('strptime($X) < today()', { $X: '"1999-12-31"' }, { today: 1_700_000_000 }), true));

  it('names what it asks about', () => assert.deepEqual(compileComparison('$A < int($B) and $...C in [$1, $A]', compileRegex).metavariables, ['$A', '$B', '$...C', '$1']));

  const refused: readonly string[] = ['', '1 <', '1 2', '(1', '[1', 'foo(1)', 'x == 1', 'int()', 'int(1, 2, 3)', '1 = 2', '$X.lower() == 1', '"a', 're.match("(", $X)', '@', `${'('.repeat(60)}1${')'.repeat(60)}`, `${'-'.repeat(60)}1`, '1 + '.repeat(600) + '1'];
  for (const source of refused) it(`refuses ${source.slice(0, 20)}`, () => assert.throws(() => compileComparison(source, compileRegex), ConditionError));

  it('never fails in another way, whatever it is given', () => {
    const parts = fc.array(fc.constantFrom('$X', '$Y', '1', '0x', '"a"', '(', ')', '[', ']', ',', '+', '-', '**', '<', '==', 'in', 'not', 'and', 'or', 'int(', 'str(', 're.match(', '~', '<<', '%'), { maxLength: 12 });
    fc.assert(
      fc.property(parts, fc.string(), fc.string(), (words, x, y) => {
        try {
          holds(words.join(' '), { $X: x, $Y: y });
        } catch (error) {
          assert.ok(error instanceof ConditionError);
        }
      }),
      { numRuns: 3_000 },
    );
  });
});
