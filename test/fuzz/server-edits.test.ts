import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CodeActionRequest, DidChangeTextDocumentNotification, DocumentDiagnosticRequest, HoverRequest, type Diagnostic } from 'vscode-languageserver/node';
import { createDocument, editDocument, LineIndex, type SourceDocument } from '../../server/src/core';
import { toEdit } from '../../server/src/lsp/sync-edits';
import { ClientMethods } from '../../server/src/protocol';
import { PLAIN, VSCODE } from '../lsp/harness/capabilities';
import type { TestClient } from '../lsp/harness/client';
import { connect } from '../lsp/harness/connect';
import { createWorkspace, type Workspace } from '../lsp/harness/workspace';
import { anyMessage, writeChanges, type Message } from './support/changes';
import { mostlyCode } from './support/corpus';
import { anyWindow, textOf } from './support/edits';
import { cancelAll, memoryInUse } from './support/storm';
import { fuzz } from './support/run';
import { IS_LONG, SHARE_SEED, times } from './support/settings';
import { tally } from './support/tally';

const SETTINGS = { pace: 'scan' };
const FIXTURES = mostlyCode();
const LANGUAGE_IDS: Readonly<Record<string, string>> = { js: 'javascript', ts: 'typescript', tsx: 'typescriptreact', jsx: 'javascriptreact', py: 'python' };

