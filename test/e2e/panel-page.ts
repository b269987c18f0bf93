import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';

/** So often Tab is pressed in search of something. */
const MOST_TABS = 120;

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** The training panel as a person with a keyboard uses it. */
export class PanelPage {
  constructor(private readonly page: Page) {}

  get content(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /** Waits for a place by its heading. */
  async isAt(heading: string | RegExp): Promise<void> {
    await this.content.getByRole('heading', { level: 1, name: heading }).waitFor();
  }

  text(text: string | RegExp): Locator {
    return this.content.getByText(text).first();
  }

  /** Presses keys, one after the other. */
  async keys(...all: string[]): Promise<void> {
    for (const key of all) await this.page.keyboard.press(key);
  }

  /** Goes to what has the name with Tab, and presses Enter on it. */
  async press(name: string | RegExp, key = 'Enter'): Promise<void> {
    await this.focus(name);
    await this.page.keyboard.press(key);
  }

  /** Goes with Tab to what has the name. */
  async focus(name: string | RegExp): Promise<void> {
    await this.text(name).or(this.content.getByLabel(name)).first().waitFor();
    const frame = await this.frame();
    await frame.evaluate(() => window.focus());
    for (let tabs = 0; tabs < MOST_TABS; tabs++) {
      const focused = await frame.evaluate(() => {
        const element = document.activeElement;
        return element === null ? '' : [element.textContent, (element as { label?: unknown }).label, element.getAttribute('aria-label'), element.closest('label')?.textContent].filter((one) => typeof one === 'string').join('\n');
      });
      if (focused.split('\n').some((one) => (typeof name === 'string' ? one.trim() === name : name.test(one.trim())))) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab never came to ${name}.`);
  }

  /** What axe says against what is shown, by WCAG 2.2 AA and its best practices. */
  async checkAccess(what: string): Promise<void> {
    const frame = await this.frame();
    await frame.evaluate(axe.source);
    const violations = await frame.evaluate(async () => {
      const { axe: inPage } = window as unknown as { axe: { run(context: Document, options: object): Promise<{ violations: Violation[] }> } };
      return (await inPage.run(document, { resultTypes: ['violations'] })).violations;
    });
    const described = violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary ?? ''}`).join('\n')}`);
    assert.deepEqual(described, [], what);
  }

  private async frame(): Promise<Frame> {
    const handle = await this.page.frameLocator('iframe.webview.ready').locator('iframe#active-frame').elementHandle();
    const frame = await handle?.contentFrame();
    if (!frame) throw new Error('The panel is not shown.');
    return frame;
  }
}
