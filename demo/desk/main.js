// The desk where parcels are handed over: an Electron window on the tracking page.
const path = require('node:path');
const { app, BrowserWindow } = require('electron');

function openDesk() {
  const desk = new BrowserWindow({
    webPreferences: {
      preload: path.join(__dirname, 'preload.js'),
      nodeIntegration: true,
      contextIsolation: false,
    },
  });
  return desk.loadURL('https://parcel.example/desk');
}

/** A second window with the defaults, which isolate the page: nothing to report. */
function openHelp() {
  return new BrowserWindow({ webPreferences: { sandbox: true } }).loadURL('https://parcel.example/help');
}

app.whenReady().then(() => Promise.all([openDesk(), openHelp()]));
