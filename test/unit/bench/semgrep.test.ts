import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, beforeEach, describe, it } from 'mocha';
import { comparableFindings, compareFindings } from '../../bench/semgrep/differences.mjs';
import { keepLoadable } from '../../bench/semgrep/loadable.mjs';
import { measureTree } from '../../bench/semgrep/process-tree.mjs';
import { readRuleFiles, writeRuleFiles } from '../../bench/semgrep/rule-files.mjs';
import { pickShare } from '../../bench/semgrep/seeded.mjs';
import { readOurs, readTheirs } from '../../bench/semgrep/tools.mjs';
import { temporaryFolder } from '../node/temporary-folder';

const theirFinding = (rule: string, path: string, line: number) => ({ check_id: rule, path, start: { line } });
const ourFinding = (rule: string, path: string, line: number) => ({ rule, path, range: { start: { line } } });
const theirReport = (results: unknown[], errors: unknown[] = []) => readTheirs({ results, errors, paths: { scanned: ['a.py'] } });
const ourReport = (findings: unknown[], problems: unknown[] = []) => readOurs({ findings, problems, skipped: [], summary: { filesScanned: 1 } });
const rule = (id: string, language: string, more = 'pattern: f()') => `- {id: ${id}, languages: [${language}], severity: LOW, message: m, ${more}}\n`;

const folders: ReturnType<typeof temporaryFolder>[] = [];
after(() => folders.forEach((folder) => folder.remove()));

function newFolder(files: Record<string, string> = {}): string {
  const folder = temporaryFolder(files);
  folders.push(folder);
  return folder.root;
}

/** A folder with rule files of these texts below `rules:`. */
function folderOf(files: Record<string, string>): string {
  return newFolder(Object.fromEntries(Object.entries(files).map(([name, rules]) => [name, `rules:\n${rules}`])));
}

describe('the comparison with Semgrep', () => {
  it('takes the same random share for the same seed, and another for another', () => {
    const items = Array.from({ length: 200 }, (_, i) => i);
    assert.equal(pickShare(items, 0.1, 4).length, 20);
    assert.deepEqual(pickShare(items, 0.1, 4), pickShare(items, 0.1, 4));
    assert.notDeepEqual(pickShare(items, 0.1, 4), pickShare(items, 0.1, 5));
    assert.deepEqual(pickShare([7], 0.1, 4), [7]);
  });

  it('counts a rule, file and line once, however the tools write them', () => {
    const theirs = theirReport([theirFinding('tmp.rules.r-1', './a.py', 3), theirFinding('tmp.rules.r-1', 'a.py', 3)]);
    const ours = ourReport([ourFinding('r-1', 'a.py', 3)]);
    assert.deepEqual([...theirs.findings.keys()], [...ours.findings.keys()]);
  });

  it('lists the rules that differ, the most different first', () => {
    const ours = ourReport([ourFinding('same', 'a.py', 1), ourFinding('more', 'a.py', 1), ourFinding('more', 'a.py', 2)]).findings;
    const theirs = theirReport([theirFinding('same', 'a.py', 1), theirFinding('less', 'a.py', 1)]).findings;
    const listed = compareFindings(ours, theirs).map((one) => [one.rule, one.both, one.ours.length, one.theirs.length]);
    assert.deepEqual(listed, [['more', 0, 2, 0], ['less', 0, 0, 1]]);
  });

  it('compares nothing in a file that Semgrep gave up, nor a rule where we did', () => {
    const ours = ourReport(
      [ourFinding('r', 'lost.py', 1), ourFinding('r', 'a.py', 1), ourFinding('q', 'a.py', 1)],
      [{ kind: 'budget', path: 'a.py', ruleId: 'q', message: 'cut short' }],
    );
    const theirs = theirReport(
      [theirFinding('r', 'a.py', 1), theirFinding('q', 'a.py', 1), theirFinding('q', 'a.py', 2)],
      [{ type: 'Too many matches', rule_id: 'x.other', path: 'lost.py', level: 'error', message: 'm' }],
    );
    const kept = comparableFindings(ours, theirs);
    assert.deepEqual([[...kept.ours.keys()], [...kept.theirs.keys()]], [['r\0a.py\x001'], ['r\0a.py\x001']]);
  });

  it('reads rules of the wanted languages and modes, each under an id of its own', () => {
    const folder = folderOf({
      'one.yaml': rule('test', 'py') + rule('test', 'ruby'), 'two.yml': rule('test', 'generic'), 'three.yaml': rule('t', 'js', 'mode: taint'),
      'four.yaml': '- [', 'five.test.yaml': rule('test', 'py'),
    });
    const ids = (taint: boolean) => readRuleFiles(folder, { languages: ['python', 'javascript'], taint }).map(({ id }) => id);
    assert.deepEqual(ids(false), ['one-1', 'two-1']);
    assert.deepEqual(ids(true), ['one-1', 'three-1', 'two-1']);
  });

  it('writes rules back as they were, by the file they came from', () => {
    const folder = folderOf({ 'one.yaml': rule('a', 'py', 'pattern: "f(\\"x: y\\")"') + rule('b', 'py') });
    const out = newFolder();
    writeRuleFiles(readRuleFiles(folder, { languages: ['python'], taint: false }), out);
    assert.match(readFileSync(join(out, 'one.yaml'), 'utf8'), /id: one-1\n[^]*f\("x: y"\)[^]*id: one-2\n/);
  });
});

