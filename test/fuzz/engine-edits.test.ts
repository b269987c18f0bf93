import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDocument, createEngine, LineIndex, type Engine, type OpenDocument, type TextEdit } from '../../server/src/core';
import { testHost } from '../support/assets';
import { denseRules, INJECTION, manyFunctions } from '../support/dense-flow';
import { demoFiles, fixtureFiles, mostlyCode, realFiles, type SeedFile } from './support/corpus';
import { anyStep, anyWindow, editsOf, inverseOf, textOf, type Step, type Window } from './support/edits';
import { fuzzEngine, verdictOf } from './support/engine';
import { fuzzThrough } from './support/run';
import { IS_LONG } from './support/settings';

/** How often an analysis said anything: a comparison of nothing with nothing would prove nothing. */
const seen = { texts: 0, findings: 0, parsed: 0, provisional: 0 };

/** Edits one open document step by step, and compares it with its final text analysed from scratch. */
function checkSequence(engine: Engine, window: Window, steps: readonly Step[]): void {
  const { path } = window.file;
  const open = engine.open(createDocument(path, engine.languageOf(path), textOf(window)));
  open.analyze();
  let undo: readonly TextEdit[] = [];
  for (const step of steps) {
    const { text } = open.document;
    const edits = editsOf(step, text, undo);
    undo = inverseOf(text, edits);
    open.edit(edits);
    if (step.look && step.from % 4 === 0) open.settle();
    if (step.look && step.from % 8 === 0) open.rest();
    else if (step.look) open.analyze();
  }
  checkAgainstScratch(engine, open);
  open.close();
}

function checkAgainstScratch(engine: Engine, open: OpenDocument): void {
  const { path, language, text, lines } = open.document;
  const fresh = new LineIndex(text);
  assert.equal(lines.lineCount, fresh.lineCount);
  for (let line = 0; line < fresh.lineCount; line++) assert.equal(lines.startOf(line), fresh.startOf(line), `start of line ${line}`);
  const scratch = engine.analyze(createDocument(path, language, text));
  const typed = open.analyze();
  // Without syntax errors there is nothing to settle.
  if (!typed.isProvisional) assert.deepEqual(verdictOf(typed), verdictOf(scratch));
  assert.deepEqual(verdictOf(open.settle()), verdictOf(scratch));
  assert.ok(open.isSettled);
  seen.provisional += typed.isProvisional ? 1 : 0;
  seen.texts++;
  seen.findings += scratch.findings.length;
  seen.parsed += scratch.work.textsParsed;
}

/** Functions in which data comes in, and after some of them one in which it goes out. */
function denseText(count: number): string {
  const functions = manyFunctions(count).split(/^(?=function)/m);
  return functions.map((text, at) => (at % 10 === 0 ? text + INJECTION.replace('handle', `handle${at}`) : text)).join('');
}

/** Code as it stands in the scripts of a component and of a page. */
function componentFiles(): readonly SeedFile[] {
  const scripts = mostlyCode().flatMap(({ path, text }) => (/\.[jt]s$/.test(path) ? [{ path, text: text.split('\n').slice(0, 60).join('\n') }] : []));
  return scripts.map(({ path, text }, at) => {
    const attributes = path.endsWith('.ts') ? ' lang="ts"' : '';
    const around = `<template>\n  <p>{{ a }}</p>\n</template>\n<script${attributes}>\n${text}\n</script>\n<script>\n${scripts[(at + 1) % scripts.length]?.text}\n</script>\n`;
    return { path: path.replace(/\.\w+$/, at % 3 === 0 ? '.html' : '.vue'), text: around };
  });
}

/** Shell scripts as they stand in the steps of a workflow and in the instructions of a Dockerfile. */
function shellFiles(): readonly SeedFile[] {
  const scripts = mostlyCode().flatMap(({ path, text }) => (/\.(?:sh|bash)$/.test(path) ? [text.split('\n').slice(0, 40)] : []));
  return scripts.map((lines, at) => {
    if (at % 3 === 0) return { path: 'Dockerfile', text: `FROM a\nRUN ${lines.join(' && \\\n  ')}\nUSER b\nRUN <<EOF\n${lines.join('\n')}\nEOF\n` };
    const steps = lines.slice(0, 3).map((line) => `      - run: ${line}\n`).join('');
    const block = `      - run: ${at % 3 === 1 ? '|' : '>-'}\n${lines.map((line) => `          ${line} \${{ a.b }}\n`).join('')}        shell: bash\n`;
    return { path: '.github/workflows/a.yml', text: `on: push\njobs:\n  a:\n    steps:\n${steps}${block}${steps}` };
  });
}

describe('fuzz: edits in the engine', () => {
  const check = (name: string, short: number, long: number, files: () => readonly SeedFile[], longest: number): void => {
    it(name, async function () {
      if (IS_LONG) this.timeout(0);
      const engine = await fuzzEngine();
      const input = fc.record({ window: anyWindow(files(), longest), steps: fc.array(anyStep(mostlyCode()), { minLength: 1, maxLength: 6 }) });
      fuzzThrough(name, 'edit sequences', { short, long }, input, ({ window, steps }) => checkSequence(engine, window, steps));
    });
  };

  check('lines of fixtures, edited and settled, say the same as from scratch', 1_500, 75_000, mostlyCode, 20);
  check('lines of real code, edited and settled, say the same as from scratch', 500, 25_000, () => [...demoFiles(), ...realFiles(IS_LONG ? 500 : 100)], 40);
  check('whole files, edited and settled, say the same as from scratch', 100, 4_000, () => [...fixtureFiles(), ...demoFiles()], 5_000);

  check('components with scripts, edited and settled, say the same as from scratch', 30, 3_000, componentFiles, 5_000);

  check('workflows and Dockerfiles with shell scripts, edited and settled, say the same as from scratch', 60, 3_000, shellFiles, 5_000);

  it('long texts in which data is followed, edited and settled, say the same as from scratch', async function () {
    if (IS_LONG) this.timeout(0);
    const engine = createEngine({ host: testHost(), rules: denseRules() });
    await engine.prepare('javascript');
    const before = seen.provisional;
    const grafts = [{ path: 'src/graft.js', text: INJECTION }];
    const windows = [30, 300].map((count) => ({ file: { path: 'src/dense.js', text: denseText(count) }, first: 0, count: 1e6 }));
    const input = fc.record({ window: fc.constantFrom(...windows), steps: fc.array(anyStep(grafts), { minLength: 1, maxLength: 6 }) });
    fuzzThrough('data flow in edited texts', 'edit sequences', { short: 60, long: 3_000 }, input, ({ window, steps }) => checkSequence(engine, window, steps));
    assert.ok(seen.provisional > before);
  });

  it('looked at texts that say something', () => {
    assert.ok(seen.findings > seen.texts / 5, `${seen.findings} findings in ${seen.texts} texts`);
    assert.ok(seen.parsed > seen.texts / 4, `${seen.parsed} of ${seen.texts} texts were parsed`);
    assert.ok(seen.provisional > seen.texts / 20, `${seen.provisional} of ${seen.texts} texts were to be settled`);
    console.log(`      ${seen.findings} findings in ${seen.texts} final texts, ${seen.parsed} of them parsed, ${seen.provisional} to be settled`);
  });
});
