import { BrowserWindow, type WebPreferences } from 'electron';

export interface WindowSettings {
  // ok: javascript-electron-isolation-disabled
  readonly webPreferences: { readonly contextIsolation: false; readonly nodeIntegration: true };
}

const preferences: Readonly<WebPreferences> = { contextIsolation: true, sandbox: true };

// ok: javascript-electron-isolation-disabled
export const main = new BrowserWindow({ webPreferences: { ...preferences, spellcheck: false } });

// ok: javascript-electron-web-security-disabled
export const isOpen = (window: BrowserWindow): boolean => window.webContents.getLastWebPreferences()?.webSecurity === false;

export function create(webSecurity: boolean): BrowserWindow {
  // ok: javascript-electron-web-security-disabled
  return new BrowserWindow({ webPreferences: { webSecurity } });
}
