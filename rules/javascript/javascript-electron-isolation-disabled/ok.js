const { BrowserWindow } = require('electron');
const path = require('node:path');

function createWindow(isDevelopment) {
  return new BrowserWindow({
    webPreferences: {
      preload: path.join(__dirname, 'preload.js'),
      // ok: javascript-electron-isolation-disabled
      contextIsolation: true,
      sandbox: true,
      // ok: javascript-electron-web-security-disabled
      webSecurity: !isDevelopment,
      // ok: javascript-electron-insecure-content-allowed
      allowRunningInsecureContent: false,
    },
  });
}

// Isolation is on by default, so the page does not see Node's modules.
// ok: javascript-electron-node-in-page
const worker = new BrowserWindow({ show: false, webPreferences: { nodeIntegration: true } });

// ok: javascript-electron-node-in-page
const isolated = new BrowserWindow({ webPreferences: { nodeIntegration: true, contextIsolation: true } });

// ok: javascript-electron-web-security-disabled
const strict = new BrowserWindow({ webPreferences: { webSecurity: true, devTools: false } });

function createConfigured(settings) {
  // The value depends on something that this line does not say.
  // ok: javascript-electron-isolation-disabled
  return new BrowserWindow({ webPreferences: { contextIsolation: settings.contextIsolation } });
}

// Not a window's preferences.
// ok: javascript-electron-isolation-disabled
const report = { contextIsolation: false, checked: ['webPreferences'] };
// ok: javascript-electron-web-security-disabled
const audit = { webPreferences: 'webSecurity: false', webSecurity: false };

function check({ webPreferences }) {
  // ok: javascript-electron-isolation-disabled
  if (webPreferences.contextIsolation === false) {
    // ok: javascript-electron-isolation-disabled
    throw new Error('contextIsolation: false');
  }
}

module.exports = { createWindow, worker, isolated, strict, createConfigured, report, audit, check };

app.on('certificate-error', (event, contents, url, error, certificate, callback) => {
  // ok: javascript-electron-certificate-accepted
  callback(false);
});

app.on('certificate-error', (event, contents, url, error, certificate, callback) => {
  if (certificate.fingerprint === OWN_FINGERPRINT) {
    event.preventDefault();
    // ok: javascript-electron-certificate-accepted
    callback(true);
  }
});

ipcMain.handle('open', (event, url) => {
  if (new URL(url).protocol !== 'https:') return;
  // ok: javascript-electron-message-executed
  shell.openExternal(url);
});
