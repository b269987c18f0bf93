import assert from 'node:assert/strict';
import { DidChangeTextDocumentNotification, HoverRequest } from 'vscode-languageserver/node';
import { ClientMethods, ServerCommands, type FixResult, type ScanSummary } from '../../server/src/protocol';
import { PLAIN, VSCODE } from './harness/capabilities';
import type { TestClient } from './harness/client';
import { connect } from './harness/connect';
import { createWorkspace, token, type Workspace } from './harness/workspace';

describe('safety', () => {
  let workspace: Workspace;
  let client: TestClient;

  beforeEach(() => {
    workspace = createWorkspace();
  });
  afterEach(async () => {
    await client.stop();
    workspace.dispose();
  });

  describe('the secret', () => {
    const secrets = {
      github: token('github-token', 'lsp-secret'),
      aws: token('aws-access-key', 'lsp-secret'),
      password: token('password', 'lsp-secret'),
    };
    const code = [
      `const github = '${secrets.github}';`,
      `const db = { password: '${secrets.password}', key: '${secrets.aws}' };`,
      `const agent = { rejectUnauthorized: false, token: '${secrets.github}' };`,
      '',
    ].join('\n');

    for (const [name, capabilities] of [['VS Code', VSCODE], ['a plain client', PLAIN]] as const) {
      it(`is in nothing that the server says to ${name}, but in the edit that was asked for`, async () => {
        workspace.write('closed.js', code);
        const clientCommands = capabilities === VSCODE;
        client = await connect({ folders: [workspace.uri], capabilities, options: { clientCommands } });
        const uri = workspace.uriOf('open.js');
        await client.openDocument(uri, 'javascript', code);
        const diagnostics = clientCommands ? await client.pullItems(uri) : await client.waitForDiagnostics(uri, (all) => all.length > 0);
        assert.ok(diagnostics.length >= 4, `${diagnostics.length} diagnostics`);
        for (const { range } of diagnostics) {
          await client.hover(uri, range.start.line, range.start.character);
          if (clientCommands) await client.actionsAt(uri, range, diagnostics);
        }
        await client.execute<ScanSummary>(ServerCommands.scan, { what: 'workspace' });
        await client.waitForDiagnostics(workspace.uriOf('closed.js'), (all) => all.length >= 4);
        await client.connection.sendRequest(ClientMethods.heldBack, { uri });
        await client.save(uri);
        await client.closeDocument(uri);
        await client.hover(uri, 0, 0);
        for (const [kind, secret] of Object.entries(secrets)) {
          assert.ok(!client.saidByServer().includes(secret), `the ${kind} value was said`);
          assert.ok(!client.logs.join('\n').includes(secret), `the ${kind} value was logged`);
        }
      });
    }

    it('is in the edit that moves it out, once that is asked for', async () => {
      client = await connect({ folders: [workspace.uri], options: { clientCommands: true } });
      const uri = workspace.uriOf('open.js');
      await client.openDocument(uri, 'javascript', `const github = '${secrets.github}';\n`);
      const [diagnostic] = await client.pullItems(uri);
      const fix = (await client.actionsAt(uri, diagnostic!.range, [diagnostic!])).find(({ isPreferred }) => isPreferred === true);
      assert.ok(!client.saidByServer().includes(secrets.github));
      const result = await client.connection.sendRequest<FixResult>(ClientMethods.fix, fix?.command?.arguments?.[0]);
      assert.ok(JSON.stringify(result?.edit).includes(secrets.github));
      assert.ok(!JSON.stringify(result?.afterwards).includes(secrets.github));
    });
  });

  describe('a bug', () => {
    const failing = 'the text of a document';

    it('gives an empty answer and a log line without text, and the server goes on', async () => {
      let fails = true;
      const now = (): number => {
        if (fails) throw new Error(failing);
        return performance.now();
      };
      client = await connect({ folders: [workspace.uri], host: { now } });
      const uri = workspace.uriOf('a.js');
      await client.openDocument(uri, 'javascript', 'const a = { rejectUnauthorized: false };\n');
      assert.deepEqual(await client.pullItems(uri), []);
      assert.equal(await client.hover(uri, 0, 34), null);
      const start = { line: 0, character: 34 };
      assert.deepEqual(await client.actionsAt(uri, { start, end: start }), []);
      const log = client.logs.join('\n');
      assert.match(log, /diagnostics failed: Error/);
      assert.ok(!log.includes(failing), log);
      fails = false;
      assert.equal((await client.pullItems(uri)).length, 1);
    });

    it('of a client that sends nonsense ends nothing', async () => {
      client = await connect({ folders: [workspace.uri] });
      const uri = workspace.uriOf('a.js');
      await client.openDocument(uri, 'javascript', 'const a = { rejectUnauthorized: false };\n');
      const nonsense = { textDocument: { uri, version: 2 }, contentChanges: [{ range: null, text: 7 }] };
      await client.connection.sendNotification(DidChangeTextDocumentNotification.method, nonsense);
      await client.connection.sendNotification(DidChangeTextDocumentNotification.method, {});
      assert.equal(await client.connection.sendRequest(HoverRequest.method, { textDocument: { uri }, position: null }), null);
      assert.equal(await client.connection.sendRequest(ClientMethods.ignore, {}), null);
      assert.equal(await client.execute('no.such.command', undefined), null);
      await client.edit(uri, { text: 'const b = { strictSSL: false };\n' });
      assert.equal((await client.pullItems(uri)).length, 1);
    });

    it('in the package is said, and no request hangs', async () => {
      client = await connect({ folders: [workspace.uri], runtime: { loadRules: () => Promise.reject(new Error('damaged')) } });
      const uri = workspace.uriOf('a.js');
      await client.openDocument(uri, 'javascript', 'const a = { rejectUnauthorized: false };\n');
      assert.deepEqual(await client.pullItems(uri), []);
      assert.match(client.logs.join('\n'), /reinstall the extension/);
    });
  });

  it('takes files of every bad kind', async () => {
    client = await connect({ folders: [workspace.uri] });
    const texts: readonly [string, string][] = [
      ['empty.js', ''],
      ['binary.js', 'a\0b\0c'],
      ['bom.js', '\ufeffconst a = { rejectUnauthorized: false };'],
      ['crlf.js', 'const b = 1;\r\nconst a = { rejectUnauthorized: false };\r\n'],
      ['broken.js', 'const = = { rejectUnauthorized: false };((('],
      ['surrogate.js', 'const a = "\ud800";\nconst b = { rejectUnauthorized: false };\n'],
      ['deep.js', `${'['.repeat(5000)}${']'.repeat(5000)};\n`],
    ];
    const counts: Record<string, number> = {};
    for (const [path, text] of texts) {
      await client.openDocument(workspace.uriOf(path), 'javascript', text);
      counts[path] = (await client.pullItems(workspace.uriOf(path))).length;
    }
    assert.deepEqual([counts['empty.js'], counts['binary.js'], counts['bom.js'], counts['crlf.js'], counts['surrogate.js']], [0, 0, 1, 1, 1]);
    const binary = await client.waitForStatus(workspace.uriOf('binary.js'), ({ state }) => state === 'skipped');
    assert.match(binary.detail ?? '', /NUL/);
    assert.deepEqual(client.logs.filter((line) => line.includes('failed')), []);
  });
});
