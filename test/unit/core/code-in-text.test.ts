import assert from 'node:assert/strict';
import { createDocument, createEngine } from '../../../server/src/core';
import { loadRuleFile } from '../../../server/src/core/formats';
import { testHost } from '../../support/assets';

const host = testHost();

/** What a generic rule finds that asks for code of a language in what stands between two marks. */
async function findInText(language: string, pattern: string, text: string): Promise<string[]> {
  const yaml = [
    'rules:', '  - id: inside', '    languages: [generic]', '    severity: HIGH', '    message: found', '    patterns:', '      - pattern: "[[ $...CODE ]]"',
    `      - metavariable-pattern: { metavariable: $...CODE, language: ${language}, pattern: "${pattern}" }`,
  ].join('\n');
  const { rules, problems } = loadRuleFile(yaml, 'inside.yaml');
  const engine = createEngine({ host, rules, skips: false });
  await engine.prepare(undefined);
  const { findings } = engine.analyze(createDocument('a.txt', undefined, text));
  assert.deepEqual([...problems, ...engine.problems], []);
  return findings.map(({ span }) => text.slice(span.start, span.end));
}

describe('code that a rule for any text asks about', () => {
  it('is read by its own grammar', async () => {
    assert.deepEqual(await findInText('javascript', 'f($X, ...)', 'a [[ f ( 1 ) ]] b [[ f ]]'), ['[[ f ( 1 ) ]]']);
    assert.deepEqual(await findInText('C', '$X++', '[[ x++; ]] [[ ++x; ]]'), ['[[ x++; ]]']);
  });

  it('needs no opening of its language', async () => {
    assert.deepEqual(await findInText('php', '$_GET', '[[ include $_GET; ]] [[ include $_POST; ]]'), ['[[ include $_GET; ]]']);
  });
});
