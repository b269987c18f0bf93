import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ScanReport } from '../../../server/src/core';
import { exampleReport, inputOf, SECOND_VALUE, textOf, VALUE } from './support';

const OPTIONS = { colors: false, pace: 'save', failOn: 'save' } as const;
const text = (extra: Partial<ScanReport> = {}, options: Partial<Parameters<typeof textOf>[1]> = {}) =>
  textOf(inputOf(exampleReport(extra)), { ...OPTIONS, ...options });

describe('text report', () => {
  it('groups by file and shows place, severity, rule, message and line', () => {
    const lines = text().split('\n');
    assert.deepEqual(lines.slice(0, 5), [
      'src/a b.js',
      '  src/a b.js:1:1  critical  js-eval  (now, CWE-95)',
      '      Eval runs it.',
      '      | eval(x)',
      '      from src/a b.js:2:7  const key = "…(medium)"; eval("…(medium)")  (3 steps in between)',
    ]);
    assert.equal(lines.filter((line) => line === '      | const key = "…(medium)"; eval("…(medium)")').length, 2);
  });
  it('shows every step of the data when it is asked to', () => {
    assert.deepEqual(text({}, { verbose: true }).split('\n').slice(4, 9), [
      '       1. src/a b.js:2:7   comes in       const key = "…(medium)"; eval("…(medium)")',
      '       2. src/a b.js:4:1   is given on    own("…(medium)")',
      '       3. src/a b.js:2:36  goes over      const key = "…(medium)"; eval("…(medium)")',
      '       4. src/a b.js:4:1   is given back  own("…(medium)")',
      '       5. src/a b.js:1:6   is used        eval(x)',
    ]);
  });
  it('does not tell where data comes from when it is the line that is shown already', () => {
    const { files, ...rest } = exampleReport();
    const one = files.map((file) => ({ ...file, findings: file.findings.map((finding) => ({ ...finding, ...(finding.flow && { flow: finding.flow.slice(-2).map((step) => ({ ...step, range: finding.range })) }) })) }));
    assert.doesNotMatch(textOf(inputOf({ ...rest, files: one }), OPTIONS), /^ +from /m);
  });
  it('says what was found, held, hidden and skipped, and what to do', () => {
    const summary = text().split('\n\n').at(-1);
    assert.equal(summary, `4 findings in 1 file (4 now, 0 save, 0 scan).
Scanned 7 files, 1.2 MB, in 1.2 s.
Hidden: 1 by comments, 0 by the baseline, 0 by wardlight.yaml.
Credentials only, minified: 1 (dist/a.min.js)
Skipped, vendored: 1 (node_modules/)
First: revoke what is live (Example: https://example.com/revoke); a credential that stood in code is known to others.
Next: \`wardlight explain js-eval\` says what it means and what to do. Accept what is known with \`wardlight baseline\`.
`);
  });
  it('prints problems with file, line and remedy', () => {
    assert.match(text(), /^problem own\.yaml:3: no pattern; add one\. \(rule own-rule\)$/m);
    assert.match(text(), /^problem src\/a b\.js: cut short$/m);
  });
  it('holds back what is less urgent than the pace', () => {
    const report = exampleReport();
    const files = report.files.map((file) => ({ ...file, findings: file.findings.map((finding) => ({ ...finding, tier: 'scan' as const })) }));
    assert.match(textOf(inputOf({ ...report, files }), OPTIONS), /^Held back: the editor shows 0 of these at pace `save`; 4 only in scans\.$/m);
  });
  it('says when nothing was found', () => {
    const summary = text({ files: [], problems: [], counts: { now: 0, save: 0, scan: 0 }, hidden: { comment: 0, baseline: 0, config: 0 } });
    assert.equal(summary, 'No findings.\nScanned 7 files, 1.2 MB, in 1.2 s.\n');
  });
  it('says when it was cancelled', () => assert.match(text({ cancelled: true }), /cancelled before its end/));
  it('tells of unused entries of the baseline', () =>
    assert.match(text({ unusedBaseline: [{ path: 'a', fingerprint: 'f', count: 1 }] }), /^Baseline: 1 entry hides nothing any more/m));
  it('names a few skipped files and counts the rest', () => {
    const skip = { reason: 'binary', extent: 'all', detail: 'd' } as const;
    const files = Array.from({ length: 8 }, (_, index) => ({ path: `${index}.png`, findings: [], hidden: { comment: 0, baseline: 0, config: 0 }, problems: [], skip }));
    assert.match(text({ files }), /^Skipped, binary: 8 \(0\.png, 1\.png, 2\.png, 3\.png, 4\.png, and 3 more\)$/m);
  });
  it('holds no value', () => {
    for (const verbose of [false, true]) assert.doesNotMatch(text({}, { verbose }), new RegExp(`${VALUE}|${SECOND_VALUE}`));
  });
  it('holds control characters only when colours are asked for', () => {
    assert.doesNotMatch(text(), /[\u0000-\u0009\u000b-\u001f]/);
    assert.match(text({}, { colors: true }), /\u001b\[1;31mcritical\u001b\[0m/);
  });
  it('lets no file name or text take over the terminal', () => {
    const report = exampleReport();
    const files = report.files.map((file) => ({
      ...file, path: '\u001b]0;x\u0007\u202e.js', findings: file.findings.map((finding) => ({ ...finding, message: 'a\nb\u001b[2J', snippet: '\t\u009b2J', ...(finding.flow && { flow: finding.flow.map((step) => ({ ...step, snippet: '\u001b[2J\n' })) }) })),
    }));
    for (const verbose of [false, true]) assert.doesNotMatch(textOf(inputOf({ ...report, files }), { ...OPTIONS, verbose }), /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});
