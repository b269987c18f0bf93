// A client that asks for diagnostics as VS Code does (pull), and takes the time of the answers.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { readMessages, writeMessage } from './framing.mjs';

const CAPABILITIES = {
  workspace: { configuration: true, workspaceFolders: true, diagnostics: { refreshSupport: true } },
  textDocument: { diagnostic: { dynamicRegistration: false }, publishDiagnostics: { codeDescriptionSupport: true } },
};

/** @typedef {{ start: number, end: number, text: string }} Edit UTF-16 offsets */
/** @typedef {{ uri: string, language: string, text: string }} Opened */

/** A server in a process of its own, and the client's side of it. */
export class LspClient {
  /** @type {Map<number, (message: import('./framing.mjs').Message) => void>} */
  #waiting = new Map();
  /** @type {(() => void)[]} */
  #refreshed = [];
  #id = 0;
  #version = 1;

  /** @param {readonly string[]} command arguments of node */
  constructor(command) {
    this.process = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'inherit'] });
    readMessages(this.process.stdout, (message) => this.#receive(message));
  }

  /** @param {string} [rootUri] */
  async initialize(rootUri) {
    const workspaceFolders = rootUri === undefined ? null : [{ uri: rootUri, name: 'bench' }];
    await this.request('initialize', { processId: process.pid, rootUri: rootUri ?? null, workspaceFolders, capabilities: CAPABILITIES });
    this.notify('initialized', {});
  }

  /** @param {Opened} opened */
  open({ uri, language, text }) {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: language, version: this.#version, text } });
  }

  /** Milliseconds from the edit to the answer with its diagnostics. @param {string} uri @param {object} change */
  async edit(uri, change) {
    const start = performance.now();
    this.notify('textDocument/didChange', { textDocument: { uri, version: ++this.#version }, contentChanges: [change] });
    await this.pull(uri);
    return performance.now() - start;
  }

  /** Says that the text was saved as it is. @param {string} uri */
  save(uri) {
    this.notify('textDocument/didSave', { textDocument: { uri } });
  }

  /** @param {string} uri */
  pull(uri) {
    return this.request('textDocument/diagnostic', { textDocument: { uri } });
  }

  /** Waits until nothing is left to be done for the text as it is. @param {string} uri */
  async settle(uri) {
    await this.request('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } });
  }

  /** Resolves when the server next asks to be pulled again. @returns {Promise<void>} */
  refreshed() {
    return new Promise((resolve) => void this.#refreshed.push(resolve));
  }

  /** @param {string} method @param {object | undefined} [params] @returns {Promise<any>} */
  request(method, params) {
    const id = ++this.#id;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ result, error }) => (error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result)));
      writeMessage(this.process.stdin, { id, method, params });
    });
  }

  /** @param {string} method @param {object | undefined} [params] */
  notify(method, params) {
    writeMessage(this.process.stdin, { method, params });
  }

  async stop() {
    const gone = once(this.process, 'exit');
    await this.request('shutdown');
    this.notify('exit');
    await gone;
  }

  /** @param {import('./framing.mjs').Message} message */
  #receive(message) {
    const { id, method, params } = message;
    if (method !== undefined && id !== undefined) {
      const result = method === 'workspace/configuration' ? params.items.map(() => null) : null;
      writeMessage(this.process.stdin, { id, result });
      if (method === 'workspace/diagnostic/refresh') for (const resolve of this.#refreshed.splice(0)) resolve();
    } else if (typeof id === 'number') {
      this.#waiting.get(id)?.(message);
      this.#waiting.delete(id);
    }
  }
}
