import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { WorkbenchPage } from '../harness/workbench-page.mjs';
import { ROOT } from '../support/assets';

const SCREENSHOTS = join(ROOT, 'out/e2e');

/** Waits until the status bar says how many findings are shown and how many are held back, for whatever reason. */
export async function shownAndHeld({ page }: { readonly page: Page }, shown: number, held: number): Promise<void> {
  const text = held === 0 ? new RegExp(`^\\s*${shown}\\s*$`) : new RegExp(`^\\s*${shown}\\s+${held}\\s*$`);
  await page.locator('.statusbar-item[id*="wardlight.counts"]', { hasText: text }).waitFor();
}

/** Waits until the Problems panel lists each of the files, which it does one after another. @returns the rows of all */
export async function problemsOf({ workbench, page }: { readonly workbench: WorkbenchPage; readonly page: Page }, files: readonly string[]): Promise<string[]> {
  await workbench.problems();
  const filter = page.locator('.panel').getByPlaceholder(/^Filter/);
  const rows: string[] = [];
  for (const file of files) {
    await filter.fill(file);
    rows.push(...(await workbench.problems(file)));
  }
  await filter.fill('');
  return rows;
}

/** After each test of a suite that fails, says where a picture of the page is. @param page what is seen then */
export function showFailures(page: () => Page): void {
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') console.log(`      screen: ${await takeScreenshot(page(), this.currentTest.title)}`);
  });
}

/** @returns the path of the picture */
async function takeScreenshot(page: Page, name: string): Promise<string> {
  const file = join(SCREENSHOTS, `${name.replaceAll(/\W+/g, '-')}.png`);
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: file });
  return file;
}
