import assert from 'node:assert/strict';
import type { Finding } from '../../../server/src/core';
import { dropWeaker } from '../../../server/src/core/engine/drop-weaker';

const finding = (ruleId: string, own: Partial<Finding>): Finding => ({
  ruleId, kind: 'code', message: 'x', severity: 'high', confidence: 'medium', cwe: ['CWE-89'], span: { start: 10, end: 20 }, metavariables: {}, scope: 'file', ...own,
});
const idsOf = (...findings: Finding[]): string[] => dropWeaker(findings).map(({ ruleId }) => ruleId);

describe('two findings about the same code', () => {
  const request = finding('request', {});

  it('are one where the less certain one says the same', () => {
    assert.deepEqual(idsOf(finding('parameter', { confidence: 'low' }), request), ['request']);
    assert.deepEqual(idsOf(request, finding('parameter', { confidence: 'low', span: { start: 14, end: 18 } })), ['request']);
  });

  it('stay two where they say something else, or of other code', () => {
    assert.deepEqual(idsOf(request, finding('other', { confidence: 'low', cwe: ['CWE-78'] })), ['request', 'other']);
    assert.deepEqual(idsOf(request, finding('beside', { confidence: 'low', span: { start: 20, end: 30 } })), ['request', 'beside']);
    assert.deepEqual(idsOf(request, finding('unknown', { confidence: 'low', cwe: [] })), ['request', 'unknown']);
  });

  it('stay two where both are certain, or none', () => {
    assert.deepEqual(idsOf(request, finding('second', {})), ['request', 'second']);
    assert.deepEqual(idsOf(finding('first', { confidence: 'low' }), finding('second', { confidence: 'low' })), ['first', 'second']);
  });

  it('stay two where one is a credential', () => {
    assert.deepEqual(idsOf(request, finding('key', { kind: 'credential', confidence: 'low' })), ['request', 'key']);
  });
});