describe('which rule files load in both tools', () => {
  const before = process.env.WARDLIGHT_CACHE;
  beforeEach(() => {
    process.env.WARDLIGHT_CACHE = newFolder();
  });
  afterEach(() => {
    if (before === undefined) delete process.env.WARDLIGHT_CACHE;
    else process.env.WARDLIGHT_CACHE = before;
  });

  /** A tool that refuses files, by their name or without saying which, and counts how often it is asked. */
  function tool(name: string, refused: readonly string[], names: boolean) {
    const asked: string[] = [];
    const scan = async (_tree: string, rules: string) => {
      asked.push(rules);
      const wrong = refused.find((file) => existsSync(join(rules, `${file}.yaml`)));
      const complaints = wrong === undefined ? [] : [{ about: names ? wrong : undefined, path: undefined, message: 'wrong', isOfRule: true, losesFile: false }];
      const cost = { code: 0, milliseconds: 1, processor: 1, peakBytes: 1 };
      return { cost, findings: new Map(), complaints, unscanned: [], scanned: 1 };
    };
    return { name, scan, asked };
  }

  const wanted = { languages: ['python'], taint: false };
  const three = { 'a.yaml': rule('r', 'py'), 'b.yaml': rule('r', 'py', 'pattern: g()'), 'c.yaml': rule('r', 'py', 'pattern: h()') };

  async function keptBy(ours: ReturnType<typeof tool>, theirs: ReturnType<typeof tool>): Promise<string[]> {
    const rules = readRuleFiles(folderOf(three), wanted);
    return (await keepLoadable(rules, { scratch: newFolder(), ours, theirs, log: () => undefined })).rules.map(({ id }) => id);
  }

  it('leaves out what either refuses', async () => {
    assert.deepEqual(await keptBy(tool('us', ['a'], true), tool('them', ['c'], true)), ['b-1']);
  });

  it('finds the file by halves where none is named', async () => {
    assert.deepEqual(await keptBy(tool('us', [], true), tool('them', ['b'], false)), ['a-1', 'c-1']);
  });

  it('asks about the same file once', async () => {
    const theirs = tool('them', ['b'], true);
    await keptBy(tool('us', [], true), theirs);
    const times = theirs.asked.length;
    assert.deepEqual(await keptBy(tool('us', [], true), theirs), ['a-1', 'c-1']);
    assert.equal(theirs.asked.length, times);
  });
});

describe('the cost of a process tree', () => {
  // Elsewhere there is no /proc to ask.
  if (process.platform !== 'linux') return;

  it('holds processor time and memory of what the command started', async () => {
    const folder = newFolder();
    // The grandchild fills 100 MB, and works until it has used 300 ms of processor time.
    const grandchild = 'const b = Buffer.alloc(1e8, 1); while (process.cpuUsage().user < 3e5) b[0] ^= 1;';
    const child = `require("node:child_process").execFileSync(process.execPath, ["-e", ${JSON.stringify(grandchild)}])`;
    const cost = await measureTree(process.execPath, ['-e', child], { cwd: folder, stderr: join(folder, 'stderr') });
    assert.equal(cost.code, 0);
    assert.ok(cost.processor >= 250, `${cost.processor} ms`);
    assert.ok(cost.peakBytes >= 1e8, `${cost.peakBytes} bytes`);
  });
});
