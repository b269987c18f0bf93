import assert from 'node:assert/strict';
import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver/node';
import { ServerCommands, type ScanSummary } from '../../server/src/protocol';
import { DENSE_RULE, INJECTION, manyFunctions } from '../support/dense-flow';
import { PLAIN, VSCODE } from './harness/capabilities';
import type { TestClient } from './harness/client';
import { connect } from './harness/connect';
import { createWorkspace, type Workspace } from './harness/workspace';

const SETUP = { 'wardlight.yaml': 'rule-files:\n  - team.yaml\n', 'team.yaml': DENSE_RULE };
const FUNCTIONS = manyFunctions(500);
const TEXT = FUNCTIONS + INJECTION;
const LAST_LINE = TEXT.split('\n').length - 1;
const at = (line: number, character = 0) => ({ start: { line, character }, end: { line, character } });
const linesOf = (items: readonly Diagnostic[]): number[] => items.map(({ range }) => range.start.line);
const SINK = LAST_LINE - 2;

for (const [name, capabilities] of [['pulled', VSCODE], ['pushed', PLAIN]] as const) {
  describe(`data flow that takes long, ${name}`, () => {
    let workspace: Workspace;
    let client: TestClient;
    let uri: string;
    let pauses: (() => void)[];
    const isPulled = (given: ClientCapabilities): boolean => given === VSCODE;

    beforeEach(async () => {
      workspace = createWorkspace(SETUP);
      uri = workspace.uriOf('src/dense.js');
      pauses = [];
      client = await connect({ folders: [workspace.uri], capabilities, runtime: { wait: () => new Promise((resolve) => void pauses.push(resolve)) } });
    });
    afterEach(async () => {
      await client.stop();
      workspace.dispose();
    });

    /** What is shown now; a client that pulls has to ask. */
    const shown = async (): Promise<number[]> => {
      if (isPulled(capabilities)) return linesOf(await client.pullItems(uri));
      await client.execute('nothing', null);
      return linesOf(await client.waitForDiagnostics(uri, () => true));
    };
    /** Waits until the server says by itself that these lines are shown. */
    const arrives = async (lines: readonly number[], refreshes: number): Promise<void> => {
      if (isPulled(capabilities)) {
        await client.waitForRefresh(refreshes);
        assert.deepEqual(linesOf(await client.pullItems(uri)), lines);
      } else await client.waitForDiagnostics(uri, (all) => JSON.stringify(linesOf(all)) === JSON.stringify(lines));
    };
    const until = async (isMet: () => boolean): Promise<void> => {
      while (!isMet()) await shown();
    };
    const openAll = async (): Promise<void> => {
      await client.openDocument(uri, 'javascript', TEXT);
      if (isPulled(capabilities)) assert.deepEqual(await shown(), []);
      await arrives([SINK], 0);
    };

    it('comes right after opening, without a pause', async () => {
      await openAll();
      assert.equal(pauses.length, 0);
      const status = await client.waitForStatus(uri, ({ shown: { now, save } }) => now + save === 1);
      assert.ok(status.work.flowSteps > 1_000, `${status.work.flowSteps} steps`);
    });

    it('stays while the person types, and what is new comes in the pause', async () => {
      await openAll();
      await client.edit(uri, { range: at(0), text: '// more\n' });
      assert.deepEqual(await shown(), [SINK + 1]);
      await client.edit(uri, { range: at(LAST_LINE + 1), text: INJECTION.replace('handle', 'other') });
      assert.deepEqual(await shown(), [SINK + 1]);
      await until(() => pauses.length > 0);
      const before = client.refreshes;
      pauses.shift()?.();
      // Somebody typed since it began to wait.
      await client.execute('nothing', null);
      await until(() => pauses.length > 0 || client.refreshes > before);
      pauses.shift()?.();
      await arrives([SINK + 1, SINK + 6], before);
    });

    it('is shown as on opening to a person who types before it came', async () => {
      uri = workspace.uriOf('test/dense.js');
      await client.openDocument(uri, 'javascript', '\n');
      assert.deepEqual(await shown(), []);
      await client.edit(uri, { text: INJECTION });
      assert.deepEqual(await shown(), [], 'in tests it is for a save');
      await client.closeDocument(uri);
      await client.openDocument(uri, 'javascript', TEXT);
      await client.edit(uri, { range: at(0), text: '// more\n' });
      const before = client.refreshes;
      await shown();
      await until(() => pauses.length > 0);
      while (pauses.length > 0) {
        pauses.shift()?.();
        await shown();
      }
      await arrives([SINK + 1], before);
    });

    it('stays when the rules change under what is not saved', async () => {
      await openAll();
      await client.edit(uri, { range: at(0), text: '// more\n' });
      assert.deepEqual(await shown(), [SINK + 1]);
      const sent = client.messages.length;
      const before = client.refreshes;
      workspace.write('team.yaml', DENSE_RULE.replace('must not', 'may not'));
      await client.filesChanged(workspace.uriOf('team.yaml'));
      if (isPulled(capabilities)) {
        await client.waitForRefresh(before);
        assert.deepEqual(await shown(), [SINK + 1]);
      } else {
        await client.waitForDiagnostics(uri, ([one]) => JSON.stringify(one?.message ?? '').includes('may not'));
        assert.ok(!client.messages.slice(sent).some(({ text }) => text.includes('publishDiagnostics') && text.includes('"diagnostics":[]')));
      }
    });

    it('is waited for on save', async () => {
      await openAll();
      await client.edit(uri, { range: at(LAST_LINE), text: INJECTION.replace('handle', 'other') });
      await client.save(uri);
      if (isPulled(capabilities)) assert.deepEqual(await shown(), [SINK, SINK + 5]);
      else await arrives([SINK, SINK + 5], 0);
    });

    it('is in the answer to whoever asks for a finding', async () => {
      await openAll();
      await client.edit(uri, { range: at(LAST_LINE), text: INJECTION.replace('handle', 'other') });
      await client.save(uri);
      const actions = await client.actionsAt(uri, at(SINK + 5, 11));
      assert.ok(actions.length > 0);
    });

    it('does not empty the list of what a scan showed', async () => {
      workspace.write('src/dense.js', TEXT);
      await client.execute<ScanSummary>(ServerCommands.scan, { what: 'workspace' });
      await client.waitForDiagnostics(uri, (all) => all.length === 1);
      const sent: number[][] = [];
      client.connection.onNotification('textDocument/publishDiagnostics', ({ uri: of, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => {
        if (of === uri) sent.push(linesOf(diagnostics));
      });
      await client.openDocument(uri, 'javascript', TEXT);
      if (isPulled(capabilities)) assert.deepEqual(await shown(), [SINK]);
      else {
        while (sent.length === 0) await client.execute('nothing', null);
        await client.hover(uri, SINK, 11);
        await client.execute('nothing', null);
        assert.ok(sent.every((lines) => lines.length === 1), JSON.stringify(sent));
      }
    });
  });
}
