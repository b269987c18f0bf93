import assert from 'node:assert/strict';
import { ClientMethods, type RunbookResult } from '../../server/src/protocol';
import { PLAIN } from './harness/capabilities';
import type { TestClient } from './harness/client';
import { connect } from './harness/connect';
import { createWorkspace, type Workspace } from './harness/workspace';

const INSECURE = 'const a = { rejectUnauthorized: false };\n';

describe('hover and runbook', () => {
  let workspace: Workspace;
  let client: TestClient;

  beforeEach(() => {
    workspace = createWorkspace();
  });
  afterEach(async () => {
    await client.stop();
    workspace.dispose();
  });

  it('says what it means, what to do first, and where to read on', async () => {
    client = await connect({ folders: [workspace.uri], options: { runbookUri: 'editor://x/runbook/{rule}' } });
    const uri = workspace.uriOf('app.js');
    await client.openDocument(uri, 'javascript', INSECURE);
    const hover = await client.hover(uri, 0, 34);
    const { kind, value } = hover?.contents as { kind: string; value: string };
    assert.equal(kind, 'markdown');
    assert.match(value, /\*\*What to do:\*\* \S/);
    assert.match(value, /This rule is measured: \d+ of \d+ right\.$/m);
    assert.match(value, /\[Runbook of javascript-tls-verification-disabled\]\(editor:\/\/x\/runbook\/javascript-tls-verification-disabled\)/);
    assert.deepEqual(hover?.range, { start: { line: 0, character: 32 }, end: { line: 0, character: 37 } });
    assert.equal(await client.hover(uri, 0, 3), null);
  });

  it('links our own client to the runbook by its command, since VS Code drops other links of ours', async () => {
    client = await connect({ folders: [workspace.uri], options: { clientCommands: true, runbookUri: 'editor://x/runbook/{rule}' } });
    const uri = workspace.uriOf('app.js');
    await client.openDocument(uri, 'javascript', INSECURE);
    const { value } = (await client.hover(uri, 0, 34))?.contents as { value: string };
    assert.ok(value.includes('[Runbook of javascript-tls-verification-disabled](command:wardlight.openRunbook?%5B%22javascript-tls-verification-disabled%22%5D)'), value);
  });

  it('writes plain text for a client without Markdown', async () => {
    client = await connect({ folders: [workspace.uri], capabilities: PLAIN });
    const uri = workspace.uriOf('app.js');
    await client.openDocument(uri, 'javascript', INSECURE);
    const { kind, value } = (await client.hover(uri, 0, 34))?.contents as { kind: string; value: string };
    assert.equal(kind, 'plaintext');
    assert.doesNotMatch(value, /\*\*|\]\(/);
  });

  it('gives the packaged runbook, one made of the rule for a rule of the workspace, and null for no rule', async () => {
    workspace.write('wardlight.yaml', 'rule-files:\n  - rules.yaml\n');
    workspace.write('rules.yaml', 'rules:\n  - id: no-shout\n    languages: [javascript]\n    severity: LOW\n    message: Do not shout.\n    pattern: shout(...)\n');
    client = await connect({ folders: [workspace.uri] });
    const ask = (ruleId: string): Promise<RunbookResult> => client.connection.sendRequest(ClientMethods.runbook, { ruleId });
    assert.match((await ask('javascript-tls-verification-disabled'))?.markdown ?? '', /^# /);
    assert.match((await ask('no-shout'))?.markdown ?? '', /Do not shout\./);
    assert.equal(await ask('no-such-rule'), null);
  });
});
