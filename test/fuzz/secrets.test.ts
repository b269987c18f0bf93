import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Diagnostic } from 'vscode-languageserver/node';
import { ClientMethods, ServerCommands } from '../../server/src/protocol';
import { FORMATS } from '../../server/src/cli/arguments';
import { wardlight, within, type Folder } from '../cli/support';
import { ServerProcess } from './support/lsp-process';
import { filesIn, findPlanted, plant, type Planted } from './support/planted';
import { plantedFiles } from './support/planted-workspace';
import { IS_LONG, SHARE_SEED, times } from './support/settings';
import { tally } from './support/tally';

/** What a team's rules compile to is kept for the next start, and runbooks that a finding links to; the values are looked for in them, too. */
const OWN_FILES = /\/home\/wardlight\/(?:rules\/[^/]+|runbooks\/[\w.-]+\.md)$/;

describe('fuzz: planted secrets', () => {
  const rounds = times({ short: 1, long: 60 });

  it('the search finds what is there, in every form', () => {
    const planted = plant('self-test', 3);
    const [{ value, template }] = planted as [Planted];
    const piece = value.slice(Math.floor(value.length / 2) - 5, Math.floor(value.length / 2) + 5);
    const forms = [value, `a${piece}b`, JSON.stringify({ a: `"${value}"` }), JSON.stringify(JSON.stringify(`"${value}'`)), encodeURIComponent(`x ${value} y`), Buffer.from(`ab${value}`).toString('base64'), Buffer.from(value).toString('hex'),
      [...value].map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')];
    for (const [index, form] of forms.entries()) assert.ok(findPlanted(form, planted).includes(template), `form ${index}`);
    assert.deepEqual(findPlanted(`${value.slice(0, 6)}…(medium) password token secret`, planted), []);
  });

  /** Fails with templates, never with values. */
  const checkAbsent = (where: string, text: string, planted: readonly Planted[]): void =>
    assert.deepEqual(findPlanted(text, planted), [], `in ${where}, seed ${SHARE_SEED}`);

  const overRounds = async (name: string, use: (folder: Folder, planted: readonly Planted[]) => Promise<void>): Promise<void> => {
    for (let round = 0; round < rounds; round++) {
      const seed = `${name}-${SHARE_SEED}-${round}`;
      const planted = plant(seed, 8);
      await within({ ...plantedFiles(seed, planted) }, (folder) => use(folder, planted));
    }
    tally('values planted', rounds * 10);
    console.log(`      ${rounds} workspaces with 10 values each, seed ${SHARE_SEED}`);
  };

  const leftIn = (places: readonly string[]): readonly { readonly path: string }[] => places.flatMap(filesIn).filter(({ path }) => !OWN_FILES.test(path));

  /** A home and a folder for temporary files that hold nothing yet. */
  const ownPlaces = ({ path }: Folder): { readonly env: NodeJS.ProcessEnv; readonly places: readonly string[] } => {
    const places = [path('node_modules/home'), path('node_modules/tmp')];
    for (const place of places) mkdirSync(place, { recursive: true });
    const [home, tmp] = places as [string, string];
    return { places, env: { HOME: home, XDG_CACHE_HOME: home, TMPDIR: tmp, TEMP: tmp, TMP: tmp, NODE_COMPILE_CACHE: '' } };
  };

  it('are in no report, baseline, error or file of the command line', async function () {
    if (IS_LONG) this.timeout(0);
    await overRounds('cli', async (folder, planted) => {
      const { env, places } = ownPlaces(folder);
      const before = new Map(filesIn(folder.root).map(({ path, text }) => [path, text]));
      for (const args of [...FORMATS.map((format) => ['scan', '.', '--format', format]), ['rules'], ['scan', 'src', '--format', 'sarif', '--output', 'report.sarif'], ['scan', `--${planted[0]!.value}`], ['baseline', '.']]) {
        const { code, stdout, stderr } = await wardlight(args, { cwd: folder.root, env });
        if (args[0] === 'scan' && args[1] === '.') assert.ok(stdout.length > 100, `it found something: ${code}`);
        if (args[1]?.startsWith('--') !== true) checkAbsent(args.join(' '), `${stdout}\n${stderr}`, planted);
      }
      const made = filesIn(folder.root).filter(({ path, text }) => before.get(path) !== text);
      assert.ok(made.length >= 2, 'a report and a baseline were written');
      for (const { path, text } of made) checkAbsent(path, text, planted);
      assert.deepEqual(leftIn(places), [], 'nothing is left in the home or among temporary files');
    });
  });

  it('are in nothing that a server says, traces, shows or writes', async function () {
    if (IS_LONG) this.timeout(0);
    await overRounds('server', async (folder, planted) => {
      const { env, places } = ownPlaces(folder);
      const before = new Map(filesIn(folder.root).map(({ path, text }) => [path, text]));
      const server = new ServerProcess(env, folder.root);
      const said = await useEverything(server, folder);
      await server.close();
      assert.ok(said.findings > 5, `${said.findings} findings`);
      checkAbsent('what the server said', said.text, planted);
      checkAbsent('its standard error', server.stderr, planted);
      const made = filesIn(folder.root).filter(({ path, text }) => before.get(path) !== text);
      for (const { path, text } of made) checkAbsent(path, text, planted);
      assert.deepEqual(made.filter(({ path }) => !OWN_FILES.test(path)), [], 'it wrote no file but what rules compile to, and runbooks that it links to');
      assert.deepEqual(leftIn(places), [], 'nothing is left in the home or among temporary files');
    });
  });

  it('are in no crash output', async () => {
    await within(plantedFiles('crash', plant('crash', 8)), async (folder) => {
      const planted = plant('crash', 8);
      // A heap that is too small, and a signal: two ways to die in the middle of a scan.
      const starved = await wardlight(['scan', '.', '--format', 'json'], { cwd: folder.root, env: { NODE_OPTIONS: '--max-old-space-size=8' } });
      checkAbsent('the output of a process without memory', `${starved.stdout}\n${starved.stderr}`, planted);
      const server = new ServerProcess({}, folder.root);
      await useEverything(server, folder, 'SIGABRT');
      await server.until(() => undefined);
      checkAbsent('what an aborted server left', `${server.stderr}`, planted);
      for (const { path, text } of filesIn(folder.root).filter(({ path }) => !path.includes('/src/') && !/wardlight|team|gitignore/.test(path))) checkAbsent(path, text, planted);
    });
  });
});

/** Opens every file, asks for all there is to ask, traced; gives all that the server said. */
async function useEverything(server: ServerProcess, folder: Folder, signal?: NodeJS.Signals): Promise<{ readonly text: string; readonly findings: number }> {
  let id = 0;
  const ask = async <T>(method: string, params: object): Promise<T | undefined> => {
    server.send({ id: ++id, method, params });
    const answer = await server.answerTo(id);
    return answer === 'ended' ? undefined : (answer.result as T);
  };
  const root = pathToFileURL(folder.root).href;
  const capabilities = { textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] }, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [''] } }, resolveSupport: { properties: ['edit'] }, dataSupport: true } } };
  await ask('initialize', { processId: null, rootUri: root, workspaceFolders: [{ uri: root, name: 'w' }], capabilities, trace: 'verbose', initializationOptions: { clientCommands: true, trusted: true, settings: { pace: 'scan' } } });
  server.send({ method: 'initialized', params: {} });
  server.send({ method: '$/setTrace', params: { value: 'verbose' } });
  let findings = 0;
  for (const { path, text } of filesIn(folder.path('src'))) {
    const uri = pathToFileURL(path).href;
    const textDocument = { uri };
    server.send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: languageOf(path), version: 1, text: text.slice(path.length + 1) } } });
    const items = (await ask<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument }))?.items ?? [];
    findings += items.length;
    for (const { range } of items.slice(0, 4)) {
      await ask('textDocument/hover', { textDocument, position: range.start });
      // Titles and what stands beside them, not the edits: those are what a person asks for.
      await ask<CodeAction[]>('textDocument/codeAction', { textDocument, range, context: { diagnostics: items } });
    }
    await ask(ClientMethods.heldBack, { uri });
    if (signal) server.child.kill(signal);
  }
  await ask('workspace/executeCommand', { command: ServerCommands.scan, arguments: [{ what: 'workspace' }] });
  await ask('textDocument/noSuchRequest', { text: 'x' });
  await ask('shutdown', {});
  return { text: server.stdout, findings };
}

function languageOf(path: string): string {
  const ids: Readonly<Record<string, string>> = { js: 'javascript', ts: 'typescript', py: 'python', json: 'json', yaml: 'yaml' };
  return ids[path.slice(path.lastIndexOf('.') + 1)] ?? 'plaintext';
}
