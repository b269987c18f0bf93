import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { WorkDoneProgressCancelNotification, type TextDocumentEdit } from 'vscode-languageserver/node';
import { ServerCommands, type ScanSummary } from '../../server/src/protocol';
import { applyClientEdits } from './harness/apply-edits';
import { connect } from './harness/connect';
import { connectWorker, type WorkerClient } from './harness/connect-worker';
import type { TestClient } from './harness/client';
import { createWorkspace, token, type Workspace } from './harness/workspace';

const INSECURE = 'const a = { rejectUnauthorized: false };\n';

describe('the web server in a worker', () => {
  let workspace: Workspace;
  let server: WorkerClient;
  let client: TestClient;

  const start = async (given: Parameters<typeof connectWorker>[0] = {}): Promise<void> => {
    server = await connectWorker({ folders: [workspace.uri], ...given });
    client = server.client;
  };

  beforeEach(() => {
    workspace = createWorkspace();
  });
  afterEach(async () => {
    await server.stop();
    workspace.dispose();
  });

  it('says of the same texts exactly what the node server says', async () => {
    const texts: readonly [string, string, string][] = [
      ['a.js', 'javascript', `${INSECURE}const t = '${token('github-token', 'worker')}';\n`],
      ['b.ts', 'typescript', 'const o: Options = { strictSSL: false };\n'],
      ['c.tsx', 'typescriptreact', 'export const C = () => <a onClick={() => fetch({ rejectUnauthorized: false })} />;\n'],
      ['d.py', 'python', 'import yaml\nyaml.load(stream)\n'],
      ['.env', 'dotenv', `KEY=${token('aws-access-key', 'worker')}\n`],
    ];
    await start({ options: { runbookUri: 'x://{rule}' } });
    const node = await connect({ folders: [workspace.uri], options: { runbookUri: 'x://{rule}' } });
    let found = 0;
    for (const [path, language, text] of texts) {
      const uri = workspace.uriOf(path);
      await Promise.all([client.openDocument(uri, language, text), node.openDocument(uri, language, text)]);
      const [web, own] = await Promise.all([client.pullItems(uri), node.pullItems(uri)]);
      assert.deepEqual(web, own, path);
      found += own.length;
    }
    await node.stop();
    assert.ok(found >= texts.length, `${found} findings`);
  });

  it('reads wardlight.yaml and rule files through the client', async () => {
    workspace.write('wardlight.yaml', 'rule-files: [rules]\nrules:\n  javascript-tls-verification-disabled: off\n');
    workspace.write('rules/own.yaml', 'rules:\n  - id: no-shout\n    languages: [javascript]\n    severity: HIGH\n    message: Do not shout.\n    metadata: {confidence: HIGH}\n    pattern: shout(...)\n');
    await start();
    const uri = workspace.uriOf('a.js');
    await client.openDocument(uri, 'javascript', `${INSECURE}shout(1);\n`);
    assert.deepEqual((await client.pullItems(uri)).map(({ code }) => code), ['no-shout']);
  });

  it('offers fixes that are applied to the same text', async () => {
    await start();
    const uri = workspace.uriOf('a.js');
    await client.openDocument(uri, 'javascript', INSECURE);
    const [diagnostic] = await client.pullItems(uri);
    const [fix] = await client.actionsAt(uri, diagnostic!.range, [diagnostic!]);
    const [change] = ((await client.resolve(fix!)).edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.equal(applyClientEdits(INSECURE, change?.edits ?? []), 'const a = { rejectUnauthorized: true };\n');
  });

  it('scans the workspace, without ignored files and without following links', async () => {
    workspace.write('.gitignore', 'out/\n*.gen.js\n!keep.gen.js\n');
    workspace.write('src/.gitignore', 'local.js\n');
    for (const path of ['src/a.js', 'src/local.js', 'out/b.js', 'c.gen.js', 'keep.gen.js', 'node_modules/x/i.js']) workspace.write(path, INSECURE);
    symlinkSync(workspace.folder, join(workspace.folder, 'src/loop'));
    await start();
    const summary = await client.execute<ScanSummary>(ServerCommands.scan, { what: 'workspace' });
    assert.deepEqual(summary.counts, { now: 2, save: 0, scan: 0 });
    await client.waitForDiagnostics(workspace.uriOf('src/a.js'), (all) => all.length === 1);
    await client.waitForDiagnostics(workspace.uriOf('keep.gen.js'), (all) => all.length === 1);
    assert.deepEqual([...client.published.keys()].length, 2);
  });

  it('ends a scan that is cancelled', async () => {
    for (let i = 0; i < 60; i++) workspace.write(`src/${i}.js`, INSECURE);
    await start();
    const answer = client.execute<ScanSummary>(ServerCommands.scan, { what: 'workspace' });
    const { token: progress } = await client.observed.until(() => client.progress.find(({ kind }) => kind === 'report'));
    await client.connection.sendNotification(WorkDoneProgressCancelNotification.type, { token: progress });
    const summary = await answer;
    assert.equal(summary.cancelled, true);
    assert.ok(summary.filesScanned < 60);
  });

  it('says that changed files need Git', async () => {
    await start();
    const summary = await client.execute<ScanSummary>(ServerCommands.scan, { what: 'changed' });
    assert.match(summary.problems.join(' '), /Git/);
  });
});
