import assert from 'node:assert/strict';
import { sampleTopics, SHELL_ANSWER_TYPED } from '../support/training-sample';
import { makeDemoFolder, type DemoFolder } from './demo-folder';
import { PanelPage } from './panel-page';
import { openSession, packExtension, type Session } from './session';
import { showFailures } from './wardlight-page';

describe('a person at the keyboard who answers in TypeScript', () => {
  let demo: DemoFolder;
  let session: Session;
  let panel: PanelPage;
  const write = async (text: string): Promise<void> => {
    await session.page.locator('.editor-group-container .tab', { hasText: 'ping.ts' }).last().click();
    await session.page.locator('.editor-instance .monaco-editor.focused').waitFor();
    await panel.keys('Control+A');
    await session.page.keyboard.insertText(text);
  };

  before(async () => {
    demo = makeDemoFolder(sampleTopics('.wardlight/training'));
    session = await openSession({ folder: demo.path, vsix: packExtension() });
    panel = new PanelPage(session.page);
  });

  showFailures(() => session.page);

  after(async () => {
    await session?.close();
    demo?.remove();
  });

  it('chooses the language in the step where the code is mended', async () => {
    await session.workbench.runCommand('Wardlight: Open Training');
    await panel.isAt('Training');
    await panel.press('Commands of a shell');
    await panel.isAt('Commands of a shell');
    await panel.press('Ping a host');
    await panel.isAt('Ping a host');
    await panel.press('Fix');
    await panel.content.getByRole('radio', { name: 'JavaScript' }).focus();
    await panel.keys('ArrowRight');
    await panel.text('Open ping.ts').waitFor();
    await panel.checkAccess('fix in TypeScript');
  });

  it('opens the code, and nothing gives the answer away', async () => {
    const { workbench, page } = session;
    await panel.press('Open ping.ts');
    await workbench.editorShows('exec(`ping');
    await page.locator('.editor-group-container.active .tab.active', { hasText: 'ping.ts' }).waitFor();
    assert.equal(await page.locator('.editor-instance [class*="squiggly"]').count(), 0);
  });

  it('is told the line of what is more than a type', async () => {
    await write(`enum Mode { Fast }\n${SHELL_ANSWER_TYPED}`);
    await panel.keys('Control+Enter');
    await panel.text('Not yet').waitFor();
    await panel.text(/^Line 1: An enum is more than a type/).waitFor();
  });

  it('passes with types', async () => {
    await write(SHELL_ANSWER_TYPED);
    await panel.keys('Control+Enter');
    await panel.content.getByRole('heading', { level: 3, name: 'Passed' }).waitFor();
    await panel.checkAccess('passed in TypeScript');
  });

  it('attacks code in TypeScript', async () => {
    await panel.press('Attack');
    await panel.focus('Your input');
    await session.workbench.type('localhost; cat /etc/passwd');
    await panel.keys('Control+Enter');
    await panel.text('It worked: The server printed its file of passwords.').waitFor();
  });

  it('goes back to JavaScript, where nothing was lost', async () => {
    await panel.content.getByRole('button', { name: /Fix/ }).focus();
    await panel.keys('Enter');
    await panel.content.getByRole('radio', { name: 'TypeScript' }).focus();
    await panel.keys('ArrowLeft');
    await panel.press('Open ping.js');
    await session.workbench.editorShows('exec(`ping');
  });
});
