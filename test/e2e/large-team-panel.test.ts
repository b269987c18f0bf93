import assert from 'node:assert/strict';
import { cpus, loadavg } from 'node:os';
import { createEvent, writeEvent } from '../../server/src/training';
import { sampleTopics, SHELL_TOPIC } from '../support/training-sample';
import { makeDemoFolder, type DemoFolder } from './demo-folder';
import { PanelPage } from './panel-page';
import { openSession, packExtension, type Session } from './session';
import { showFailures } from './wardlight-page';

const PEOPLE = 500;
/** Beside the packaged ones, to come to fifty. */
const TOPICS = 21;

/** A team whose people have all begun ten topics, and topics of its own. */
function largeTeam(): Map<string, string> {
  const sample = [...sampleTopics('')].filter(([path]) => path.startsWith(`/${SHELL_TOPIC}/`));
  const files = new Map<string, string>();
  for (let index = 0; index < TOPICS; index++) {
    for (const [path, text] of sample) files.set(`.wardlight/training/team-topic-${index}${path.slice(SHELL_TOPIC.length + 1)}`, text.replace('title: Commands of a shell', `title: Topic ${index} of the team`));
  }
  for (let person = 0; person < PEOPLE; person++) {
    const events = Array.from({ length: 10 }, (_, at) => {
      const topic = `team-topic-${(person + at) % TOPICS}`;
      const time = `2026-11-${String(1 + at).padStart(2, '0')}T09:00:00.000Z`;
      return [createEvent(`person-${person}`, time, topic, { kind: 'read' }), createEvent(`person-${person}`, time, topic, { kind: 'solved', exercise: 'javascript', step: 'fix', tries: 1, hints: 0 }), createEvent(`person-${person}`, time, topic, { kind: 'answered', question: 'which-starts', right: true })];
    });
    files.set(`.wardlight/progress/person-${person}.jsonl`, events.flat().map(writeEvent).join(''));
  }
  return files;
}

describe('the panel beside a team of five hundred people and fifty topics', () => {
  let demo: DemoFolder;
  let session: Session;
  let panel: PanelPage;

  before(async () => {
    demo = makeDemoFolder(largeTeam());
    session = await openSession({ folder: demo.path, vsix: packExtension() });
    panel = new PanelPage(session.page);
  });

  showFailures(() => session.page);

  after(async () => {
    await session?.close();
    demo?.remove();
  });

  /** Says how long it took from the last key to what is waited for: a figure to read, and no condition, since machines differ. */
  const timed = async (what: string, begin: () => Promise<void>, seen: () => Promise<void>): Promise<void> => {
    const load = Math.max(1, loadavg()[0]! / cpus().length);
    const from = performance.now();
    await begin();
    await seen();
    const took = performance.now() - from;
    console.log(`      ${what}: ${Math.round(took)} ms, at ${load.toFixed(1)} programs for each core`);
  };

  const chooseOpenTraining = async (): Promise<void> => {
    const { page } = session;
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').first().fill('>Wardlight: Open Training');
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Open Training' }).waitFor();
  };

  it('comes after a page of VS Code itself, which the first of all has to wait for', async () => {
    const { page, workbench } = session;
    await workbench.openFile('README.md');
    await timed('a preview of Markdown, the first page of the workbench', () => page.keyboard.press('Control+Shift+V'), () => page.frameLocator('iframe.webview').frameLocator('iframe').locator('h1').first().waitFor());
    await workbench.openFile('package.json');
  });

  it('opens for the first time', async () => {
    await chooseOpenTraining();
    await timed('the panel, for the first time', () => session.page.keyboard.press('Enter'), () => panel.isAt('Training'));
    await panel.text(/of 50 topics done/).waitFor();
  });

  it('shows the team', async () => {
    await panel.focus('Team');
    await timed('the team, for the first time', () => session.page.keyboard.press('Enter'), () => panel.content.getByRole('rowheader', { name: /^person-/ }).first().waitFor());
    assert.equal(await panel.content.locator('.matrix').getAttribute('aria-rowcount'), String(PEOPLE + 1));
  });

  it('opens again', async () => {
    await session.page.keyboard.press('Control+W');
    await session.page.locator('.tab', { hasText: 'Training' }).waitFor({ state: 'detached' });
    await chooseOpenTraining();
    await timed('the panel, once more', () => session.page.keyboard.press('Enter'), () => panel.isAt('Training'));
  });
});
