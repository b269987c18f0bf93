import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLiteralFinder, isMet, literalsIn, type Literal, type Requirement } from '../../../server/src/core/keywords';
import { createRegexCompiler } from '../../../server/src/core/regex';
import { regexRequirement } from '../../../server/src/core/regex/regex-requirement';

/** A requirement in short: `a & (b | c)`; `~a` in either case; `<a` where a word starts, `a>` where one ends, `"a` behind quotes, `a_` before white space; nothing is `-`. */
function show(requirement: Requirement): string {
  if (requirement.op === 'literal') return showLiteral(requirement.literal);
  if (requirement.of.length === 0) return '-';
  return requirement.of.map((part) => (part.op === 'literal' ? show(part) : `(${show(part)})`)).join(requirement.op === 'all' ? ' & ' : ' | ');
}

const SHOWN: Readonly<Record<string, string>> = { word: '<', quote: '"', 'word$': '>', 'space$': '_', '': '', $: '' };

function showLiteral({ text, ignoreCase, edges }: Literal): string {
  const [before = '', behind = ''] = (edges ?? '|').split('|');
  return `${SHOWN[before]}${ignoreCase ? '~' : ''}${text}${SHOWN[`${behind}$`]}`;
}

describe('what an expression requires', () => {
  const cases: readonly [source: string, expected: string][] = [
    ['password', 'password'],
    ['^(?:query|body|params)$', 'query | body | params'],
    ['^(?:\\w+\\.)*(?:request|response)$', 'request | response'],
    ['^(?:[\\w$]+\\.)*req(?:uest)?$', 'req | request'],
    ['^res(?:ponse)?$', 'res | response'],
    ['^(?:un)?tied(?:up)?$', '<tied> | <tiedup> | <untied> | <untiedup>'],
    ['(?:un)?tied(?:up)?', 'tied'],
    ['["\']code["\']', '"code" | "code\' | \'code" | \'code\''],
    ['(?:self\\.)?request', 'request'],
    ['abc?def', 'abdef | abcdef'],
    ['abcd*', 'abc'],
    ['abcd+', 'abc'],
    ['(?:abc)+', 'abc'],
    ['(?:abc){0,3}def', 'def'],
    ['(?:abc){2}', 'abc'],
    ['foo[a-z]bar', 'foo & bar'],
    ['foo.bar', 'foo & bar'],
    ['foo\\.bar', 'foo.bar'],
    ['foo\\dbar', 'foo & bar'],
    ['foo\\u0041bar', 'fooAbar'],
    ['(?!abc)def', 'def'],
    ['(?<=abc)def', 'def'],
    ['(?<name>abc)\\k<name>', 'abc'],
    ['abc|d', '-'],
    ['a|b', '-'],
    ['', '-'],
    ['[\\]abc]+xyz', 'xyz'],
    ['pass(?:word|wd)=', 'password= | passwd='],
    ['(?i)password', '~password'],
    ['foo(?i:bar)', '~foobar'],
    ['[Hh][Tt][Tt][Pp]://', '~http://'],
    ['(?:abc(?!x)|def)ghi', 'abcghi | defghi'],
    ['abc\\ndef', 'abc_ & def'],
    ['a++bcd', 'bcd'],
    ['(?>abc|d\\w)efg', 'efg'],
    ['(?i)123', '123'],
    ['(?R)abc', '-'],
    ['^abc', '<abc'],
    ['^["\'`]\\s*select\\b', '"select>'],
    ['(?i)^["\']\\s*(?:select|update)\\s[\\s\\S]*=', '"~select_ | "~update_'],
    ['["\']\\s+from\\s+\\w', '"from_'],
    ['["\'a]\\s*from', 'from'],
    ['\\sfrom\\s*', 'from'],
    ['from +where', 'from_ & where'],
    ['\\w*token$', 'token>'],
    ['\\w*token\\b', 'token>'],
    ['\\w*token\\B', 'token'],
    ['token\\($', 'token('],
    ['^[\\w.]*(?:token|api_?key|\\w+hash)$', 'token> | apikey> | api_key> | hash>'],
    ['(?:token)?$', '-'],
    ['token(?:s)?$', 'token> | tokens>'],
    ['^(?:my)?_?key', '<key | <_key | <mykey | <my_key'],
    ['(?:^|\\.)(?:db|conn)$', 'db> | conn>'],
    ['^(?:this\\.)?tb[A-Z]', '<tb | <this.tb'],
    ['xdb', 'xdb'],
    ['^(?:fs\\.promises|bcrypt\\.compare)$', '<fs.promises> | <bcrypt.compare>'],
    ['secret[_.-]?key', 'secretkey | secret_key | secret.key | secret-key'],
    ['[a-e]bcd?e', 'bce | bcde'],
    ['(?:token)+$', 'token'],
    ['^(?:fetch)\\s+json', '<fetch_ & json'],
  ];
  for (const [source, expected] of cases) it(`/${source}/ requires ${expected}`, () => assert.equal(show(regexRequirement(source, '')), expected));

  it('holds in either case when case does not matter', () => {
    assert.equal(show(regexRequirement('password', 'i')), '~password');
    assert.equal(show(regexRequirement('^(?:req|reply)$', 'i')), '~req | ~reply');
    const requirement = regexRequirement('Pass(?:Word|Key)', 'i');
    const hits = createLiteralFinder([...literalsIn(requirement), { text: 'PASSWORD', as: 'text' }]);
    assert.ok(isMet(requirement, (literal) => hits.find('my PASSword').has(literal)));
    assert.ok(!isMet(requirement, (literal) => hits.find('my pass').has(literal)));
    assert.deepEqual(hits.find('password PASSWORD').placesOf({ text: 'PASSWORD', as: 'text' }), [9], 'the same text in exact case is another literal');
  });

  it('holds for whatever the expression matches', () => {
    const texts = ['password', 'query', 'self.request', 'a.b.response', 'abdef', 'abcdef', 'ab', 'abccc', 'abcabc', 'def', 'fooxbar', 'foo.bar', 'foo7bar', 'fooAbar', 'xyz', ']xyz', 'password=', 'PassWord', 'fooBAR', 'HTTP://', 'abcghi', 'abc\ndef', 'aabcd', 'dxefg', '123'];
    for (const [source] of cases) {
      const requirement = regexRequirement(source, '');
      const compiled = createRegexCompiler()(source, { dialect: 'pcre' });
      if ('problem' in compiled) continue;
      for (const text of texts.filter((each) => compiled.regex.exec(each, 0, each.length + 1))) {
        const hits = createLiteralFinder(literalsIn(requirement)).find(text);
        assert.ok(isMet(requirement, (literal) => hits.has(literal)), `/${source}/ matches ${text}`);
      }
    }
  });

  it('holds for any expression and any text that it matches', () => {
    const expressions = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small', maxDepth: 4 },
        fc.constantFrom('abc', 'Def', 'x', '[aA][bB]c', '\\w', '.', '(?i)', '\\bxyz', '(?!abc)', '["\']', '["\']\\s*xyz', '\\s+', '\\s', 'xyz\\s'),
        fc.tuple(tie('node'), tie('node')).map(([a, b]) => a + b),
        fc.tuple(tie('node'), tie('node')).map(([a, b]) => `(?:${a}|${b})`),
        fc.tuple(tie('node'), fc.constantFrom('*', '+', '?', '{2}', '++', '{0,2}')).map(([a, sign]) => `(${a})${sign}`),
        tie('node').map((a) => `(?i:${a})`),
        tie('node').map((a) => `(?>${a})`),
      ),
    })).node;
    const texts = fc.array(fc.constantFrom('abc', 'ABC', 'Def', 'dEF', 'x', 'X', 'xyz', 'XYZ', '-', 'abcabc', '"', '\'', ' ', '\n', '\u00a0', '\v', '"xyz '), { maxLength: 6 }).map((parts) => parts.join(''));
    const compile = createRegexCompiler();
    fc.assert(
      fc.property(expressions, texts, (pattern, text) => {
        const compiled = compile(pattern, { dialect: 'pcre' });
        if ('problem' in compiled || !compiled.regex.exec(text, 0, text.length + 1)) return;
        const { requirement } = compiled.regex;
        const hits = createLiteralFinder(literalsIn(requirement)).find(text);
        assert.ok(isMet(requirement, (literal) => hits.has(literal)), `/${pattern}/ requires ${show(requirement)} and matches ${text}`);
      }),
      { numRuns: 3_000 },
    );
  });
});
