import assert from 'node:assert/strict';
import { DECISION_TOPIC, sampleTopics, SHELL_ANSWER, SHELL_TOPIC } from '../support/training-sample';
import { sampleTeam } from '../support/team-sample';
import { makeDemoFolder, type DemoFolder } from './demo-folder';
import { PanelPage } from './panel-page';
import { openSession, packExtension, type Session } from './session';
import { showFailures } from './wardlight-page';

const TRACE = `const { exec } = require('node:child_process');
const app = require('express')();

app.get('/trace', function trace(req, res) {
  exec('traceroute ' + req.query.host, (error, printed) => res.type('text').send(printed));
});
`;
const ROUTE = `const { exec } = require('node:child_process');
const app = require('express')();
const HOPS = 30;

function unrelated() {}

// Who calls this is on our network.
app.get('/route', function route(req, res) {
  exec('mtr -m ' + HOPS + ' ' + req.query.host, (error, printed) => res.type('text').send(printed));
});
`;
/** What is shown of it to learn on. */
const OWN_COPY = ROUTE.replace("\nfunction unrelated() {}\n\n// Who calls this is on our network.\n", '\n');
const safe = (code: string): string => code.replace("exec('mtr -m ' + HOPS + ' ' + req.query.host,", "execFile('mtr', ['-m', String(HOPS), '--', String(req.query.host)],").replace('{ exec }', '{ execFile }');
const TEAM = sampleTeam([
  { id: SHELL_TOPIC, exercise: 'javascript', step: 'fix', questions: ['which-starts', 'what-ends'] },
  { id: DECISION_TOPIC, exercise: 'decision', step: 'decide', questions: ['which-starts', 'what-ends'] },
]);

