import assert from 'node:assert/strict';
import { createDocument, createPolicy, type Engine, type Work } from '../../server/src/core';
import { wardlight } from '../cli/support';
import { connect } from '../lsp/harness/connect';
import { createWorkspace } from '../lsp/harness/workspace';
import { fuzzEngine } from './support/engine';
import { hostileTexts, type Hostile } from './support/hostile';
import { IS_LONG, times } from './support/settings';
import { memoryInUse } from './support/storm';

/** No analysis of a text may take more steps than these, counted per code unit of it. */
const MOST_PER_UNIT: Readonly<Record<keyof Work, number>> = { textsParsed: 1, nodesRead: 4, unitsScanned: 3, hitsRead: 1, expressionsRun: 2, rulesMatched: 1, flowSteps: 1, functionsFollowed: 1 };
const FREE_STEPS = 5_000;
const TEXTS = hostileTexts();

function checkSteps(name: string, text: string, work: Work): void {
  for (const kind of Object.keys(MOST_PER_UNIT) as (keyof Work)[]) {
    const most = FREE_STEPS + MOST_PER_UNIT[kind] * text.length;
    assert.ok(work[kind] <= most, `${name}: ${kind} ${work[kind]}, at most ${most} were expected`);
  }
}

describe('fuzz: hostile texts', () => {
  let engine: Engine;
  before(async () => {
    engine = await fuzzEngine();
  });

  for (const hostile of TEXTS) {
    it(`the engine ends on ${hostile.name}`, function () {
      if (IS_LONG) this.timeout(600_000);
      const { name, path, text } = hostile;
      const document = createDocument(path, engine.languageOf(path), text);
      const analysis = engine.analyze(document);
      checkSteps(name, text, analysis.work);
      const judgement = createPolicy().judge(document, analysis);
      assert.equal(judgement.findings.length, analysis.findings.length);
      for (const finding of analysis.findings.slice(0, 2)) engine.fixes(document, finding, {});
    });
  }

  it('half a megabyte of junk is given up after so many steps, and that is said', () => {
    for (const { path, text, name } of TEXTS.filter((one) => /^junk/.test(one.name) && one.text.length > 400_000)) {
      const { problems, work } = engine.analyze(createDocument(path, engine.languageOf(path), text));
      assert.deepEqual(problems.map(({ kind }) => kind), ['budget'], name);
      assert.equal(work.nodesRead, 0, name);
    }
  });

  it('memory follows the largest text, not how many there were', function () {
    if (IS_LONG) this.timeout(0);
    const big = TEXTS.filter(({ name }) => /^(?:plain code|wide characters|a sum of 20,000 terms)/.test(name));
    const analyzeAll = (): number => {
      for (const { path, text } of big) engine.analyze(createDocument(path, engine.languageOf(path), text));
      return memoryInUse();
    };
    const first = [analyzeAll(), analyzeAll()][1]!;
    const rounds = times({ short: 2, long: 30 });
    let last = first;
    for (let round = 0; round < rounds; round++) last = analyzeAll();
    console.log(`      ${rounds * big.length} texts more, ${Math.round((last - first) / 1e6)} MB more`);
    assert.ok(last - first < 20_000_000, `${last - first} bytes more`);
  });

  it('the server answers on each, and on the next after it', async function () {
    this.timeout(IS_LONG ? 0 : 600_000);
    const workspace = createWorkspace();
    const client = await connect({ folders: [workspace.uri] });
    const good = 'const agent = { rejectUnauthorized: false };\n';
    for (const { name, path, text } of IS_LONG ? TEXTS : TEXTS.filter((_, index) => index % 4 === 0)) {
      const uri = workspace.uriOf(path);
      await client.openDocument(uri, 'plaintext', text);
      await client.pull(uri);
      await client.hover(uri, 0, 3);
      await client.closeDocument(uri);
      await client.openDocument(workspace.uriOf('good.js'), 'javascript', good);
      assert.equal((await client.pullItems(workspace.uriOf('good.js'))).length, 1, `after ${name}`);
      await client.closeDocument(workspace.uriOf('good.js'));
    }
    assert.deepEqual(client.logs.filter((line) => line.includes('failed')), []);
    await client.stop();
    workspace.dispose();
  });

  const inShort: readonly Hostile[] = TEXTS.filter(({ name }) => /^(?:junk \(ts\)|9 MB of code \(js\)|syntax errors \(py\)|deep JSON|UTF-16le)$/.test(name));
  for (const { name, path, text } of IS_LONG ? TEXTS : inShort) {
    it(`the command line ends on ${name}`, async function () {
      if (IS_LONG) this.timeout(600_000);
      const { code, stdout, stderr } = await wardlight(['scan', '-', '--stdin-filename', path, '--format', 'json'], { input: text });
      assert.ok(code === 0 || code === 1, `exit code ${code}: ${stderr}`);
      assert.ok(Array.isArray((JSON.parse(stdout) as { findings: unknown }).findings));
    });
  }
});
