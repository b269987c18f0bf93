import assert from 'node:assert/strict';
import { makeDemoFolder, type DemoFolder } from './demo-folder';
import { sampleTopics } from '../support/training-sample';
import { PanelPage } from './panel-page';
import { openSession, packExtension, type Session } from './session';
import { problemsOf, shownAndHeld, showFailures } from './wardlight-page';

/** A rule of the folder's own: whoever wrote the folder could have written anything into it. */
const TEAM_RULE = `rules:
  - id: team-no-alert
    languages: [javascript]
    severity: HIGH
    message: The page asks by itself.
    metadata: { confidence: HIGH, category: security }
    pattern: alert(...)
`;
const MORE = new Map([...sampleTopics('.wardlight/training'), ['wardlight.yaml', 'rule-files:\n  - team-rules\n'], ['team-rules/no-alert.yaml', TEAM_RULE], ['web/page.js', "alert('hello');\n"]]);

describe('a person in a folder that is not trusted yet', () => {
  let demo: DemoFolder;
  let session: Session;

  before(async () => {
    demo = makeDemoFolder(MORE);
    session = await openSession({ folder: demo.path, vsix: packExtension(), trust: true });
  });

  showFailures(() => session.page);

  afterEach(async () => {
    await session.page.keyboard.press('Escape');
  });

  after(async () => {
    await session?.close();
    demo?.remove();
  });

  it('sees findings of the packaged rules', async () => {
    const { workbench, page } = session;
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await workbench.openFile('partners.py');
    await workbench.squiggles('error', 2);
  });

  it('scans the folder, but runs no Git in it', async () => {
    const { workbench, page } = session;
    await page.keyboard.press('F1');
    await workbench.quickInput().fill('>Wardlight: Scan');
    const commands = page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'Wardlight: Scan' });
    await commands.filter({ hasText: 'Scan Workspace' }).waitFor();
    assert.equal(await commands.filter({ hasText: 'Scan Changed Files' }).count(), 0);
    await page.keyboard.press('Escape');
    await workbench.runCommand('Wardlight: Scan Workspace');
    await workbench.notification(/findings in \d+ of \d+ files/);
    await problemsOf(session, ['deploy.yaml']);
    await workbench.clearNotifications();
  });

  it('looks at what a fix would do to other files and discards it', async () => {
    const { workbench, page } = session;
    await workbench.openFile('partners.py');
    await workbench.goTo(22, 20);
    await workbench.applyCodeAction('Move to environment variable');
    await page.locator('.quick-input-widget:visible', { hasText: 'Preview first' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const preview = page.locator('.bulk-edit-panel');
    for (const file of ['.env', '.env.example', '.gitignore']) await preview.locator('.monaco-list-row', { hasText: file }).first().waitFor();
    await preview.getByRole('button', { name: 'Discard' }).press('Enter');
    await preview.waitFor({ state: 'hidden' });
    await workbench.editorShows('token = "xoxb-');
    assert.deepEqual(['.env', '.env.example', '.gitignore'].filter((file) => demo.has(file)), []);
  });

  it('learns from the packaged topics, and is told that those of the folder are off and how to trust it', async () => {
    const { workbench, page } = session;
    const panel = new PanelPage(page);
    await workbench.runCommand('Wardlight: Open Training');
    await panel.isAt('Training');
    await panel.text(/This workspace has topics of its own\. In Restricted Mode they are off/).waitFor();
    assert.equal(await panel.content.getByText('Commands of a shell').count(), 0);
    await panel.checkAccess('today in Restricted Mode');
    await panel.press('Command injection');
    await panel.isAt('Command injection');
    await panel.content.getByRole('button', { name: 'Team', exact: true }).press('Enter');
    await panel.isAt('Team');
    await panel.text(/In Restricted Mode nothing of the workspace is read about its team/).waitFor();
    await panel.checkAccess('team in Restricted Mode');
    await panel.content.getByRole('button', { name: 'Today', exact: true }).press('Enter');
    await panel.isAt('Training');
    await panel.press('Manage workspace trust…');
    await page.locator('.workspace-trust-editor').waitFor();
    await closeTrust(session);
  });

  it('is told that rules of the folder are not used, and gets them once it is trusted', async () => {
    const { workbench } = session;
    await workbench.openFile('page.js');
    await shownAndHeld(session, 0, 0);
    await workbench.languageStatus(/Ready, with problems.*not used until the workspace is trusted/);
    await trustFolder(session);
    await shownAndHeld(session, 1, 0);
    await workbench.squiggles('error', 1);
  });

  it('finds the topics of the folder in the panel once it is trusted', async () => {
    const panel = new PanelPage(session.page);
    await session.page.locator('.tab', { hasText: 'Training' }).click();
    await panel.isAt('Training');
    await panel.content.getByRole('button', { name: 'Commands of a shell' }).waitFor();
    assert.equal(await panel.content.getByText(/This workspace has topics of its own/).count(), 0);
    await panel.press('Commands of a shell');
    await panel.isAt('Commands of a shell');
  });
});

async function trustFolder({ workbench, page }: Session): Promise<void> {
  await workbench.runCommand('Workspaces: Manage Workspace Trust');
  const editor = page.locator('.workspace-trust-editor');
  await editor.getByRole('button', { name: 'Trust', exact: true }).click();
  await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor({ state: 'detached' });
  await closeTrust({ page });
}

async function closeTrust({ page }: Pick<Session, 'page'>): Promise<void> {
  const editor = page.locator('.workspace-trust-editor');
  // The button may be gone, and with it the focus that the key to close needs.
  await editor.locator('.workspace-trust-title').click();
  await page.keyboard.press('Escape');
  await page.locator('.monaco-modal-editor-block').waitFor({ state: 'hidden' });
}
