import assert from 'node:assert/strict';
import { check, matchesOf } from './support';

/** What holds a match is rarer than the match, so that it is looked for first. */
const called = { patterns: [{ pattern: '$F($X, ...)' }, { 'pattern-inside': 'const $F = promisify($G);\n...' }] };

describe('a pattern that could be anywhere, inside one that could not', () => {
  check('javascript', called, 'const run = promisify(exec); run(1); other(2); run(3)', ['run(1)', 'run(3)']);
  check('javascript', called, 'run(1); other(2)', []);
  check('javascript', called, 'function a() { const run = promisify(exec); run(1) } run(2)', ['run(1)']);
  check('javascript', called, 'const run = promisify(a); run(1); function f() { const go = promisify(b); go(2); run(3) }', ['run(1)', 'go(2)', 'run(3)']);
  check('javascript', { patterns: [{ 'pattern-either': [{ pattern: '$F($X)' }, { pattern: 'new $F($X)' }] }, { 'pattern-inside': 'const $F = promisify($G);\n...' }] }, 'const run = promisify(a); run(1); new run(2); new go(3)', ['run(1)', 'new run(2)']);
  check('javascript', { patterns: [{ pattern: '$F($X)' }, { 'pattern-inside': 'function safely(...) { ... }' }, { 'pattern-not': '$F(1)' }] }, 'function safely() { a(1); b(2) } c(3)', ['b(2)']);

  check('python', { patterns: [{ pattern: '$X' }, { 'pattern-inside': 'def $F($X, ...):\n  ...' }] }, 'def f(a, b):\n  g(a, b, c)\n\ndef h(c):\n  return a + c\n', ['a', 'c']);

  it('is one that matches any code, in any number of functions', async () => {
    const formula = { patterns: [{ pattern: '$X' }, { 'pattern-inside': 'function f($X) {...}' }, { 'pattern-inside': 'return ...' }] };
    for (const count of [1, 17, 40]) {
      const code = Array.from({ length: count }, (_, at) => `function f(a${at}) { go(a${at}); return [a${at}, b]; }`).join('\n');
      assert.deepEqual((await matchesOf('javascript', formula, code)).map(({ text }) => text), Array.from({ length: count }, (_, at) => `a${at}`));
    }
  });

  it('is bound where it stands, and not where what holds it says the same', async () => {
    const found = await matchesOf('javascript', { patterns: [...called.patterns, { 'focus-metavariable': '$F' }] }, 'const run = promisify(exec); run(1); run(2)');
    assert.deepEqual(found.map(({ text, bindings }) => [text, bindings['$G'], bindings['$X']]), [['run', 'exec', '1'], ['run', 'exec', '2']]);
  });

  it('is found in any number of them', async () => {
    for (const count of [1, 16, 17, 40]) {
      const code = Array.from({ length: count }, (_, at) => `function f${at}() { const run${at} = promisify(a${at}); run${at}(${at}); go(${at}) }`).join('\n');
      assert.deepEqual((await matchesOf('javascript', called, code)).map(({ text }) => text), Array.from({ length: count }, (_, at) => `run${at}(${at})`));
    }
  });
});

describe('names and imports of which there are few', () => {
  check('javascript', 'rp($X)', "rp(1); const again = require('rp'); again(2); trp(3); x.rp", ['rp(1)', 'again(2)']);
  check('typescript', "import $X from 'one'", "import a from 'one'; const b = require('one'); const c = require('two'); const d = 'one'; e = f", ["import a from 'one';", "b = require('one')"]);
});
