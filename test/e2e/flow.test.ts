import assert from 'node:assert/strict';
import { FLOW_SETUP, ORDERS } from '../support/flow-sample';
import { makeDemoFolder, type DemoFolder } from './demo-folder';
import { openSession, packExtension, type Session } from './session';
import { showFailures } from './wardlight-page';

const MORE = new Map([...Object.entries(FLOW_SETUP), ['web/orders.js', ORDERS]]);

describe('a person at the keyboard who follows data', () => {
  let demo: DemoFolder;
  let session: Session;
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await session.page.keyboard.press(key);
  };
  const view = () => session.page.locator('.sidebar .pane-body', { hasText: /Step \d of 9/ });
  const rows = () => view().locator('.monaco-list-row');
  const isAt = async (step: number, line: number): Promise<void> => {
    await view().filter({ hasText: `Step ${step} of 9 to: The query` }).waitFor();
    await session.workbench.statusText(new RegExp(`Ln ${line}, Col`));
  };

  const inEditor = () => session.page.locator('.editor-instance .monaco-editor.focused').waitFor();
  /** What the editor writes behind lines; it is no part of the text. */
  const labels = () => session.page.locator('.editor-instance .view-line span').evaluateAll((spans) =>
    spans.map((span) => getComputedStyle(span, '::after').content.replaceAll('"', '')).filter((content) => content !== '' && content !== 'none'));

  before(async () => {
    demo = makeDemoFolder(MORE);
    session = await openSession({ folder: demo.path, vsix: packExtension() });
  });

  showFailures(() => session.page);

  after(async () => {
    await session?.close();
    demo?.remove();
  });

  it('reads in the hover where the data comes from, and goes there', async () => {
    const { workbench, page } = session;
    await workbench.openFile('orders.js');
    await workbench.squiggles('error', 1);
    await workbench.goTo(10, 19);
    await workbench.hover();
    const hover = page.locator('.monaco-hover:visible', { hasText: 'Where the data comes from' });
    await hover.waitFor();
    assert.match(await hover.innerText(), /req\.entry\.customer, line 14, 7 steps in between · Follow the data/);
    await hover.locator('a', { hasText: 'Runbook of team-sql-from-request' }).waitFor();
    await hover.getByText('line 14', { exact: true }).click();
    await workbench.statusText(/Ln 14, Col 20/);
  });

  it('follows it from the finding through three functions, step by step', async () => {
    const { workbench } = session;
    await workbench.goTo(10, 19);
    await workbench.applyCodeAction('Follow the data from line 14');
    await isAt(1, 14);
    assert.equal(await rows().count(), 9);
    await press('F4');
    await isAt(2, 15);
    await press('F4');
    await isAt(3, 3);
    await press('Shift+F4');
    await isAt(2, 15);
    await press('ArrowDown', 'ArrowDown', 'Enter');
    await isAt(4, 4);
    await press('F4');
    await isAt(5, 15);
    await inEditor();
  });

  it('is told every step by a screen reader', async () => {
    const labels = await rows().evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''));
    assert.equal(labels[0], 'Step 1 of 9, comes in, orders.js:14: const customer = req.entry.customer;');
    assert.equal(labels[8], 'Step 9 of 9, is used, orders.js:10: return db.asked(sql);');
  });

  it('sees all steps marked, until Escape', async () => {
    const { workbench } = session;
    const expected = ['1 comes in', '2 is given on · 5 is given back', '3 is kept', '4 is kept', '6 is given on', '7 is kept', '8 is kept', '9 is used'];
    const said = async (): Promise<string[]> => (await labels()).map((label) => label.replaceAll('\u00a0', ' ')).sort();
    // The editor draws its lines one after the other.
    await workbench.until('every step is marked', async () => (await said()).length >= expected.length);
    assert.deepEqual(await said(), expected);
    await press('Escape');
    await view().waitFor({ state: 'hidden' });
    await workbench.until('the marks are gone', async () => (await labels()).length === 0);
  });

  it('is shown nothing stale: an edit ends it', async () => {
    const { workbench } = session;
    await workbench.goTo(10, 19);
    await workbench.runCommand('Wardlight: Follow the Data');
    await isAt(1, 14);
    await press('Enter');
    await inEditor();
    await workbench.type(' ');
    await view().waitFor({ state: 'hidden' });
    await press('Control+Z');
  });

  it('ends it from the list, and is back in the code', async () => {
    const { workbench } = session;
    await workbench.goTo(10, 19);
    await workbench.runCommand('Wardlight: Follow the Data');
    await isAt(1, 14);
    await rows().first().and(session.page.locator('.focused')).waitFor();
    await press('Escape');
    await view().waitFor({ state: 'hidden' });
    await inEditor();
  });
});
