import assert from 'node:assert/strict';
import { commands } from 'vscode';
import type { ScanSummary } from '../../../server/src/protocol';
import { readScanRecord } from '../../../server/src/training';
import { codesOf, diagnosticsOf, diagnosticsWhen, show, uriOf } from './editor';
import { scanTwice } from './scan-records';

describe('scans in VS Code', () => {
  afterEach(() => commands.executeCommand('workbench.action.closeAllEditors'));

  it('put results of closed files into Problems, every tier', async () => {
    const summary = await commands.executeCommand<ScanSummary>('wardlight.scanWorkspace');
    assert.equal(summary.cancelled, false);
    assert.ok(summary.filesWithFindings >= 4, JSON.stringify(summary));
    await diagnosticsWhen(uriOf('src/closed.py'), (all) => all.length === 1);
    assert.deepEqual(codesOf(uriOf('src/closed.py')), ['python-yaml-unsafe-load']);
    await diagnosticsWhen(uriOf('tests/app.py'), (all) => all.length === 1);
  });

  it('are replaced, and never doubled, by a file that is opened, and come back when it is closed', async () => {
    await commands.executeCommand('wardlight.scanWorkspace');
    const uri = uriOf('src/closed.py');
    await diagnosticsWhen(uri, (all) => all.length === 1);
    const seen: number[] = [];
    const document = await show('src/closed.py');
    await diagnosticsWhen(uri, (all) => {
      seen.push(all.length);
      return all.length === 1;
    });
    await commands.executeCommand('wardlight.scanWorkspace');
    assert.equal(diagnosticsOf(document.uri).length, 1);
    assert.ok(Math.max(...seen) <= 1);
    await commands.executeCommand('workbench.action.closeAllEditors');
    await diagnosticsWhen(uri, (all) => all.length === 1);
  });

  it('are a point of the team’s trend, one a day, where its settings ask for it', async () => {
    const { files, text, trend } = await scanTwice();
    assert.equal(files.length, 1, files.join());
    const { record } = readScanRecord(text, 'record');
    const findings = record?.weaknesses.reduce((sum, { count }) => sum + count, 0) ?? 0;
    assert.ok(findings > 0 && record?.at.startsWith(files[0]!.slice(0, 10)), text);
    assert.deepEqual(trend, [findings]);
  });

  it('answer about changed files, with or without Git there', async () => {
    const summary = await commands.executeCommand<ScanSummary>('wardlight.scanChangedFiles');
    assert.ok(summary.filesScanned > 0 || summary.problems.length > 0, JSON.stringify(summary));
  });
});
