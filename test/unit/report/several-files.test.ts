import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, it } from 'mocha';
import type { Log } from 'sarif';
import { relocate } from '../../../server/src/cli/relocate';
import { createDocument, createPolicy, type Finding, type FlowStep, type ReportedFinding, type ScanReport } from '../../../server/src/core';
import { ROOT } from '../../support/assets';
import { exampleReport, inputOf, jsonOf, sarifOf, textOf } from './support';

const SECRET = 'hunter2-hunter2-hunter2';
const TEXT = `const sql = require('./sql');\nsql.run(req.id, '${SECRET}');\n`;
const OWN = createDocument('src/a.js', 'javascript', TEXT);

function here(kind: FlowStep['kind'], of: string): FlowStep {
  const start = TEXT.indexOf(of);
  return { kind, span: { start, end: start + of.length }, message: `${kind} here.` };
}

/** A step at columns 3 to 8 of a 1-based line. */
function there(kind: FlowStep['kind'], path: string, line: number, extra: Partial<FlowStep> = {}): FlowStep {
  const range = { start: { line: line - 1, character: 2 }, end: { line: line - 1, character: 7 } };
  return { kind, span: { start: line * 100, end: line * 100 + 5 }, range, path, message: `${kind} there.`, ...extra };
}

/** From the analysed file into another one, where it is used. */
const WAY: readonly FlowStep[] = [
  here('source', 'req.id'),
  here('argument', 'sql.run(req.id'),
  there('assign', 'src/lib/sql.js', 40, { snippet: `  query(id, '${SECRET}')` }),
  there('sink', 'src/lib/sql.js', 41),
];

const CODE: Finding = {
  ruleId: 'js-eval', kind: 'code', message: 'It is used.', severity: 'high', confidence: 'high', cwe: [], scope: 'workspace', metavariables: {},
  span: { start: TEXT.indexOf('sql.run'), end: TEXT.indexOf('sql.run') + 7 },
};
const KEY: Finding = {
  ...CODE, ruleId: 'a-token', kind: 'credential', span: spanOf(SECRET), credential: { value: spanOf(SECRET), syntax: 'code' },
};

function spanOf(text: string): Finding['span'] {
  return { start: TEXT.indexOf(text), end: TEXT.indexOf(text) + text.length };
}

function report(flow: readonly FlowStep[] | undefined): ReportedFinding {
  const { findings } = createPolicy().judge(OWN, { findings: [{ ...CODE, ...(flow && { flow }) }, KEY], problems: [] });
  return findings.find(({ ruleId }) => ruleId === 'js-eval')!;
}

function scanned(flow: readonly FlowStep[] = WAY): ScanReport {
  const finding = report(flow);
  const hidden = [{ finding, by: 'comment' as const }];
  return exampleReport({ problems: [], files: [{ path: OWN.path, findings: [finding], hiddenFindings: hidden, hidden: { comment: 1, baseline: 0, config: 0 }, problems: [] }] });
}

