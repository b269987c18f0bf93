import { strict as assert } from 'node:assert';
import { createDocument, createEngine, type Problem } from '../../../server/src/core';
import { loadRuleFile } from '../../../server/src/core/formats';
import { testHost } from '../../support/assets';

const RULE = `rules:
  - {id: flow, languages: [javascript], severity: HIGH, message: m, mode: taint, options: {taint_intrafile: true, guarded_taint_signatures: true},
     pattern-sources: [{pattern: source()}], pattern-sinks: [{pattern: sink(...)}]}
`;
const host = testHost();

async function analyze(code: string): Promise<{ readonly lines: readonly number[]; readonly problems: readonly Problem[] }> {
  const engine = createEngine({ host, rules: loadRuleFile(RULE, 'flow.yaml').rules, skips: false });
  await engine.prepare('javascript');
  const document = createDocument('a.js', 'javascript', code);
  const { findings, problems } = engine.analyze(document);
  return { lines: findings.map(({ span }) => document.lines.lineAt(span.start) + 1), problems: [...engine.problems, ...problems] };
}

const times = (count: number, of: (at: number) => string): string => Array.from({ length: count }, (_, at) => of(at)).join('');

describe('data flow in code that nobody wrote by hand', () => {
  it('goes through a function of ten thousand statements', async () => {
    const { lines, problems } = await analyze(`function f() {\nlet a = source();\n${times(10_000, (at) => `let b${at} = ${at === 0 ? 'a' : `b${at - 1}`};\n`)}sink(b9999);\n}\n`);
    assert.deepEqual([lines, problems], [[10_003], []]);
  });

  it('goes through twenty thousand terms', async () => {
    const { lines, problems } = await analyze(`const a = source()${times(20_000, (at) => ` + ${at}`)};\nsink(a);\n`);
    assert.deepEqual([lines, problems], [[2], []]);
  });

  it('goes through two thousand parentheses, blocks and conditions', async () => {
    const { lines, problems } = await analyze(`let a = ${'('.repeat(2_000)}source()${')'.repeat(2_000)};\n${'{ if (x) '.repeat(1_000)}sink(a);${' }'.repeat(1_000)}\nsink(a);\n`);
    assert.deepEqual([lines, problems], [[2, 3], []]);
  });

  it('bounds functions that all call each other, and says so when it stops', async () => {
    const code = `${times(1_000, (at) => `function f${at}(x) { f${(at * 7 + 1) % 1_000}(x); f${(at * 3 + 2) % 1_000}(x); return x; }\n`)}sink(f0(source()));\n`;
    const { lines, problems } = await analyze(code);
    assert.ok(lines.includes(1_001) || problems.some(({ kind }) => kind === 'budget'), 'found, or said to be incomplete');
    assert.ok(problems.every(({ kind }) => kind === 'budget'));
  });

  it('bounds callbacks in callbacks, and says so when it stops', async () => {
    const { lines, problems } = await analyze(`const a = source();\n${'run(() => { '.repeat(200)}\nsink(a);\n${'}); '.repeat(200)}\n`);
    assert.ok(lines.includes(3) || problems.some(({ kind }) => kind === 'budget'), 'found, or said to be incomplete');
  });

  it('takes broken code', async () => {
    for (const code of ['function f( { sink(source()', 'const { a: [ , ...', 'try { } catch { sink(source()) } finally', 'switch (x) { case source(): sink(', '}}}}((((', 'class { constructor() { super(', 'x => => sink(source())', 'break; continue; return source()']) {
      await assert.doesNotReject(analyze(code), code);
    }
  });
});
