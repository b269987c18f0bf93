// node --import=tsx test/e2e/screenshots.ts [FOLDER [training]] : takes the pictures of the documentation from the running product.
// Needs a build. Writes into docs/images unless another folder is given.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { openWeb } from '../harness/run-web.mjs';
import { WorkbenchPage } from '../harness/workbench-page.mjs';
import { ROOT } from '../support/assets';
import { FLOW_SETUP, ORDERS } from '../support/flow-sample';
import { makeDemoFolder, manyFiles } from './demo-folder';
import { openSession, packExtension, type Session } from './session';
import { ofTraining } from './training-pictures';

/** So many that a scan can be watched. */
const FILES = 4000;
const SETTINGS = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 15,
  'editor.minimap.enabled': false,
  'explorer.compactFolders': false,
  'files.exclude': { '**/.git': true, '**/.vscode': true, 'web/prices': true },
};

/** Data that goes through three functions and two files. */
const ACROSS_FILES = {
  'web/accounts.js': `const { find } = require('./store');
const app = require('express')();

function idOf(req) {
  return req.query.account;
}

app.get('/accounts', (req, res) => {
  const account = idOf(req);
  res.json(find(account));
});
`,
  'web/store.js': `const db = require('mysql').createConnection({});

exports.find = function (account) {
  return db.query("select * from accounts where id = '" + account + "'");
};
`,
};

const folder = process.argv[2] === undefined ? join(ROOT, 'docs/images') : resolve(process.argv[2]);

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const only = process.argv[3];
  if (only === undefined) await ofDesktop(packExtension());
  await ofTraining(packExtension(), SETTINGS, shoot);
  if (only !== undefined) return;
  await ofWeb();
}

async function ofDesktop(vsix: string): Promise<void> {
  const demo = makeDemoFolder(new Map([...manyFiles(FILES), ...Object.entries(FLOW_SETUP), ['web/orders.js', ORDERS], ...Object.entries(ACROSS_FILES)]));
  const session = await openSession({ folder: demo.path, vsix, settings: SETTINGS });
  try {
    await session.workbench.useTheme('dark');
    await ofEditor(session);
    await ofScan(session);
    await ofRunbook(session);
    await ofFlow(session);
    await ofFlowAcrossFiles(session);
    await ofStatus(session);
    await ofOtherThemes(session);
  } finally {
    await session.close();
    demo.remove();
  }
}

async function ofEditor({ workbench, page }: Session): Promise<void> {
  await workbench.openFile('web/server.js');
  await workbench.squiggles('error', 3);
  await shoot(page, 'squiggle');
  await workbench.goTo(13, 32);
  await workbench.hover();
  await page.locator('.monaco-hover:visible', { hasText: 'What to do' }).waitFor();
  await shoot(page, 'hover');
  await page.keyboard.press('Escape');
  await workbench.goTo(12, 20);
  await workbench.codeActions('Move to environment');
  await shoot(page, 'quick-fix');
  await page.keyboard.press('Escape');
}

async function ofScan({ workbench, page }: Session): Promise<void> {
  const progress = page.locator('.notification-toast', { hasText: /[1-9]\d* of \d+ files/ });
  await Promise.all([progress.waitFor().then(() => shoot(page, 'scan-progress')), workbench.runCommand('Wardlight: Scan Workspace')]);
  await workbench.notification(/findings in \d+ of \d+ files/);
  await workbench.clearNotifications();
  await workbench.problems('deploy.yaml');
  await shoot(page, 'problems');
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel').waitFor({ state: 'hidden' });
}

async function ofRunbook({ workbench, page }: Session): Promise<void> {
  await workbench.openFile('web/server.js');
  await workbench.goTo(17, 30);
  await workbench.applyCodeAction('Open runbook: javascript-sql-built-from-request');
  await workbench.webview().getByRole('heading', { name: 'What to do' }).waitFor();
  await shoot(page, 'runbook');
  await page.keyboard.press('Control+W');
}

