import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mayBeIn, type Place } from '../../../server/src/core/keywords/place';

/** Whether the first `word` of a code may be in a place. */
function isIn(code: string, place: Place): boolean {
  const start = code.search(/\bword\b/);
  assert.ok(start >= 0, code);
  return mayBeIn((at) => code.charCodeAt(at), start, start + 4, place);
}

const VALUE: Place = { after: '=', afterBraces: true };
const PARAMETER: Place = { after: ',', afterBraces: true, within: { opening: '(', before: ':={' } };
const PART: Place = { after: '{,', before: ',}:=(<', within: { opening: '{', after: '(', within: { opening: '(', before: ':={' } } };
const ARGUMENT: Place = { after: '(,', before: ',)!' };

const OPERAND: Place = { beside: '===' };
const WORD_OPERAND: Place = { beside: 'a' };
const DECORATOR: Place = { decorates: true };
const DEFINED: Place = { behind: 'def' };
const MADE: Place = { behind: 'new' };
const IMPORTED: Place = { imported: ['import', 'from', 'use'] };
const NAMED: Place = { before: '"`/', named: 'import' };
const KEY: Place = { before: '=:' };
const CALLED: Place = { called: true };
const INDEXED: Place = { called: true, given: ']' };
const NO_TAG: Place = { called: true, isNoTag: true };
const GIVEN_TEXT: Place = { called: true, isNoTag: true, begins: '"\'`' };
const ASSIGNED: Place = { assigned: true };
const LOADED: Place = { before: '"\'`/', loaded: ['from', 'require', 'import'] };

const IN: readonly (readonly [Place, readonly string[]])[] = [
  [VALUE, ['({a} = word)', 'const {a} = word', 'const { a, b: { c } } =\n  word;', 'const {a}: T = word', 'let {a}: {a: string} = (word)', 'const {a} = // why\n word', 'const {a} /* = */ = /* why */ word', 'const {a}: () => T = word', 'const {a}: Map<K, V> = word', 'const {a} = <T>word', 'const {a} = this.b.word', 'const {a} = "word"']],
  [PARAMETER, ['({a}, word) => 1', '({a}: T, word: U): V => 1', 'function f({a} = {}, word) {}', 'async ({ a,\n b }, // one\n word, next) => {}', 'f({a}: Map<K, V>, word) {', '({a}, @Res() word: U) => 1', '({a}: { b: c }, /* two */ word) => {}', '({a} = b(c, d), word) => {}', '({a}, word /* , */) // why\n => {}']],
  [PART, ['({word}) => 1', '({a, word}, b) => 1', 'function f({ a: [b, { c }], word = 1 }) {}', '({\n  a, // {\n  word,\n}) => 1', '({ a = "{", b = \'(\', c = `[`, word: d }: T) => 1', '({ /* { */ word }) => 1', '({a = /[{]/, word}) => 1', '({a = `${b}`, word}) => 1', 'f(@A({}) {word}) {']],
  [ARGUMENT, ['f(word)', 'f(a, word, b)', 'f(\n // why\n word /* why */)', 'f(word!)', 'f(a.word)', 'f((word))', 'f("word")']],
  [OPERAND, ['word === a', 'a === word', 'a.word /* why */ === b', 'if (a === b?.c.word) {', '((word!)) === a', 'a ===\n  // why\n  (this.word)', 'word! === a']],
  [CALLED, ['word(a)', 'a.word /* why */ (b)', 'word?.(a)', '(word)(a)', 'word<T>(a)', 'word[int](a)', 'word::<T>(a)', 'word!(a)', 'word`a`']],
  [WORD_OPERAND, ['word in a', 'a not in word', 'a is\n word']],
  [DECORATOR, ['@word', '@a.word("/")', '@ a.word']],
  [MADE, ['new word(a)', 'new a.word', 'new (word)(a)', 'new /* why */ (a.word)', 'return new\n word']],
  [DEFINED, ['def word', 'async def  word()', 'def self.word', 'def \\\n word', 'def (a).word']],
  [IMPORTED, ['import word', '  import a, word as b', 'from word.a import b', 'import a; from word import b', '<?php use word;', 'use \\word\\a;', 'import a, \\\n word', 'import a,\r\n word']],
  [NAMED, ['import a "word"', 'import . "a/word"', '(\n a `word`\n)']],
  [INDEXED, ['word(a[b])', 'a.word /* why */ ( // [\n a[b] , c)', 'word?.(a[b]!)', 'word<T, U<V>>(a[b] as C, d)', 'word<() => T>(a[b])', 'word(a(b, c)[d])', 'word`a`', 'word(/[)]/, a)']],
  [NO_TAG, ['word(a)', 'a.word<T>(b)', 'word /* why */ (`a`)']],
  [GIVEN_TEXT, ['word("a" + b)', 'a.word(\n // why\n `a${b}`, c)', "word(('a'))", "word<T>('a')"]],
  [ASSIGNED, ['a.word += b', 'a.word ||= b', 'a.word >>>= b', 'a.word = 1', 'a.word /* == */ =\n b', '(a.word) = 1', '(a.word as T) = 1', 'a.word! = 1', 'self.word: int = 1', 'a.word, b = c', '[a.word, b] = c', "a['word'] = 1", 'a.word \\\n = 1', 'a.word # why\n = 1']],
  [LOADED, ['import a from "word"', 'import { a }\n from /* why */ \'word\'', 'require("word")', 'a = require( // why\n `word`)', "await import('b/word')", "import 'node:word'", "require('@a/word/b')"]],
  [KEY, ['f(word=1)', '{word: 1}', '{"word" : 1}', 'f(word # why\n = 1)']],
];

