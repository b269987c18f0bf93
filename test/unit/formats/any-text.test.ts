import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { compileGlobs, createPolicy, ignoreCommentEdit, loadRuleFile, parseBaseline, parseConfig, parseIgnoreFile, skipReason } from '../../../server/src/core';
import { documentOf, findingsOf } from '../policy/support';

/** Words of the formats, so that random texts get past the first line. */
const WORDS = ['rules:', '- id: a', 'id', 'pattern: $X', 'patterns:', '  ', '\n', '\t', ': ', '- ', '&a', '*a', '{', '}', '[', ']', '"', "'", '|', '#', 'paths:', 'exclude:',
  'pace: now', '<<<<<<<', '"x y:1": 1,', '//', '/*', '*/', '`', '\\', 'wardlight-ignore a: b', 'nosemgrep', 'until 2027-01-01', '!', '**', '/', '\0', '\ufeff', '\r', '__proto__: 1', '<<: *a'];
const text = fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 4, unit: 'binary' })), { maxLength: 40 }).map((parts) => parts.join(''));

describe('any text at all', () => {
  const never = (what: string, use: (input: string) => void) => it(`never makes ${what} throw`, () => fc.assert(fc.property(text, use), { numRuns: 1500 }));

  never('the reader of rule files', (input) => {
    const { problems } = loadRuleFile(input, 'r.yaml');
    const lines = input.split(/\r\n|\r|\n/).length;
    for (const { line = 0, message } of problems) assert.ok(line >= 1 && line <= lines && message.length > 0, `${line} of ${lines}`);
  });
  never('the reader of settings', (input) => {
    const { config, problems } = parseConfig(input, 'w.yaml');
    assert.ok(['now', 'save', 'scan'].includes(config.pace));
    for (const { line = 0 } of problems) assert.ok(line >= 1);
  });
  never('the reader of baselines', (input) => void parseBaseline(input, 'b.json'));
  never('ignore files and globs', (input) => {
    parseIgnoreFile(input).judge('a/b.js', false);
    compileGlobs([input])('a/b.js');
  });
  never('the policy', (input) => {
    for (const path of ['a.js', 'a.py', 'a.yaml', 'a.html', 'a.unknown']) {
      const document = documentOf(path, `${input}BAD${input}`);
      const findings = findingsOf(document, 'BAD');
      skipReason(path, document.text);
      const judgement = createPolicy({ today: '2026-11-22', ruleIds: ['rule-a'] }).judge(document, { findings, problems: [] });
      assert.equal(judgement.findings.length + judgement.hiddenFindings.length, findings.length, 'no finding is lost');
      for (const finding of findings) ignoreCommentEdit(document, finding, input);
    }
  });
});
