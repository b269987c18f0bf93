import assert from 'node:assert/strict';
import { damageBetween } from '../../../server/src/core/damage';
import { applyFixRegex, bindGroups, compileFixRegex, createRegexCompiler, findAll, mayTouch, PATTERN_REGEX_FLAGS, withoutOverlaps, type FixRegexSource, type SafeRegex } from '../../../server/src/core/regex';

const compile = createRegexCompiler();

function regexOf(pattern: string): SafeRegex {
  const compiled = compile(pattern, { dialect: 'pcre', flags: PATTERN_REGEX_FLAGS });
  assert.ok('regex' in compiled, pattern);
  return compiled.regex;
}

function found(pattern: string, text: string): string[] {
  return findAll(regexOf(pattern), text).map(({ spans }) => text.slice(spans[0]!.start, spans[0]!.end));
}

function fix(source: FixRegexSource, text: string): string {
  const compiled = compileFixRegex(source, compile);
  assert.ok('fix' in compiled);
  return applyFixRegex(compiled.fix, text);
}

describe('pattern-regex', () => {
  it('finds from left to right, line by line, and nothing of no width', () => {
    assert.deepEqual(found('^port .*$', 'port 1\nsport 2\nport 3'), ['port 1', 'port 3']);
    assert.deepEqual(found('x*', 'axxb'), ['xx']);
    assert.deepEqual(found('', 'ab'), []);
    assert.deepEqual(found('(?<=a)b*', 'abab'), ['b', 'b']);
    assert.deepEqual(found('a\\Kb', 'abab'), ['b', 'b'], 'a start that moves');
  });

  it('looks only where it is told to', () => {
    const [match, ...rest] = findAll(regexOf('a'), 'a a a', { start: 1, end: 4 });
    assert.deepEqual([match?.spans[0], rest.length], [{ start: 2, end: 3 }, 0]);
  });

  it('binds groups by number and by name, and none that took no part', () => {
    const [match] = findAll(regexOf('(?P<KEY>\\w+)=(?:"(\\w+)"|(\\w+))'), 'mode=fast');
    assert.deepEqual([...bindGroups(match!)], [['$1', { start: 0, end: 4 }], ['$3', { start: 5, end: 9 }], ['$KEY', { start: 0, end: 4 }]]);
  });

  it('is taken back by any overlap with pattern-not-regex', () => {
    const text = 'mail x-mail mail-x mail';
    const ranges = findAll(regexOf('mail'), text).map(({ spans }) => spans[0]!);
    const left = withoutOverlaps(withoutOverlaps(ranges, regexOf('mail-'), text), regexOf('-mail'), text);
    assert.deepEqual(left, [{ start: 0, end: 4 }, { start: 19, end: 23 }]);
    assert.deepEqual(withoutOverlaps(ranges, regexOf('nothing'), text), ranges);
    assert.deepEqual(withoutOverlaps(ranges, regexOf(' '), text), ranges, 'touching is no overlap');
  });
});

describe('fix-regex', () => {
  it('replaces as Python does', () => {
    assert.equal(fix({ regex: '(.*)\\)', replacement: '\\1, strict=True)' }, 'load(path)'), 'load(path, strict=True)');
    assert.equal(fix({ regex: '(?P<a>\\w)(\\w)', replacement: '\\2\\g<a>\\g<1>' }, 'xy'), 'yxx');
    assert.equal(fix({ regex: 'http:', replacement: 'https:' }, 'http: http:'), 'https: https:');
    assert.equal(fix({ regex: 'http:', replacement: 'https:', count: 1 }, 'http: http:'), 'https: http:');
    assert.equal(fix({ regex: '$', replacement: ';\\n\\\\d\\q$&' }, 'a'), 'a;\n\\d\\q$&');
    assert.equal(fix({ regex: '(a)|b', replacement: '[\\1]' }, 'b'), '[]');
  });

  it('leaves what it does not match', () => assert.equal(fix({ regex: 'z', replacement: 'y' }, 'abc'), 'abc'));

  it('says what is wrong with its expression', () => {
    const compiled = compileFixRegex({ regex: '(', replacement: '' }, compile);
    assert.ok('problem' in compiled && compiled.problem.includes('fix-regex'));
  });
  it('tells from what stands near whether a match may have come or gone', () => {
    const touched = (pattern: string, before: string, after: string): boolean => mayTouch(regexOf(pattern), { before, after, damage: damageBetween(before, after) });
    assert.equal(touched('secret', 'a secret; b', 'a secret; c'), false, 'the match is further away than it is long');
    assert.equal(touched('secret', 'a secret b', 'a secrets b'), true, 'beside it');
    assert.equal(touched('secret\\b', 'secret b', 'secretb'), true, 'what stands beside it is looked at');
    assert.equal(touched('(?<=aaaa)b', 'aaxab', 'aaaab'), true, 'what stands before it is looked at');
    assert.equal(touched('secret', 'x', 'secret'), true);
    assert.equal(touched('secret', 'secret', 'x'), true);
    assert.equal(touched('se.*et', 'a secret; b', 'a secret; c'), true, 'it may reach anywhere');
    assert.equal(touched('(a)\\1', 'aa b', 'aa c'), true, 'nobody knows how long');
  });
});
