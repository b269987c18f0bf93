import assert from 'node:assert/strict';
import { createDocument, createEngine, type Analysis, type Engine } from '../../../server/src/core';
import { loadRuleFile } from '../../../server/src/core/formats';
import { testHost } from '../../support/assets';

const WAYS = Array.from({ length: 12 }, (_, at) => `$V${at}, ...`).join(', ');

const { rules } = loadRuleFile(`rules:
  - id: in-too-many-ways
    languages: [javascript]
    severity: LOW
    message: A list.
    patterns:
      - pattern: list($X)
      - metavariable-pattern: {metavariable: $X, pattern: '[..., ${WAYS}, "none"]'}
  - {id: todo, languages: [javascript], severity: LOW, message: To do., pattern-regex: 'TODO'}
`, 'own.yaml');

describe('a rule whose budget ends while it asks what a metavariable stands for', () => {
  let engine: Engine;
  before(async () => {
    engine = createEngine({ host: testHost(), rules });
    await engine.prepare('javascript');
  });
  after(() => engine.dispose());

  const analyzed = (items: number): Analysis => engine.analyze(createDocument('a.js', 'javascript', `list([${Array.from({ length: items }, (_, at) => `item${at}`).join()}, "none"["x"]]);\n// TODO\n`));

  it('says so, and takes nothing from the rules after it', () => {
    const { findings, problems } = analyzed(60);
    assert.deepEqual(problems.map(({ kind, ruleId }) => ({ kind, ruleId })), [{ kind: 'budget', ruleId: 'in-too-many-ways' }]);
    assert.deepEqual(findings.map(({ ruleId }) => ruleId), ['todo']);
  });
});
