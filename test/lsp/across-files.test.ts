import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver/node';
import { NO_WORK, NOTHING_HIDDEN, type FileReport, type FlowStep, type ReportedFinding, type Scanner, type ScanReport } from '../../server/src/core';
import { createFileAnalyzer } from '../../server/src/lsp/file-analyzer';
import type { Folders } from '../../server/src/lsp/folders';
import { DiskFiles } from '../../server/src/node/disk-files';
import { SeenFiles } from '../../server/src/node/seen-files';
import { ClientCommands, ClientMethods, ServerCommands, type FlowItem, type ScanSummary } from '../../server/src/protocol';
import { FLOW_RULE_ID, FLOW_SETUP } from '../support/flow-sample';
import { PLAIN, VSCODE } from './harness/capabilities';
import type { TestClient } from './harness/client';
import { connect } from './harness/connect';
import { createWorkspace, type Workspace } from './harness/workspace';

const INSECURE = 'const a = { rejectUnauthorized: false };\n';
const TEXT = `${INSECURE}const { save } = require('./lib/my sql');\nsave(req.id);\n`;
const OTHER = '\n\nexports.save = (id) => {\n  db.query(id);\n};\n';
const OTHER_PATH = 'src/lib/my sql.js';
const RULE = 'team-sql-from-request';

function rangeOf(line: number, from: number, to: number): ReportedFinding['range'] {
  return { start: { line: line - 1, character: from }, end: { line: line - 1, character: to } };
}

const WORDS: Partial<Record<FlowStep['kind'], string>> = { source: 'read', argument: 'given on', sink: 'used' };

function step(kind: FlowStep['kind'], range: ReportedFinding['range'], path?: string): FlowStep {
  return { kind, range, span: { start: 0, end: 1 }, message: `It is ${WORDS[kind]}.`, ...(path === undefined ? { snippet: 'save(req.id);' } : { path }) };
}

const INTO: readonly FlowStep[] = [step('source', rangeOf(3, 5, 11)), step('argument', rangeOf(3, 0, 12)), step('sink', rangeOf(4, 2, 14), OTHER_PATH)];
const OUT_OF: readonly FlowStep[] = [step('source', rangeOf(4, 2, 14), OTHER_PATH), step('result', rangeOf(3, 0, 12)), step('sink', rangeOf(3, 5, 11))];

function finding(flow: readonly FlowStep[]): ReportedFinding {
  const start = TEXT.indexOf('save(req');
  return {
    ruleId: RULE, kind: 'code', message: 'Sent to the database.', severity: 'high', confidence: 'high', cwe: ['CWE-89'], scope: 'workspace', metavariables: {}, tier: 'save',
    place: 'production', fingerprint: `${RULE}:0123456789abcdef`, span: { start, end: start + 12 }, range: rangeOf(3, 0, 12), snippet: 'save(req.id);', flow,
  };
}

/** Stands in for the scan until the engine goes from file to file. */
function scannerOf(reports: () => readonly FileReport[]): () => Scanner {
  const scan = async (): Promise<ScanReport> => ({
    files: reports(), filesScanned: 2, filesUnchanged: 0, bytesScanned: 0, counts: { now: 0, save: 1, scan: 0 }, hidden: NOTHING_HIDDEN, problems: [], work: NO_WORK,
    cancelled: false, milliseconds: 0,
  });
  return () => ({ scan, dispose: async () => undefined });
}

