import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { TeamView } from '../../server/src/protocol';
import { openPage } from '../harness/browser-page.mjs';
import { ROOT } from '../support/assets';

const PEOPLE = 500;
const TOPICS = 50;
const STATES = ['new', 'begun', 'done'] as const;

/** Five hundred people of whom each has begun a few of fifty topics, and all the rest is due. */
function largeTeam(): TeamView {
  const topics = Array.from({ length: TOPICS }, (_, index) => ({ id: `topic-${index}`, title: `Topic number ${index}` }));
  const names = Array.from({ length: PEOPLE }, (_, index) => `person-${index}`);
  return {
    view: 'team', topics, pairingRule: 'Each shows the other something.', problems: [],
    people: names.map((person, row) => ({ person, role: row % 2 ? 'operations' : 'development', states: topics.map((_, column) => STATES[(row + column) % 3]!) })),
    coverage: topics.map(({ id, title }, index) => ({ topic: id, title, findings: index, trained: index % 7 })),
    trend: ['2026-11-01', '2026-11-08'].map((date, index) => ({ date, findings: 9 - index, passed: index })),
    pairs: names.slice(0, PEOPLE / 2).map((who, index) => ({ who, withWhom: names[index + PEOPLE / 2]!, topics: ['Topic number 1'], back: ['Topic number 2'] })),
    due: names.flatMap((person) => topics.slice(0, 20).map(({ id, title }) => ({ person, topic: id, title, date: '2026-12-01', isLate: false }))),
  };
}

/** The page of the panel as the package has it, without a workbench around it. */
async function showView(page: Page, view: TeamView): Promise<void> {
  const read = (name: string): string => readFileSync(join(ROOT, 'dist/client', name), 'utf8');
  await page.setContent('<!DOCTYPE html><html lang="en"><head><title>Training</title></head><body></body></html>');
  await page.addStyleTag({ content: read('panel.css') });
  await page.addScriptTag({ content: 'window.acquireVsCodeApi = () => ({ postMessage() {}, setState() {} });' });
  await page.addScriptTag({ content: read('panel.js') });
  await page.evaluate((given) => window.postMessage({ type: 'view', place: { view: 'team' }, view: given }), view);
  await page.getByRole('heading', { level: 1, name: 'Team' }).waitFor();
}

describe('training: a team of five hundred people and fifty topics', () => {
  let opened: Awaited<ReturnType<typeof openPage>>;

  before(async () => {
    opened = await openPage({ log: console.log });
    await showView(opened.page, largeTeam());
  });
  after(() => opened.close());

  const rows = (selector: string): Promise<number> => opened.page.locator(`${selector} tbody tr`).count();

  it('is drawn as far as it is seen, and says how long it is', async () => {
    assert.deepEqual([await rows('.matrix'), await opened.page.locator('.matrix').getAttribute('aria-rowcount')], [20, '501']);
    const first = opened.page.locator('.matrix tbody tr').first().locator('td');
    const seen = await first.evaluateAll((cells) => cells.slice(0, 4).map((cell) => [getComputedStyle(cell, '::before').content.slice(1, 2), cell.textContent]));
    assert.deepEqual(seen, [['o', '16'], ['–', 'not yet'], ['◐', 'begun'], ['●', 'done']], 'a number, and a sign with its word for each topic');
    const elements = await opened.page.evaluate(() => document.querySelectorAll('*').length);
    assert.ok(elements < 4000, `${elements} elements`);
  });

  it('has nothing that axe objects to', async () => {
    await opened.page.evaluate(axe.source);
    const violations = await opened.page.evaluate(async () => {
      const { axe: inPage } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
      return (await inPage.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    assert.deepEqual(violations, []);
  });

  it('grows as somebody scrolls with the keyboard, and is whole on request', async () => {
    const { page } = opened;
    const region = page.getByRole('region', { name: 'People and topics' });
    await region.focus();
    await page.keyboard.press('End');
    await page.getByRole('rowheader', { name: 'person-59', exact: false }).waitFor();
    await page.getByText('Show all 500 people').press('Enter');
    await page.getByRole('rowheader', { name: 'person-499' }).waitFor();
    assert.equal(await rows('.matrix'), PEOPLE);
    assert.equal(await page.getByText('Show all 500 people').count(), 0);
    assert.equal(await page.getByText('Show all 10000 that are due').count(), 1);
  });
});