describe('a person at the keyboard who learns', () => {
  let demo: DemoFolder;
  let session: Session;
  let panel: PanelPage;

  before(async () => {
    demo = makeDemoFolder(new Map([['web/hops.js', TRACE], ['web/route.js', ROUTE], ...sampleTopics('.wardlight/training'), ...TEAM]));
    session = await openSession({ folder: demo.path, vsix: packExtension() });
    panel = new PanelPage(session.page);
  });

  showFailures(() => session.page);

  after(async () => {
    await session?.close();
    demo?.remove();
  });

  it('comes from a finding to its lesson, with the own function as the first example', async () => {
    const { workbench } = session;
    await workbench.openFile('hops.js');
    await workbench.squiggles('error', 1);
    await workbench.goTo(5, 12);
    // The workbench drops a choice when new actions come in at that moment.
    await workbench.retry('lesson of the finding', async () => {
      await workbench.applyCodeAction('Learn: Commands of a shell');
      await session.page.locator('.tab.active', { hasText: 'Training' }).waitFor({ timeout: 4000 });
    });
    await panel.isAt('Commands of a shell');
    await panel.text('In your own code').waitFor();
    await panel.text(/app\.get\('\/trace'/).waitFor();
    await panel.checkAccess('lesson');
    await panel.press('I have read this');
    await panel.content.getByText('I have read this').waitFor({ state: 'detached' });
  });

  it('predicts, and is told why a wrong answer is wrong', async () => {
    await panel.press('Ping a host');
    await panel.isAt('Ping a host');
    await panel.content.getByRole('heading', { level: 2, name: 'Predict' }).waitFor();
    await panel.content.getByRole('radio', { name: /^ping alone/ }).focus();
    await panel.keys('Space');
    await panel.press('Answer');
    await panel.text(/reads ; as the end of a command/).waitFor();
    await panel.checkAccess('predict');
    await panel.content.getByRole('radio', { name: /^ping, and then id/ }).focus();
    await panel.keys('Space');
    await panel.press('Answer');
    await panel.press('On to: Find');
  });

  it('marks lines in a read-only editor, and is told why a wrong one is fine', async () => {
    const { workbench, page } = session;
    await panel.press('Open the code');
    await workbench.editorOf('ping.js');
    await workbench.editorShows('exec(`ping');
    await page.locator('.codelens-decoration', { hasText: 'Mark the line at the cursor' }).waitFor();
    assert.equal(await page.locator('.editor-instance [class*="squiggly"]').count(), 0, 'nothing gives the answer away');
    await workbench.goTo(4, 1);
    await panel.keys('Space');
    await panel.text('Marked: 4').waitFor();
    await workbench.goTo(6, 1);
    await panel.keys('Space', 'Control+Enter');
    await panel.text('Line 4 is not it.').waitFor();
    await panel.text('Here nothing is run yet.').waitFor();
    await panel.checkAccess('find');
    await workbench.goTo(4, 1);
    await panel.keys('Space', 'Control+Enter');
    await panel.text('You found all of it.').waitFor();
    await panel.press('On to: Attack');
  });

  it('attacks the code, which really runs, and sees what that did', async () => {
    const { workbench } = session;
    await panel.focus('Your input');
    await workbench.type('localhost');
    await panel.press('Run it');
    await panel.text(/It did no harm/).waitFor();
    await panel.press('Give me a hint');
    await panel.text('The text goes to a shell.').waitFor();
    await panel.focus('Your input');
    await panel.keys('End');
    await workbench.type('; cat /etc/passwd');
    await panel.keys('Control+Enter');
    await panel.text('It worked: The server printed its file of passwords.').waitFor();
    await panel.checkAccess('attack');
    await panel.press('On to: Fix');
  });

  it('fixes it in an editor, and each condition is named', async () => {
    const { workbench, page } = session;
    await panel.press('Open ping.js');
    await workbench.editorShows('exec(`ping');
    await page.locator('.editor-group-container.active .tab.active', { hasText: 'ping.js' }).waitFor();
    await panel.keys('Control+Enter');
    await panel.text('Not yet').waitFor();
    await panel.text('Does not hold').waitFor();
    await panel.text('Compare with the solution').waitFor();
    await panel.checkAccess('fix');
    assert.equal(await page.locator('.editor-instance [class*="squiggly"]').count(), 0, 'nothing gives the answer away');
    await page.locator('.editor-group-container .tab.active', { hasText: 'ping.js' }).last().click();
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
    await panel.keys('Control+A');
    await page.keyboard.insertText(SHELL_ANSWER);
    await panel.keys('Control+Enter');
    await panel.content.getByRole('heading', { level: 3, name: 'Passed' }).waitFor();
    await panel.press('On to the questions');
  });

  it('answers the questions, each option explained', async () => {
    await panel.isAt('Questions');
    for (const [option, last] of [['exec', false], ['A semicolon.', true]] as const) {
      await panel.content.getByRole('radio', { name: option, exact: true }).focus();
      await panel.keys('Space');
      await panel.press('Answer');
      await panel.text(/It comes again on/).waitFor();
      await panel.checkAccess('recall');
      await panel.press(last ? 'Done' : 'Next question');
    }
    await panel.text(/That was all for now: 2 of 2 right/).waitFor();
    await panel.press('Back to today');
    await panel.isAt('Training');
    await panel.text(/1 of \d+ topics done/).waitFor();
    await panel.checkAccess('today');
  });

  it('finds the panel where it was after a reload', async () => {
    await session.page.locator('.tab', { hasText: 'Training' }).evaluate((tab) => tab.setAttribute('data-before', ''));
    await session.workbench.runCommand('Developer: Reload Window');
    await session.page.locator('.tab[data-before]').waitFor({ state: 'detached' });
    await panel.isAt('Training');
    await panel.text(/1 of \d+ topics done/).waitFor();
  });

  it('sees a team of eight: who knows what, and what is found', async () => {
    await panel.press('Team');
    await panel.isAt('Team');
    await panel.content.getByRole('rowheader', { name: /robin/ }).first().waitFor();
    assert.equal(await panel.content.locator('.matrix tbody tr').count(), 8);
    await panel.content.getByRole('figure', { name: /^Findings of the repository beside/ }).waitFor();
    await panel.checkAccess('team');
  });

  it('fixes the finding for real, without the panel, and that counts', async () => {
    const { workbench } = session;
    await session.page.locator('.tab', { hasText: 'Training' }).click();
    await panel.keys('Control+W');
    await session.page.locator('.tab', { hasText: 'Training' }).waitFor({ state: 'detached' });
    await workbench.runCommand('Wardlight: Restart Server');
    await session.page.locator('.tab', { hasText: 'hops.js' }).click();
    await workbench.editorOf('hops.js');
    await workbench.squiggles('error', 1);
    await workbench.goTo(1);
    await panel.keys('Control+A');
    await session.page.keyboard.insertText(TRACE.replace("exec('traceroute ' + req.query.host,", "execFile('traceroute', ['--', String(req.query.host)],").replace('{ exec }', '{ execFile }'));
    await workbench.save();
    await workbench.notification('Fixed for real, and it counts: Commands of a shell.');
  });

  it('fixes a copy of the own function, named reason by reason, and takes it over into the file', async () => {
    const { workbench, page } = session;
    await workbench.openFile('route.js');
    await workbench.squiggles('error', 1);
    await workbench.goTo(9, 12);
    await workbench.retry('lesson of the finding', async () => {
      await workbench.applyCodeAction('Learn: Commands of a shell');
      await page.locator('.tab.active', { hasText: 'Training' }).waitFor({ timeout: 4000 });
    });
    await panel.text(/app\.get\('\/route'/).waitFor();
    await panel.press('Find it in my own code');
    await panel.isAt(/^Your own code: route in/);
    await panel.press('Open the code');
    await workbench.editorShows("exec('mtr ");
    assert.equal(await page.locator('.editor-instance [class*="squiggly"]').count(), 0, 'nothing gives the answer away');
    await workbench.goTo(3, 1);
    await panel.keys('Space', 'Control+Enter');
    await panel.text('This is a constant: what it holds stands here, and nobody outside can change it.').waitFor();
    await panel.checkAccess('find in own code');
    await workbench.goTo(3, 1);
    await panel.keys('Space');
    await workbench.goTo(6, 1);
    await panel.keys('Space', 'Control+Enter');
    await panel.text('You found all of it.').waitFor();
    await panel.press('On to: Fix');
    await panel.press('Open route.js');
    await page.locator('.editor-group-container.active .monaco-breadcrumb-item', { hasText: 'tmp' }).waitFor();
    await page.locator('.editor-group-container.active .tab.active', { hasText: 'route.js' }).evaluate((tab) => tab.setAttribute('data-copy', ''));
    await workbench.editorShows("exec('mtr ");
    const write = async (text: string): Promise<void> => {
      await page.locator('.tab[data-copy]').click();
      await page.locator('.editor-instance .monaco-editor.focused').waitFor();
      await panel.keys('Control+A');
      await page.keyboard.insertText(text);
      await panel.keys('Control+Enter');
    };
    await write(OWN_COPY.replace(/  exec.*\n/, ''));
    await panel.text(/`?exec`? was taken out, and nothing is done in its place/).waitFor();
    await panel.press('Give me a hint');
    await panel.text(/^Take the shell away/).waitFor();
    await panel.checkAccess('fix own code');
    await write(safe(OWN_COPY));
    await panel.content.getByRole('heading', { level: 3, name: 'Passed' }).waitFor();
    await panel.checkAccess('passed own code');
    await panel.press('Apply to my file');
    await page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'Apply to my file' }).waitFor();
    assert.ok((await page.locator('.tab.active', { hasText: 'with your answer' }).count()) > 0, 'what changes is shown before');
    await panel.keys('Enter');
    await workbench.notification(/^Taken over into .*route\.js\. Save it/);
    await panel.isAt('Commands of a shell');
    await panel.text('It is gone, and nothing else came. This counts.').waitFor();
    await page.locator('.tab.active.dirty', { hasText: 'route.js' }).click();
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
    await workbench.save();
    await workbench.notification('Fixed for real, and it counts: Commands of a shell.');
    const written = demo.read('web/route.js').split('\n').map((line) => line.trim());
    assert.deepEqual(written.filter((line) => line !== ''), safe(ROUTE).split('\n').map((line) => line.trim()).filter((line) => line !== ''), 'what was not shown is as it was');
    await page.locator('.tab[data-copy]').waitFor({ state: 'detached' });
  });

  it('opens a lesson from the side bar', async () => {
    const { workbench, page } = session;
    await workbench.runCommand('Wardlight: Focus on Training View');
    await page.locator('.sidebar .monaco-list-row', { hasText: 'A key of the parcel service' }).first().waitFor();
    await page.locator('.sidebar .monaco-list-row', { hasText: 'A key of the parcel service' }).first().click();
    await panel.isAt('A key of the parcel service');
  });

  it('decides what to do, and is told why a bad choice is one', async () => {
    await panel.press('Friday, 16:20');
    await panel.isAt('Friday, 16:20');
    await panel.content.getByRole('radio', { name: 'Delete the commit.' }).focus();
    await panel.keys('Space');
    await panel.press('Do this');
    await panel.text('Whoever copied the key still has it.').waitFor();
    await panel.checkAccess('decide');
    for (const choice of ['Revoke the key now.', 'Read the logs of the provider.']) {
      await panel.content.getByRole('radio', { name: choice }).focus();
      await panel.keys('Space');
      await panel.press('Do this');
    }
    await panel.text('That was the last decision.').waitFor();
  });
});
