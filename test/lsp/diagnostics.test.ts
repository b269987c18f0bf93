import assert from 'node:assert/strict';
import { PLAIN, VSCODE } from './harness/capabilities';
import type { TestClient } from './harness/client';
import { connect } from './harness/connect';
import { createWorkspace, token, type Workspace } from './harness/workspace';

/** Of the tier `now`. */
const INSECURE = 'const agent = { rejectUnauthorized: false };\n';
/** Of the tier `save`. */
const DEBUG = 'import flask\napp = flask.Flask(__name__)\napp.run(debug=True)\n';

describe('diagnostics', () => {
  let workspace: Workspace;
  let client: TestClient;

  const start = async (given: Parameters<typeof connect>[0] = {}): Promise<void> => {
    client = await connect({ folders: [workspace.uri], ...given });
  };
  const codes = (items: readonly { code?: string | number | undefined }[]): unknown[] => items.map(({ code }) => code);

  beforeEach(() => {
    workspace = createWorkspace();
  });
  afterEach(async () => {
    await client.stop();
    workspace.dispose();
  });

  it('has the exact range, severity, source, code, link, CWE and fingerprint', async () => {
    await start({ options: { runbookUri: 'editor://wardlight.wardlight/runbook/{rule}' } });
    const uri = workspace.uriOf('app.js');
    await client.openDocument(uri, 'javascript', INSECURE);
    const [diagnostic, ...rest] = await client.pullItems(uri);
    assert.equal(rest.length, 0);
    assert.deepEqual(diagnostic?.range, { start: { line: 0, character: 36 }, end: { line: 0, character: 41 } });
    assert.equal(diagnostic.severity, 1);
    assert.equal(diagnostic.source, 'wardlight');
    assert.equal(diagnostic.code, 'javascript-tls-verification-disabled');
    assert.equal(diagnostic.codeDescription?.href, 'editor://wardlight.wardlight/runbook/javascript-tls-verification-disabled');
    assert.match(JSON.stringify(diagnostic.message), /\(CWE-295\)"$/);
    assert.match((diagnostic.data as { fingerprint: string }).fingerprint, /^javascript-tls-verification-disabled:[0-9a-f]{16}$/);
  });

  it('has the ranges of code in components and pages, whatever the editor calls them', async () => {
    await start();
    for (const [name, languageId] of [['View.vue', 'vue'], ['Other.vue', 'plaintext'], ['Page.svelte', 'svelte'], ['index.html', 'html']] as const) {
      const uri = workspace.uriOf(name);
      await client.openDocument(uri, languageId, `<p>a</p>\n<script>\n${INSECURE}</script>\n`);
      const items = await client.pullItems(uri);
      assert.deepEqual(items.map(({ range }) => range), [{ start: { line: 2, character: 36 }, end: { line: 2, character: 41 } }], name);
    }
  });

  it('links another editor to the packaged runbook', async () => {
    await start();
    const uri = workspace.uriOf('app.js');
    await client.openDocument(uri, 'javascript', INSECURE);
    const [diagnostic] = await client.pullItems(uri);
    assert.match(diagnostic?.codeDescription?.href ?? '', /^file:.*\/runbooks\/javascript-tls-verification-disabled\.md$/);
  });

  it('answers a second pull of the same text with "unchanged"', async () => {
    await start();
    const uri = workspace.uriOf('app.js');
    await client.openDocument(uri, 'javascript', INSECURE);
    const first = await client.pull(uri);
    assert.equal(first.kind, 'full');
    const second = await client.pull(uri, first.resultId);
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
    await client.edit(uri, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n' });
    const third = await client.pull(uri, first.resultId);
    assert.equal(third.kind, 'full');
    assert.equal(third.kind === 'full' && third.items[0]?.range.start.line, 1);
  });

  it('sends nothing to a client that pulls', async () => {
    await start();
    const uri = workspace.uriOf('app.js');
    await client.openDocument(uri, 'javascript', INSECURE);
    await client.pullItems(uri);
    assert.equal(client.published.has(uri), false);
  });

  it('pushes to a client that does not pull, and clears on close', async () => {
    await start({ capabilities: PLAIN });
    assert.equal(client.initializeResult?.capabilities.diagnosticProvider, undefined);
    const uri = workspace.uriOf('app.js');
    await client.openDocument(uri, 'javascript', INSECURE);
    await client.waitForDiagnostics(uri, (all) => all.length === 1);
    await client.edit(uri, { text: 'const agent = {};\n' });
    await client.waitForDiagnostics(uri, (all) => all.length === 0);
    await client.edit(uri, { text: INSECURE });
    await client.waitForDiagnostics(uri, (all) => all.length === 1);
    await client.closeDocument(uri);
    await client.waitForDiagnostics(uri, (all) => all.length === 0);
  });

  it('shows by tier: now while typing, save on open and on save, and a shown one stays', async () => {
    await start();
    const uri = workspace.uriOf('app.py');
    await client.openDocument(uri, 'python', '\n');
    assert.deepEqual(await client.pullItems(uri), []);
    await client.edit(uri, { text: `${DEBUG}yaml.load(stream)\n` });
    assert.deepEqual(codes(await client.pullItems(uri)), ['python-yaml-unsafe-load']);
    const typing = await client.waitForStatus(uri, ({ heldBack }) => heldBack.save === 1);
    assert.equal(typing.shown.now, 1);

    const before = client.refreshes;
    await client.save(uri);
    await client.waitForRefresh(before);
    assert.deepEqual(codes(await client.pullItems(uri)), ['python-flask-debug-enabled', 'python-yaml-unsafe-load']);

    await client.edit(uri, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '# a line above\n' });
    assert.deepEqual(codes(await client.pullItems(uri)), ['python-flask-debug-enabled', 'python-yaml-unsafe-load']);
    await client.edit(uri, { text: `${DEBUG}app.debug = True\n` });
    assert.deepEqual(codes(await client.pullItems(uri)), ['python-flask-debug-enabled']);
  });

  it('takes the pace from wardlight.yaml, and the person’s own from the settings', async () => {
    workspace.write('wardlight.yaml', 'pace: now\n');
    await start();
    const uri = workspace.uriOf('app.py');
    await client.openDocument(uri, 'python', DEBUG);
    assert.deepEqual(await client.pullItems(uri), []);
    const before = client.refreshes;
    await client.changeSettings({ pace: 'save' });
    await client.waitForRefresh(before);
    assert.deepEqual(codes(await client.pullItems(uri)), ['python-flask-debug-enabled']);
  });

  it('is silent where it is switched off', async () => {
    await start({ settings: { enable: false } });
    const uri = workspace.uriOf('app.js');
    await client.openDocument(uri, 'javascript', INSECURE);
    assert.deepEqual(await client.pullItems(uri), []);
    assert.equal((await client.waitForStatus(uri, () => true)).state, 'disabled');
  });

  it('follows edits of several cursors, and edits out of range, to the same text', async () => {
    await start();
    const uri = workspace.uriOf('app.js');
    await client.openDocument(uri, 'javascript', 'const a = {};\nconst b = {};\n');
    const at = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });
    await client.edit(uri, { range: at(1, 11), text: ' rejectUnauthorized: false ' }, { range: at(0, 11), text: ' rejectUnauthorized: false ' });
    const [first, second] = await client.pullItems(uri);
    assert.deepEqual([first?.range.start, second?.range.start], [{ line: 0, character: 32 }, { line: 1, character: 32 }]);
    await client.edit(uri, { range: { start: { line: 1, character: 0 }, end: { line: 99, character: 99 } }, text: '' });
    assert.equal((await client.pullItems(uri)).length, 1);
    await client.edit(uri, { range: { start: { line: 7, character: 3 }, end: { line: 5, character: 1 } }, text: INSECURE });
    assert.deepEqual((await client.pullItems(uri)).map(({ range }) => range.start.line), [0, 1]);
  });

  for (const capabilities of [VSCODE, PLAIN]) {
    it(`settles what it said of broken code when the person pauses, ${capabilities === PLAIN ? 'pushed' : 'pulled'}`, async () => {
      let endPause = (): void => {};
      const pauses: number[] = [];
      const wait = (milliseconds: number): Promise<void> => {
        pauses.push(milliseconds);
        return new Promise((resolve) => (endPause = resolve));
      };
      await start({ capabilities, runtime: { wait } });
      const uri = workspace.uriOf('app.js');
      const text = `const a = 1;\n${INSECURE}`;
      await client.openDocument(uri, 'javascript', text);
      // Push comes by itself; a client that pulls has to ask.
      const until = async (isMet: () => boolean): Promise<void> => {
        while (!isMet()) await (capabilities === PLAIN ? client.execute('nothing', null) : client.pullItems(uri));
      };
      const shown = (): Promise<unknown[]> => (capabilities === PLAIN ? client.waitForDiagnostics(uri, () => true) : client.pullItems(uri));
      assert.equal((await shown()).length, 1);
      const [position, before] = [{ line: 0, character: 10 }, client.refreshes];
      // The rest of the file is no code for a parser now, but the person has only begun to type.
      await client.edit(uri, { range: { start: position, end: position }, text: '(((' });
      await until(() => pauses.length > 0);
      assert.equal((await shown()).length, 1);
      await client.edit(uri, { range: { start: position, end: position }, text: '(' });
      await client.edit(uri, { range: { start: position, end: position }, text: ' ' });
      assert.equal((await shown()).length, 1);
      await client.execute('nothing', null);
      assert.equal(client.refreshes, before);
      assert.equal(pauses.length, 1, 'one wait for all keystrokes');
      endPause();
      // Somebody typed in the meantime, so it waits once more.
      await until(() => pauses.length > 1);
      endPause();
      if (capabilities === PLAIN) await client.waitForDiagnostics(uri, (all) => all.length === 0);
      else {
        await client.waitForRefresh(before);
        assert.deepEqual(await client.pullItems(uri), []);
      }
    });
  }

  it('says nothing more in the pause when there is nothing more to say', async () => {
    const waits: (() => void)[] = [];
    await start({ runtime: { wait: () => new Promise((resolve) => void waits.push(resolve)) } });
    const uri = workspace.uriOf('app.js');
    await client.openDocument(uri, 'javascript', INSECURE);
    await client.pullItems(uri);
    await client.edit(uri, { range: { start: { line: 0, character: 6 }, end: { line: 0, character: 6 } }, text: 'x' });
    const { resultId } = await client.pull(uri);
    const before = client.refreshes;
    assert.equal(waits.length, 1);
    waits[0]!();
    assert.equal((await client.hover(uri, 0, 40)) !== null, true);
    assert.equal((await client.pull(uri, resultId)).kind, 'unchanged');
    assert.equal(client.refreshes, before);
    assert.equal(waits.length, 1);
  });

  it('waits for the rules and says so meanwhile', async () => {
    let release = (): void => {};
    await start({ until: new Promise((resolve) => (release = resolve)) });
    const uri = workspace.uriOf('app.js');
    await client.openDocument(uri, 'javascript', INSECURE);
    await client.waitForStatus(uri, ({ state }) => state === 'starting');
    const answer = client.pullItems(uri);
    release();
    assert.equal((await answer).length, 1);
    await client.waitForStatus(uri, ({ state }) => state === 'ready');
  });

  it('answers a cancelled pull with an error that the client knows', async () => {
    await start();
    const uri = workspace.uriOf('app.js');
    await client.openDocument(uri, 'javascript', INSECURE);
    const { CancellationTokenSource } = await import('vscode-languageserver/node');
    const source = new CancellationTokenSource();
    const answer = client.pull(uri, undefined, source.token);
    source.cancel();
    await assert.rejects(answer, (error: { code?: number }) => error.code === -32800);
    assert.equal((await client.pullItems(uri)).length, 1);
  });

  it('asks for no fingerprint of a credential that is being typed', async () => {
    await start();
    const uri = workspace.uriOf('app.js');
    const data = async (): Promise<unknown[]> => (await client.pullItems(uri)).map((one) => (one.data as { fingerprint?: string } | undefined)?.fingerprint?.split(':')[0]);
    await client.openDocument(uri, 'javascript', `const t = '${token('github-token', 'lsp-typed')}';\n`);
    assert.deepEqual(await data(), ['github-token']);
    await client.edit(uri, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n' });
    assert.deepEqual(await data(), [undefined]);
    await client.save(uri);
    assert.deepEqual(await data(), ['github-token']);
  });

  it('finds credentials in untitled documents and outside of every folder', async () => {
    await start({ folders: [] });
    await client.openDocument('untitled:Untitled-1', 'javascript', `const t = '${token('github-token', 'lsp-untitled')}';\n`);
    assert.deepEqual(codes(await client.pullItems('untitled:Untitled-1')), ['github-token']);
  });
});
