import assert from 'node:assert/strict';
import type { FileReport, ReportedFinding } from '../../../server/src/core';
import { SharedTexts } from '../../../server/src/node/shared-texts';
import { batchOf } from '../../../server/src/node/worker-messages';

const finding = (message: string): ReportedFinding => ({
  ruleId: 'one', kind: 'code', message, severity: 'high', confidence: 'low', cwe: [], span: { start: 0, end: 1 }, metavariables: { $X: 'all of a function' },
  scope: 'file', tier: 'save', place: 'production', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, snippet: 'a', fingerprint: 'b',
}) as unknown as ReportedFinding;
const report = (findings: readonly ReportedFinding[]): FileReport => ({ path: 'a.js', findings, hidden: {} as FileReport['hidden'], hiddenFindings: [], problems: [] });

describe('what a scan holds of findings', () => {
  it('is the same, whatever they share', () => {
    const findings = [finding('m'), finding('n'), finding('m')];
    assert.deepEqual(new SharedTexts().share(report(findings)), report(findings));
    const clean = report([]);
    assert.equal(new SharedTexts().share(clean), clean);
  });

  it('is not what metavariables stand for: a worker keeps that', () => {
    const scanned = [{ report: report([finding('m')]), bytes: 1, work: {} as never }];
    assert.deepEqual(batchOf(scanned, []).reports.map(({ findings }) => findings.map(({ message, metavariables }) => [message, metavariables])), [[['m', {}]]]);
  });
});
