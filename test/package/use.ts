import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StreamMessageReader, StreamMessageWriter, type Diagnostic } from 'vscode-languageserver/node';
import { VSCODE } from '../lsp/harness/capabilities';
import { TestClient } from '../lsp/harness/client';
import { token } from '../lsp/harness/workspace';
import { run, runWell, type Ended } from './run';

/** So many files that the scan uses its worker threads. */
const FILES = 40;
const INSECURE = "const agent = new https.Agent({ rejectUnauthorized: false });\n";
const TYPED = 'const agent: https.Agent = new https.Agent({ rejectUnauthorized: false });\n';
const EXPECTED_RULES = ['javascript-tls-verification-disabled', 'github-token'];

/** An unpacked package and an empty folder to use it on. */
export interface Unpacked {
  /** The folder with `package.json`. */
  readonly root: string;
  /** A folder that can be written to. */
  readonly scratch: string;
}

/** The command, in an environment that leads to no other package. */
export function wardlight({ root, scratch }: Unpacked, ...args: string[]): Promise<Ended> {
  return run(process.execPath, [join(root, 'bin/wardlight'), ...args], scratch, bareEnvironment());
}

export async function checkVersion(unpacked: Unpacked): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(unpacked.root, 'package.json'), 'utf8')) as { version: string };
  const { code, stdout } = await wardlight(unpacked, '--version');
  assert.deepEqual({ code, stdout }, { code: 0, stdout: `${version}\n` });
}

/** A scan with every grammar, the rules and the worker threads. */
export async function checkScan(unpacked: Unpacked): Promise<void> {
  const folder = join(unpacked.scratch, 'scanned');
  mkdirSync(join(folder, '.git'), { recursive: true });
  const code = `${INSECURE}const token = '${token('github-token', 'package')}';\n`;
  for (let i = 0; i < FILES; i++) writeFileSync(join(folder, `file-${i}.js`), code);
  writeFileSync(join(folder, 'typed.ts'), TYPED);
  writeFileSync(join(folder, 'typed.tsx'), TYPED);
  writeFileSync(join(folder, 'plan.py'), 'import yaml\nplan = yaml.load(text, Loader=yaml.Loader)\n');
  const ended = await wardlight(unpacked, 'scan', 'scanned', '--format', 'json');
  assert.equal(ended.code, 1, ended.stderr);
  const { findings, problems } = JSON.parse(ended.stdout) as { findings: { rule: string; path: string }[]; problems: unknown[] };
  assert.deepEqual(problems, []);
  const rulesIn = (file: string): string[] => findings.filter(({ path }) => path === `scanned/${file}`).map(({ rule }) => rule);
  for (let i = 0; i < FILES; i++) assert.deepEqual(rulesIn(`file-${i}.js`), EXPECTED_RULES);
  assert.deepEqual([...rulesIn('typed.ts'), ...rulesIn('typed.tsx')], [EXPECTED_RULES[0], EXPECTED_RULES[0]]);
  assert.deepEqual(rulesIn('plan.py'), ['python-yaml-unsafe-load']);
}

/** A team's own rule for a language whose grammar the extension leaves out is a problem that says what to do. */
export async function checkLeftOut(unpacked: Unpacked): Promise<void> {
  const folder = join(unpacked.scratch, 'left-out');
  mkdirSync(join(folder, '.git'), { recursive: true });
  writeFileSync(join(folder, 'Run.scala'), 'object Run { def go(x: String) = run(x) }\n');
  writeFileSync(join(folder, 'rules.yaml'), "rules: [{ id: run, languages: [scala], severity: ERROR, message: Runs., pattern: 'run(...)' }]\n");
  const ended = await wardlight(unpacked, 'scan', 'left-out', '--rules', 'left-out/rules.yaml', '--format', 'json');
  const { problems } = JSON.parse(ended.stdout) as { problems: { message: string }[] };
  assert.match(problems.map(({ message }) => message).join('\n'), /scala.*the npm package/);
}

export async function checkExplain(unpacked: Unpacked, ruleIds: readonly string[]): Promise<void> {
  for (const id of ruleIds) {
    const { code, stdout, stderr } = await wardlight(unpacked, 'explain', id);
    assert.equal(code, 0, stderr);
    assert.match(stdout, /^# .+\n[^]*## What it means\n[^]*## What to do\n/, `the runbook of ${id}`);
  }
}

/** The topics, and the sandbox that proves one. */
export async function checkTraining(unpacked: Unpacked): Promise<void> {
  const list = await wardlight(unpacked, 'training', 'list');
  assert.equal(list.code, 0, list.stderr);
  assert.match(list.stdout, /\n\d+ topics, 6 tracks\n$/);
  assert.equal((await wardlight(unpacked, 'training', 'new', 'topics/ours')).code, 0);
  const check = await wardlight(unpacked, 'training', 'check', 'topics');
  assert.equal(check.code, 1, check.stderr);
  assert.match(check.stdout, /^differs +ours +14 of 15 proofs/);
}

/** Serves an editor: initialize, a document, its diagnostics, shutdown, exit. */
export async function checkLsp({ root, scratch }: Unpacked): Promise<void> {
  const child = spawn(process.execPath, [join(root, 'bin/wardlight'), 'lsp', '--stdio'], { cwd: scratch, env: bareEnvironment(), stdio: ['pipe', 'pipe', 'inherit'] });
  const gone = once(child, 'exit');
  const folder = pathToFileURL(scratch).href;
  const client = new TestClient(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin), { capabilities: VSCODE, folders: [folder] });
  try {
    const { serverInfo, capabilities } = await client.initialize();
    assert.equal(serverInfo?.name, 'Wardlight');
    assert.ok(capabilities.codeActionProvider);
    await client.openDocument(`${folder}/open.js`, 'javascript', INSECURE);
    const diagnostics: Diagnostic[] = await client.pullItems(`${folder}/open.js`);
    assert.deepEqual(diagnostics.map(({ code }) => code), EXPECTED_RULES.slice(0, 1));
    await client.connection.sendRequest('shutdown');
    await client.connection.sendNotification('exit');
    assert.deepEqual(await gone, [0, null]);
  } finally {
    child.kill();
    client.connection.dispose();
  }
}

/** Loads an extension's entry as its host does: it has to load, and to export what the host calls. */
export async function checkEntry({ root, scratch }: Unpacked, entry: string): Promise<void> {
  const exported = await runWell(process.execPath, ['-e', LOAD_WITHOUT_EDITOR, join(root, entry)], scratch, bareEnvironment());
  assert.ok(JSON.parse(exported).includes('activate'), `${entry} exports ${exported}`);
}

/** Every name of the module `vscode` is a class here: a library extends some of them while it loads. */
const LOAD_WITHOUT_EDITOR = `
  const Module = require('node:module');
  const stub = () => new Proxy(class {}, { get: (target, key) => (key in target ? target[key] : stub()) });
  const load = Module._load;
  Module._load = (name, ...rest) => (name === 'vscode' ? stub() : load(name, ...rest));
  console.log(JSON.stringify(Object.keys(require(process.argv[1]))));
`;

function bareEnvironment(): NodeJS.ProcessEnv {
  const { NODE_PATH: _path, NODE_OPTIONS: _options, ...rest } = process.env;
  return rest;
}
