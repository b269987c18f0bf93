import assert from 'node:assert/strict';
import { createDocument, createEngine } from '../../../server/src/core';
import { builtinRules, testHost } from '../../support/assets';

const LONG = Array.from({ length: 50 }, (_, index) => `  step(${index});`).join('\n');

describe('the function around a place', () => {
  const engine = createEngine({ host: testHost(), rules: builtinRules().filter(({ id }) => /^(?:javascript|python)-tls/.test(id)) });

  /** The code with `«»` around the place that is meant. @returns the text of the function */
  async function check(path: string, marked: string): Promise<string | undefined> {
    const [start, end] = [marked.indexOf('«'), marked.indexOf('»') - 1];
    const text = marked.replace('«', '').replace('»', '');
    const language = engine.languageOf(path);
    await engine.prepare(language);
    const around = engine.functionAround(createDocument(path, language, text), { start, end });
    return around && text.slice(around.start, around.end);
  }

  it('is the largest one that fits on a screen', async () => {
    assert.equal(await check('a.js', 'const x = 1;\nfunction outer() {\n  return list.map((one) => «one»);\n}\n'), 'function outer() {\n  return list.map((one) => one);\n}');
    assert.equal(await check('a.py', 'x = 1\ndef f(a):\n    return «a»\n'), 'def f(a):\n    return a');
  });

  it('is the smaller one where the larger does not fit, and the smallest where none does', async () => {
    assert.equal(await check('a.js', `function outer() {\n${LONG}\n  return list.map((one) => «one»);\n}\n`), '(one) => one');
    assert.match((await check('a.js', `function outer() {\n${LONG}\n  «step»();\n}\n`)) ?? '', /^function outer/);
  });

  it('is none outside of functions, and in a text without a language', async () => {
    assert.equal(await check('a.js', 'const x = «1»;\n'), undefined);
    assert.equal(await check('a.unknown', 'function f() { «x» }'), undefined);
  });
});