describe('a finding across files', () => {
  let workspace: Workspace;
  let client: TestClient;
  let uri: string;
  let otherUri: string;
  let flow: readonly FlowStep[] | undefined;

  const start = async (given: Parameters<typeof connect>[0] = {}): Promise<void> => {
    const reports = (): FileReport[] => (flow ? [{ path: 'src/a.js', findings: [finding(flow)], hidden: NOTHING_HIDDEN, problems: [] }] : []);
    client = await connect({ folders: [workspace.uri], options: { clientCommands: true }, ...given, runtime: { createScanner: scannerOf(reports), ...given.runtime } });
  };
  const scan = (): Promise<ScanSummary> => client.execute<ScanSummary>(ServerCommands.scan, { what: 'workspace' });
  const open = (text = TEXT): Promise<void> => client.openDocument(uri, 'javascript', text);
  const flows = (): Promise<FlowItem[]> => client.connection.sendRequest<FlowItem[]>(ClientMethods.flows, { uri });
  const codesIn = async (): Promise<unknown[]> => (await client.pullItems(uri)).map(({ code }) => code);
  const placesIn = ({ relatedInformation = [] }: Diagnostic): string[] =>
    relatedInformation.map(({ location }) => `${location.uri.slice(workspace.uri.length + 1)}:${location.range.start.line + 1}`);
  const hover = async (): Promise<string> => ((await client.hover(uri, 2, 3))?.contents as { value: string }).value;

  beforeEach(() => {
    workspace = createWorkspace({ 'src/a.js': TEXT, [OTHER_PATH]: OTHER });
    uri = workspace.uriOf('src/a.js');
    otherUri = workspace.uriOf(OTHER_PATH);
    flow = INTO;
  });
  afterEach(async () => {
    await client.stop();
    workspace.dispose();
  });

  it('has its steps beside the diagnostic, each in its own file', async () => {
    await start({ options: {} });
    await scan();
    const [diagnostic] = await client.waitForDiagnostics(uri, (all) => all.length === 1);
    assert.deepEqual(placesIn(diagnostic!), ['src/a.js:3', 'src/a.js:3', 'src/lib/my%20sql.js:4']);
    assert.equal(diagnostic?.relatedInformation?.[2]?.location.uri, otherUri);
  });

  it('stays when its file is opened, and goes when the text changes', async () => {
    await start();
    await scan();
    await client.waitForDiagnostics(uri, (all) => all.length === 1);
    await open();
    assert.deepEqual(await codesIn(), ['javascript-tls-verification-disabled', RULE]);
    await client.edit(uri, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n' });
    assert.deepEqual(await codesIn(), ['javascript-tls-verification-disabled']);
    assert.deepEqual(await flows(), []);
  });

  it('is not shown in an editor whose text is another one than that on disk', async () => {
    await start();
    await scan();
    await open(TEXT.replace('save(req.id)', 'save(Number(req.id))'));
    assert.deepEqual(await codesIn(), ['javascript-tls-verification-disabled']);
  });

  it('comes into a file that is open already, and goes with the next scan that does not find it', async () => {
    await start();
    await open();
    assert.deepEqual(await codesIn(), ['javascript-tls-verification-disabled']);
    let before = client.refreshes;
    await scan();
    await client.waitForRefresh(before);
    assert.deepEqual(await codesIn(), ['javascript-tls-verification-disabled', RULE]);
    flow = undefined;
    before = client.refreshes;
    await scan();
    await client.waitForRefresh(before);
    assert.deepEqual(await codesIn(), ['javascript-tls-verification-disabled']);
  });

  it('is looked at again when the other file changes, also where one of them is open', async () => {
    await start();
    await scan();
    await client.waitForDiagnostics(uri, (all) => all[0]?.code === RULE);
    await client.filesChanged(otherUri);
    await client.waitForDiagnostics(uri, (all) => all.length === 1 && all[0]?.code !== RULE);
    await scan();
    await open();
    assert.equal((await codesIn()).length, 2);
    await client.openDocument(otherUri, 'javascript', OTHER);
    await client.pullItems(otherUri);
    const before = client.refreshes;
    await client.filesChanged(otherUri);
    await client.waitForRefresh(before);
    assert.equal((await codesIn()).length, 1);
  });

  it('is followed step by step, each in its own file', async () => {
    await start();
    await scan();
    await open();
    const [item] = await flows();
    assert.deepEqual(item?.steps.map((one) => [one.uri, one.path, one.range.start.line + 1, one.text, one.highlight]), [
      [uri, undefined, 3, 'save(req.id);', [5, 11]], [uri, undefined, 3, 'save(req.id);', [0, 12]], [otherUri, OTHER_PATH, 4, '', undefined],
    ]);
  });

  it('is walked into the other file, which is named, in another editor', async () => {
    await start({ capabilities: VSCODE, options: {} });
    await scan();
    await open();
    const actions = await client.actionsAt(uri, rangeOf(3, 0, 3));
    const command = actions.find(({ title }) => title === 'Follow the data from line 3')?.command;
    client.answers.push('Next step', 'Next step');
    await client.execute(command!.command, command?.arguments?.[0]);
    await client.observed.until(() => (client.asked.length === 3 ? true : undefined));
    assert.deepEqual(client.shownDocuments, [uri, uri, otherUri]);
    assert.deepEqual(client.asked.map(({ message }) => message), [
      'Step 1 of 3: It is read.', 'Step 2 of 3: It is given on.', `Step 3 of 3, in ${OTHER_PATH}: It is used.`,
    ]);
  });

  it('says in the hover where the data goes, or where it comes from', async () => {
    await start();
    await scan();
    await open();
    const into = await hover();
    const last = /, 1 step in between, up to \[line 4 of `src\/lib\/my sql\.js`\]\(command:wardlight\.showStep\?(\S+)\) · \[Follow the data\]/.exec(into)?.[1];
    assert.deepEqual(JSON.parse(decodeURIComponent(last ?? '')), [{ uri, fingerprint: finding(INTO).fingerprint, step: 2 }], into);
    flow = OUT_OF;
    const before = client.refreshes;
    await scan();
    await client.waitForRefresh(before);
    assert.ok((await hover()).includes('**Where the data comes from:** [line 4 of `src/lib/my sql.js`](command:wardlight.showStep?'), await hover());
    const titles = (await client.actionsAt(uri, rangeOf(3, 0, 3))).map(({ title, command }) => [title, command?.command]);
    assert.ok(titles.some(([title, command]) => title === `Follow the data from line 4 of ${OTHER_PATH}` && command === ClientCommands.followData), JSON.stringify(titles));
  });

  it('says the same in plain text, and links to the line for another editor', async () => {
    flow = OUT_OF;
    await start({ capabilities: PLAIN, options: {} });
    await scan();
    await open();
    assert.ok((await hover()).includes(`Where the data comes from: line 4 of ${OTHER_PATH}, 1 step in between\n`), await hover());
    await client.stop();
    await start({ capabilities: VSCODE, options: {} });
    await scan();
    await open();
    assert.ok((await hover()).includes(`[line 4 of \`${OTHER_PATH}\`](${otherUri}#L4), 1 step in between\n`), await hover());
  });

  it('is looked for in an open file whose scan is asked for, with the files beside it', async () => {
    const asked: string[] = [];
    await start({ runtime: { filesBelow: (folder) => (asked.push(folder), { read: () => undefined, list: () => [] }) } });
    await open();
    await client.execute<ScanSummary>(ServerCommands.scan, { what: 'file', uri });
    assert.deepEqual(asked, [workspace.uri]);
    assert.deepEqual(await codesIn(), ['javascript-tls-verification-disabled']);
  });
});

describe('a finding across files of a real scan', () => {
  it('is shown in the closed file and in the open one, and goes when the other file is mended', async () => {
    const sends = (sent: string): string => `exports.save = (id) => {\n  db.asked(${sent});\n};\n`;
    const workspace = createWorkspace({ ...FLOW_SETUP, 'src/a.js': "const { save } = require('./b');\nexports.f = (req) => save(req.entry.id);\n", 'src/b.js': sends('id') });
    const disk = new DiskFiles(workspace.folder);
    const client = await connect({ folders: [workspace.uri], runtime: { filesBelow: (_, includes) => new SeenFiles(disk, includes) } });
    const [uri, otherUri] = [workspace.uriOf('src/a.js'), workspace.uriOf('src/b.js')];
    try {
      await client.execute<ScanSummary>(ServerCommands.scan, { what: 'workspace' });
      const [diagnostic] = await client.waitForDiagnostics(uri, (all) => all.length === 1);
      const { uri: sinkUri, range } = diagnostic!.relatedInformation!.at(-1)!.location;
      assert.deepEqual([diagnostic?.code, sinkUri, range.start.line], [FLOW_RULE_ID, otherUri, 1]);
      await client.openDocument(uri, 'javascript', workspace.read('src/a.js'));
      assert.deepEqual((await client.pullItems(uri)).map(({ code }) => code), [FLOW_RULE_ID]);
      const before = client.refreshes;
      workspace.write('src/b.js', sends('Number(id)'));
      await client.filesChanged(otherUri);
      await client.waitForRefresh(before);
      assert.deepEqual(await client.pullItems(uri), []);
      workspace.write('src/b.js', sends('id'));
      await client.execute<ScanSummary>(ServerCommands.scan, { what: 'file', uri });
      assert.deepEqual((await client.pullItems(uri)).map(({ code }) => code), [FLOW_RULE_ID]);
    } finally {
      await client.stop();
      workspace.dispose();
    }
  });
});

describe('the analysis of a closed file', () => {
  it('sees the files beside it, where they can be read at once', async () => {
    const given: unknown[] = [];
    const engine = { languageOf: () => undefined, prepare: async () => undefined, analyze: (_: unknown, files: unknown) => (given.push(files), { findings: [], problems: [], work: NO_WORK }) };
    const policy = { includes: (path: string) => path !== 'out.js', judge: () => ({ path: 'a.js', findings: [], hidden: NOTHING_HIDDEN, hiddenFindings: [], problems: [] }) };
    const folders = { at: () => ({ engine: async () => engine, policy }) } as unknown as Folders;
    const files = { read: () => undefined, list: () => [] };
    const asked: unknown[] = [];
    const filesBelow = (folder: string, includes: (path: string) => boolean) => (asked.push(folder, includes('a.js'), includes('out.js')), files);
    await createFileAnalyzer(folders, { filesBelow }).analyze('file:///w', 'a.js', async () => Buffer.from('x'));
    await createFileAnalyzer(folders, {}).analyze('file:///w', 'a.js', async () => Buffer.from('x'));
    assert.deepEqual(asked, ['file:///w', true, false]);
    assert.deepEqual(given, [files, undefined]);
  });
});
