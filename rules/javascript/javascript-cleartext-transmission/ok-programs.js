import { autoUpdater, BrowserWindow } from 'electron';
import mqtt from 'mqtt';
import AWS from 'aws-sdk';

export function start(password) {
  const window = new BrowserWindow();
  // ok: javascript-cleartext-transmission
  window.loadURL('http://localhost:5173/');
  // ok: javascript-cleartext-transmission
  autoUpdater.setFeedURL({ url: 'https://updates.parcels.com/win32' });
  // ok: javascript-cleartext-transmission
  mqtt.connect('mqtts://broker.parcels.com', { username: 'app', password });
  // ok: javascript-cleartext-transmission-service
  return new AWS.S3({ sslEnabled: true });
}
