import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readCatalog, type Topic } from '../../server/src/training';
import { ROOT, runbookPack } from '../support/assets';
import { sampleTeam } from '../support/team-sample';
import { makeDemoFolder } from './demo-folder';
import { PanelPage } from './panel-page';
import { openSession, type Session } from './session';

const THEMES = [['light', '-light'], ['highContrast', '-high-contrast'], ['dark', '']] as const;
/** What the page's body has in each of them. */
const CLASSES = { light: 'vscode-light', highContrast: 'vscode-high-contrast', dark: 'vscode-dark' };
const HOPS = `const { exec } = require('node:child_process');
const app = require('express')();

app.get('/trace', function trace(req, res) {
  exec('traceroute ' + req.query.host, (error, printed) => res.type('text').send(printed));
});
`;

type Shoot = (page: Page, name: string) => Promise<void>;

/** The training panel at each of its places, in every theme, and what axe says of it there. */
export async function ofTraining(vsix: string, settings: Record<string, unknown>, shoot: Shoot): Promise<void> {
  const demo = makeDemoFolder(new Map([['web/hops.js', HOPS], ...sampleTeam(packagedTopics().slice(0, 14).map(toSample), 'first-week')]));
  const session = await openSession({ folder: demo.path, vsix, settings });
  try {
    const panel = new PanelPage(session.page);
    await openLesson(session, panel);
    await inEveryTheme(session, panel, 'training-lesson', shoot);
    await panel.press('Labels for the warehouse');
    await panel.content.getByRole('heading', { level: 2, name: 'Predict' }).waitFor();
    await panel.content.getByText('Answer', { exact: true }).evaluate((button) => button.scrollIntoView({ block: 'end' }));
    await inEveryTheme(session, panel, 'training-predict', shoot);
    await openStep(panel, 'Find', 'Open the code');
    await session.workbench.editorShows('exec(');
    await session.workbench.goTo(9);
    await session.page.keyboard.press('Space');
    await session.page.keyboard.press('Control+Enter');
    await panel.text('Line 9 is not it.').waitFor();
    await inEveryTheme(session, panel, 'training-find', shoot);
    await session.page.keyboard.press('Control+W');
    await openStep(panel, 'Fix', 'Check my answer');
    await panel.text('Not yet').waitFor();
    await inEveryTheme(session, panel, 'training-fix', shoot);
    await panel.press('Today');
    await panel.isAt('Training');
    await inEveryTheme(session, panel, 'training-today', shoot);
    await panel.press('Team');
    await panel.content.getByRole('rowheader', { name: /robin/ }).first().waitFor();
    await inEveryTheme(session, panel, 'training-team', shoot);
    await panel.content.getByRole('heading', { level: 2, name: 'Findings and training' }).evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
    await inEveryTheme(session, panel, 'training-charts', shoot);
  } finally {
    await session.close();
    demo.remove();
  }
}

async function openLesson({ workbench, page }: Session, panel: PanelPage): Promise<void> {
  await workbench.openFile('hops.js');
  await workbench.squiggles('error', 1);
  await workbench.goTo(5, 12);
  await workbench.retry('lesson of the finding', async () => {
    await workbench.applyCodeAction('Learn: ');
    await page.locator('.tab.active', { hasText: 'Training' }).waitFor({ timeout: 4000 });
  });
  await panel.text('In your own code').waitFor();
}

async function openStep(panel: PanelPage, step: string, button: string): Promise<void> {
  await panel.press(step);
  await panel.content.getByRole('heading', { level: 2, name: step }).waitFor();
  await panel.press(button);
}

async function inEveryTheme({ workbench, page }: Session, panel: PanelPage, name: string, shoot: Shoot): Promise<void> {
  for (const [theme, suffix] of THEMES) {
    await workbench.useTheme(theme);
    await panel.content.locator(`body.${CLASSES[theme]}`).waitFor();
    await shoot(page, `${name}${suffix}`);
    await panel.checkAccess(`${name} in ${theme}`);
  }
}

function packagedTopics(): readonly Topic[] {
  const folder = join(ROOT, 'training');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
  const files = new Map(names.sort().map((name) => [`training/${name.replaceAll('\\', '/')}`, readFileSync(join(folder, name), 'utf8')]));
  return readCatalog(files, { weaknesses: runbookPack().weaknesses }).topics;
}

function toSample({ id, exercises, quiz }: Topic): Parameters<typeof sampleTeam>[0][number] {
  const [exercise] = exercises;
  return { id, exercise: exercise?.id ?? '', step: exercise?.kind === 'decision' ? 'decide' : 'fix', questions: quiz.map((question) => question.id) };
}
