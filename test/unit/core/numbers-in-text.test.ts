import assert from 'node:assert/strict';
import { createDocument, createEngine } from '../../../server/src/core';
import { loadRuleFile } from '../../../server/src/core/formats';
import { testHost } from '../../support/assets';

const host = testHost();
const TEXT = 'listen 80;\nlisten 443;\nlisten 0x50;\nlisten abc;\n';

/** The lines of the text of which a comparison holds. */
async function linesWhere(patterns: string, comparison: string): Promise<string[]> {
  const yaml = [
    'rules:', '  - id: compared', `    languages: [${patterns.includes('regex') ? 'regex' : 'generic'}]`, '    severity: HIGH', '    message: found', '    patterns:', `      - ${patterns}`,
    '      - metavariable-comparison:', '          metavariable: $X', `          comparison: ${comparison}`,
  ].join('\n');
  const { rules, problems } = loadRuleFile(yaml, 'compared.yaml');
  const engine = createEngine({ host, rules, skips: false });
  await engine.prepare(undefined);
  const { findings } = engine.analyze(createDocument('a.txt', undefined, TEXT));
  assert.deepEqual([...problems, ...engine.problems], []);
  return findings.map(({ span }) => TEXT.slice(span.start, span.end));
}

describe('numbers in a text that no grammar reads', () => {
  it('are numbers where a pattern stands for them', async () => {
    assert.deepEqual(await linesWhere('pattern: listen $X;', '$X > 100'), ['listen 443;']);
    assert.deepEqual(await linesWhere('pattern: listen $X;', '$X == 80'), ['listen 80;', 'listen 0x50;']);
    assert.deepEqual(await linesWhere('pattern: listen $X;', '$X == "80"'), []);
  });

  it('are texts where an expression found them', async () => {
    assert.deepEqual(await linesWhere('pattern-regex: listen (?<X>\\w+);', '$X > 100'), []);
  });
});
