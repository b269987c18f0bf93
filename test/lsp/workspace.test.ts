import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { ClientMethods, type RuleItem } from '../../server/src/protocol';
import type { TestClient } from './harness/client';
import { connect } from './harness/connect';
import { createWorkspace, token, type Workspace } from './harness/workspace';

const INSECURE = 'const a = { rejectUnauthorized: false };\n';
const CUSTOM = 'rules:\n  - id: no-shout\n    languages: [javascript]\n    severity: HIGH\n    message: Do not shout.\n    metadata: {confidence: HIGH}\n    pattern: shout(...)\n';

describe('workspace configuration', () => {
  let first: Workspace;
  let second: Workspace;
  let client: TestClient;

  const codesOf = async (workspace: Workspace, path: string, text: string): Promise<unknown[]> => {
    await client.openDocument(workspace.uriOf(path), 'javascript', text);
    return (await client.pullItems(workspace.uriOf(path))).map(({ code }) => code);
  };

  beforeEach(() => {
    first = createWorkspace();
    second = createWorkspace();
  });
  afterEach(async () => {
    await client.stop();
    first.dispose();
    second.dispose();
  });

  it('gives each folder its own policy', async () => {
    first.write('wardlight.yaml', 'rules:\n  javascript-tls-verification-disabled: off\n');
    client = await connect({ folders: [first.uri, second.uri] });
    assert.deepEqual(await codesOf(first, 'a.js', INSECURE), []);
    assert.deepEqual(await codesOf(second, 'a.js', INSECURE), ['javascript-tls-verification-disabled']);
    assert.equal((await client.waitForStatus(first.uriOf('a.js'), ({ hidden }) => hidden.config === 1)).shown.now, 0);
  });

  it('takes folders that are added and removed', async () => {
    first.write('wardlight.yaml', 'rules:\n  javascript-tls-verification-disabled: off\n');
    client = await connect({ folders: [second.uri] });
    assert.deepEqual(await codesOf(first, 'a.js', INSECURE), ['javascript-tls-verification-disabled']);
    let before = client.refreshes;
    await client.changeFolders([first.uri], []);
    await client.waitForRefresh(before);
    assert.deepEqual(await client.pullItems(first.uriOf('a.js')), []);
    before = client.refreshes;
    await client.changeFolders([], [first.uri]);
    await client.waitForRefresh(before);
    assert.equal((await client.pullItems(first.uriOf('a.js'))).length, 1);
  });

  it('names file, line and remedy of a broken wardlight.yaml, and uses the rest of it', async () => {
    first.write('wardlight.yaml', 'pace: sooon\nrules:\n  javascript-tls-verification-disabled: off\n');
    client = await connect({ folders: [first.uri] });
    assert.deepEqual(await codesOf(first, 'a.js', INSECURE), []);
    const { problems } = await client.waitForStatus(first.uriOf('a.js'), (status) => status.problems.length > 0);
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /^wardlight\.yaml:1: /);
  });

  it('runs the packs that a team chose, and says which does not exist', async () => {
    first.write('wardlight.yaml', 'pace: save\npacks: [credentials, strcit]\n');
    client = await connect({ folders: [first.uri, second.uri] });
    assert.deepEqual(await codesOf(first, 'a.js', INSECURE), []);
    assert.deepEqual(await codesOf(second, 'a.js', INSECURE), ['javascript-tls-verification-disabled']);
    const { hidden, problems } = await client.waitForStatus(first.uriOf('a.js'), (status) => status.problems.length > 0);
    assert.deepEqual([hidden.config, problems], [0, ['wardlight.yaml:2: the pack `strcit` is not known; did you mean `strict`?']]);
  });

  it('lists all rules, also those that are in no chosen pack', async () => {
    first.write('wardlight.yaml', 'packs: [credentials]\n');
    client = await connect({ folders: [first.uri] });
    const items = await client.connection.sendRequest<RuleItem[]>(ClientMethods.rules, { uri: first.uriOf('a.js') });
    const tierOf = (rule: string): string | undefined => items.find(({ id }) => id === rule)?.tier;
    assert.deepEqual([tierOf('javascript-tls-verification-disabled'), tierOf('github-token')], ['off', 'now']);
    assert.match(items.find(({ id }) => id === 'javascript-tls-verification-disabled')?.measured ?? '', /^measured: \d+ of \d+ right$/);
    const runbook = await client.connection.sendRequest<{ markdown: string } | null>(ClientMethods.runbook, { ruleId: 'javascript-tls-verification-disabled' });
    assert.match(runbook?.markdown ?? '', /^# [^]*\*This rule is measured: \d+ of \d+ right\.\*\n$/);
  });

  it('follows a change of wardlight.yaml on disk', async () => {
    client = await connect({ folders: [first.uri] });
    assert.equal((await codesOf(first, 'a.js', INSECURE)).length, 1);
    first.write('wardlight.yaml', 'paths:\n  exclude: ["*.js"]\n');
    const before = client.refreshes;
    await client.filesChanged(first.uriOf('wardlight.yaml'));
    await client.waitForRefresh(before);
    assert.deepEqual(await client.pullItems(first.uriOf('a.js')), []);
    assert.equal((await client.waitForStatus(first.uriOf('a.js'), ({ state }) => state === 'skipped')).state, 'skipped');
  });

  it('hides what the baseline accepts, and counts it', async () => {
    client = await connect({ folders: [first.uri] });
    assert.equal((await codesOf(first, 'a.js', INSECURE)).length, 1);
    const [diagnostic] = await client.pullItems(first.uriOf('a.js'));
    const { fingerprint } = diagnostic?.data as { fingerprint: string };
    first.write('wardlight-baseline.json', `{\n  "a.js ${fingerprint}": 1,\n  "version": 1\n}\n`);
    const before = client.refreshes;
    await client.filesChanged(first.uriOf('wardlight-baseline.json'));
    await client.waitForRefresh(before);
    assert.deepEqual(await client.pullItems(first.uriOf('a.js')), []);
    await client.waitForStatus(first.uriOf('a.js'), ({ hidden }) => hidden.baseline === 1);
  });

  it('hides what a baseline of detect-secrets knows, and runs rules for gitleaks, where the folder is trusted', async () => {
    const secret = 'Kp4Zr9wQx7bTm2';
    const text = `const password = "${secret}";\nf("acme_k3j9x2m7q1w8z4v6t5p0");\n`;
    first.write('.secrets.baseline', JSON.stringify({ version: '1.5.0', results: { 'a.js': [{ hashed_secret: createHash('sha1').update(secret).digest('hex') }] } }));
    first.write('.gitleaks.toml', "[[rules]]\nid = 'acme-key'\nregex = 'acme_[a-z0-9]{20}'\n");
    client = await connect({ folders: [first.uri], options: { trusted: false } });
    assert.deepEqual(await codesOf(first, 'a.js', text), ['keyed-password']);
    await client.stop();
    client = await connect({ folders: [first.uri] });
    assert.deepEqual(await codesOf(first, 'a.js', text), ['acme-key']);
  });

  it('runs rule files of a trusted folder, and leaves those of an untrusted one alone', async () => {
    first.write('wardlight.yaml', 'rule-files: [rules.yaml]\n');
    first.write('rules.yaml', CUSTOM);
    client = await connect({ folders: [first.uri] });
    assert.deepEqual(await codesOf(first, 'a.js', 'shout(1);\n'), ['no-shout']);
    await client.stop();
    client = await connect({ folders: [first.uri], options: { trusted: false } });
    assert.deepEqual(await codesOf(first, 'a.js', 'shout(1);\n'), []);
    const { problems } = await client.waitForStatus(first.uriOf('a.js'), (status) => status.problems.length > 0);
    assert.match(problems.join('\n'), /trusted/);
  });

  it('runs all other rules beside a broken one', async () => {
    first.write('wardlight.yaml', 'rule-files: [rules.yaml]\n');
    first.write('rules.yaml', `${CUSTOM}  - id: broken\n    languages: [javascript]\n    severity: HIGH\n    message: Broken.\n    pattern: "shout(("\n`);
    client = await connect({ folders: [first.uri] });
    assert.deepEqual(await codesOf(first, 'a.js', `shout(1);\n${INSECURE}`), ['no-shout', 'javascript-tls-verification-disabled']);
    const { problems } = await client.waitForStatus(first.uriOf('a.js'), (status) => status.problems.length > 0);
    assert.match(problems.join('\n'), /rules\.yaml:\d+/);
  });

  it('degrades one language whose grammar does not load, and says which', async () => {
    const { readFile } = await import('node:fs/promises');
    const { ASSETS } = await import('./harness/assets');
    const asset = (name: string): Promise<Uint8Array> =>
      name === 'grammars/javascript.wasm' ? Promise.reject(new Error('damaged')) : readFile(`${ASSETS}/${name}`);
    client = await connect({ folders: [first.uri], host: { asset } });
    const secret = token('github-token', 'lsp-degraded');
    assert.deepEqual(await codesOf(first, 'a.js', `${INSECURE}const t = '${secret}';\n`), ['github-token']);
    const status = await client.waitForStatus(first.uriOf('a.js'), ({ state }) => state === 'degraded');
    assert.equal(status.detail, 'javascript');
  });
});