const NOT_IN: readonly (readonly [Place, readonly string[]])[] = [
  [VALUE, ['a = word', 'const a = word', '} const a = word', 'if ({}) a = word', 'f({a}, word)', 'x = f({}); y = word', '{a} == b(word)', '/** {a} = b. The word */', 'const {a} = f(word)']],
  [PARAMETER, ['(a, word) => 1', 'f({a}, word)', 'f({a}, word);', '[{a}, word]', '{}\nf(a, word) {', '({a}, {word}) => 1', '({a}, b, word) => 1', '/** {a}, word */']],
  [PART, ['({a: word}) => 1', '(word) => 1', 'f({word})', 'f({word});', '({ word() {} })', '{word}', 'const {word} = a', '(a, {word}) => 1', '({a: {word}}) => 1', '/** ({ word }) */ f', '({ ...word }) => 1', '({word.a})']],
  [ARGUMENT, ['f(word.a)', 'f(word[0])', 'f(word + 1)', 'word(a)', 'f(a = word)', 'f(!word)', 'f(...word)', 'a word, b', '{word}']],
  [OPERAND, ['word = a', 'a == word', 'f(word)', 'a === f(word)', 'word.a === b', 'a.b === c && word', '[word] === a', '/** a === b, the word */']],
  [CALLED, ['word.a(b)', 'word = (a)', 'f(word, a)', 'word[0] + a', 'const word: T', 'word ? (a) : b', 'import { word } from a']],
  [NO_TAG, ['word`a`', 'a.word\n`b`', 'word = (a)']],
  [GIVEN_TEXT, ['word(a)', 'word(() => "a")', 'word(a + "b")', 'word`a`', 'word()']],
  [WORD_OPERAND, ['word + a', '[word]']],
  [DECORATOR, ['word', 'a.word', 'f(@a, word)']],
  [MADE, ['word(a)', 'new a(word)', 'a: word', 'renew word', 'the new a is a word']],
  [DEFINED, ['word', 'undef word', 'def a(word)', 'word def']],
  [IMPORTED, ['word', 'f(a, word)', 'import a.word', 'return word', 'the word from a', 'it is from word', 'use a\\word']],
  [NAMED, ['import "word"', '(\n "word"\n)', 'a = "word"', 'f("word")']],
  [INDEXED, ['word(a, b[c])', 'word()', 'word(a)[b]', 'a[word(b)]', 'word[a](b)', 'word<T>(a)', 'word<T, U[]>(class {})']],
  [ASSIGNED, ['a.word === b', 'a.word == b', 'a = b.word;', 'f(a.word)', 'a.word.b = c', 'a.word => b', 'a.word ? b : c', 'a.word <= b', 'a.word ?? b', 'a.word + b', 'if (a.word) b = c']],
  [LOADED, ['listen("word", f)', "a = 'word'", '{ from: "word" }', "fromAll('word')", 'f(a, "word")', 'it is from a "word"', '`a word`']],
  [KEY, ['f(word)', 'word.a: b']],
];

describe('mayBeIn', () => {
  for (const [place, codes] of IN) for (const code of codes) it(`holds in ${code}`, () => assert.ok(isIn(code, place)));
  for (const [place, codes] of NOT_IN) for (const code of codes) it(`does not hold in ${code}`, () => assert.ok(!isIn(code, place)));

  it('holds whatever stands between the tokens, and in what is around', () => {
    const space = fc.constantFrom('', ' ', '\n', '\t', '\r\n', '/**/', '/* , = } */', '// { "\n', '/* it\'s */', '/*/ ( */', '// a // b\n', "// don't\n", '/* // */', '\n\n  ');
    const around = fc.constantFrom('', 'a = b;', '/* x */', '"{"', "'// '", '`${a}`', 'f(/[(]/);', 'const r = /"/;', '}', ';', '// c\n', 'x /= 2;', '"\\""', '/** ({ */');
    const tokens = fc.constantFrom(
      [VALUE, ['const', ' ', '{', 'a', '}', '=', 'word', ';']], [VALUE, ['(', '{', 'a', '}', ':', 'T', '=', 'word', ')']],
      [PARAMETER, ['(', '{', 'a', '}', ',', 'word', ')', '=>', '1']], [PARAMETER, ['(', '{', 'a', '}', '=', '{', '}', ',', 'word', ':', 'T', ')', ':', 'U', '=>', '1']],
      [PART, ['(', '{', 'a', ',', 'word', '}', ')', '{', '}']], [PART, ['(', '{', 'a', '=', '"b"', ',', 'b', ':', '[', 'c', ']', ',', 'word', '=', '1', '}', ',', 'd', ')', '=>', '1']],
      [ARGUMENT, ['f', '(', 'a', ',', 'word', ')']], [ARGUMENT, ['f', '(', 'word', ',', 'b', ')']],
    ) as fc.Arbitrary<[Place, string[]]>;
    fc.assert(fc.property(tokens, fc.array(space, { minLength: 20, maxLength: 20 }), around, around, ([place, code], spaces, before, after) => {
      const text = `${before}\n${code.map((token, at) => `${spaces[at] ?? ''}${token}`).join('')}${after}`;
      assert.ok(isIn(text, place), text);
    }), { numRuns: 3000 });
  });

  it('reads no more than it has to of a long text', () => {
    let read = 0;
    const code = `${'{'.repeat(200_000)}word`;
    mayBeIn((at) => (read++, code.charCodeAt(at)), 200_000, 200_004, PART);
    assert.ok(read < 100, `${read}`);
    const long = `({${'a,'.repeat(100_000)}word})`;
    read = 0;
    assert.ok(mayBeIn((at) => (read++, long.charCodeAt(at)), 200_002, 200_006, PART));
    assert.ok(read < 100_000, `${read}`);
  });
});
