import assert from 'node:assert/strict';
import { createLiteralFinder } from '../../../server/src/core/keywords';
import { languageById } from '../../../server/src/core/language';
import { createRegexCompiler } from '../../../server/src/core/regex';
import { LanguageRules } from '../../../server/src/core/rules';
import type { FormulaSource } from '../../../server/src/core/rule';
import { SyntaxTree } from '../../../server/src/core/syntax';
import { grammarOf } from '../../support/grammars';

/** What a rule with one pattern, or a formula, finds in code, as text. */
async function findIn(language: string, pattern: string | FormulaSource, options: Readonly<Record<string, unknown>>, code: string): Promise<string[]> {
  const loaded = await grammarOf(language);
  const profile = languageById(language);
  assert.ok(profile);
  const rule = {
    id: 'r', languages: [language], severity: 'medium', confidence: 'medium', message: 'm', cwe: [], metadata: {}, formula: typeof pattern === 'string' ? { pattern } : pattern, options,
    origin: { path: 'r.yaml', line: 1 },
  } as const;
  const rules = new LanguageRules(profile, loaded, [rule], { compileRegex: createRegexCompiler() });
  assert.deepEqual(rules.problems, []);
  const tree = new SyntaxTree(loaded, code).read();
  assert.ok(tree);
  const applicable = rules.rulesFor('a', createLiteralFinder(rules.literals).find(code));
  return rules.match(tree, applicable, 'a', []).findings.map(({ span }) => code.slice(span.start, span.end));
}

function check(language: string, pattern: string | FormulaSource, options: Readonly<Record<string, unknown>>, code: string, expected: readonly string[]): void {
  it(`${language}: ${JSON.stringify(options)} ${typeof pattern === 'string' ? pattern : JSON.stringify(pattern)} in ${code.replace(/\s+/g, ' ')}`, async () => {
    assert.deepEqual(await findIn(language, pattern, options, code), expected);
  });
}

/** A call of `f` on something of which a condition asks. */
const asked = (condition: Readonly<Record<string, unknown>>): FormulaSource => ({ patterns: [{ pattern: 'f($A)' }, { 'metavariable-pattern': { metavariable: '$A', ...condition } }] });
const HELD = 'def a(r):\n    url = r.get(1)\n    f(url)\n    other = r.post(1)\n    f(other)\n    f(r.get(2))\n';
const THROUGH = { patterns: [{ 'pattern-either': [{ pattern: '$B' }, { pattern: '$C + $B' }] }, { 'metavariable-pattern': { metavariable: '$B', pattern: 'r.get(...)' } }] };

const SYMBOLIC = { symbolic_propagation: true };

describe('options: constant_propagation and symbolic_propagation', () => {
  check('javascript', 'f("x")', {}, 'const a = "x"; f(a)', ['f(a)']);
  check('javascript', 'f("x")', { constant_propagation: false }, 'const a = "x"; f(a); f("x")', ['f("x")']);
  check('python', 'f(g(...))', {}, 'a = g(1)\nf(a)\n', []);
  check('python', 'f(g(...))', SYMBOLIC, 'a = g(1)\nf(a)\na = h(1)\nf(a)\n', ['f(a)']);
  check('python', 'f(g(...))', SYMBOLIC, 'a = g(1)\nif c:\n    a = h(1)\nf(a)\n', []);
  check('python', 'k.m().n(...)', SYMBOLIC, 'a = k.m()\nb = a\nb.n(1)\n', ['b.n(1)']);
  check('python', asked({ pattern: 'r.get(...)' }), SYMBOLIC, HELD, ['f(url)', 'f(r.get(2))']);
  check('python', asked(THROUGH), SYMBOLIC, HELD, ['f(url)', 'f(r.get(2))']);
  check('python', asked({ pattern: 'r.get(...)' }), { symbolic_propagation: false }, HELD, ['f(r.get(2))']);
  check('java', 'x(). ... .z()', SYMBOLIC, 'class A { void m() { Object a = x(); Object b = a.y(); b.z(); } }', ['b.z()']);
  check('java', 'if (<... $X.n().has(1) ...>) {...}', SYMBOLIC, 'class A { void m() { String n = c.n(); boolean b = !n.has(1); if (b && d) { e(); } if (d) { e(); } } }', ['if (b && d) { e(); }']);
  check('javascript', 'f($X)', SYMBOLIC, 'const a = g(); f(a)', ['f(a)']);
  check('javascript', 'f(g())', SYMBOLIC, 'let a = g(); for (const b of c) { f(a); a = b }', []);
});
