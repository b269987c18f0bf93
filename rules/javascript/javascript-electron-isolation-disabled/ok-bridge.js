const { app, contextBridge, ipcRenderer, ipcMain, shell } = require('electron');
const fs = require('node:fs');
const path = require('node:path');

// ok: javascript-electron-bridge-open
contextBridge.exposeInMainWorld('parcels', {
  list: () => ipcRenderer.invoke('parcels:list'),
  // ok: javascript-electron-bridge-open
  save: (text) => ipcRenderer.invoke('parcels:save', String(text)),
});
const api = { versions: process.versions };
// ok: javascript-electron-bridge-open
contextBridge.exposeInMainWorld('api', api);
contextBridge.exposeInMainWorld('bus', {
  ask: (channel, value) => {
    if (['parcels:list', 'parcels:save'].includes(channel)) {
      // ok: javascript-electron-bridge-open
      ipcRenderer.send(channel, value);
    }
  },
});

ipcMain.handle('parcel', (event, name) => {
  // ok: javascript-electron-message-path
  return fs.readFileSync(path.join(app.getPath('userData'), 'parcels', path.basename(name)), 'utf8');
});
// The whole path was chosen in a dialog.
ipcMain.handle('open', (event, file) => {
  // ok: javascript-electron-message-path
  return fs.readFileSync(file, 'utf8');
});

app.on('web-contents-created', (event, contents) => {
  contents.setWindowOpenHandler(({ url }) => {
    if (url.startsWith('https://parcels.example.com/')) {
      // ok: javascript-electron-message-executed
      shell.openExternal(url);
    }
    return { action: 'deny' };
  });
});

app.commandLine.appendSwitch('disable-gpu');

// A named function is a narrow one.
// ok: javascript-electron-bridge-open
contextBridge.exposeInMainWorld('pages', { addEventListener, arch: process.arch });

app.on('web-contents-created', (event, contents) => {
  contents.setWindowOpenHandler(({ url }) => {
    const { protocol } = new URL(url);
    // ok: javascript-electron-message-executed
    if (['http:', 'https:'].includes(protocol)) shell.openExternal(url);
    return { action: 'deny' };
  });
});
