import assert from 'node:assert/strict';
import type { ClientCapabilities, CodeAction, Diagnostic } from 'vscode-languageserver/node';
import { ClientCommands, ClientMethods, ServerCommands, type FlowItem, type ScanSummary } from '../../server/src/protocol';
import { deepCalls, FLOW_RULE_ID, FLOW_SETUP, longWay, ORDERS, ORDERS_STEPS } from '../support/flow-sample';
import { PLAIN, VSCODE } from './harness/capabilities';
import type { TestClient } from './harness/client';
import { connect } from './harness/connect';
import { createWorkspace, token, type Workspace } from './harness/workspace';

const SINK = { line: 9, character: 18 };

describe('the way of data', () => {
  let workspace: Workspace;
  let client: TestClient;
  let uri: string;

  const open = async (text = ORDERS, given: Parameters<typeof connect>[0] = { options: { clientCommands: true } }): Promise<void> => {
    client = await connect({ folders: [workspace.uri], ...given });
    uri = workspace.uriOf('src/orders.js');
    await client.openDocument(uri, 'javascript', text);
  };
  const flows = (): Promise<FlowItem[]> => client.connection.sendRequest<FlowItem[]>(ClientMethods.flows, { uri });
  const linesOf = ({ relatedInformation = [] }: Diagnostic): number[] => relatedInformation.map(({ location }) => location.range.start.line + 1);
  const ordersLines = ORDERS_STEPS.map((step) => Number(step.split(' ')[1]));
  const follow = async (): Promise<CodeAction | undefined> => (await client.actionsAt(uri, { start: SINK, end: SINK })).find(({ title }) => title.startsWith('Follow'));

  beforeEach(() => {
    workspace = createWorkspace(FLOW_SETUP);
  });
  afterEach(async () => {
    await client.stop();
    workspace.dispose();
  });

  it('goes along with the diagnostic, in the order of its steps', async () => {
    await open(ORDERS, {});
    const [diagnostic, ...rest] = await client.pullItems(uri);
    assert.equal(rest.length, 0);
    assert.equal(diagnostic?.code, FLOW_RULE_ID);
    assert.deepEqual(linesOf(diagnostic), ordersLines);
    assert.deepEqual(diagnostic.relatedInformation?.map(({ message }) => message).slice(0, 2), ['1. The data comes in here.', '2. It is given to a function here.']);
    assert.deepEqual([...new Set(diagnostic.relatedInformation?.map(({ location }) => location.uri))], [uri]);
  });

  it('goes along with what a scan found in a closed file', async () => {
    workspace.write('src/closed.js', ORDERS);
    await open('\n', {});
    await client.execute<ScanSummary>(ServerCommands.scan, { what: 'workspace' });
    const [diagnostic] = await client.waitForDiagnostics(workspace.uriOf('src/closed.js'), (all) => all.length === 1);
    assert.deepEqual(linesOf(diagnostic!), ordersLines);
  });

  it('is left out of diagnostics for a client that shows no related information', async () => {
    await open(ORDERS, { capabilities: PLAIN });
    const [diagnostic] = await client.waitForDiagnostics(uri, (all) => all.length === 1);
    assert.equal(diagnostic?.relatedInformation, undefined);
  });

  it('shows both ends of a long way, and says what is between them', async () => {
    await open(longWay(18), {});
    const [diagnostic] = await client.pullItems(uri);
    const related = diagnostic?.relatedInformation ?? [];
    const [{ steps } = { steps: [] }] = await flows();
    assert.equal(related.length, 12);
    assert.ok(steps.length > 12);
    const gap = related.findIndex(({ message }) => message.includes('left out'));
    const tail = related.length - gap - 1;
    assert.equal(related[gap]?.message, `${gap + 1}. to ${steps.length - tail}. are left out here; “Follow the data” shows every step.`);
    assert.deepEqual(linesOf(diagnostic!), [...steps.slice(0, gap + 1), ...steps.slice(-tail)].map(({ range }) => range.start.line + 1));
  });

  it('is where it begins and ends, and not more, for our own client, whose hover has to show what to do', async () => {
    await open();
    const [diagnostic] = await client.pullItems(uri);
    assert.deepEqual(diagnostic?.relatedInformation?.map(({ message, location }) => [message, location.range.start.line + 1]), [
      ['1. The data comes in here.', 14], ['2. to 8. are left out here; “Follow the data” shows every step.', 15], ['9. It is used here.', 10],
    ]);
    await client.edit(uri, { text: 'exports.f = (req) => {\n  const a = req.entry.a;\n  const b = `x${a}`;\n  const c = b + a;\n  db.asked(c);\n};\n' });
    const [short] = await client.pullItems(uri);
    assert.ok((short?.relatedInformation?.length ?? 0) <= 3);
  });

  it('is told step by step, with the code of each and where in it the step is', async () => {
    await open();
    const [flow, ...rest] = await flows();
    assert.equal(rest.length, 0);
    assert.deepEqual(flow?.steps.map(({ kind, range }) => `${kind} ${range.start.line + 1}`), ORDERS_STEPS);
    const [first] = flow.steps;
    assert.deepEqual([first?.uri, first?.text, first?.text.slice(...first.highlight!)], [uri, 'const customer = req.entry.customer;', 'req.entry.customer']);
    assert.deepEqual([flow.ruleId, flow.range.start], [FLOW_RULE_ID, SINK]);
  });

  it('follows what is typed', async () => {
    await open();
    assert.equal((await flows()).length, 1);
    await client.edit(uri, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n\n' });
    assert.equal((await flows())[0]?.steps[0]?.range.start.line, 15);
    await client.edit(uri, { text: ORDERS.replace('req.entry.customer', 'Number(req.entry.customer)') });
    assert.deepEqual(await flows(), []);
  });

  it('is no way of a document that is not open', async () => {
    await open();
    assert.deepEqual(await client.connection.sendRequest(ClientMethods.flows, { uri: workspace.uriOf('none.js') }), []);
    assert.deepEqual(await client.connection.sendRequest(ClientMethods.flows, {}), []);
  });

  describe('in the hover', () => {
    const hover = async (): Promise<string> => ((await client.hover(uri, SINK.line, SINK.character))?.contents as { value: string }).value;

    it('is one line, with links to the source and to all steps', async () => {
      await open();
      const line = (await hover()).split('\n').find((one) => one.includes('comes from')) ?? '';
      const [, show = '', follow = ''] = /^\*\*Where the data comes from:\*\* `req\.entry\.customer`, \[line 14\]\(command:wardlight\.showStep\?(\S+)\), 7 steps in between · \[Follow the data\]\(command:wardlight\.followData\?(\S+)\)$/.exec(line) ?? [];
      const [{ fingerprint } = { fingerprint: '' }] = await flows();
      assert.deepEqual(JSON.parse(decodeURIComponent(show)), [{ uri, fingerprint, step: 0 }], line);
      assert.deepEqual(JSON.parse(decodeURIComponent(follow)), [{ uri, fingerprint }]);
    });

    it('links to the line for another editor, and is plain text where there is no Markdown', async () => {
      await open(ORDERS, { capabilities: VSCODE });
      assert.ok((await hover()).includes(`[line 14](${uri}#L14), 7 steps in between\n`));
      await client.stop();
      await open(ORDERS, { capabilities: PLAIN });
      assert.ok((await hover()).includes('Where the data comes from: req.entry.customer, line 14, 7 steps in between'));
    });

    it('shows code as code, whatever is in it', async () => {
      await open('exports.f = () => db.asked(load(`a`).entry.b);\n');
      const [diagnostic] = await client.pullItems(uri);
      const { contents } = (await client.hover(uri, 0, diagnostic!.range.start.character))!;
      assert.ok((contents as { value: string }).value.includes('``load(`a`).entry.b``, [line 1]'), JSON.stringify(contents));
    });
  });

  it('is offered as an action, to our own client as its command', async () => {
    await open();
    const [{ fingerprint } = { fingerprint: '' }] = await flows();
    assert.deepEqual((await follow())?.command, { title: 'Follow the data from line 14', command: ClientCommands.followData, arguments: [{ uri, fingerprint }] });
  });

  it('is walked in another editor: a step is shown, and a question asks where to go', async () => {
    await open(ORDERS, { capabilities: VSCODE });
    const command = (await follow())?.command;
    assert.equal(command?.command, ServerCommands.followData);
    client.answers.push('Next step', 'Next step', 'Previous step');
    assert.equal(await client.execute(command.command, command.arguments?.[0]), null);
    await client.observed.until(() => (client.asked.length === 4 ? true : undefined));
    assert.deepEqual(client.shownLines, [14, 15, 3, 15]);
    assert.deepEqual(client.asked.map(({ message, choices }) => [message, choices.length]), [
      ['Step 1 of 9: The data comes in here.', 1], ['Step 2 of 9: It is given to a function here.', 2], ['Step 3 of 9: It is kept here.', 2], ['Step 2 of 9: It is given to a function here.', 2],
    ]);
  });

  it('is not offered where no step could be shown, nor for a finding without one', async () => {
    const capabilities: ClientCapabilities = { ...VSCODE, window: {} };
    await open(ORDERS, { capabilities });
    assert.equal(await follow(), undefined);
    await client.stop();
    await open(`${'\n'.repeat(SINK.line)}const a = { rejectUnauthorized: false };\n`);
    const titles = (await client.actionsAt(uri, { start: { line: SINK.line, character: 32 }, end: { line: SINK.line, character: 32 } })).map(({ title }) => title);
    assert.ok(titles.length > 0 && !titles.some((title) => title.startsWith('Follow')), titles.join());
  });

  for (const [name, capabilities] of [['VS Code', VSCODE], ['a plain client', PLAIN]] as const) {
    it(`tells ${name} no credential that stands beside it`, async () => {
      const secret = token('github-token', 'flow');
      const text = ORDERS.replace('const customer = req.entry.customer;', `const key = '${secret}', customer = req.entry.customer + '${secret}';`);
      workspace.write('src/closed.js', text);
      await open(text, { capabilities, options: { clientCommands: capabilities === VSCODE } });
      const diagnostics = capabilities === VSCODE ? await client.pullItems(uri) : await client.waitForDiagnostics(uri, (all) => all.length > 0);
      assert.ok(diagnostics.some(({ code }) => code === FLOW_RULE_ID));
      const [flow] = await flows();
      assert.match(flow?.steps[0]?.text ?? '', /const key = 'ghp…|const key = '…|const key = 'gh/);
      await client.hover(uri, SINK.line, SINK.character);
      await follow();
      await client.execute<ScanSummary>(ServerCommands.scan, { what: 'workspace' });
      await client.waitForDiagnostics(workspace.uriOf('src/closed.js'), (all) => all.length > 1);
      assert.ok(!client.saidByServer().includes(secret));
    });
  }

  it('that is cut short is said: in the state of the file, and after a scan', async () => {
    const text = deepCalls(20);
    workspace.write('src/closed.js', text);
    workspace.write('src/other.js', text);
    await open(text);
    await client.pullItems(uri);
    const status = await client.waitForStatus(uri, ({ state }) => state === 'overBudget');
    assert.match(status.detail ?? '', new RegExp(`${FLOW_RULE_ID} was cut short`));
    assert.ok(status.problems.some((problem) => problem.startsWith('src/orders.js: ')), status.problems.join());
    const { problems } = await client.execute<ScanSummary>(ServerCommands.scan, { what: 'workspace' });
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /^2 files were analysed in part, such as src\/closed\.js: the rule team-sql-from-request was cut short/);
    const one = await client.execute<ScanSummary>(ServerCommands.scan, { what: 'file', uri: workspace.uriOf('src/closed.js') });
    assert.match(one.problems[0] ?? '', /^src\/closed\.js: the rule team-sql-from-request was cut short/);
  });
});
