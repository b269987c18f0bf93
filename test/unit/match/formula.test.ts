import assert from 'node:assert/strict';
import { createLiteralFinder, isMet, literalsIn, type Requirement } from '../../../server/src/core/keywords';
import { requirementOf } from '../../../server/src/core/match';
import { check, compile } from './support';

describe('formula', () => {
  const code = 'function a() { f(1); g(2) } f(3); h(f(4))';
  const js = (formula: Record<string, unknown>, expected: readonly string[], text = code): void => check('javascript', formula, text, expected);

  js({ 'pattern-either': [{ pattern: 'g($X)' }, { pattern: 'f(3)' }] }, ['g(2)', 'f(3)']);
  js({ patterns: [{ pattern: 'f($X)' }, { 'pattern-inside': 'function a() { ... }' }] }, ['f(1)']);
  js({ patterns: [{ pattern: 'f($X)' }, { 'pattern-not-inside': 'h(...)' }] }, ['f(1)', 'f(3)']);
  js({ patterns: [{ pattern: 'f($X)' }, { 'pattern-not': 'f(3)' }] }, ['f(1)', 'f(4)']);
  js({ patterns: [{ pattern: 'f($X)' }, { 'metavariable-regex': { metavariable: '$X', regex: '[34]' } }] }, ['f(3)', 'f(4)']);
  js({ patterns: [{ pattern: 'f($X)' }, { 'focus-metavariable': '$X' }] }, ['1', '3', '4']);
  js({ patterns: [{ pattern: 'f($X)' }, { 'metavariable-pattern': { metavariable: '$X', pattern: '3' } }] }, ['f(3)']);
  js({ patterns: [{ pattern: '$F($X)' }, { pattern: 'h(...)' }] }, ['h(f(4))', 'f(4)']);
  js({ 'pattern-regex': '[gh]\\(' }, ['g(', 'h(']);
  js({ patterns: [{ pattern: 'f($X)' }, { 'pattern-not-regex': 'f\\(3\\)' }] }, ['f(1)', 'f(4)']);
  js({ patterns: [{ pattern: 'f($X)' }, { 'pattern-inside': { 'pattern-either': [{ pattern: 'h(...)' }] } }] }, ['f(4)']);
  // Metavariables hold across the parts: only the call whose argument is what the outer function was given.
  js({ patterns: [{ pattern: 'f($X)' }, { 'pattern-inside': 'g($X, ...)' }] }, ['f(a)'], 'g(a, f(a), f(b))');
  // The groups of two expressions are two things, though both are called `$1`.
  js({ patterns: [{ pattern: 'f("$A", "$B")' }, { 'metavariable-regex': { metavariable: '$A', regex: '^(a|b)$' } }, { 'metavariable-regex': { metavariable: '$B', regex: '^(c|d)$' } }] }, ['f("a", "d")'], 'f("a", "d"); f("a", "a")');
  js({ patterns: [{ 'pattern-regex': '(\\w+)\\.a' }, { 'pattern-regex': '(x)x\\.a' }] }, ['xx.a'], 'xx.a; yy.a');
  // What an expression finds says what its groups are.
  js({ patterns: [{ pattern: 'f($X, "$S")' }, { 'metavariable-regex': { metavariable: '$S', regex: '^(?P<X>\\w)-' } }] }, ['f(a, "b-c")'], 'f(a, "b-c"); f(a, "c")');
  // The text of a string stands between its quotes.
  js({ patterns: [{ pattern: 'f($X)' }, { 'metavariable-regex': { metavariable: '$X', regex: '^a$' } }] }, ['f("a")'], 'f("a"); f("ab")');
});

