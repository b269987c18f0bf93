'use strict';
// Stands in for the native module @vscode/spdlog, which would have to be compiled: log files, written synchronously.

const fs = require('node:fs');
const path = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical', 'off'];

class Logger {
  constructor(kind, name, file, maxBytes, maxFiles) {
    Object.assign(this, { name, file, maxBytes: maxBytes || Infinity, maxFiles, level: 2, plain: false, closed: false });
    this.size = fs.existsSync(file) ? fs.statSync(file).size : 0;
  }

  getLevel() {
    return this.level;
  }

  setLevel(level) {
    this.level = level;
  }

  setPattern() {
    this.plain = false;
  }

  clearFormatters() {
    this.plain = true;
  }

  flush() {}

  drop() {
    this.closed = true;
  }

  write(level, message) {
    if (this.closed || level < this.level) return;
    const time = new Date().toISOString().replace('T', ' ').replace('Z', '');
    const text = this.plain ? message : `${time} [${LEVELS[level]}] ${message}\n`;
    try {
      this.rotate(text.length);
      fs.appendFileSync(this.file, text);
    } catch {
      // A log whose folder is gone must not end the program that logs.
    }
  }

  rotate(added) {
    this.size += added;
    if (this.size <= this.maxBytes) return;
    const { dir, name, ext } = path.parse(this.file);
    fs.renameSync(this.file, path.join(dir, `${name}.1${ext}`));
    this.size = added;
  }
}

LEVELS.slice(0, -1).forEach((name, level) => {
  Logger.prototype[name] = function (message) {
    this.write(level, String(message));
  };
});

async function createRotatingLogger(name, file, maxBytes, maxFiles) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  return new Logger('rotating', name, file, maxBytes, maxFiles);
}

exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = createRotatingLogger;
exports.createAsyncRotatingLogger = createRotatingLogger;
