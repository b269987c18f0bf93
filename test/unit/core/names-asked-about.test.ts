import assert from 'node:assert/strict';
import { createDocument, createEngine } from '../../../server/src/core';
import { loadRuleFile } from '../../../server/src/core/formats';
import { testHost } from '../../support/assets';

/** What a rule finds that asks of an argument's metavariable whether it is a call of `get`, directly or through another metavariable. */
async function find(options: string, condition: string, code: string): Promise<string[]> {
  const yaml = `rules:
  - id: one
    languages: [python]
    severity: HIGH
    message: found
    options: ${options}
    patterns:
      - pattern: f($A)
      - metavariable-pattern: ${condition}
`;
  const { rules, problems } = loadRuleFile(yaml, 'one.yaml');
  assert.deepEqual(problems, []);
  const engine = createEngine({ host: testHost(), rules, skips: false });
  await engine.prepare('python');
  const { findings } = engine.analyze(createDocument('a.py', 'python', code));
  return findings.map(({ span }) => code.slice(span.start, span.end));
}

describe('a name that a metavariable stands for', () => {
  const CODE = 'def a(r):\n    url = r.get(1)\n    f(url)\n    other = r.post(1)\n    f(other)\n    f(r.get(2))\n';
  const DIRECTLY = '{ metavariable: $A, pattern: r.get(...) }';
  const THROUGH = '{ metavariable: $A, patterns: [{ pattern-either: [{ pattern: $B }, { pattern: $C + $B }] }, { metavariable-pattern: { metavariable: $B, pattern: r.get(...) } }] }';

  it('is the code that it holds, under symbolic propagation', async () => {
    assert.deepEqual(await find('{ symbolic_propagation: true }', DIRECTLY, CODE), ['f(url)', 'f(r.get(2))']);
    assert.deepEqual(await find('{ symbolic_propagation: true }', THROUGH, CODE), ['f(url)', 'f(r.get(2))']);
  });

  it('is a name otherwise', async () => {
    assert.deepEqual(await find('{ symbolic_propagation: false }', DIRECTLY, CODE), ['f(r.get(2))']);
  });
});
