import assert from 'node:assert/strict';
import { CancellationTokenSource, WorkDoneProgress } from 'vscode-languageserver/node';
import { ClientMethods, ServerCommands, type HeldBackItem, type ScanArguments, type ScanSummary } from '../../server/src/protocol';
import { readScanRecord } from '../../server/src/training';
import { PLAIN } from './harness/capabilities';
import type { TestClient } from './harness/client';
import { connect } from './harness/connect';
import { createWorkspace, type Workspace } from './harness/workspace';

const INSECURE = 'const a = { rejectUnauthorized: false };\n';
const DEBUG = 'import flask\napp = flask.Flask(__name__)\napp.run(debug=True)\n';
const RULE = 'javascript-tls-verification-disabled';

describe('scans', () => {
  let workspace: Workspace;
  let client: TestClient;

  const scan = (args: ScanArguments): Promise<ScanSummary> => client.execute(ServerCommands.scan, args);
  const codes = (items: readonly { code?: string | number | undefined }[] | undefined): unknown[] => (items ?? []).map(({ code }) => code);

  beforeEach(() => {
    workspace = createWorkspace({ 'src/a.js': INSECURE, 'src/b.js': INSECURE, 'clean.js': 'const b = 1;\n', 'tests/app.py': DEBUG });
  });
  afterEach(async () => {
    await client.stop();
    workspace.dispose();
  });

  it('shows results of closed files, of every tier', async () => {
    client = await connect({ folders: [workspace.uri] });
    const summary = await scan({ what: 'workspace' });
    assert.equal(summary.filesScanned, 4);
    assert.equal(summary.filesWithFindings, 3);
    assert.deepEqual(summary.counts, { now: 2, save: 0, scan: 1 });
    const [diagnostic] = await client.waitForDiagnostics(workspace.uriOf('src/a.js'), (all) => all.length === 1);
    assert.deepEqual(diagnostic?.range.start, { line: 0, character: 32 });
    assert.equal(client.published.get(workspace.uriOf('clean.js')), undefined);
    await client.waitForDiagnostics(workspace.uriOf('tests/app.py'), (all) => all.length === 1);
  });

  it('replaces the results of a file that is opened, and never doubles them', async () => {
    client = await connect({ folders: [workspace.uri] });
    await scan({ what: 'workspace' });
    const uri = workspace.uriOf('src/a.js');
    await client.waitForDiagnostics(uri, (all) => all.length === 1);
    await client.openDocument(uri, 'javascript', INSECURE);
    assert.equal((await client.pullItems(uri)).length, 1);
    assert.deepEqual(client.published.get(uri), []);
    assert.equal(client.published.get(workspace.uriOf('src/b.js'))?.length, 1);
    await scan({ what: 'workspace' });
    assert.deepEqual(client.published.get(uri), []);
  });

  it('show again when the last tab of an open document was closed', async () => {
    client = await connect({ folders: [workspace.uri] });
    await scan({ what: 'workspace' });
    const uri = workspace.uriOf('src/a.js');
    await client.openDocument(uri, 'javascript', INSECURE);
    await client.pullItems(uri);
    await client.waitForDiagnostics(uri, (all) => all.length === 0);
    await client.connection.sendNotification(ClientMethods.hidden, { uri });
    await client.waitForDiagnostics(uri, (all) => all.length === 1);
    assert.equal((await client.pullItems(uri)).length, 1);
    await client.waitForDiagnostics(uri, (all) => all.length === 0);
  });

  it('keeps showing what a scan showed when the file is opened, whatever its tier', async () => {
    client = await connect({ folders: [workspace.uri] });
    await scan({ what: 'workspace' });
    const uri = workspace.uriOf('tests/app.py');
    await client.openDocument(uri, 'python', DEBUG);
    assert.deepEqual(codes(await client.pullItems(uri)), ['python-flask-debug-enabled']);
  });

  it('brings the results back on close, as the file on disk is then', async () => {
    client = await connect({ folders: [workspace.uri] });
    await scan({ what: 'workspace' });
    const [a, b] = [workspace.uriOf('src/a.js'), workspace.uriOf('src/b.js')];
    for (const uri of [a, b]) {
      await client.openDocument(uri, 'javascript', INSECURE);
      await client.pullItems(uri);
    }
    workspace.write('src/a.js', `\n${INSECURE}`);
    workspace.write('src/b.js', 'const fixed = true;\n');
    await client.closeDocument(b);
    await client.closeDocument(a);
    const [diagnostic] = await client.waitForDiagnostics(a, (all) => all.length === 1);
    assert.equal(diagnostic?.range.start.line, 1);
    assert.deepEqual(client.published.get(b), []);
  });

  it('follows changes of closed files on disk after a scan', async () => {
    client = await connect({ folders: [workspace.uri] });
    await scan({ what: 'workspace' });
    workspace.write('src/a.js', 'const fixed = true;\n');
    workspace.write('clean.js', INSECURE);
    workspace.remove('src/b.js');
    await client.filesChanged(workspace.uriOf('src/a.js'), workspace.uriOf('clean.js'), workspace.uriOf('src/b.js'));
    await client.waitForDiagnostics(workspace.uriOf('clean.js'), (all) => all.length === 1);
    await client.waitForDiagnostics(workspace.uriOf('src/a.js'), (all) => all.length === 0);
    await client.waitForDiagnostics(workspace.uriOf('src/b.js'), (all) => all.length === 0);
  });

  it('looks at scanned files again when the policy changes', async () => {
    client = await connect({ folders: [workspace.uri] });
    await scan({ what: 'workspace' });
    workspace.write('wardlight.yaml', `rules:\n  ${RULE}: off\n`);
    await client.filesChanged(workspace.uriOf('wardlight.yaml'));
    await client.waitForDiagnostics(workspace.uriOf('src/a.js'), (all) => all.length === 0);
    assert.equal(client.published.get(workspace.uriOf('tests/app.py'))?.length, 1);
  });

  it('scans one open file: all tiers, held-back ones too', async () => {
    client = await connect({ folders: [workspace.uri] });
    const uri = workspace.uriOf('tests/app.py');
    await client.openDocument(uri, 'python', DEBUG);
    assert.deepEqual(await client.pullItems(uri), []);
    const held = await client.connection.sendRequest<HeldBackItem[]>(ClientMethods.heldBack, { uri });
    assert.deepEqual(held.map(({ ruleId, tier, by }) => [ruleId, tier, by]), [['python-flask-debug-enabled', 'scan', 'pace']]);
    const before = client.refreshes;
    const summary = await scan({ what: 'file', uri });
    assert.deepEqual(summary.counts, { now: 0, save: 0, scan: 1 });
    await client.waitForRefresh(before);
    assert.deepEqual(codes(await client.pullItems(uri)), ['python-flask-debug-enabled']);
  });

  it('scans one closed file', async () => {
    client = await connect({ folders: [workspace.uri] });
    const summary = await scan({ what: 'file', uri: workspace.uriOf('src/a.js') });
    assert.equal(summary.counts.now, 1);
    await client.waitForDiagnostics(workspace.uriOf('src/a.js'), (all) => all.length === 1);
    assert.equal(client.published.has(workspace.uriOf('src/b.js')), false);
  });

  it('leaves out what the settings exclude', async () => {
    client = await connect({ folders: [workspace.uri], settings: { scan: { exclude: ['src/b.js', 'tests/**'] } } });
    const summary = await scan({ what: 'workspace' });
    assert.deepEqual(summary.counts, { now: 1, save: 0, scan: 0 });
  });

  const TREND = 'training:\n  record-scans: true\n';
  const OURS = { clientCommands: true, trusted: true };

  it('gives our own client the counts for the trend, where the team asks for it', async () => {
    workspace.write('wardlight.yaml', TREND);
    client = await connect({ folders: [workspace.uri], options: OURS, settings: { scan: { exclude: ['src/b.js'] } } });
    const { records, filesWithFindings } = await scan({ what: 'workspace' });
    assert.deepEqual([filesWithFindings, records.map(({ folder }) => folder)], [2, [workspace.uriOf('.wardlight/scans')]]);
    const { record, problems } = readScanRecord(records[0]!.text, 'r');
    assert.deepEqual(problems, []);
    assert.deepEqual(record?.weaknesses.map(({ count, languages }) => [count, languages]), [[2, ['javascript']]], 'files that one person hides count, tests do not');
    assert.equal(records[0]!.name.slice(0, 10), record?.at.slice(0, 10));
    assert.ok(!records[0]!.text.includes('src/'), 'counts alone');
    assert.deepEqual((await scan({ what: 'changed' })).records, [], 'a part is no point of a trend');
    assert.deepEqual((await scan({ what: 'file', uri: workspace.uriOf('src/a.js') })).records, []);
  });

  const keepsNone = (why: string, config: string, options: object, settings?: unknown): void => {
    it(`gives no counts ${why}`, async () => {
      workspace.write('wardlight.yaml', config);
      client = await connect({ folders: [workspace.uri], options, settings });
      const { records, filesWithFindings } = await scan({ what: 'workspace' });
      assert.deepEqual([records, filesWithFindings], [[], 3]);
    });
  };
  keepsNone('where nobody asks for them', 'training:\n  share: true\n', OURS);
  keepsNone('in Restricted Mode', TREND, { ...OURS, trusted: false });
  keepsNone('to a client that does not keep them', TREND, { trusted: true });
  keepsNone('of other files than Git would have', TREND, OURS, { scan: { useGitignore: false } });

  it('reports progress, and gives what was found before it was cancelled', async () => {
    const files = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`more/${i}.js`, INSECURE]));
    for (const [path, text] of Object.entries(files)) workspace.write(path, text);
    client = await connect({ folders: [workspace.uri] });
    const source = new CancellationTokenSource();
    const reports: string[] = [];
    client.connection.onProgress(WorkDoneProgress.type, 'scan-1', (value) => {
      reports.push(value.kind);
      if (value.kind === 'report') source.cancel();
    });
    const params = { command: ServerCommands.scan, arguments: [{ what: 'workspace' }], workDoneToken: 'scan-1' };
    const summary = await client.connection.sendRequest<ScanSummary>('workspace/executeCommand', params, source.token);
    assert.equal(summary.cancelled, true);
    assert.ok(summary.filesScanned < 204, `${summary.filesScanned} files were scanned`);
    assert.equal(reports[0], 'begin');
    assert.equal(reports.at(-1), 'end');
  });

  it('shows closed files to a client that gets diagnostics sent, and its own when one is open', async () => {
    client = await connect({ folders: [workspace.uri], capabilities: PLAIN });
    await scan({ what: 'workspace' });
    const uri = workspace.uriOf('src/a.js');
    await client.waitForDiagnostics(uri, (all) => all.length === 1);
    await client.openDocument(uri, 'javascript', 'const b = 1;\n');
    await client.waitForDiagnostics(uri, (all) => all.length === 0);
    await client.closeDocument(uri);
    await client.waitForDiagnostics(uri, (all) => all.length === 1);
  });

  it('runs no Git in an untrusted workspace', async () => {
    client = await connect({ folders: [workspace.uri], options: { trusted: false } });
    const summary = await scan({ what: 'changed' });
    assert.match(summary.problems.join('\n'), /untrusted/);
  });

  it('scans what differs from the merge base', async () => {
    const { execFileSync } = await import('node:child_process');
    const git = (...args: string[]): void => {
      const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
      execFileSync('git', [...who, ...args], { cwd: workspace.folder, stdio: 'ignore' });
    };
    git('init', '-b', 'main');
    git('add', '.');
    git('commit', '-m', 'start');
    git('checkout', '-b', 'topic');
    workspace.write('src/new.js', INSECURE);
    client = await connect({ folders: [workspace.uri] });
    const summary = await scan({ what: 'changed' });
    assert.equal(summary.filesScanned, 1);
    await client.waitForDiagnostics(workspace.uriOf('src/new.js'), (all) => all.length === 1);
    assert.equal(client.published.has(workspace.uriOf('src/a.js')), false);
  });
});