async function ofFlow(session: Session): Promise<void> {
  const { workbench, page } = session;
  for (const [theme, name] of [['light', 'data-flow-light'], ['highContrast', 'data-flow-high-contrast'], ['dark', 'data-flow']] as const) {
    await workbench.useTheme(theme);
    await workbench.openFile('web/orders.js');
    await workbench.squiggles('error', 1);
    await workbench.goTo(10, 19);
    await workbench.applyCodeAction('Follow the data from line 14');
    await shootStep(page, name, { step: 3, of: 9 });
  }
  await workbench.runCommand('View: Show Explorer');
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  await workbench.openFile('web/orders.js');
  await workbench.goTo(10, 19);
  await workbench.hover();
  await page.locator('.monaco-hover:visible', { hasText: 'Where the data comes from' }).waitFor();
  await shoot(page, 'data-flow-hover');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+W');
}

/** After a scan, which found it. */
async function ofFlowAcrossFiles({ workbench, page }: Session): Promise<void> {
  for (const [theme, name] of [['light', 'data-flow-files-light'], ['highContrast', 'data-flow-files-high-contrast'], ['dark', 'data-flow-files']] as const) {
    await workbench.useTheme(theme);
    await workbench.openFile('web/accounts.js');
    await workbench.squiggles('error', 1);
    await workbench.goTo(10, 13);
    await workbench.applyCodeAction('Follow the data from line 5');
    await shootStep(page, name, { step: 5, of: 5 });
  }
}

/** Walks to a step, takes its picture and ends the walk. */
async function shootStep(page: Page, name: string, { step, of }: { readonly step: number; readonly of: number }): Promise<void> {
  const view = page.locator('.sidebar .pane-body');
  for (let at = 1; at <= step; at++) {
    if (at > 1) await page.keyboard.press('F4');
    await view.filter({ hasText: `Step ${at} of ${of}` }).waitFor();
  }
  await shoot(page, name);
  await page.keyboard.press('Escape');
  await view.filter({ hasText: 'Step' }).waitFor({ state: 'hidden' });
}

async function ofStatus({ workbench, page }: Session): Promise<void> {
  await workbench.openFile('server.test.js');
  const counts = page.locator('.statusbar-item[id*="wardlight.counts"]');
  await counts.filter({ hasText: /1\s+1/ }).hover();
  await page.locator('.workbench-hover', { hasText: 'ignored by comment' }).waitFor();
  await shoot(page, 'status', await around(counts, page));
  await page.mouse.move(0, 0);
}

async function ofOtherThemes({ workbench, page }: Session): Promise<void> {
  for (const [theme, name] of [['light', 'squiggle-light'], ['highContrast', 'squiggle-high-contrast']] as const) {
    await workbench.useTheme(theme);
    await workbench.openFile('web/server.js');
    await workbench.goTo(1);
    await workbench.squiggles('error', 3);
    await shoot(page, name);
  }
}

async function ofWeb(): Promise<void> {
  // VS Code for the web has no settings file of the person's, so the workspace brings them.
  const settings = { ...SETTINGS, 'workbench.colorTheme': 'Default Dark Modern' };
  const demo = makeDemoFolder(new Map([['.vscode/settings.json', JSON.stringify(settings)]]));
  const web = await openWeb({ extension: ROOT, workspace: demo.path, log: console.log });
  try {
    const workbench = new WorkbenchPage(web.page);
    await workbench.open(web.url);
    await web.page.locator('.monaco-workbench.vs-dark').waitFor();
    await workbench.openFromExplorer('web/server.js');
    await workbench.squiggles('error', 3);
    await shoot(web.page, 'web');
  } finally {
    await web.close();
    demo.remove();
  }
}

/** The lower right corner, from well above the item. */
async function around(item: Locator, page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 800 };
  const { y } = (await item.boundingBox()) ?? { y: height };
  return { x: width - 760, y: y - 120, width: 760, height: height - y + 120 };
}

async function shoot(page: Page, name: string, clip?: { x: number; y: number; width: number; height: number }): Promise<void> {
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled', caret: 'initial', ...(clip && { clip }) });
  console.log(path);
}

void main();
