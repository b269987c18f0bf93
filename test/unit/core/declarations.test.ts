import assert from 'node:assert/strict';
import { createDocument, createEngine, type Engine } from '../../../server/src/core';
import { loadRuleFile } from '../../../server/src/core/formats';
import { packagedRules, testHost } from '../../support/assets';

const CODE = 'const agent = { rejectUnauthorized: false };\nsink(source());\n';
const { rules: own } = loadRuleFile(`rules:
  - {id: own-agent, languages: [typescript], severity: HIGH, message: One., pattern: "{..., rejectUnauthorized: false, ...}"}
  - id: own-flow
    languages: [typescript]
    severity: HIGH
    message: Two.
    mode: taint
    pattern-sources: [{pattern: source()}]
    pattern-sinks: [{pattern: sink($X)}]
`, 'own.yaml');

const packaged = packagedRules();

describe('a file that only declares what others hold', () => {
  let engine: Engine;
  before(async () => {
    engine = createEngine({ host: testHost(), rules: [...packaged, ...own] });
    await engine.prepare('typescript');
  });
  after(() => engine.dispose());

  const found = (path: string): string[] => [...new Set(engine.analyze(createDocument(path, 'typescript', CODE)).findings.map(({ ruleId }) => ruleId))].sort();

  it('is gone over by a team\'s own rules alone', () => {
    for (const path of ['a.d.ts', 'src/a.d.mts', 'a/b.d.cts']) assert.deepEqual(found(path), ['own-agent', 'own-flow']);
  });

  it('is told by its whole ending', () => {
    for (const path of ['a.ts', 'd.ts', 'a.d.tsx']) assert.deepEqual(found(path).filter((id) => !id.startsWith('own')), ['javascript-tls-verification-disabled']);
  });

  it('is not parsed where no team has rules', async () => {
    const alone = createEngine({ host: testHost(), rules: packaged });
    await alone.prepare('typescript');
    assert.equal(alone.analyze(createDocument('a.d.ts', 'typescript', CODE)).work.textsParsed, 0);
    alone.dispose();
  });
});
