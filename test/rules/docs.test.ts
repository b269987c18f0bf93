/** The examples in the docs are run: what a reader copies works. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDocument } from '../../server/src/core';
import { loadRuleFile, mergeRules, parseConfig } from '../../server/src/core/formats';
import { expandText } from './expanded-text';
import { judge } from './judge';
import { loadEngine } from './load-engine';
import { builtinLibraries } from '../support/assets';
import { readRuleFolders } from './rule-folder';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function codeBlocks(path: string, language: string): string[] {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].filter(([, name]) => name === language).map(([, , code]) => code ?? '');
}

describe('the examples in the docs', () => {
  const ruleIds = new Set(readRuleFolders().flatMap(({ rules }) => rules.map(({ id }) => id)));

  for (const path of ['docs/user-guide.md', 'docs/writing-rules.md']) {
    it(`of wardlight.yaml in ${path} are read without a problem`, () => {
      const examples = codeBlocks(path, 'yaml').filter((code) => /^(?:pace|rule-files):/m.test(code));
      assert.ok(examples.length > 0);
      for (const example of examples) {
        const { config, problems } = parseConfig(example, 'wardlight.yaml');
        assert.deepEqual(problems, []);
        assert.deepEqual(Object.keys(config.rules).filter((id) => !ruleIds.has(id)), []);
      }
    });
  }

  it('of a rule find what their fixtures say', async () => {
    const [rule = ''] = codeBlocks('docs/writing-rules.md', 'yaml').filter((code) => code.startsWith('rules:'));
    const { rules, problems } = loadRuleFile(rule, 'rule.yaml');
    assert.deepEqual(problems, []);
    const engine = await loadEngine(rules);
    assert.deepEqual(engine.problems, []);
    const verdicts = codeBlocks('docs/writing-rules.md', 'js').map((text) => {
      const { findings } = engine.analyze(createDocument('bad.js', 'javascript', text));
      return judge('bad.js', text, expandText(text, {}), findings);
    });
    assert.deepEqual(verdicts.flatMap(({ missing, noisy, wrong }) => [...missing, ...noisy, ...wrong]), []);
    assert.deepEqual(verdicts.map(({ reported }) => reported), [1, 0]);
    engine.dispose();
  });

  it('of a library lend to the rule beside them', () => {
    const taint = codeBlocks('docs/writing-rules.md', 'yaml').filter((code) => /^library:|mode: taint/m.test(code));
    assert.equal(taint.length, 2);
    const { rules, problems } = mergeRules([...builtinLibraries(), ...taint.map((code) => loadRuleFile(code, 'rule.yaml'))]);
    assert.deepEqual(problems, []);
    assert.ok(JSON.stringify(rules[0]?.taint?.sources).includes('$CTX.input(...)'));
  });

  it('of ignore comments name rules that there are', () => {
    const runbooks = readRuleFolders().flatMap((folder) => folder.runbooks);
    const guides = ['docs/user-guide.md', 'demo/README.md'].map((path) => readFileSync(join(ROOT, path), 'utf8'));
    const named = [...runbooks, ...guides].flatMap((text) => [...text.matchAll(/^(?:\/\/|#) wardlight-ignore ([\w-]+)/gm)].map(([, id]) => id ?? ''));
    assert.ok(named.length > 0);
    assert.deepEqual(named.filter((id) => !ruleIds.has(id)), []);
  });

  it('link to files that there are', () => {
    for (const path of ['docs/user-guide.md', 'docs/writing-rules.md', 'SECURITY.md']) {
      const text = readFileSync(join(ROOT, path), 'utf8');
      const links = [...text.matchAll(/\]\((?!https:|#)([^)#]+)/g)].map(([, link]) => join(ROOT, path, '..', link ?? ''));
      assert.deepEqual(links.filter((link) => !readdirSync(join(link, '..')).includes(link.split('/').at(-1) ?? '')), []);
    }
  });
});

describe('the demo workspace', () => {
  const folders = readRuleFolders();
  const rules = folders.flatMap((folder) => folder.rules);
  const formats = Object.fromEntries(rules.flatMap(({ id, credential }) => (credential ? [[id, credential.format]] : [])));

  it('shows code rules of each language and several kinds of credentials', async () => {
    const engine = await loadEngine(rules);
    const names = readdirSync(join(ROOT, 'demo'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name) && !name.endsWith('.vscode'));
    const found = names.flatMap((name) => {
      const { text } = expandText(readFileSync(join(ROOT, 'demo', name), 'utf8'), formats);
      return engine.analyze(createDocument(name, engine.languageOf(name), text)).findings;
    });
    const shown = new Set(found.map(({ ruleId }) => ruleId));
    for (const prefix of ['javascript-', 'python-']) assert.ok([...shown].filter((id) => id.startsWith(prefix)).length >= 4, prefix);
    assert.ok(new Set(found.filter(({ kind }) => kind === 'credential').map(({ ruleId }) => ruleId)).size >= 6);
    engine.dispose();
  });
});
