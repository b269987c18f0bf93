const { ipcMain, shell } = require('electron');

ipcMain.handle('open', (event, link) => {
  const { protocol: scheme } = new URL(link);
  if (scheme !== 'https:') return false;
  // ok: javascript-electron-message-executed
  shell.openExternal(link);
  return true;
});
