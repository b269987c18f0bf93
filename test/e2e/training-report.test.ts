import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { mergeEvents, reportHtml, teamReport } from '../../server/src/training';
import { openPage } from '../harness/browser-page.mjs';
import { catalog, passing, topic } from '../unit/training/support';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const TODAY = '2026-03-20';

/** A team of eight, of whom one does not share. */
function page(): string {
  const topics = ['SQL injection', 'Command injection', 'Containers', 'Kubernetes'].map((title, index) => topic(`t${index}`, { title, roles: [index < 2 ? 'development' : 'operations'] }));
  const ids = ['heron', 'owl', 'wren', 'kite', 'robin', 'finch', 'stork', 'crane'];
  const people = new Map(ids.slice(1).map((id, index) => [id, mergeEvents(topics.filter((_, place) => (place + index) % 3 === 0).flatMap((one) => passing(`2026-0${index % 3 + 1}-10`, one.id, id)))]));
  const settings = {
    share: true, recordScans: false, topics: '', tracks: [{ id: 'backend', due: '2026-03-01', line: 3 }, { id: 'nowhere', line: 4 }],
    people: ids.map((id, line) => ({ id, roles: [line % 2 ? 'operations' as const : 'development' as const], tracks: [], line })),
  };
  const weaknesses = topics.map(({ id }, index) => ({ weakness: id, cwe: [], severity: 'high' as const, count: index * 3 + 1, languages: [] }));
  const history = ['2026-01-10', '2026-02-10', '2026-03-10'].map((day) => ({ version: 1 as const, at: `${day}T10:00:00.000Z`, files: 1, weaknesses }));
  const tracks = [{ id: 'backend', title: 'Backend', summary: '', roles: ['development' as const], topics: ['t0', 't1'] }];
  return reportHtml(teamReport({ settings, path: 'wardlight.yaml', catalog: catalog(topics, tracks), people, findings: weaknesses, history, today: TODAY }));
}

/** What axe says against a page, by its rules of WCAG and its best practices. */
async function violationsOf(shown: Page): Promise<string[]> {
  await shown.evaluate(AXE);
  return shown.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

describe('training: the report as a page in a browser', () => {
  it('has nothing that axe objects to, in light, dark and print, asks for nothing, and runs nothing', async () => {
    const { page: shown, close } = await openPage();
    try {
      const requests: string[] = [];
      shown.on('request', (request) => requests.push(request.url()));
      await shown.setContent(page());
      for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { media: 'print' }] as const) {
        await shown.emulateMedia(media);
        assert.deepEqual(await violationsOf(shown), [], JSON.stringify(media));
      }
      assert.deepEqual(requests, []);
      assert.equal(await shown.getByRole('table').count(), 5);
      assert.equal(await shown.getByRole('img').count(), 2);
      assert.equal(await shown.getByRole('rowheader', { name: 'heron' }).count() > 0, true);
    } finally {
      await close();
    }
  });
});