describe('fuzz: edits through the language server', () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => void unhandled.push(reason);
  let workspace: Workspace;
  let client: TestClient;
  let fresh: TestClient;

  before(async () => {
    process.on('unhandledRejection', note);
    workspace = createWorkspace();
    fresh = await connect({ folders: [workspace.uri], settings: SETTINGS });
  });
  after(async () => {
    await fresh.stop();
    workspace.dispose();
    process.off('unhandledRejection', note);
    assert.deepEqual(unhandled, [], 'a rejection that nobody handled');
  });
  afterEach(async () => {
    await client.stop();
  });

  const idOf = (path: string): string => LANGUAGE_IDS[path.slice(path.lastIndexOf('.') + 1)] ?? 'plaintext';
  /** What a server that has seen nothing but the final text says of it. */
  const diagnosticsOf = async (server: TestClient, uri: string, text: string): Promise<Diagnostic[]> => {
    server.messages.length = 0;
    await server.openDocument(uri, idOf(uri), text);
    const items = await server.pullItems(uri);
    await server.closeDocument(uri);
    return items;
  };

  /** Sends the messages without waiting for any answer, and gives the text that the client then has. */
  const send = async (uri: string, text: string, messages: readonly Message[]): Promise<string> => {
    const textDocument = { uri };
    const anywhere = { line: 1, character: 2 };
    const asked: Promise<unknown>[] = [];
    let [now, version] = [text, 1];
    for (const { kind, changes, versionStep } of messages) {
      if (kind === 'save') await client.save(uri);
      else if (kind === 'hidden') await client.connection.sendNotification(ClientMethods.hidden, { uri });
      else if (kind === 'pull') asked.push(client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument }));
      else if (kind === 'hover') asked.push(client.connection.sendRequest(HoverRequest.type, { textDocument, position: anywhere }));
      else if (kind === 'actions') asked.push(client.connection.sendRequest(CodeActionRequest.type, { textDocument, range: { start: anywhere, end: anywhere }, context: { diagnostics: [] } }));
      else {
        const written = writeChanges(now, changes);
        version += versionStep;
        now = written.text;
        await client.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges: written.events });
      }
    }
    await client.save(uri);
    await Promise.all(asked);
    return now;
  };

  const input = (careless: boolean) => fc.record({ window: anyWindow(FIXTURES, 40), messages: fc.array(anyMessage(FIXTURES, careless), { minLength: 1, maxLength: 10 }) });
  // Always the same name for the same file: the fingerprint of a credential costs milliseconds, and is remembered.
  const uriFor = (path: string): string => workspace.uriOf(path);

  for (const [name, careless, short, long] of [
    ['any changes give the diagnostics of the final text, pulled', false, 80, 10_000],
    ['versions that repeat or go backwards lose nothing', true, 50, 5_000],
  ] as const) {
    it(name, async function () {
      if (IS_LONG) this.timeout(0);
      client = await connect({ folders: [workspace.uri], settings: SETTINGS });
      await fuzz(name, { short, long }, input(careless), async ({ window, messages }) => {
        const uri = uriFor(window.file.path);
        const text = textOf(window);
        client.messages.length = 0;
        await client.openDocument(uri, idOf(uri), text);
        const final = await send(uri, text, messages);
        const items = await client.pullItems(uri);
        await client.closeDocument(uri);
        assert.deepEqual(items, await diagnosticsOf(fresh, uri, final));
      });
      assert.deepEqual(client.logs.filter((line) => line.includes('failed')), []);
    });
  }

  it('any changes give the diagnostics of the final text, pushed', async function () {
    if (IS_LONG) this.timeout(0);
    client = await connect({ folders: [workspace.uri], capabilities: PLAIN, options: { settings: { pace: 'scan' } } });
    const pulls = (messages: readonly Message[]) => messages.filter(({ kind }) => kind !== 'pull');
    await fuzz('pushed diagnostics', { short: 60, long: 5_000 }, input(false), async ({ window, messages }) => {
      const uri = uriFor(window.file.path);
      client.messages.length = 0;
      await client.openDocument(uri, idOf(uri), textOf(window));
      const final = await send(uri, textOf(window), pulls(messages));
      const expected = withoutLinks(await diagnosticsOf(fresh, uri, final));
      await client.waitForDiagnostics(uri, (all) => JSON.stringify(withoutLinks(all)) === JSON.stringify(expected));
      await client.closeDocument(uri);
    });
  });

  it('documents opened, changed, saved and closed out of order end with the diagnostics of the last text', async function () {
    if (IS_LONG) this.timeout(0);
    client = await connect({ folders: [workspace.uri], settings: SETTINGS });
    const step = fc.record({ kind: fc.constantFrom('open', 'open', 'close', 'change', 'change', 'save', 'pull', 'hidden'), which: fc.nat(1), window: anyWindow(FIXTURES, 20), messages: fc.array(anyMessage(FIXTURES, true), { minLength: 1, maxLength: 2 }) });
    await fuzz('out of order', { short: 40, long: 5_000 }, fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      client.messages.length = 0;
      const uris = ['out.js', 'of-order.js'].map((name) => workspace.uriOf(name));
      const texts: (string | undefined)[] = [undefined, undefined];
      const pulls: Promise<unknown>[] = [];
      for (const { kind, which, window, messages } of steps) {
        const uri = uris[which]!;
        if (kind === 'open') await client.openDocument(uri, 'javascript', (texts[which] = textOf(window)));
        else if (kind === 'close') {
          await client.closeDocument(uri);
          texts[which] = undefined;
        } else if (kind === 'save') await client.save(uri);
        else if (kind === 'pull') pulls.push(client.pull(uri));
        else if (kind === 'hidden') await client.connection.sendNotification(ClientMethods.hidden, { uri });
        else {
          // A change of what is not open has to do nothing.
          const written = writeChanges(texts[which] ?? '', messages.flatMap(({ changes }) => changes));
          await client.edit(uri, ...written.events);
          if (texts[which] !== undefined) texts[which] = written.text;
        }
      }
      await Promise.all(pulls);
      const asked = await Promise.all(uris.map((uri) => client.pullItems(uri)));
      // Closed whatever comes out, so that the next try begins anew.
      for (const uri of uris) await client.closeDocument(uri);
      for (const [which, uri] of uris.entries()) {
        const text = texts[which];
        // While someone types, a credential has no fingerprint yet.
        assert.deepEqual(withoutLinks(asked[which] ?? []), text === undefined ? [] : withoutLinks(await diagnosticsOf(fresh, uri, text)), uri);
      }
    });
    assert.deepEqual(client.logs.filter((line) => line.includes('failed')), []);
  });

  it('applies changes as another library does', async function () {
    if (IS_LONG) this.timeout(0);
    client = await connect();
    await fuzz('text after changes', { short: 2_000, long: 100_000 }, input(true), ({ window, messages }) => {
      let text = textOf(window);
      for (const { changes } of messages) {
        const { events, text: after } = writeChanges(text, changes);
        const edited = events.reduce<SourceDocument>((document, event) => editDocument(document, toEdit(event, document)), createDocument('a', undefined, text));
        assert.equal(edited.text, after);
        text = after;
      }
    });
  });

  it('10,000 edits without a pause end in the diagnostics of the final text', async function () {
    if (IS_LONG) this.timeout(0);
    client = await connect({ folders: [workspace.uri], capabilities: VSCODE, settings: SETTINGS });
    const uri = workspace.uriOf('storm.js');
    const file = FIXTURES.find(({ path }) => path.endsWith('.js'))!;
    let text = file.text;
    await client.openDocument(uri, 'javascript', text);
    const typed = 'const agent = new https.Agent({ rejectUnauthorized: false });\n';
    for (let n = 0; n < 10_000; n++) {
      const end = new LineIndex(text).positionAt(text.length);
      // In turn typed at the end and taken from it again.
      const changes = n % 200 < 150 ? { range: { start: end, end }, text: typed[n % typed.length]! } : { range: { start: new LineIndex(text).positionAt(text.length - 3), end }, text: '' };
      await client.edit(uri, changes);
      text = 'range' in changes && changes.text === '' ? text.slice(0, -3) : text + changes.text;
    }
    await client.save(uri);
    assert.deepEqual(await client.pullItems(uri), await diagnosticsOf(fresh, uri, text));
  });

  it('storms of cancelled requests all end, and the server goes on', async function () {
    if (IS_LONG) this.timeout(0);
    client = await connect({ folders: [workspace.uri], settings: SETTINGS });
    const rounds = times({ short: 5, long: 200 });
    for (let round = 0; round < rounds; round++) {
      const file = FIXTURES[(SHARE_SEED + round * 7) % FIXTURES.length]!;
      const uri = uriFor(file.path);
      client.messages.length = 0;
      await client.openDocument(uri, idOf(uri), file.text);
      const outcomes = await cancelAll(client, uri, 300, SHARE_SEED + round);
      assert.equal(outcomes.answered + outcomes.cancelled, 300, JSON.stringify(outcomes));
      await client.save(uri);
      assert.deepEqual(await client.pullItems(uri), await diagnosticsOf(fresh, uri, file.text));
      await client.closeDocument(uri);
    }
    tally('requests cancelled', rounds * 300);
    console.log(`      ${rounds * 300} requests cancelled, seed ${SHARE_SEED}`);
  });

  it('does not grow with edits, nor with documents that come and go', async function () {
    if (IS_LONG) this.timeout(0);
    client = await connect({ folders: [workspace.uri], settings: SETTINGS });
    const rounds = times({ short: 4, long: 40 });
    const memory: number[] = [];
    for (let round = 0; round < rounds; round++) {
      for (const { path, text } of FIXTURES.slice(0, 40)) {
        const uri = uriFor(path);
        await client.openDocument(uri, idOf(path), text);
        await client.edit(uri, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n' });
        await client.pullItems(uri);
        await client.closeDocument(uri);
      }
      client.messages.length = 0;
      client.statuses.clear();
      client.published.clear();
      memory.push(memoryInUse());
    }
    const grown = memory.at(-1)! - memory[1]!;
    console.log(`      memory after each round of 40 documents, MB: ${memory.map((bytes) => Math.round(bytes / 1e6)).join(' ')}`);
    assert.ok(grown < 2_000_000 * Math.max(4, rounds - 2) / 4, `${grown} bytes more after ${rounds - 2} more rounds`);
  });
});

/** A plain client gets no links. */
function withoutLinks(diagnostics: readonly Diagnostic[]): Partial<Diagnostic>[] {
  return diagnostics.map(({ range, message, severity, code }) => ({ range, message, ...(severity && { severity }), ...(code !== undefined && { code }) }));
}