describe('what a file needs for a formula to match', () => {
  const requirement = async (language: string, formula: Record<string, unknown>): Promise<Requirement> => requirementOf(await compile(language, formula));
  const meets = async (formula: Record<string, unknown>, text: string, language = 'javascript'): Promise<boolean> => {
    const needed = await requirement(language, formula);
    const hits = createLiteralFinder(literalsIn(needed)).find(text);
    return isMet(needed, (literal) => hits.has(literal));
  };

  it('is every name and text of a pattern, as words', async () => {
    const formula = { pattern: "child_process.exec('sudo ...', {..., shell: true, ...})" };
    assert.equal(await meets(formula, "const { exec } = require('child_process'); exec('sudo x', { shell: true })"), true);
    assert.equal(await meets(formula, "const { execFile } = require('child_process'); execFile('sudo x', { shell: true })"), false);
    assert.equal(await meets(formula, "require('child_process').exec('su x', { shell: true })"), false);
  });

  it('is a whole word where an expression is anchored, but not inside a string', async () => {
    const named = { patterns: [{ pattern: '$R.send()' }, { 'metavariable-regex': { metavariable: '$R', regex: '^(?:req|res)$' } }] };
    assert.equal(await meets(named, 'require.send()'), false);
    assert.equal(await meets(named, 'res.send()'), true);
    const inString = { patterns: [{ pattern: "f('a$R')" }, { 'metavariable-regex': { metavariable: '$R', regex: '^res$' } }] };
    assert.equal(await meets(inString, "f('ares')"), true);
  });

  it('is one branch of several, and nothing where a branch needs nothing', async () => {
    const either = { 'pattern-either': [{ pattern: 'evaluate(...)' }, { pattern: 'execute(...)' }] };
    assert.equal(await meets(either, 'execute(1)'), true);
    assert.equal(await meets(either, 'exec(1)'), false);
    assert.equal(await meets({ 'pattern-either': [{ pattern: 'evaluate(...)' }, { pattern: '$F(1)' }] }, ''), true);
  });

  it('is the name of a type, unless a literal may be of it', async () => {
    assert.equal(await meets({ pattern: '($X: Client)' }, 'const a = new Client()', 'typescript'), true);
    assert.equal(await meets({ pattern: '($X: Client)' }, 'const a = new Clients()', 'typescript'), false);
    assert.equal(await meets({ pattern: '($X: string)' }, 'f(1)', 'typescript'), true);
    assert.equal(await meets({ pattern: '(java.util.List<$T> $X)' }, 'import java.util.List;', 'java'), true);
    assert.equal(await meets({ pattern: '(java.util.List<$T> $X)' }, 'import java.util.Map;', 'java'), false);
    const typed = (types: string): Record<string, unknown> => ({ patterns: [{ pattern: '$F($X)' }, { 'metavariable-type': { metavariable: '$X', types: types.split(' ') } }] });
    assert.equal(await meets(typed('Client Server'), 'f(server as Server)', 'typescript'), true);
    assert.equal(await meets(typed('Client Server'), 'f(server)', 'typescript'), false);
    assert.equal(await meets(typed('Client int'), 'f(server)', 'typescript'), true);
  });

  it('is what an expression on a metavariable needs', async () => {
    const formula = { patterns: [{ pattern: '$R.$P' }, { 'metavariable-regex': { metavariable: '$P', regex: '^(?:\\w+\\.)*(?:query|body)$' } }] };
    assert.equal(await meets(formula, 'req.query'), true);
    assert.equal(await meets(formula, 'req.params'), false);
  });
});

describe('formula: expressions inside what a metavariable stands for', () => {
  const asked = (patterns: readonly Record<string, unknown>[]) => ({ patterns: [{ pattern: 'f($X)' }, { 'metavariable-pattern': { metavariable: '$X', patterns } }] });
  check('javascript', asked([{ pattern: '...' }, { 'pattern-regex': '^[0-9]+$' }]), 'f(1); f(a1); f(22)', ['f(1)', 'f(22)']);
  check('javascript', asked([{ 'pattern-not-regex': 'z"$' }]), 'f("ab"); f("az"); f("ba")', ['f("ab")', 'f("ba")']);
  check('javascript', asked([{ 'pattern-regex': '^"a' }, { 'pattern-not-regex': 'b' }]), 'f("ab"); f("ba")', ['f("ab")']);
  check('javascript', asked([{ 'pattern-regex': '^"a.' }, { 'pattern-not-regex': 'b' }]), 'f("ab"); f("ac")', ['f("ac")']);
});
