import assert from 'node:assert/strict';
import { requiredLiterals, type Formula } from '../../../server/src/core/match';
import { check } from './support';

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
  // The text of a string stands between its quotes.
  js({ patterns: [{ pattern: 'f($X)' }, { 'metavariable-regex': { metavariable: '$X', regex: '^a$' } }] }, ['f("a")'], 'f("a"); f("ab")');
});

describe('literals that a file needs for a formula to match', () => {
  const name = (text: string): Formula => ({ op: 'pattern', pattern: { root: 'node', pattern: { op: 'name', text } } });
  const all = (positives: Formula[]): Formula => ({ op: 'all', positives, insides: [], negatives: [], notInsides: [], conditions: [], focus: [] });

  it('takes the longest text, one for each branch, and none that says nothing', () => {
    assert.deepEqual(requiredLiterals(name('execSync')), ['execSync']);
    assert.deepEqual(requiredLiterals({ op: 'any', branches: [name('exec'), name('spawn')] }), ['exec', 'spawn']);
    assert.equal(requiredLiterals({ op: 'any', branches: [name('exec'), name('f')] }), undefined);
    assert.deepEqual(requiredLiterals(all([name('eval'), name('rejectUnauthorized')])), ['rejectUnauthorized']);
  });
});
