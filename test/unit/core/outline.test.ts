import assert from 'node:assert/strict';
import { createDocument, createEngine, type Outline } from '../../../server/src/core';
import { builtinRules, testHost } from '../../support/assets';

const CODE = `import { exec } from 'node:child_process';
const LIMIT = 30;
const app = require('express')();

export function walk(host, depth = 1, ...rest) {
  // Nothing yet.
}

class Trace {
  count = 0;
  run(host) {
    return fetch(host).then((answer) => answer.json());
  }
}
`;

describe('the outline of code', () => {
  const engine = createEngine({ host: testHost(), rules: builtinRules().filter(({ id }) => /^(?:javascript|java|python|docker)-/.test(id)) });
  const outlineOf = async (path: string, text: string, marked = ''): Promise<Outline> => {
    const language = engine.languageOf(path);
    await engine.prepare(language);
    const start = text.indexOf(marked);
    return engine.outline(createDocument(path, language, text), marked === '' ? undefined : { start, end: start + marked.length });
  };

  it('has functions by the names that they are known by, with what they take', async () => {
    const { functions, mayHaveFunctions } = await outlineOf('a.js', CODE);
    assert.deepEqual(functions.map(({ name, isEmpty }) => [name, isEmpty]), [['walk', true], ['run', false], ['', false]]);
    assert.deepEqual(functions[0]?.parameters.map(({ name, isOptional }) => [name, isOptional]), [['host', false], ['depth', true], ['...rest', true]]);
    assert.equal(mayHaveFunctions, true);
  });

  it('has what is called, without what it is given', async () => {
    const { calls } = await outlineOf('a.js', CODE);
    assert.deepEqual(calls.map(({ name }) => name), ['require()', 'require', 'fetch().then', 'fetch', 'answer.json']);
  });

  it('has what stands at the top, and says which of it is constant', async () => {
    const { parts } = await outlineOf('a.js', CODE);
    assert.deepEqual(parts.map(({ kind, names, isConstant }) => [kind, names.join(), isConstant]), [['import', '', false], ['other', 'LIMIT', true], ['other', 'app', false], ['definition', 'walk', false], ['definition', 'Trace', false]]);
  });

  it('has classes with their fields, and modifiers where a language has them', async () => {
    const { classes, functions } = await outlineOf('A.java', 'public class A {\n  private int count = 0;\n  public int find(String name) { return count; }\n}\n');
    assert.deepEqual(classes.map(({ fields }) => fields.map(({ name }) => name)), [['count']]);
    assert.deepEqual(functions.map(({ name, modifiers }) => [name, modifiers]), [['find', ['public']]]);
  });

  it('has what stands around a place, the outermost first', async () => {
    const { around } = await outlineOf('a.js', CODE, 'answer.json');
    const texts = around.map(({ start, end }) => CODE.slice(start, end));
    assert.match(texts[0] ?? '', /^class Trace/);
    assert.equal(texts.at(-1), 'answer.json');
  });

  it('is empty of a text that no grammar reads, and has no functions of data', async () => {
    assert.deepEqual(await outlineOf('a.unknown', CODE), { functions: [], classes: [], calls: [], parts: [], around: [], mayHaveFunctions: false });
    assert.equal((await outlineOf('Dockerfile', 'FROM node:20\nRUN npm ci\n')).mayHaveFunctions, false);
  });
});
