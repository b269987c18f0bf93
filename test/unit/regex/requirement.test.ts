import assert from 'node:assert/strict';
import { createLiteralFinder, isMet, literalsIn, type Requirement } from '../../../server/src/core/keywords';
import { regexRequirement } from '../../../server/src/core/regex/regex-requirement';

/** A requirement in short: `a & (b | c)`; nothing is `-`. */
function show(requirement: Requirement): string {
  if (requirement.op === 'literal') return requirement.literal.text;
  if (requirement.of.length === 0) return '-';
  return requirement.of.map((part) => (part.op === 'literal' ? show(part) : `(${show(part)})`)).join(requirement.op === 'all' ? ' & ' : ' | ');
}

describe('what an expression requires', () => {
  const cases: readonly [source: string, expected: string][] = [
    ['password', 'password'],
    ['^(?:query|body|params)$', 'query | body | params'],
    ['^(?:\\w+\\.)*(?:request|response)$', 'request | response'],
    ['(?:self\\.)?request', 'request'],
    ['abc?def', 'def'],
    ['abcd*', 'abc'],
    ['abcd+', 'abc'],
    ['(?:abc)+', 'abc'],
    ['(?:abc){0,3}def', 'def'],
    ['(?:abc){2}', 'abc'],
    ['foo[a-z]bar', 'foo & bar'],
    ['foo.bar', 'foo & bar'],
    ['foo\\.bar', 'foo.bar'],
    ['foo\\dbar', 'foo & bar'],
    ['foo\\u0041bar', 'foo & bar'],
    ['(?!abc)def', 'def'],
    ['(?<=abc)def', 'def'],
    ['(?<name>abc)\\k<name>', 'abc'],
    ['abc|d', '-'],
    ['a|b', '-'],
    ['', '-'],
    ['[\\]abc]+xyz', 'xyz'],
  ];
  for (const [source, expected] of cases) it(`/${source}/ requires ${expected}`, () => assert.equal(show(regexRequirement(source, '')), expected));

  it('is nothing when case does not matter', () => assert.equal(show(regexRequirement('password', 'i')), '-'));

  it('holds for whatever the expression matches', () => {
    const texts = ['password', 'query', 'self.request', 'a.b.response', 'abdef', 'abcdef', 'ab', 'abccc', 'abcabc', 'def', 'fooxbar', 'foo.bar', 'foo7bar', 'fooAbar', 'xyz', ']xyz'];
    for (const [source] of cases) {
      const requirement = regexRequirement(source, '');
      for (const text of texts.filter((each) => new RegExp(source).test(each))) {
        const hits = createLiteralFinder(literalsIn(requirement)).find(text);
        assert.ok(isMet(requirement, (literal) => hits.has(literal)), `/${source}/ matches ${text}`);
      }
    }
  });
});
