import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { ROOT } from '../../support/assets';
import { temporaryFolder } from '../node/temporary-folder';

const TAINT = 'mode: taint, pattern-sources: [{pattern: a()}], pattern-sinks: [{pattern: b($X)}]';
const rule = (id: string, language: string, body: string) => `rules:\n  - {id: ${id}, languages: [${language}], severity: LOW, message: m, ${body}}\n`;

/** A checkout of our own making, with the layout of the real one. */
const CHECKOUT = {
  'patterns/js/call.sgrep': 'f($X)\n',
  'patterns/js/call.js': '// ERROR: match\nf(1);\n//MATCH:\ng(2);\nf(3);\n',
  'patterns/POLYGLOT/shared.sgrep': 'h()\n',
  'patterns/python/shared.py': '# MATCH:\nh()\n',
  'patterns/js/shared.js': '// MATCH:\nh()\n',
  'patterns/js/lonely.js': '// MATCH:\nno_pattern()\n',
  'patterns/js/broken.sgrep': 'f($X\n',
  'patterns/js/broken.js': '// ERROR:\nf(1)\n',
  'patterns/lua/call.sgrep': 'f()\n',
  'patterns/lua/call.lua': '-- ERROR:\nf()\n',
  'rules/a.yaml': rule('a', 'python', 'pattern: f($X)'),
  'rules/a.py': '# ruleid: a\nf(1)\n# ok: a\nf(2)\n# ok: a\ng(2)\n',
  'rules/t.yaml': rule('t', 'python', TAINT),
  'rules/t.py': '# ruleid: t\nb(a())\n# ok: t\nb(c())\n',
};

function run(args: readonly string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [join(ROOT, 'scripts/conformance.mjs'), ...args], { cwd: ROOT });
  const seen = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (seen.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (seen.stderr += chunk.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...seen })));
}

async function inCheckout(args: readonly string[]) {
  const folder = temporaryFolder(CHECKOUT);
  try {
    return await run([folder.root, ...args]);
  } finally {
    folder.remove();
  }
}

interface Row {
  readonly language: string;
  readonly files: number;
  readonly units: number;
  readonly right: number;
}

describe('conformance', () => {
  it('counts annotated lines and unexpected findings, by language', async () => {
    const { code, stdout, stderr } = await inCheckout(['--json']);
    assert.deepEqual([code, stderr], [1, '']);
    const { languages, taint, unsupported } = JSON.parse(stdout) as { languages: Row[]; taint: Row[]; unsupported: string[] };
    // call.js: one right, one missing, one unexpected. a.py: the finding on an ok line is no unit of its own.
    assert.deepEqual(languages.map(({ language, files, units, right }) => [language, files, units, right]), [['JavaScript', 3, 5, 2], ['Python', 2, 4, 3]]);
    assert.deepEqual([taint, unsupported], [[], ['lua']]);
  });
  it('lists each miss', async () => {
    const { stdout } = await inCheckout(['--misses', '--language', 'js']);
    assert.match(stdout, /^JavaScript +3 +5 +2 +40\.0 % +>= 90\.0 % +below$/m);
    assert.doesNotMatch(stdout, /^Python/m);
    const misses = stdout.split('\n').filter((line) => line.startsWith('JavaScript  patterns'));
    assert.deepEqual(misses.map((line) => line.split('  ').slice(1, 3).join(' ')), [
      'patterns/js/broken.js:2 missing', 'patterns/js/call.js:4 missing', 'patterns/js/call.js:5 noisy',
    ]);
    assert.match(misses[0] ?? '', /cannot parse the pattern/);
  });
  it('counts taint rules apart', async () => {
    const { stdout } = await inCheckout(['--taint', '--json', '--language', 'python']);
    const { languages, taint } = JSON.parse(stdout) as { languages: Row[]; taint: (Row & { misses: { kind: string }[] })[] };
    assert.deepEqual(languages.map(({ units }) => units), [4]);
    assert.deepEqual(taint.map(({ units, right, misses }) => [units, right, misses.map(({ kind }) => kind)]), [[2, 2, []]]);
  });
  it('says how it is used', async () => {
    assert.deepEqual([(await run([])).code, (await run(['no-such-folder'])).code, (await inCheckout(['--language', 'zebra'])).code], [2, 2, 2]);
    assert.match((await run(['schema'])).stderr, /no folder patterns or rules in schema/);
  });
});
