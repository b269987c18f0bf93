import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Log, Result } from 'sarif';
import type { FlowStep } from '../../../server/src/core';
import { exampleReport, inputOf, sarifOf, SECOND_VALUE, VALUE } from './support';

describe('SARIF report', () => {
  const text = sarifOf(inputOf(exampleReport()));
  const log = JSON.parse(text) as Log;
  const [run] = log.runs;
  const results: Result[] = run?.results ?? [];
  const rules = run?.tool.driver.rules ?? [];

  it('is version 2.1.0 with one run', () => {
    assert.deepEqual([log.version, log.runs.length, run?.columnKind], ['2.1.0', 1, 'utf16CodeUnits']);
    assert.match(log.$schema ?? '', /sarif-schema-2\.1\.0\.json$/);
    assert.deepEqual(run?.originalUriBaseIds, { SRCROOT: { uri: 'file:///work/' } });
    assert.deepEqual([run?.tool.driver.name, run?.tool.driver.version], ['Wardlight', '1.2.3']);
  });
  it('describes every rule', () => {
    assert.deepEqual(rules.map(({ id }) => id), ['js-eval', 'a-token', 'own-rule']);
    const { name, shortDescription, help, helpUri, defaultConfiguration, properties } = rules[0] ?? {};
    assert.deepEqual([name, shortDescription?.text, defaultConfiguration?.level], ['JsEval', 'Eval runs text', 'error']);
    assert.equal(help?.markdown, '# Eval runs text\n\nDo not.\n');
    assert.match(helpUri ?? '', /^https:\/\/.*\/rules\/javascript\/js-eval\/runbook\.md$/);
    assert.ok(help?.text.includes(helpUri ?? '-'));
    assert.deepEqual(properties, { tags: ['security', 'external/cwe/cwe-95'], precision: 'high', 'security-severity': '9.5' });
    assert.deepEqual(rules[1]?.properties?.tags, ['security', 'credential', 'external/cwe/cwe-798']);
  });
  it('holds the runbooks of those rules that found something', () => {
    const asked: string[] = [];
    const input = inputOf(exampleReport({ files: [] }));
    const empty = JSON.parse(sarifOf({ ...input, runbookOf: ({ id }) => { asked.push(id); return undefined; } })) as Log;
    assert.deepEqual(asked, []);
    assert.equal(empty.runs[0]?.tool.driver.rules?.length, 3);
  });
  it('links a foreign rule to its own https reference only', () => assert.equal(rules[2]?.helpUri, 'https://example.com/own'));

  it('refers to a rule by id and index, in every result', () => {
    assert.equal(results.length, 5);
    for (const { ruleId, ruleIndex } of results) assert.equal(rules[ruleIndex ?? -1]?.id, ruleId);
  });
  it('gives places relative to the root, encoded, counted from one', () => {
    assert.deepEqual(results[0]?.locations, [{ physicalLocation: {
      artifactLocation: { uri: 'src/a%20b.js', uriBaseId: 'SRCROOT' },
      region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 8, snippet: { text: 'eval(x)' } },
    } }]);
    assert.equal(results[0]?.relatedLocations?.[0]?.physicalLocation?.region?.startColumn, 6);
  });
  it('gives the way of data as a code flow, with what each step is and how deep in calls', () => {
    assert.deepEqual(results.map(({ codeFlows }) => codeFlows?.length), [1, undefined, undefined, undefined, undefined]);
    const locations = results[0]?.codeFlows?.[0]?.threadFlows[0]?.locations ?? [];
    assert.deepEqual(locations.map(({ kinds, importance, nestingLevel, executionOrder }) => [kinds?.join(' '), importance, nestingLevel, executionOrder]), [
      ['acquire taint', 'essential', 0, 1], ['call function taint', 'important', 0, 2], ['value taint', 'unimportant', 1, 3], ['return function taint', 'important', 0, 4],
      ['danger taint', 'essential', 0, 5],
    ]);
    assert.deepEqual(locations[1]?.location, {
      physicalLocation: {
        artifactLocation: { uri: 'src/a%20b.js', uriBaseId: 'SRCROOT' },
        region: { startLine: 4, startColumn: 1, endLine: 4, endColumn: 5, snippet: { text: 'own("…(medium)")' } },
      },
      message: { text: 'argument of …(medium).' },
    });
  });
  it('counts the depth of calls from the outermost, also where data comes in inside of one', () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    const step = (kind: FlowStep['kind']): FlowStep => ({ kind, span: { start: 0, end: 1 }, message: kind, range });
    const { files, ...rest } = exampleReport();
    const flow = (['source', 'result', 'argument', 'assign', 'sink'] as const).map(step);
    const moved = files.map((file) => ({ ...file, findings: file.findings.map((finding) => ({ ...finding, flow })) }));
    const [first] = (JSON.parse(sarifOf(inputOf({ ...rest, files: moved }))) as Log).runs[0]?.results ?? [];
    assert.deepEqual(first?.codeFlows?.[0]?.threadFlows[0]?.locations.map(({ nestingLevel }) => nestingLevel), [1, 0, 0, 1, 1]);
  });
  it('gives each result a fingerprint of its own', () => {
    const prints = results.map(({ partialFingerprints }) => partialFingerprints?.['wardlight/v1'] ?? '');
    assert.equal(new Set(prints).size, results.length);
    for (const print of prints) assert.match(print, /^[a-z-]+:[0-9a-f]{16}$/);
  });
  it('carries proved fixes', () => {
    assert.deepEqual(results[0]?.fixes, [{ description: { text: 'Use JSON' }, artifactChanges: [{
      artifactLocation: { uri: 'src/a%20b.js', uriBaseId: 'SRCROOT' },
      replacements: [{ deletedRegion: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 8 }, insertedContent: { text: 'JSON.parse(x)' } }],
    }] }]);
    assert.ok(results.slice(1).every(({ fixes }) => fixes === undefined));
  });
  it('lists what is hidden as suppressed', () => {
    assert.deepEqual(results.map(({ suppressions }) => suppressions), [
      undefined, undefined, undefined, undefined, [{ kind: 'inSource', status: 'accepted', justification: 'known since May' }],
    ]);
  });
  it('reports problems and skips as notifications', () => {
    const [invocation] = run?.invocations ?? [];
    assert.equal(invocation?.executionSuccessful, true);
    assert.deepEqual(invocation?.toolConfigurationNotifications?.map(({ level, message, associatedRule, locations }) =>
      [level, message.text, associatedRule?.id, locations?.[0]?.physicalLocation?.region?.startLine]), [['error', 'no pattern; add one.', 'own-rule', 3]]);
    assert.deepEqual(invocation?.toolExecutionNotifications?.map(({ level, descriptor }) => [level, descriptor?.id]),
      [['warning', 'problem/budget'], ['note', 'skipped/minified'], ['note', 'skipped/vendored']]);
  });
  it('does not call a scan successful that lost a file', () => {
    const failed = JSON.parse(sarifOf(inputOf(exampleReport({ problems: [{ kind: 'internal', message: 'm' }] })))) as Log;
    assert.equal(failed.runs[0]?.invocations?.[0]?.executionSuccessful, false);
  });
  it('writes paths that are no URIs as URIs', () => {
    const odd = exampleReport();
    const files = odd.files.map((file, index) => ({ ...file, path: index === 1 ? '../a#b%\ud800/ü.js' : file.path }));
    const [first] = (JSON.parse(sarifOf(inputOf({ ...odd, files }))) as Log).runs[0]?.results ?? [];
    assert.deepEqual(first?.locations?.[0]?.physicalLocation?.artifactLocation, { uri: '../a%23b%25%EF%BF%BD/%C3%BC.js' });
  });
  it('holds no value', () => assert.doesNotMatch(text, new RegExp(`${VALUE}|${SECOND_VALUE}`)));
});
