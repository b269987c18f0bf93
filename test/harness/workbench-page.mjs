// The workbench as a person at the keyboard uses it. Every method ends when what it caused can be seen.

import { readFileSync, writeFileSync } from 'node:fs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {'error' | 'warning' | 'info' | 'hint'} Severity */

/** The colour themes by the names in the list of themes, with the class that the workbench then has. */
export const THEMES = {
  dark: { label: 'Dark Modern', marker: 'dark_modern' },
  light: { label: 'Light Modern', marker: 'light_modern' },
  highContrast: { label: 'Dark High Contrast', marker: 'hc_black' },
};

const START_MS = 180_000;
const STEP_MS = 60_000;
const ATTEMPT_MS = 4_000;
const ATTEMPTS = 6;

export class WorkbenchPage {
  /**
   * @param {Page} page
   * @param {{ settingsFile?: string }} [options] the settings file of the workbench, for `set`
   */
  constructor(page, { settingsFile } = {}) {
    this.page = page;
    this.settingsFile = settingsFile;
    page.setDefaultTimeout(STEP_MS);
  }

  /** Opens the workbench. @param {string} url */
  async open(url) {
    await this.page.goto(url);
    await this.page.locator('.monaco-workbench').waitFor({ timeout: START_MS });
    await this.page.locator('.statusbar-item').first().waitFor({ timeout: START_MS });
  }

  /** Opens a file through quick open. @param {string} name a file name or the end of a path */
  async openFile(name) {
    const label = name.split('/').at(-1) ?? name;
    await this.pick('Control+P', name, label);
    await this.editorOf(label);
  }

  /**
   * Opens a file through the explorer, for workbenches whose quick open finds nothing (that of @vscode/test-web).
   * @param {string} file a path inside the workspace, with `/`
   */
  async openFromExplorer(file) {
    const names = file.split('/');
    for (const [level, name] of names.entries()) {
      const row = this.page.locator(`.explorer-folders-view .monaco-list-row[aria-level="${level + 1}"]`, { hasText: name }).first();
      await row.waitFor({ timeout: START_MS });
      if ((await row.getAttribute('aria-expanded')) === 'true') continue;
      await (level === names.length - 1 ? row.dblclick() : row.click());
    }
    await this.editorOf(names.at(-1) ?? file);
  }

