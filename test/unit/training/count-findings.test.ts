import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countFindings, readScanReport, type FoundWeakness } from '../../../server/src/training';

const found = (weakness: string | undefined, severity: FoundWeakness['severity'], cwe = ['CWE-1'], language?: string): FoundWeakness => ({ weakness, severity, cwe, language });

describe('training: findings by weakness', () => {
  it('counts each weakness and severity', () => assert.deepEqual(countFindings([found('b', 'low', ['CWE-2', 'CWE-9'], 'go'), found('a', 'high'), found('b', 'low', ['CWE-3'], 'java'), found('b', 'low', ['CWE-3'], 'java'), found('a', 'critical')]), [
    { weakness: 'a', cwe: ['CWE-1'], severity: 'critical', count: 1, languages: [] },
    { weakness: 'a', cwe: ['CWE-1'], severity: 'high', count: 1, languages: [] },
    { weakness: 'b', cwe: ['CWE-3', 'CWE-2'], severity: 'low', count: 3, languages: ['java', 'go'] },
  ]));
  it('goes by the first CWE where there is no weakness', () => assert.deepEqual(countFindings([found(undefined, 'low', ['CWE-7', 'CWE-8']), found(undefined, 'low', [])]).map(({ weakness }) => weakness), ['CWE-7', 'other']));
  it('is the same in any order', () => {
    const one = fc.record({ weakness: fc.option(fc.constantFrom('a', 'b', 'toString'), { nil: undefined }), severity: fc.constantFrom('low' as const, 'critical' as const), cwe: fc.subarray(['CWE-1', 'CWE-2']), language: fc.option(fc.constantFrom('go', 'java'), { nil: undefined }) }, { noNullPrototype: true });
    fc.assert(fc.property(fc.array(one).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, mixed]) => {
      assert.deepEqual(countFindings(mixed), countFindings(all));
      assert.equal(countFindings(all).reduce((sum, { count }) => sum + count, 0), all.length);
    }));
  });
});

describe('training: findings of a report', () => {
  const lookup = { weaknessOf: (id: string) => (id === 'r' ? 'sql-injection' : undefined), languageOf: (path: string) => (path.endsWith('.go') ? 'go' : undefined) };
  const finding = (changes: object = {}) => ({ rule: 'r', path: 'a.go', severity: 'high', cwe: ['CWE-89'], place: 'production', ...changes });
  const read = (findings: unknown, tool: unknown = { name: 'wardlight' }) => readScanReport(JSON.stringify({ tool, findings }), 'r.json', lookup);

  it('are counted, those of tests and examples left out', () => assert.deepEqual(read([finding(), finding({ path: 'b.js' }), finding({ place: 'test' }), finding({ place: 'example' })]), {
    findings: [{ weakness: 'sql-injection', cwe: ['CWE-89'], severity: 'high', count: 2, languages: ['go'] }], problems: [],
  }));
  it('that cannot be read are counted', () => {
    const { findings, problems } = read([finding(), 1, null, finding({ severity: 'SEVERE' }), finding({ rule: 7 })]);
    assert.equal(findings[0]!.count, 1);
    assert.match(problems[0]!.message, /^4 findings .* scan again/);
  });
  for (const [what, tool, findings] of [['another tool’s', { name: 'other' }, []], ['none', {}, []], ['one without a list', { name: 'wardlight' }, {}]] as const) {
    it(`say that the report is ${what}`, () => assert.match(read(findings, tool).problems[0]!.message, /no report of a scan; write one with/));
  }
  it('of no JSON are none', () => assert.equal(readScanReport('\ufeff{', 'r.json', lookup).problems.length, 1));
});
