// A page of a headless browser, driven through playwright-core.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { browserArgs, ensureBrowser } from '../../scripts/host/browser.mjs';

/** @typedef {{ page: import('playwright-core').Page, browser: import('../../scripts/host/browser.mjs').Browser, close: () => Promise<void> }} OpenPage */

/** Webviews of a workbench served from one host live on another, and keep their service worker there. */
const ALLOW_WEBVIEWS = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };

/**
 * Opens a browser with one empty page. The browser ends with `close`, or with this process.
 * @param {{ width?: number, height?: number, inside?: string, log?: ((line: string) => void) | undefined }} [options]
 *   `inside` is the folder for the browser's profile, for callers whose own folder is removed even when they are killed
 * @returns {Promise<OpenPage>}
 */
export async function openPage({ width = 1280, height = 800, inside = os.tmpdir(), log } = {}) {
  const browser = await ensureBrowser({ log });
  const profile = mkdtempSync(path.join(inside, 'wardlight-browser-'));
  mkdirSync(path.join(profile, 'Default'));
  writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify(ALLOW_WEBVIEWS));
  const removeProfile = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', removeProfile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    headless: true,
    chromiumSandbox: true,
    args: browserArgs(browser),
    viewport: { width, height },
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const close = async () => {
    await context.close();
    removeProfile();
    process.off('exit', removeProfile);
  };
  return { page, browser, close };
}
