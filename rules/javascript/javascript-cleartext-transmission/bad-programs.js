import { autoUpdater, BrowserWindow } from 'electron';
import mqtt from 'mqtt';
import AWS from 'aws-sdk';

export function start(password) {
  const window = new BrowserWindow();
  // ruleid: javascript-cleartext-transmission
  window.loadURL('http://app.parcels.com/');
  // ruleid: javascript-cleartext-transmission
  autoUpdater.setFeedURL({ url: 'http://updates.parcels.com/win32' });
  // ruleid: javascript-cleartext-transmission
  mqtt.connect('mqtt://broker.parcels.com', { username: 'app', password });
  // ruleid: javascript-cleartext-transmission-service
  return new AWS.S3({ sslEnabled: false });
}
