import assert from 'node:assert/strict';
import { CancellationTokenSource, CodeActionRequest, CodeActionTriggerKind, type CodeAction, type TextDocumentEdit } from 'vscode-languageserver/node';
import { ClientCommands, ClientMethods, ServerCommands, type FixResult, type IgnoreResult } from '../../server/src/protocol';
import { applyClientEdits } from './harness/apply-edits';
import { PLAIN, VSCODE } from './harness/capabilities';
import type { TestClient } from './harness/client';
import { connect } from './harness/connect';
import { createWorkspace, token, type Workspace } from './harness/workspace';

const INSECURE = 'const a = { rejectUnauthorized: false };\n';
const RULE = 'javascript-tls-verification-disabled';

describe('code actions', () => {
  let workspace: Workspace;
  let client: TestClient;
  let uri: string;

  const open = async (text: string, given: Parameters<typeof connect>[0] = {}, path = 'src/app.js', language = 'javascript'): Promise<void> => {
    client = await connect({ folders: [workspace.uri], ...given });
    uri = workspace.uriOf(path);
    await client.openDocument(uri, language, text);
  };
  /** All actions at a document's first diagnostic. */
  const actions = async (): Promise<CodeAction[]> => {
    const [diagnostic] = await client.pullItems(uri);
    assert.ok(diagnostic, 'a diagnostic is there');
    return client.actionsAt(uri, diagnostic.range, [diagnostic]);
  };
  const editsOf = ({ edit }: CodeAction): TextDocumentEdit[] => (edit?.documentChanges ?? []) as TextDocumentEdit[];

  beforeEach(() => {
    workspace = createWorkspace();
  });
  afterEach(async () => {
    await client.stop();
    workspace.dispose();
  });

  it('offers the proved fix, the runbook and the ignore, and fills in the edit only when asked', async () => {
    await open(INSECURE, { options: { clientCommands: true } });
    const [fix, runbook, ignore] = await actions();
    assert.equal(fix?.title, 'Replace with `true`');
    assert.equal(fix.isPreferred, true);
    assert.equal(fix.edit, undefined);
    assert.deepEqual(fix.diagnostics?.map(({ code }) => code), [RULE]);
    assert.deepEqual(runbook?.command, { title: 'Open runbook', command: ClientCommands.openRunbook, arguments: [RULE] });
    assert.equal(ignore?.command?.command, ClientCommands.ignoreWithReason);
    const [change] = editsOf(await client.resolve(fix));
    assert.deepEqual(change?.textDocument, { uri, version: 1 });
    assert.equal(applyClientEdits(INSECURE, change.edits), 'const a = { rejectUnauthorized: true };\n');
  });

  it('resolves a fix on the text as it is now', async () => {
    await open(INSECURE);
    const [fix] = await actions();
    await client.edit(uri, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n\n' });
    const [change] = editsOf(await client.resolve(fix!));
    assert.equal(change?.textDocument.version, 2);
    assert.equal(applyClientEdits(`\n\n${INSECURE}`, change.edits), '\n\nconst a = { rejectUnauthorized: true };\n');
  });

  it('gives no edit when the finding has gone meanwhile', async () => {
    await open(INSECURE);
    const [fix] = await actions();
    await client.edit(uri, { text: 'const a = {};\n' });
    assert.equal((await client.resolve(fix!)).edit, undefined);
  });

  it('waits with proofs that nobody asked for until the cursor rests, and gives them up when it does not', async () => {
    await open(INSECURE);
    const [diagnostic] = await client.pullItems(uri);
    const context = { diagnostics: [], triggerKind: CodeActionTriggerKind.Automatic };
    const params = { textDocument: { uri }, range: diagnostic!.range, context };
    const source = new CancellationTokenSource();
    const given = client.connection.sendRequest(CodeActionRequest.type, params, source.token);
    source.cancel();
    await assert.rejects(given, (error: { code?: number }) => error.code === -32800);
    const answer = await client.connection.sendRequest(CodeActionRequest.type, params);
    assert.equal(answer?.[0]?.title, 'Replace with `true`');
  });

  it('offers nothing away from a finding', async () => {
    await open(`const b = 1;\n${INSECURE}`);
    const start = { line: 0, character: 3 };
    assert.deepEqual(await client.actionsAt(uri, { start, end: start }), []);
  });

  it('writes an ignore comment with a placeholder for editors without our client', async () => {
    await open(INSECURE, { capabilities: PLAIN });
    await client.waitForDiagnostics(uri, (all) => all.length === 1);
    const at = { line: 0, character: 36 };
    const all = await client.actionsAt(uri, { start: at, end: at });
    assert.deepEqual(all.map(({ title }) => title), ['Replace with `true`', `Ignore ${RULE} here with a reason…`]);
    const [fix, ignore] = all;
    assert.equal(applyClientEdits(INSECURE, fix?.edit?.changes?.[uri] ?? []), 'const a = { rejectUnauthorized: true };\n');
    const ignored = applyClientEdits(INSECURE, ignore?.edit?.changes?.[uri] ?? []);
    assert.equal(ignored, `// wardlight-ignore ${RULE}: say why this is safe\n${INSECURE}`);
    await client.edit(uri, { text: ignored });
    await client.waitForDiagnostics(uri, (now) => now.length === 0);
  });

  it('writes the reason that our client asked for', async () => {
    await open(INSECURE, { options: { clientCommands: true } });
    const [diagnostic] = await client.pullItems(uri);
    const { fingerprint } = diagnostic?.data as { fingerprint: string };
    const result = await client.connection.sendRequest<IgnoreResult>(ClientMethods.ignore, { uri, fingerprint, reason: 'a test server' });
    const edits = (result?.edits ?? []).map(({ range, text }) => ({ range, newText: text }));
    const ignored = applyClientEdits(INSECURE, edits);
    assert.match(ignored, /^\/\/ wardlight-ignore javascript-tls-verification-disabled: a test server\n/);
    await client.edit(uri, { text: ignored });
    assert.deepEqual(await client.pullItems(uri), []);
    const status = await client.waitForStatus(uri, ({ hidden }) => hidden.comment === 1);
    assert.equal(status.shown.now, 0);
  });

  it('fixes all that is safe in one go', async () => {
    const text = `${INSECURE}const b = { strictSSL: false };\n`;
    await open(text);
    const start = { line: 0, character: 0 };
    const [all, ...rest] = await client.actionsAt(uri, { start, end: start }, [], ['source.fixAll']);
    assert.equal(rest.length, 0);
    assert.equal(all?.kind, 'source.fixAll.wardlight');
    const [change] = editsOf(await client.resolve(all));
    assert.equal(applyClientEdits(text, change?.edits ?? []), 'const a = { rejectUnauthorized: true };\nconst b = { strictSSL: true };\n');
    assert.deepEqual(await client.actionsAt(uri, { start, end: start }, [], ['refactor']), []);
  });

  describe('of a credential', () => {
    const secret = token('github-token', 'lsp-fix');
    const code = `const client = connect('${secret}');\n`;

    it('moves the value out with annotated changes of the other files', async () => {
      await open(code, { capabilities: VSCODE });
      const fix = (await actions()).find(({ isPreferred }) => isPreferred === true);
      const { edit } = await client.resolve(fix!);
      const changes = edit?.documentChanges ?? [];
      const annotations = edit?.changeAnnotations ?? {};
      assert.ok(Object.values(annotations).every(({ needsConfirmation }) => needsConfirmation === true));
      const texts = new Map<string, string>([[uri, code]]);
      for (const change of changes) {
        if ('kind' in change) {
          assert.equal(change.kind, 'create');
          assert.deepEqual(change.kind === 'create' && change.options, { ignoreIfExists: true });
        } else {
          assert.ok(change.edits.every((one) => 'annotationId' in one), 'no part is applied without the others');
          texts.set(change.textDocument.uri, applyClientEdits(texts.get(change.textDocument.uri) ?? '', change.edits));
        }
      }
      assert.equal(texts.get(uri), 'const client = connect(process.env.GITHUB_TOKEN);\n');
      assert.match(texts.get(workspace.uriOf('.env')) ?? '', new RegExp(`^GITHUB_TOKEN=.*${secret}`, 'm'));
      assert.match(texts.get(workspace.uriOf('.env.example')) ?? '', /^GITHUB_TOKEN=/m);
      assert.ok(!texts.get(workspace.uriOf('.env.example'))?.includes(secret));
      assert.match(texts.get(workspace.uriOf('.gitignore')) ?? '', /^\.env$/m);
      assert.match(String((fix?.command?.arguments?.[0] as { text: string }).text), /revoke/i);
    });

    it('lets our own client ask first, with the edit and what is left to do in one answer', async () => {
      await open(code, { options: { clientCommands: true } });
      const fix = (await actions()).find(({ isPreferred }) => isPreferred === true);
      assert.equal(fix?.command?.command, ClientCommands.applyFix);
      assert.equal(fix.edit, undefined);
      const result = await client.connection.sendRequest<FixResult>(ClientMethods.fix, fix.command.arguments?.[0]);
      assert.deepEqual([...(result?.files ?? [])].sort(), ['.env', '.env.example', '.gitignore']);
      assert.match(result?.afterwards?.text ?? '', /revoke/i);
      assert.match(result?.afterwards?.url ?? '', /^https:\/\/github\.com\//);
    });

    it('takes the unsaved text of an open .env before the one on disk', async () => {
      workspace.write('.env', 'OLD=1\n');
      await open(code, { options: { clientCommands: true } });
      await client.openDocument(workspace.uriOf('.env'), 'dotenv', 'OLD=1\nUNSAVED=2\n');
      const fix = (await actions()).find(({ isPreferred }) => isPreferred === true);
      const result = await client.connection.sendRequest<FixResult>(ClientMethods.fix, fix?.command?.arguments?.[0]);
      const { documentChanges } = result?.edit as { documentChanges: TextDocumentEdit[] };
      const change = documentChanges.find(({ textDocument }) => textDocument?.uri === workspace.uriOf('.env'));
      assert.equal(change?.textDocument.version, 1);
      const after = applyClientEdits('OLD=1\nUNSAVED=2\n', change.edits);
      assert.match(after, /^OLD=1\nUNSAVED=2\n/);
      assert.ok(after.includes(secret));
    });

    it('is not offered to a client that cannot create the files', async () => {
      await open(code, { capabilities: PLAIN });
      await client.waitForDiagnostics(uri, (all) => all.length === 1);
      const at = { line: 0, character: 30 };
      const titles = (await client.actionsAt(uri, { start: at, end: at })).map(({ title }) => title);
      assert.deepEqual(titles, ['Ignore github-token here with a reason…']);
    });
  });

  it('opens the runbook for editors without our client', async () => {
    await open(INSECURE);
    const runbook = (await actions()).find(({ command }) => command?.command === ServerCommands.openRunbook);
    await client.execute(ServerCommands.openRunbook, runbook?.command?.arguments?.[0]);
    assert.match(client.shownDocuments[0] ?? '', /\/runbooks\/javascript-tls-verification-disabled\.md$/);
  });
});
