import assert from 'node:assert/strict';
import { join } from 'node:path';
import { openWeb } from '../harness/run-web.mjs';
import { WorkbenchPage } from '../harness/workbench-page.mjs';
import { readZip, writeFiles } from '../package/zip';
import { makeTemporaryFolder } from '../package/temporary-folder';
import { sampleTopics, SHELL_ANSWER, SHELL_ANSWER_TYPED } from '../support/training-sample';
import { makeDemoFolder, type DemoFolder } from './demo-folder';
import { PanelPage } from './panel-page';
import { packExtension } from './session';
import { showFailures } from './wardlight-page';

/** The unpacked VSIX in VS Code for the web: engine, sandbox and progress are all in the browser. */
describe('a person at the keyboard of VS Code for the web who learns', () => {
  const unpacked = makeTemporaryFolder();
  const asked: string[] = [];
  let demo: DemoFolder;
  let web: Awaited<ReturnType<typeof openWeb>>;
  let workbench: WorkbenchPage;
  let panel: PanelPage;

  before(async () => {
    writeFiles(unpacked.path, readZip(packExtension()));
    demo = makeDemoFolder(sampleTopics('.wardlight/training'));
    web = await openWeb({ extension: join(unpacked.path, 'extension'), workspace: demo.path, log: console.log });
    web.page.context().on('request', (request) => asked.push(request.url()));
    workbench = new WorkbenchPage(web.page);
    await workbench.open(web.url);
    panel = new PanelPage(web.page);
  });

  showFailures(() => web.page);

  after(async () => {
    await web?.close();
    demo?.remove();
    unpacked.remove();
  });

  it('opens Training, with what there is to learn', async () => {
    await workbench.runCommand('Wardlight: Open Training');
    await panel.isAt('Training');
    await panel.text('First steps').waitFor();
    await panel.checkAccess('today on the web');
  });

  it('takes a lesson', async () => {
    await panel.press('Commands of a shell');
    await panel.isAt('Commands of a shell');
    await panel.press('I have read this');
    await panel.content.getByText('I have read this').waitFor({ state: 'detached' });
    await panel.press('Ping a host');
    await panel.content.getByRole('radio', { name: /^ping, and then id/ }).focus();
    await panel.keys('Space');
    await panel.press('Answer');
    await panel.press('On to: Find');
  });

  it('finds the vulnerable line with the keyboard', async () => {
    await panel.press('Open the code');
    await workbench.editorOf('ping.js');
    await workbench.editorShows('exec(`ping');
    await workbench.goTo(6, 1);
    await panel.keys('Space');
    await panel.text('Marked: 6').waitFor();
    await panel.keys('Control+Enter');
    await panel.text('You found all of it.').waitFor();
    await panel.press('On to: Attack');
  });

  it('attacks the code, which runs in a sandbox of the browser', async () => {
    await panel.focus('Your input');
    await workbench.type('localhost; cat /etc/passwd');
    await panel.keys('Control+Enter');
    await panel.text('It worked: The server printed its file of passwords.').waitFor();
    await panel.press('On to: Fix');
  });

  it('fixes it, graded by the engine, by running it and by variants', async () => {
    await panel.press('Open ping.js');
    await web.page.locator('.editor-group-container.active .tab.active', { hasText: 'ping.js' }).waitFor();
    await workbench.editorShows('exec(`ping');
    await web.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
    await panel.keys('Control+A');
    await web.page.keyboard.insertText(SHELL_ANSWER);
    await panel.keys('Control+Enter');
    await panel.content.getByRole('heading', { level: 3, name: 'Passed' }).waitFor();
    await panel.checkAccess('fix on the web');
  });

  it('answers in TypeScript, whose types are taken out in the browser', async () => {
    await panel.content.getByRole('radio', { name: 'JavaScript' }).focus();
    await panel.keys('ArrowRight');
    await panel.press('Open ping.ts');
    await web.page.locator('.editor-group-container .tab', { hasText: 'ping.ts' }).last().click();
    await workbench.editorShows('exec(`ping');
    await web.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
    await panel.keys('Control+A');
    await web.page.keyboard.insertText(SHELL_ANSWER_TYPED);
    await panel.keys('Control+Enter');
    await panel.content.getByRole('heading', { level: 3, name: 'Passed' }).waitFor();
    await panel.press('Back to the lesson');
    await panel.isAt('Commands of a shell');
  });

  it('keeps what was done over a reload', async () => {
    await web.page.locator('.tab', { hasText: 'Training' }).evaluate((tab) => tab.setAttribute('data-before', ''));
    await workbench.runCommand('Developer: Reload Window');
    await web.page.locator('.tab[data-before]').waitFor({ state: 'detached' });
    await panel.isAt('Commands of a shell');
    await panel.text('✓ Predict, ✓ Find, ✓ Attack, ✓ Fix').waitFor();
  });

  it('asked nobody else for anything', () => {
    assert.ok(asked.some((url) => url.endsWith('/training.json.br')), 'what is asked for is seen');
    assert.deepEqual(asked.filter((url) => !isOwn(url)), []);
  });
});

/** The server of the workbench, its webviews, and what is made in the browser itself. */
function isOwn(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'data:' || protocol === 'blob:' || hostname === '127.0.0.1' || hostname === 'localhost' || hostname.endsWith('.localhost');
}
