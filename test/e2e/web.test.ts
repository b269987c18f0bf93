import assert from 'node:assert/strict';
import { join } from 'node:path';
import { openWeb } from '../harness/run-web.mjs';
import { WorkbenchPage } from '../harness/workbench-page.mjs';
import { readZip, writeFiles } from '../package/zip';
import { makeTemporaryFolder } from '../package/temporary-folder';
import { makeDemoFolder, type DemoFolder } from './demo-folder';
import { packExtension } from './session';
import { problemsOf, shownAndHeld, showFailures } from './wardlight-page';

/** The unpacked VSIX in VS Code for the web: the server is a worker of the browser, the folder is virtual. */
describe('a person at the keyboard of VS Code for the web', () => {
  const unpacked = makeTemporaryFolder();
  let demo: DemoFolder;
  let web: Awaited<ReturnType<typeof openWeb>>;
  let workbench: WorkbenchPage;

  before(async () => {
    writeFiles(unpacked.path, readZip(packExtension()));
    demo = makeDemoFolder();
    web = await openWeb({ extension: join(unpacked.path, 'extension'), workspace: demo.path, log: console.log });
    workbench = new WorkbenchPage(web.page);
    await workbench.open(web.url);
  });

  showFailures(() => web.page);

  afterEach(async () => {
    await web?.page.keyboard.press('Escape');
  });

  after(async () => {
    await web?.close();
    demo?.remove();
    unpacked.remove();
  });

  it('opens a file and sees squiggles and counts', async () => {
    await workbench.openFromExplorer('web/server.js');
    assert.equal(await workbench.squiggles('error', 3), 3);
    await shownAndHeld(web, 3, 0);
  });

  it('sees an insecure line flagged while typing it', async () => {
    await workbench.goTo(1);
    await workbench.type('const agent = new https.Agent({ rejectUnauthorized: false });\n');
    await shownAndHeld(web, 4, 0);
    await workbench.squiggles('error', 4);
  });

  it('moves a credential to the environment, and back with one undo', async () => {
    await workbench.goTo(13, 20);
    await workbench.applyCodeAction('Move to environment variable PASSWORD');
    await web.page.locator('.quick-input-widget:visible', { hasText: 'also changes .env, .env.example, .gitignore' }).waitFor();
    await web.page.keyboard.press('Enter');
    await workbench.editorShows('password: process.env.PASSWORD,');
    await workbench.notification(/Change the credential where it is used/);
    await web.page.keyboard.press('Control+Z');
    await workbench.editorShows(/password: '.+',/);
  });

  it('scans the workspace and sees the problems of closed files', async () => {
    await workbench.runCommand('Wardlight: Scan Workspace');
    await workbench.notification(/findings in \d+ of \d+ files/);
    const rows = await problemsOf({ ...web, workbench }, ['deploy.yaml', 'sessions.py']);
    assert.ok(rows.some((row) => row.includes('github-token')) && rows.some((row) => row.includes('python-pickle-request-data')), rows.join('\n'));
  });
});
