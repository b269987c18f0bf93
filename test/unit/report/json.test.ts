import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, it } from 'mocha';
import { NO_WORK } from '../../../server/src/core';
import { ROOT } from '../../support/assets';
import { exampleReport, inputOf, jsonOf, SECOND_VALUE, VALUE } from './support';

interface Shape {
  version: number;
  tool: object;
  summary: object;
  findings: { rule: string; fingerprint: string; flow?: object[] }[];
  hidden: { rule: string; hidden: object }[];
  skipped: object[];
  problems: object[];
}

describe('JSON report', () => {
  const text = jsonOf(inputOf(exampleReport()));
  const report = JSON.parse(text) as Shape;

  it('has its documented parts', () => {
    assert.deepEqual(Object.keys(report), ['version', 'tool', 'summary', 'findings', 'hidden', 'skipped', 'problems', 'unusedBaseline']);
    assert.deepEqual([report.version, report.tool], [1, { name: 'wardlight', version: '1.2.3' }]);
    assert.deepEqual(report.summary, {
      findings: { now: 4, save: 0, scan: 0 }, hidden: { comment: 1, baseline: 0, config: 0 },
      filesScanned: 7, filesUnchanged: 2, work: NO_WORK, bytesScanned: 1_234_567, cancelled: false, milliseconds: 1234,
    });
    assert.deepEqual(report.problems.length, 2);
    assert.deepEqual(report.skipped[1], { path: 'node_modules/', reason: 'vendored', extent: 'all', detail: 'others' });
  });
  it('counts lines and columns from one', () => {
    const { fingerprint, flow: _flow, ...finding } = report.findings[0] ?? { fingerprint: '', flow: [] };
    assert.match(fingerprint, /^js-eval:[0-9a-f]{16}$/);
    assert.deepEqual(finding, {
      rule: 'js-eval', kind: 'code', severity: 'critical', confidence: 'high', tier: 'now', place: 'production', scope: 'file', cwe: ['CWE-95'],
      message: 'Eval runs it.', path: 'src/a b.js', range: { start: { line: 1, column: 1 }, end: { line: 1, column: 8 } }, snippet: 'eval(x)',
      related: [{ message: 'from …(medium)', range: { start: { line: 1, column: 6 }, end: { line: 1, column: 7 } } }],
    });
  });
  it('tells the way of data step by step, only where there is one', () => {
    const line = 'const key = "…(medium)"; eval("…(medium)")';
    assert.deepEqual(report.findings[0]?.flow?.slice(0, 2), [
      { kind: 'source', message: 'source of …(medium).', range: { start: { line: 2, column: 7 }, end: { line: 2, column: 10 } }, snippet: line },
      { kind: 'argument', message: 'argument of …(medium).', range: { start: { line: 4, column: 1 }, end: { line: 4, column: 5 } }, snippet: 'own("…(medium)")' },
    ]);
    assert.deepEqual(report.findings.map(({ flow }) => flow?.length), [5, undefined, undefined, undefined]);
  });
  it('is as its schema says, which allows nothing else', () => {
    const schema = JSON.parse(readFileSync(join(ROOT, 'schema/report.schema.json'), 'utf8')) as object;
    const ajv = new Ajv({ allErrors: true, strict: true });
    const validate = ajv.compile(schema);
    assert.ok(validate(report), ajv.errorsText(validate.errors));
    const { findings } = report;
    for (const bad of [{ ...report, version: 2 }, { ...report, findings: [{ ...findings[0], metavariables: {} }] }, { ...report, findings: [{ ...findings[0], flow: [{ kind: 'source' }] }] }]) {
      assert.equal(validate(bad), false);
    }
  });
  it('lists what is hidden with why', () => assert.deepEqual(report.hidden.map(({ rule, hidden }) => [rule, hidden]), [['own-rule', { by: 'comment', reason: 'known since May' }]]));
  it('holds no value', () => assert.doesNotMatch(text, new RegExp(`${VALUE}|${SECOND_VALUE}`)));
});