  /** Waits for the editor of a file. @param {string} label */
  async editorOf(label) {
    await this.page.locator('.tab.active', { hasText: label }).waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** Runs a command of the palette. @param {string} label as shown there, for example `Wardlight: Scan Workspace` */
  async runCommand(label) {
    await this.pick('F1', `>${label}`, label);
  }

  /**
   * Opens a quick input, filters it and accepts the row with the label. Asks again when the list is not there yet.
   * @param {string} keys
   * @param {string} query
   * @param {string} label
   */
  async pick(keys, query, label) {
    await this.retry(`'${label}' in the list of ${keys}`, async () => {
      await this.page.keyboard.press('Escape');
      await this.page.keyboard.press(keys);
      await this.choose(query, label, ATTEMPT_MS);
    });
  }

  /**
   * Filters the quick input that is open and accepts the row with the label.
   * @param {string} query
   * @param {string} label
   * @param {number} [timeout] milliseconds
   */
  async choose(query, label, timeout = STEP_MS) {
    await this.quickInput().fill(query, { timeout });
    const rows = this.page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: label });
    await rows.first().click({ timeout });
  }

  quickInput() {
    return this.page.locator('.quick-input-widget:visible').locator('input[type="text"], .input').first();
  }

  /**
   * Puts the cursor at a place of the active editor.
   * @param {number} line 1-based
   * @param {number} [column] 1-based
   */
  async goTo(line, column = 1) {
    await this.page.keyboard.press('Control+G');
    await this.quickInput().fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.statusText(new RegExp(`Ln ${line}, Col ${column}`));
  }

  /**
   * Waits for squiggles in the active editor.
   * @param {Severity} [severity]
   * @param {number} [count] how many at least
   */
  async squiggles(severity = 'warning', count = 1) {
    const marks = this.page.locator(`.editor-instance .squiggly-${severity}`);
    await marks.nth(count - 1).waitFor({ state: 'attached', timeout: START_MS });
    return marks.count();
  }

  /** Waits until the active editor has no squiggle of this severity. @param {Severity} [severity] */
  async noSquiggles(severity = 'warning') {
    await this.page.locator(`.editor-instance .squiggly-${severity}`).first().waitFor({ state: 'detached' });
  }

  /**
   * Shows the Problems panel.
   * @param {string | RegExp} [text] what at least one of its rows has to contain
   * @returns {Promise<string[]>} its rows, files included
   */
  async problems(text = /./) {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.page.keyboard.press('Control+Shift+M');
    const rows = panel.locator('.monaco-list-row');
    await rows.filter({ hasText: text }).first().waitFor();
    return oneLine(await rows.allInnerTexts());
  }

  /**
   * Asks for the code actions at the cursor with Ctrl+. and leaves the menu open. The workbench drops a request when a
   * provider registers meanwhile, so it is made again.
   * @param {string | RegExp} [text] what at least one action has to contain
   * @returns {Promise<string[]>} the labels
   */
  async codeActions(text = /./) {
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    await this.retry(`a code action ${text}`, async () => {
      await this.page.keyboard.press('Escape');
      await this.page.keyboard.press('Control+.');
      await rows.filter({ hasText: text }).first().waitFor({ timeout: ATTEMPT_MS });
    });
    return oneLine(await rows.allInnerTexts());
  }

  /** Chooses a code action at the cursor by keyboard. @param {string} label */
  async applyCodeAction(label) {
    await this.codeActions(label);
    const actions = this.page.locator('.action-widget .monaco-list-row.action');
    const chosen = this.page.locator('.action-widget .monaco-list-row.action.focused', { hasText: label });
    const count = await actions.count();
    for (let step = 0; step < count && (await chosen.count()) === 0; step++) await this.page.keyboard.press('ArrowDown');
    await chosen.waitFor({ timeout: ATTEMPT_MS });
    await this.page.keyboard.press('Enter');
    await actions.first().waitFor({ state: 'detached' });
  }

  /** Shows the hover at the cursor. @returns {Promise<string>} its text */
  async hover() {
    const content = this.page.locator('.monaco-hover:visible .hover-contents, .monaco-hover:visible .hover-row').first();
    await this.retry('a hover at the cursor', async () => {
      await this.page.keyboard.press('Escape');
      await this.page.keyboard.press('Control+K');
      await this.page.keyboard.press('Control+I');
      await content.waitFor({ timeout: ATTEMPT_MS });
    });
    return this.page.locator('.monaco-hover:visible').first().innerText();
  }

  /**
   * Waits for a notification.
   * @param {string | RegExp} text
   * @returns {Promise<string>} all of its text, buttons included
   */
  async notification(text) {
    const toast = this.page.locator('.notification-toast', { hasText: text }).first();
    await toast.waitFor({ timeout: START_MS });
    return (await toast.innerText()).trim();
  }

  /** Answers a notification. @param {string | RegExp} text @param {string} button */
  async answer(text, button) {
    const toast = this.page.locator('.notification-toast', { hasText: text }).first();
    await toast.getByRole('button', { name: button }).click();
  }

  /** Trusts the folder of a workbench that opened it in Restricted Mode. */
  async trustFolder() {
    await this.runCommand('Workspaces: Manage Workspace Trust');
    await this.page.locator('.workspace-trust-editor').getByRole('button', { name: 'Trust', exact: true }).click();
    await this.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor({ state: 'detached' });
    await this.page.keyboard.press('Escape');
    await this.page.locator('.monaco-modal-editor-block').waitFor({ state: 'hidden' });
  }

  /** Answers a modal dialog. @param {string} button @returns {Promise<string>} what the dialog said */
  async answerDialog(button) {
    const dialog = this.page.locator('.monaco-dialog-box');
    await dialog.waitFor();
    const text = await dialog.innerText();
    await dialog.getByRole('button', { name: button }).click();
    await dialog.waitFor({ state: 'detached' });
    return text;
  }

  /**
   * Waits for an item of the status bar.
   * @param {string | RegExp} text part of its text
   * @returns {Promise<string>} the text, followed by what a screen reader says
   */
  async statusText(text) {
    const item = this.page.locator('.statusbar-item', { hasText: text }).first();
    await item.waitFor();
    const label = await item.locator('[aria-label]').first().getAttribute('aria-label').catch(() => '');
    return `${(await item.innerText()).trim()} ${label ?? ''}`.trim();
  }

  /**
   * Reads the language status of the active editor (the `{}` of the status bar).
   * @param {string | RegExp} [text] what an entry has to contain
   * @returns {Promise<string[]>} its entries
   */
  async languageStatus(text = /./) {
    const entries = this.page.locator('.hover-language-status');
    await this.retry(`a language status ${text}`, async () => {
      await this.page.mouse.move(0, 0);
      await this.page.locator('.statusbar-item[id="status.languageStatus"]').hover({ timeout: ATTEMPT_MS });
      await entries.filter({ hasText: text }).first().waitFor({ timeout: ATTEMPT_MS });
    });
    const texts = oneLine(await entries.allInnerTexts());
    await this.page.mouse.move(0, 0);
    return texts;
  }

  /** @returns {Promise<string>} the lines on screen of the active editor, or of the first one where a panel is active */
  async editorText() {
    const active = this.page.locator('.editor-group-container.active .editor-instance .view-lines');
    const lines = (await active.count()) > 0 ? active : this.page.locator('.editor-instance .view-lines');
    return lines.first().evaluate((element) => {
      const lines = [...element.querySelectorAll('.view-line')];
      lines.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
      return lines.map((line) => (line.textContent ?? '').replaceAll('\u00a0', ' ')).join('\n');
    });
  }

  /** Waits until the lines on screen contain a text. @param {string | RegExp} text */
  async editorShows(text) {
    const matches = (/** @type {string} */ shown) => (typeof text === 'string' ? shown.includes(text) : text.test(shown));
    await this.until(`the editor shows ${text}`, async () => matches(await this.editorText()));
  }

  /** Types into the active editor. @param {string} text */
  async type(text) {
    await this.page.keyboard.type(text);
  }

  /** Saves the active editor and waits until it is clean. */
  async save() {
    await this.page.keyboard.press('Control+S');
    await this.page.locator('.tab.active:not(.dirty)').waitFor();
  }

  /**
   * Changes user settings. The page is loaded again, since a workbench on the web does not watch its settings file.
   * @param {Record<string, unknown>} settings
   */
  async set(settings) {
    if (!this.settingsFile) throw new Error('This workbench has no settings file.');
    const before = JSON.parse(readFileSync(this.settingsFile, 'utf8'));
    writeFileSync(this.settingsFile, JSON.stringify({ ...before, ...settings }, null, 2));
    await this.open(this.page.url());
  }

  /** @param {keyof typeof THEMES} name */
  async useTheme(name) {
    const { label, marker } = THEMES[name];
    const workbench = this.page.locator(`.monaco-workbench[class*="${marker}"]`);
    if ((await workbench.count()) > 0) return;
    await this.runCommand('Preferences: Color Theme');
    await this.choose(label, label);
    await workbench.waitFor();
  }

  /** Dismisses what would be in a picture. */
  async clearNotifications() {
    await this.runCommand('Notifications: Clear All Notifications');
    await this.page.locator('.notification-toast').first().waitFor({ state: 'detached' });
  }

  /** @param {string} file a .png */
  async screenshot(file) {
    await this.page.screenshot({ path: file, animations: 'disabled' });
  }

  /**
   * The content of the webview that is shown.
   * @returns {import('playwright-core').FrameLocator}
   */
  webview() {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /**
   * @param {string} what
   * @param {() => Promise<boolean>} condition
   */
  async until(what, condition) {
    const deadline = Date.now() + STEP_MS;
    while (!(await condition())) {
      if (Date.now() > deadline) throw new Error(`It did not happen that ${what}.`);
      await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
  }

  /**
   * @param {string} what
   * @param {() => Promise<void>} attempt
   */
  async retry(what, attempt) {
    for (let left = ATTEMPTS; left > 0; left--) {
      const failure = await attempt().then(() => undefined, (error) => error);
      if (!failure) return;
      if (left === 1) throw new Error(`There was no ${what} after ${ATTEMPTS} attempts.`, { cause: failure });
    }
  }
}

/** @param {readonly string[]} texts */
function oneLine(texts) {
  return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim());
}
