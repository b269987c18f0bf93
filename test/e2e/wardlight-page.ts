import type { Session } from './session';

/** Waits until the status bar says how many findings are shown and how many are held back, for whatever reason. */
export async function shownAndHeld({ page }: Session, shown: number, held: number): Promise<void> {
  const text = held === 0 ? new RegExp(`^\\s*${shown}\\s*$`) : new RegExp(`^\\s*${shown}\\s+${held}\\s*$`);
  await page.locator('.statusbar-item[id*="wardlight.counts"]', { hasText: text }).waitFor();
}

/** Waits until the Problems panel lists each of the files, which it does one after another. @returns the rows of all */
export async function problemsOf({ workbench, page }: Session, files: readonly string[]): Promise<string[]> {
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
