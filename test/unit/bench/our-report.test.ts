import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { readOurReport } from '../../bench/semgrep/our-report.mjs';
import { temporaryFolder } from '../node/temporary-folder';
import { exampleReport, inputOf, jsonOf } from '../report/support';

describe('a report as the bench reads it, line by line', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  before(() => {
    folder = temporaryFolder({});
  });
  after(() => folder.remove());

  const written = (text: string): string => {
    const path = join(folder.root, 'report.json');
    writeFileSync(path, text);
    return path;
  };

  it('says what the whole of it says', async () => {
    const text = jsonOf(inputOf(exampleReport()));
    const { findings, problems, skipped, summary } = JSON.parse(text) as { findings: { rule: string; path: string; range: object }[]; problems: object[]; skipped: object[]; summary: { filesScanned: number } };
    assert.ok(findings.length > 1 && problems.length > 0 && skipped.length > 0);
    const expected = { findings: findings.map(({ rule, path, range }) => ({ rule, path, range })), problems, skipped, summary: { filesScanned: summary.filesScanned } };
    assert.deepEqual(await readOurReport(written(text)), expected);
  });

  it('is refused where nothing was written', async () => {
    await assert.rejects(readOurReport(written('')), /is no report that was written to its end/);
  });
});