describe('a way of data through several files', () => {
  it('keeps where the steps in other files are, and of their text only what they bring, redacted', () => {
    const { flow = [] } = report(WAY);
    assert.deepEqual(flow.map(({ path, range }) => [path, range && range.start.line + 1]), [[undefined, 2], [undefined, 2], ['src/lib/sql.js', 40], ['src/lib/sql.js', 41]]);
    assert.deepEqual(flow[2]?.span, { start: 4000, end: 4005 });
    assert.match(flow[2]?.snippet ?? '', /^ {2}query\(id, '…/);
    assert.equal(flow[3]?.snippet, undefined);
    assert.ok(!JSON.stringify(flow).includes(SECRET));
  });

  it('does not change what identifies a finding', () => {
    assert.equal(report(WAY).fingerprint, report(undefined).fingerprint);
  });

  it('leaves out what says nothing new only within one line of one file', () => {
    const wide = (kind: FlowStep['kind'], path: string, line: number): FlowStep => there(kind, path, line, { span: { start: 0, end: 9 } });
    const narrow = (path: string, line: number): FlowStep => there('result', path, line, { span: { start: 4, end: 9 } });
    const kinds = (...flow: FlowStep[]): string[] => (report(flow).flow ?? []).map(({ kind }) => kind);
    assert.deepEqual(kinds(narrow('b.js', 3), wide('assign', 'b.js', 3)), ['result']);
    assert.deepEqual(kinds(narrow('b.js', 3), wide('assign', 'b.js', 4)), ['result', 'assign']);
    assert.deepEqual(kinds(narrow('b.js', 3), wide('assign', 'c.js', 3)), ['result', 'assign']);
    const own: FlowStep = { kind: 'assign', span: { start: 0, end: TEXT.length }, message: 'kept' };
    assert.deepEqual(kinds(there('result', 'b.js', 1, { span: { start: 4, end: 9 } }), own), ['result', 'assign']);
    assert.deepEqual(kinds({ ...own, kind: 'result', span: { start: 4, end: 9 } }, there('assign', 'b.js', 1, { span: { start: 0, end: 20 } })), ['result', 'assign']);
  });

  it('is told in text with the file of each step, and with words where its line is not known', () => {
    const text = (flow: readonly FlowStep[], verbose: boolean): string[] =>
      textOf(inputOf(scanned(flow)), { colors: false, pace: 'save', failOn: 'save', verbose }).split('\n').slice(4, 8);
    assert.deepEqual(text(WAY, true).map((line) => line.trim().replace(/ {2,}/g, '  ')), [
      "1. src/a.js:2:9  comes in  sql.run(req.id, '…(medium)');",
      "2. src/a.js:2:1  is given on  sql.run(req.id, '…(medium)');",
      "3. src/lib/sql.js:40:3  is kept  query(id, '…(medium)')",
      '4. src/lib/sql.js:41:3  is used  sink there.',
    ]);
    const [from] = text([there('source', 'src/lib/read.js', 2), here('sink', 'sql.run')], false);
    assert.equal(from, '      from src/lib/read.js:2:3  source there.');
    assert.deepEqual(text(WAY, false).slice(0, 2), ["      from src/a.js:2:9  sql.run(req.id, '…(medium)');  (2 steps in between)", '      to src/lib/sql.js:41:3  sink there.']);
    assert.equal(text([here('source', 'req.id'), there('sink', 'src/lib/sql.js', 41)], false)[0], '      to src/lib/sql.js:41:3  sink there.');
  });

  it('is in JSON with the path of a step that is elsewhere, as the schema says', () => {
    const json = JSON.parse(jsonOf(inputOf(scanned()))) as { findings: { flow: object[] }[]; hidden: { flow: object[] }[] };
    const { flow } = json.findings[0]!;
    assert.deepEqual(flow.map((step) => ('path' in step ? step.path : undefined)), [undefined, undefined, 'src/lib/sql.js', 'src/lib/sql.js']);
    assert.deepEqual(flow[3], { kind: 'sink', message: 'sink there.', path: 'src/lib/sql.js', range: { start: { line: 41, column: 3 }, end: { line: 41, column: 8 } } });
    assert.deepEqual(json.hidden[0]?.flow, flow);
    const validate = new Ajv({ allErrors: true, strict: true }).compile(JSON.parse(readFileSync(join(ROOT, 'schema/report.schema.json'), 'utf8')) as object);
    assert.ok(validate(json), JSON.stringify(validate.errors));
  });

  it('is in SARIF with the artifact of each step, and the result in the analysed file', () => {
    const [result] = (JSON.parse(sarifOf(inputOf(scanned()))) as Log).runs[0]?.results ?? [];
    const places = result?.codeFlows?.[0]?.threadFlows[0]?.locations.map(({ location }) => location?.physicalLocation);
    assert.equal(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri, 'src/a.js');
    assert.deepEqual(places?.map((place) => [place?.artifactLocation?.uri, place?.artifactLocation?.uriBaseId, place?.region?.startLine]), [
      ['src/a.js', 'SRCROOT', 2], ['src/a.js', 'SRCROOT', 2], ['src/lib/sql.js', 'SRCROOT', 40], ['src/lib/sql.js', 'SRCROOT', 41],
    ]);
    assert.deepEqual(places?.[3]?.region, { startLine: 41, startColumn: 3, endLine: 41, endColumn: 8 });
  });

  it('is seen from where the command line runs, like every path, also in what is hidden', () => {
    const { files: [file] } = relocate(scanned(), '/work/app', '/work');
    const paths = (finding: ReportedFinding | undefined) => finding?.flow?.map(({ path }) => path);
    assert.equal(file?.path, 'app/src/a.js');
    assert.deepEqual(paths(file.findings[0]), [undefined, undefined, 'app/src/lib/sql.js', 'app/src/lib/sql.js']);
    assert.deepEqual(paths(file.hiddenFindings?.[0]?.finding), paths(file.findings[0]));
    assert.equal(file.findings[0]?.fingerprint, report(WAY).fingerprint);
  });
});
