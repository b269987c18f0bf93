import { app, BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';
import { join } from 'node:path';

const options: BrowserWindowConstructorOptions = {
  autoHideMenuBar: true,
  webPreferences: {
    preload: join(__dirname, 'preload.cjs'),
    // ruleid: javascript-electron-node-in-page
    nodeIntegration: true,
    //               ^^^^
    // ruleid: javascript-electron-isolation-disabled
    contextIsolation: false,
    //                ^^^^^
  },
};

export class MainWindow {
  private readonly window = new BrowserWindow({
    ...options,
    // ruleid: javascript-electron-web-security-disabled
    webPreferences: { ...options.webPreferences, webSecurity: false },
    //                                                        ^^^^^
  });

  constructor(readonly parent?: BrowserWindow) {
    // ruleid: javascript-electron-isolation-disabled
    this.child = new BrowserWindow({ parent: parent!, webPreferences: { contextIsolation: false } });
    //                                                                                    ^^^^^
  }

  child: BrowserWindow;
}

void app.whenReady().then((): void => {
  // ruleid: javascript-electron-insecure-content-allowed
  new BrowserWindow({ webPreferences: { allowRunningInsecureContent: true } }).loadURL('https://shop.example');
  //                                                                 ^^^^
  // Known gap: a type assertion around the preferences.
  // todoruleid: javascript-electron-web-security-disabled
  new BrowserWindow({ webPreferences: { webSecurity: false } as Electron.WebPreferences });
});
