import assert from 'node:assert/strict';
import fc from 'fast-check';
import { token } from '../cli/support';
import { frame, ServerProcess } from './support/lsp-process';
import { fuzz } from './support/run';
import { IS_LONG, SEED } from './support/settings';

const SECRET = token('github-token', `no-protocol-${SEED}`);
const INITIALIZE = { id: 9_001, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } };
const open = { jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument: { uri: 'file:///a.js', languageId: 'javascript', version: 1, text: `const t = '${SECRET}';` } } };
const body = JSON.stringify(open);

/** The protocol says to wait for more: then it has to end, and silently, when the client goes away. */
const UNFINISHED: readonly (readonly [string, string])[] = [
  ['a huge length', `Content-Length: 99999999999999\r\n\r\n${body}`],
  ['a header that never ends', `Content-Length: 5${'5'.repeat(100_000)}`],
  ['half a message', frame(body).slice(0, 150)],
];

/** Bytes, and what has to follow: an answer to a good request after them, or an end with a message. */
const CASES: readonly (readonly [string, readonly (string | Uint8Array)[]])[] = [
  ['no header at all', [`${body}\r\n\r\n`]],
  ['garbage headers', [`X-Foo: bar\r\nNot a header\r\n\r\n${body}`]],
  ['a length that is no number', [`Content-Length: many\r\n\r\n${body}`]],
  ['a negative length', [`Content-Length: -1\r\n\r\n${body}`]],
  ['a length that is too short', [`Content-Length: 10\r\n\r\n${body}`]],
  ['an empty body', ['Content-Length: 0\r\n\r\n']],
  ['invalid JSON', [frame(body.slice(0, -7))]],
  ['JSON that is no message', [frame('[1, 2]'), frame('"text"'), frame('null'), frame('{}'), frame('{"jsonrpc":"1.0","id":{}}')]],
  ['an unknown charset', [`Content-Type: application/vscode-jsonrpc; charset=klingon\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`]],
  ['bytes that are no UTF-8', ['Content-Length: 4\r\n\r\n', Uint8Array.from([0xff, 0xfe, 0x00, 0xd8])]],
  ['NUL bytes', [new Uint8Array(100_000)]],
  ['HTTP', ['GET / HTTP/1.1\r\nHost: localhost\r\n\r\n']],
  ['a batch', [frame(`[${body},${body}]`)]],
];

describe('fuzz: messages that are no protocol', () => {
  let server: ServerProcess;
  afterEach(() => server.kill());

  for (const [name, bytes] of UNFINISHED) {
    it(`on ${name} the server ends with its client`, async () => {
      server = new ServerProcess();
      server.write(bytes);
      await server.close();
      checkSilence(server);
    });
  }

  for (const [name, writes] of CASES) {
    it(`on ${name} the server answers or ends with a message, and says no text`, async () => {
      server = new ServerProcess();
      for (const bytes of writes) server.write(bytes);
      server.send(INITIALIZE);
      const answer = await server.answerTo(INITIALIZE.id);
      if (answer === 'ended') assert.ok(server.stderr.trim().length > 0, `it ended (${JSON.stringify(server.ended)}) and said nothing`);
      await server.close();
      checkSilence(server);
    });
  }

  it('unknown methods, parameters of wrong types and requests out of order get an answer', async function () {
    if (IS_LONG) this.timeout(0);
    server = new ServerProcess();
    let id = 0;
    server.send({ id: ++id, method: 'textDocument/hover', params: {} });
    assert.notEqual(await server.answerTo(id), 'ended');
    server.send({ ...INITIALIZE, id: ++id });
    assert.notEqual(await server.answerTo(id), 'ended');
    server.send({ method: 'initialized', params: {} });
    server.send(open);
    await fuzz('requests of wrong types', { short: 300, long: 20_000 }, fc.record({ method: fc.constantFrom(...METHODS), params: anyParams }), async ({ method, params }) => {
      server.send({ method, params });
      server.send({ id: ++id, method, params });
      const answer = await server.answerTo(id);
      assert.notEqual(answer, 'ended', `the server ended: ${server.stderr.slice(0, 500)}`);
      assert.ok(!server.stdout.includes(SECRET) && !server.stderr.includes(SECRET), `the secret was said after ${method}`);
      server.stdout = '';
      server.answers.length = 0;
    });
    server.send({ id: ++id, method: 'textDocument/hover', params: { textDocument: { uri: 'file:///a.js' }, position: { line: 0, character: 12 } } });
    const last = await server.answerTo(id);
    assert.ok(last !== 'ended' && !last.error, 'it still works');
    await server.close();
    checkSilence(server);
  });
});

function checkSilence(server: ServerProcess): void {
  assert.ok(!server.stdout.includes(SECRET.slice(0, 20)), 'the value was said');
  assert.ok(!server.stderr.includes(SECRET.slice(0, 20)), 'the value is on stderr');
  assert.ok(!server.stderr.includes('const t ='), 'document text is on stderr');
}

const METHODS = [
  'textDocument/didChange', 'textDocument/didSave', 'textDocument/diagnostic', 'textDocument/codeAction', 'codeAction/resolve', 'textDocument/hover',
  'workspace/executeCommand', 'workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles', 'workspace/didChangeWorkspaceFolders', '$/cancelRequest', '$/setTrace',
  'wardlight/hidden', 'wardlight/heldBack', 'wardlight/reveal', 'wardlight/ignore', 'wardlight/fix', 'wardlight/runbook', 'no/suchMethod', '$/unknown', '', '__proto__', 'window/workDoneProgress/cancel',
];

const anyLeaf = fc.oneof(fc.constantFrom<unknown>(null, true, 0, -1, 1e300, 0.5, '', 'x', '../../../etc/passwd', 'file:///a.js', 'file:///%00', 'file://%zz', 'untitled:x', '__proto__', [], {}), fc.string({ maxLength: 5 }));
const { value: anyParams } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof({ maxDepth: 3, depthSize: 'small' }, anyLeaf, fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(
    fc.constantFrom('textDocument', 'uri', 'position', 'line', 'character', 'range', 'start', 'end', 'contentChanges', 'text', 'version', 'context', 'diagnostics', 'command', 'arguments', 'what',
      'ruleId', 'fingerprint', 'reason', 'data', 'event', 'added', 'removed', 'changes', 'settings', 'value', 'id', 'title', 'kind', 'edit'),
    tie('value'), { maxKeys: 4 })),
}));
