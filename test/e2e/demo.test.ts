import assert from 'node:assert/strict';
import { parseEnv } from 'node:util';
import { token } from '../lsp/harness/workspace';
import { demoFiles } from '../parity/demo-files';
import { makeDemoFolder, manyFiles, type DemoFolder } from './demo-folder';
import { openSession, packExtension, type Session } from './session';
import { problemsOf, shownAndHeld, showFailures } from './wardlight-page';

const TLS = 'Certificate checks are off for this TLS connection.';
const GITHUB = token('github-token', 'e2e');
const GOOGLE = token('google-api-key', 'e2e');
const PASSWORD = /password: '(.+)'/.exec(demoFiles().get('web/server.js') ?? '')?.[1] ?? 'no password in web/server.js';
/** Beside the demo's own files: one with a provider's token, and enough that a scan takes a while. */
const MORE = new Map([['web/releases.js', `const client = connect('${GITHUB}');\n`], ...manyFiles(800)]);

/** One workbench for all, since it takes seconds to start; each test works on files of its own. */
describe('a person at the keyboard of a real workbench', () => {
  let demo: DemoFolder;
  let session: Session;
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await session.page.keyboard.press(key);
  };

  before(async () => {
    demo = makeDemoFolder(MORE);
    session = await openSession({ folder: demo.path, vsix: packExtension() });
  });

  showFailures(() => session.page);

  afterEach(async () => {
    await session?.page.keyboard.press('Escape');
  });

  after(async () => {
    await session?.close();
    demo?.remove();
  });

  it('opens a file and sees squiggles and counts', async () => {
    const { workbench } = session;
    await workbench.openFile('web/server.js');
    assert.equal(await workbench.squiggles('error', 3), 3);
    await shownAndHeld(session, 3, 0);
  });

  it('types an insecure line and sees it flagged before it is saved', async () => {
    const { workbench, page } = session;
    await workbench.openFile('tools.js');
    await workbench.squiggles('error', 2);
    await press('Control+End');
    await workbench.type("\nconst agent = new https.Agent({ rejectUnauthorized: false });");
    await workbench.squiggles('error', 3);
    await page.locator('.tab.active.dirty', { hasText: 'tools.js' }).waitFor();
  });

  it('is not disturbed by what is less certain until the file is saved', async () => {
    const { workbench, page } = session;
    await workbench.openFile('tools.js');
    await press('Control+End', 'Enter');
    await workbench.type(`const key = "${GOOGLE}";`);
    await shownAndHeld(session, 3, 1);
    assert.equal(await page.locator('.editor-instance .squiggly-warning').count(), 0);
    await workbench.save();
    await workbench.squiggles('warning', 1);
    await shownAndHeld(session, 4, 0);
  });

  it('reads in the hover what it means and what to do', async () => {
    const { workbench, page } = session;
    await workbench.openFile('tracking.tsx');
    await workbench.squiggles('error', 1);
    await workbench.goTo(34, 57);
    await workbench.hover();
    const hover = page.locator('.monaco-hover:visible', { hasText: 'What to do' });
    await hover.waitFor();
    const text = await hover.innerText();
    for (const part of [TLS, 'CWE-295', 'What to do:', 'Runbook of javascript-tls-verification-disabled']) assert.ok(text.includes(part), `${part} in ${text}`);
    await hover.locator('a.code-link', { hasText: 'javascript-tls-verification-disabled' }).click();
    await workbench.webview().getByRole('heading', { name: 'How to know it is done' }).waitFor();
    await press('Control+W');
    await workbench.editorOf('tracking.tsx');
  });

  it('goes to the next problem with F8 and is offered fix, runbook and ignore with Ctrl+.', async () => {
    const { workbench, page } = session;
    await workbench.openFile('tracking.tsx');
    await workbench.goTo(10);
    await press('F8');
    await page.locator('.marker-widget', { hasText: TLS }).waitFor();
    await press('Escape');
    assert.deepEqual(await workbench.codeActions('Replace'), [
      'Replace with `true`',
      'Learn: TLS without a check, CORS without a list',
      'Open runbook: javascript-tls-verification-disabled',
      'Ignore javascript-tls-verification-disabled here with a reason…',
    ]);
  });

  it('applies the fix of a rule, takes it back with one undo and saves it', async () => {
    const { workbench } = session;
    await workbench.openFile('tracking.tsx');
    await workbench.goTo(34, 57);
    await workbench.applyCodeAction('Replace with `true`');
    await workbench.editorShows('rejectUnauthorized: true');
    await workbench.noSquiggles('error');
    await press('Control+Z');
    await workbench.editorShows('rejectUnauthorized: false');
    await workbench.squiggles('error', 1);
    await press('Control+Y');
    await workbench.editorShows('rejectUnauthorized: true');
    await workbench.save();
    assert.ok(demo.read('web/tracking.tsx').includes('rejectUnauthorized: true'));
  });

  it('moves a credential to the environment after a question about the other files', async () => {
    const { workbench, page } = session;
    await workbench.openFile('web/server.js');
    await workbench.goTo(12, 20);
    await workbench.applyCodeAction('Move to environment variable PASSWORD');
    await page.locator('.quick-input-widget:visible', { hasText: 'also changes .env, .env.example, .gitignore' }).waitFor();
    assert.ok(demo.read('web/server.js').includes(PASSWORD), 'nothing is changed before the answer');
    await press('Enter');
    await workbench.editorShows('password: process.env.PASSWORD,');
    assert.match(await workbench.notification('.env'), /Change the credential where it is used/);
    await workbench.save();
    assert.ok(!demo.read('web/server.js').includes(PASSWORD));
    assert.equal(parseEnv(demo.read('.env'))['PASSWORD'], PASSWORD);
    assert.equal(demo.read('.env.example').trim(), 'PASSWORD=');
    assert.ok(demo.isIgnored('.env') && !demo.isIgnored('.env.example'));
    await shownAndHeld(session, 2, 0);
  });

  it('takes back what the credential fix did to the document with one undo', async () => {
    const { workbench } = session;
    await workbench.openFile('web/server.js');
    await workbench.editorShows('password: process.env.PASSWORD,');
    await press('Control+Z');
    await workbench.editorShows(`password: '${PASSWORD}',`);
    await workbench.squiggles('error', 3);
    await press('Control+Y');
    await workbench.editorShows('password: process.env.PASSWORD,');
    await workbench.save();
  });

  it('is told where to revoke a token', async () => {
    const { workbench, page } = session;
    await workbench.openFile('releases.js');
    await workbench.goTo(1, 30);
    await workbench.applyCodeAction('Move to environment variable');
    await page.locator('.quick-input-widget:visible', { hasText: 'also changes .env, .env.example' }).waitFor();
    await press('Enter');
    await workbench.editorShows('process.env.');
    const said = await workbench.notification(/Revoke/);
    assert.match(said, /GitHub/);
    assert.match(said, /Open the page/);
    await workbench.save();
    assert.deepEqual(Object.values(parseEnv(demo.read('.env'))).sort(), [PASSWORD, GITHUB].sort());
  });

  it('ignores a finding with a reason', async () => {
    const { workbench, page } = session;
    await workbench.openFile('app.py');
    await shownAndHeld(session, 2, 1);
    await workbench.goTo(17, 14);
    await workbench.applyCodeAction('Ignore python-yaml-unsafe-load here with a reason…');
    await page.locator('.quick-input-widget:visible', { hasText: 'Why is this not a problem?' }).waitFor();
    await workbench.type('drivers are our own');
    await press('Enter');
    await workbench.editorShows('# wardlight-ignore python-yaml-unsafe-load: drivers are our own');
    await shownAndHeld(session, 1, 2);
    assert.match((await workbench.languageStatus('Ready')).join(), /Ready.*Last analysis/);
    await workbench.save();
  });

  it('scans what has changed since the last commit', async () => {
    const { workbench } = session;
    await workbench.clearNotifications();
    await workbench.runCommand('Wardlight: Scan Changed Files');
    const said = await workbench.notification(/findings in \d+ of \d+ files/);
    const files = Number(/of (\d+) files/.exec(said)?.[1]);
    // The files that this suite has saved, with .env.example and .gitignore; .env is ignored.
    assert.equal(files, 7, said);
  });

  it('scans the workspace, sees the progress, and finds the problems of closed files', async () => {
    const { workbench, page } = session;
    const progress = page.locator('.notification-toast', { hasText: /parcel: \d+ of \d+ files/ });
    const [scanned] = await Promise.all([workbench.notification(/findings in \d+ of \d+ files/), progress.waitFor(), workbench.runCommand('Wardlight: Scan Workspace')]);
    const [findings = 0, , files = 0] = (scanned.match(/\d+/g) ?? []).map(Number);
    assert.ok(findings > 15 && files > 800, scanned);
    const rows = await problemsOf(session, ['deploy.yaml', 'settings.json', 'sessions.py', 'server.test.js']);
    assert.ok(rows.some((row) => row.includes('github-token')), rows.join('\n'));
    assert.ok(!rows.join('\n').includes(GITHUB));
  });

  it('opens the runbook of a finding', async () => {
    const { workbench } = session;
    await workbench.openFile('sessions.py');
    await shownAndHeld(session, 3, 0);
    await workbench.goTo(14, 14);
    await workbench.applyCodeAction('Open runbook: python-pickle-request-data');
    const runbook = workbench.webview();
    for (const heading of ['Request data is unpickled', 'What it means', 'What to do', 'How to know it is done']) await runbook.getByRole('heading', { name: heading }).waitFor();
  });

  it('goes on when the language server is killed', async () => {
    const { workbench } = session;
    await workbench.openFile('partners.py');
    await shownAndHeld(session, 2, 0);
    const first = session.serverPid();
    assert.ok(first !== undefined, 'a language server runs');
    process.kill(first, 'SIGKILL');
    await press('Control+End', 'Enter');
    await workbench.type('requests.get("https://parcel.example", verify=False)');
    await shownAndHeld(session, 3, 0);
    await workbench.squiggles('error', 1);
    const second = session.serverPid();
    assert.ok(second !== undefined && second !== first, 'another language server runs');
    await problemsOf(session, ['deploy.yaml']);
  });
});
