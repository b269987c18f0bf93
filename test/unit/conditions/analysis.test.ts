import assert from 'node:assert/strict';
import { compileAnalysis, ConditionError } from '../../../server/src/core/conditions';
import { checkComplexity } from '../../../server/src/core/regex/check-linearity';

describe('metavariable-analysis', () => {
  it('entropy: what is not written by accident', () => {
    const isRandom = compileAnalysis('entropy');
    for (const text of ['"q8Zr2LxT0vWn5KdYp3Gm"', "'9f86d081884c7d659a2feaa0c55ad015'", 'wJx4Kq0ZtB7sVn2', 'b"k3J9xQ2mZ7vL1pR8"', '"""xk2Qp9Zr4LmW7"""']) assert.ok(isRandom(text), text);
    for (const text of ['"12345678901234"', '"0123456789abcdef0123456789abcdef"', '"ABCDEFGHIJKLMNOP"', '"00000000-0000-0000"']) assert.ok(isRandom(text), `${text}, as Semgrep has it`);
    for (const text of ['"password"', '"xxxxxxxxxxxxxxxxxxxxxxxx"', '"the quick brown fox jumps over"', '"aaaaaaaaaaaaaaaaaaaaaaaaaaaa0000"', '"a1b2c3d4"', '"1234567890"', '"00000000-0000-x"', '""', '"application/json"', 'getUserById']) assert.ok(!isRandom(text), text);
  });

  it('redos: what can take exponential time', () => {
    for (const check of [undefined, checkComplexity]) {
      const isVulnerable = compileAnalysis('redos', check);
      for (const text of ["'(a+)+$'", '/(x*)*y/', "r'^(\\d+|\\w)*$'", '"([a-z0-9]+[-.]?)+x"', "'((ho )+)+$'", "'(.|\\n)*(.|.)*$'", '(a|b|[ab])*c', '"^(\\\\w+\\\\s?)*$"']) assert.ok(isVulnerable(text), text);
      for (const text of ["'hello+'", "'([a-z]+\\.)*[a-z]+'", "'((ho )+)++$'", "'(?>(a+))+$'", '/"(?:[^"\\\\]|\\\\.)*"/', "'a{1,3}(b|c)*'", "'('", "'.*a.*b'"]) assert.ok(!isVulnerable(text), text);
    }
    assert.ok(compileAnalysis('redos', checkComplexity)("'(a|aa)+$'"), 'what structure alone does not show');
  });

  it('refuses an analyzer that it does not know', () => assert.throws(() => compileAnalysis('vibes'), ConditionError));
});
