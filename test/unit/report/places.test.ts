import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import type { Log } from 'sarif';
import { countTiers, createDocument, createPolicy, groupPlaces, namePlaces, type FileReport, type Finding, type FoundPlace, type ScanReport } from '../../../server/src/core';
import { ROOT } from '../../support/assets';
import { exampleReport, inputOf, jsonOf, RULES, sarifOf, SECOND_VALUE, textOf, VALUE } from './support';

const FILES = new Map([
  ['test/a.js', `const t = "${VALUE}";\n`],
  ['src/b.js', `const t = "${VALUE}";\nconst u = "${VALUE}";\nconst o = "${SECOND_VALUE}";\n`],
  ['src/c.js', `// wardlight-ignore a-token: known\nconst t = "${VALUE}";\n`],
]);

function credentialsIn(text: string): Finding[] {
  const { severity, confidence, message, cwe } = RULES.find(({ id }) => id === 'a-token')!;
  return [...text.matchAll(new RegExp(`${VALUE}|${SECOND_VALUE}`, 'g'))].map(({ index, 0: value }) => {
    const span = { start: index, end: index + value.length };
    return { ruleId: 'a-token', kind: 'credential', severity, confidence, message, cwe, span, metavariables: {}, scope: 'file', credential: { value: span, keyName: 't', syntax: 'code' } };
  });
}

const judged = (path: string, text: string): FileReport => createPolicy({ ruleIds: RULES.map(({ id }) => id) }).judge(createDocument(path, 'javascript', text), { findings: credentialsIn(text), problems: [] });
const valueOf = ({ path, finding: { credential } }: FoundPlace): string | undefined => FILES.get(path)?.slice(credential?.value.start, credential?.value.end);
function scanned(): ScanReport {
  const files = [...FILES].map(([path, text]) => judged(path, text));
  return { ...exampleReport(), files, counts: countTiers(files.flatMap(({ findings }) => findings)) };
}

describe('one credential in several places', () => {
  const before = scanned();
  const report = groupPlaces(before, valueOf);
  const findings = report.files.flatMap((file) => file.findings.map((finding) => ({ path: file.path, finding })));

  it('is one finding, the most urgent, which names the other places', () => {
    assert.deepEqual(findings.map(({ path, finding }) => [path, finding.range.start.line, finding.places?.map((place) => `${place.path}:${place.finding.range.start.line}`)]), [
      ['src/b.js', 0, ['test/a.js:0', 'src/b.js:1']],
      ['src/b.js', 2, undefined],
    ]);
    assert.deepEqual(report.counts, { now: 2, save: 0, scan: 0 });
  });

  it('keeps what hides a place, and each place its fingerprint', () => {
    assert.equal(report.files.find(({ path }) => path === 'src/c.js')?.hiddenFindings?.length, 1);
    const all = findings.flatMap(({ finding }) => [finding, ...(finding.places ?? []).map((place) => place.finding)]).map(({ fingerprint }) => fingerprint);
    assert.deepEqual(new Set(all), new Set(before.files.flatMap((file) => file.findings.map(({ fingerprint }) => fingerprint))));
  });

  it('is a finding at each place still, for what marks lines', () => {
    const { files, counts } = namePlaces(before, valueOf);
    assert.deepEqual([files.map((file) => file.findings.length), counts], [[1, 3, 0], { now: 3, save: 1, scan: 0 }]);
    assert.deepEqual(files.flatMap((file) => file.findings.map(({ places = [] }) => places.length)), [0, 2, 0, 0]);
    assert.equal(namePlaces(before, () => undefined), before);
  });

  it('stays as it is where values cannot be told', () => {
    assert.equal(groupPlaces(before, () => undefined), before);
  });

  it('has its places in every report, and its value in none', () => {
    const input = inputOf(report);
    const json = jsonOf(input);
    const sarif = sarifOf(input);
    const text = textOf(input, { colors: false, pace: 'save', failOn: 'save' });
    for (const rendered of [json, sarif, text]) assert.ok(!rendered.includes(VALUE) && !rendered.includes(SECOND_VALUE));
    const [first] = (JSON.parse(json) as { findings: { places: { path: string; rule: string; fingerprint: string }[] }[] }).findings;
    assert.deepEqual(first?.places.map(({ path, rule }) => `${path} ${rule}`), ['test/a.js a-token', 'src/b.js a-token']);
    const related = (JSON.parse(sarif) as Log).runs[0]?.results?.[0]?.relatedLocations?.map(({ physicalLocation }) => `${physicalLocation?.artifactLocation?.uri}:${physicalLocation?.region?.startLine}`);
    assert.deepEqual(related, ['src/b.js:2', 'test/a.js:1']);
    assert.match(text, /^ {6}also at test\/a\.js:1:12, src\/b\.js:2:12$/m);
  });

  it('is as the schema says', () => {
    const validate = new Ajv({ allErrors: true, strict: true }).compile(JSON.parse(readFileSync(join(ROOT, 'schema/report.schema.json'), 'utf8')) as object);
    const json = JSON.parse(jsonOf(inputOf(report))) as object;
    assert.ok(validate(json), JSON.stringify(validate.errors));
  });

  it('is told at each place of a file with the others', () => {
    const [first, second, other] = judged('src/b.js', FILES.get('src/b.js')!).findings;
    assert.deepEqual(first?.related?.map(({ range }) => range?.start.line), [1]);
    assert.deepEqual(second?.related?.map(({ range }) => range?.start.line), [0]);
    assert.equal(other?.related, undefined);
  });

  it('costs no square of its places', () => {
    const text = `x = "${VALUE}"\n`.repeat(3000);
    const { findings: many } = judged('src/many.js', text);
    assert.equal(many.length, 3000);
    assert.ok(many.every(({ related = [] }) => related.length === 10));
  });
});
