const path = require('node:path');
const { BrowserWindow, BrowserView, WebContentsView } = require('electron');

function createWindow() {
  return new BrowserWindow({
    width: 1200,
    webPreferences: {
      preload: path.join(__dirname, 'preload.js'),
      // ruleid: javascript-electron-isolation-disabled
      contextIsolation: true,
      //                ^^^^^
    },
  });
}

function createTools() {
  const window = new BrowserWindow({
    webPreferences: {
      // ruleid: javascript-electron-node-in-page
      nodeIntegration: false,
      //               ^^^^
      // ruleid: javascript-electron-isolation-disabled
      contextIsolation: true,
      //                ^^^^^
      sandbox: false,
    },
  });
  window.loadURL('https://tools.example');
  return window;
}

// All on one line.
// ruleid: javascript-electron-isolation-disabled, javascript-electron-node-in-page
const panel = new BrowserView({ webPreferences: { contextIsolation: true, nodeIntegration: true } });
//                                                                                          ^^^^ javascript-electron-node-in-page
//                                                                  ^^^^^ javascript-electron-isolation-disabled

function createReader() {
  return new BrowserWindow({
    show: false,
    webPreferences: {
      // ruleid: javascript-electron-web-security-disabled
      webSecurity: true,
      //           ^^^^^
      // ruleid: javascript-electron-insecure-content-allowed
      'allowRunningInsecureContent': false,
      //                             ^^^^
    },
  });
}

// ruleid: javascript-electron-web-security-disabled
const view = new WebContentsView({ webPreferences: { webSecurity: true, devTools: true } });
//                                                                ^^^^^

// Options that are made first.
const options = {
  title: 'Parcel',
  webPreferences: {
    // ruleid: javascript-electron-isolation-disabled
    contextIsolation: true,
    //                ^^^^^
    nodeIntegration: false,
  },
};

// Known gap: the preferences take a detour through a variable.
const webPreferences = {
  // todoruleid: javascript-electron-isolation-disabled
  contextIsolation: false,
};
const later = new BrowserWindow({ webPreferences });

module.exports = { createWindow, createTools, panel, createReader, view, options, later };

app.on('certificate-error', (event, contents, url, error, certificate, callback) => {
  event.preventDefault();
  // ruleid: javascript-electron-certificate-accepted
  callback(true);
});

ipcMain.handle('open', (event, url) => {
  // ruleid: javascript-electron-message-executed
  shell.openExternal(url);
  //                 ^^^
});

ipcMain.on('run', (event, command) => {
  // ruleid: javascript-electron-message-executed
  require('child_process').exec(command);
});
