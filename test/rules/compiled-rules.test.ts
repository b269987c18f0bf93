/** Rules that were compiled before find exactly what they find when they are compiled anew. */
import assert from 'node:assert/strict';
import { createDocument, type Engine } from '../../server/src/core';
import { expandText, tokenFormats } from './expanded-text';
import { loadCompiledEngine, loadEngine } from './load-engine';
import { readRuleFolders } from './rule-folder';

const folders = readRuleFolders();
const rules = folders.flatMap((folder) => folder.rules);
const formats = tokenFormats(rules);

describe('rules that were compiled before', () => {
  let anew: Engine;
  let loaded: Awaited<ReturnType<typeof loadCompiledEngine>>;

  before(async () => {
    anew = await loadEngine(rules);
    loaded = await loadCompiledEngine(rules);
  });

  it('are not compiled again', () => {
    assert.deepEqual(loaded.compiledAgain, []);
    assert.deepEqual(loaded.problems, []);
  });

  it('find the same in every fixture', () => {
    let found = 0;
    for (const { id, fixtures } of folders) {
      for (const { name, text } of fixtures) {
        const document = createDocument(name, anew.languageOf(name), expandText(text, formats).text);
        const expected = anew.analyze(document);
        const { findings, problems } = loaded.analyze(document);
        assert.deepEqual({ findings, problems }, { findings: expected.findings, problems: expected.problems }, `${id}/${name}`);
        found += findings.filter(({ kind }) => kind === 'code').length;
      }
    }
    assert.ok(found > 100, `only ${found} findings of code rules`);
  });
});
