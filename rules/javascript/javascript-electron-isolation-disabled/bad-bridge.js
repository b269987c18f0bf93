const { app, contextBridge, ipcRenderer, ipcMain, shell } = require('electron');
const fs = require('node:fs');
const path = require('node:path');

// ruleid: javascript-electron-bridge-open
contextBridge.exposeInMainWorld('electron', { ipcRenderer });
// ruleid: javascript-electron-bridge-open
contextBridge.exposeInMainWorld('ipc', ipcRenderer);
contextBridge.exposeInMainWorld('bus', {
  // ruleid: javascript-electron-bridge-open
  ask: (channel, ...values) => ipcRenderer.invoke(channel, ...values),
});

ipcMain.handle('parcel', (event, name) => {
  // ruleid: javascript-electron-message-path
  return fs.readFileSync(path.join(app.getPath('userData'), 'parcels', name), 'utf8');
});
ipcMain.on('save', (event, name, text) => {
  // ruleid: javascript-electron-message-path
  fs.writeFileSync(`${app.getPath('userData')}/parcels/${name}`, text);
});

app.on('web-contents-created', (event, contents) => {
  contents.setWindowOpenHandler(({ url }) => {
    // ruleid: javascript-electron-message-executed
    shell.openExternal(url);
    return { action: 'deny' };
  });
  contents.on('will-attach-webview', (attached, preferences) => {
    // ruleid: javascript-electron-node-in-page
    preferences.nodeIntegration = true;
  });
});

// ruleid: javascript-electron-certificate-accepted
app.commandLine.appendSwitch('ignore-certificate-errors');
