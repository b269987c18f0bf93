import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { describe, it } from 'mocha';
import { findTests } from '../../../server/src/cli/rule-tests/find-tests';
import { readTestedRules } from '../../../server/src/cli/rule-tests/tested-rules';
import { loadRuleFile } from '../../../server/src/core/formats';
import { temporaryFolder } from '../node/temporary-folder';

const RULE = 'rules:\n  - id: a\n    languages: [python]\n    severity: LOW\n    message: m\n    pattern: f()\n';

/** Rule files of a tree of empty files, each with its targets. */
function find(rules: readonly string[], others: readonly string[], contents: Readonly<Record<string, string>> = {}): Record<string, readonly string[]> {
  const folder = temporaryFolder({ ...Object.fromEntries(rules.map((path) => [path, RULE])), ...Object.fromEntries(others.map((path) => [path, ''])), ...contents });
  try {
    return Object.fromEntries(findTests(folder.root).files.map(({ path, targets }) => [path, targets]));
  } finally {
    folder.remove();
  }
}

describe('libraries of a rule tree', () => {
  it('are found, and are no targets', () => {
    const folder = temporaryFolder({ 'a.yaml': RULE, 'a.shop.yaml': 'library: shop\nlanguages: [python]\n', 'a.py': '' });
    try {
      const { files, libraries } = findTests(folder.root);
      assert.deepEqual([files.map(({ path, targets }) => [path, targets]), libraries.map(({ path }) => path)], [[['a.yaml', ['a.py']]], ['a.shop.yaml']]);
    } finally {
      folder.remove();
    }
  });
  it('lend to the rules that are tried', () => {
    const rule = `${RULE.replace('    pattern: f()\n', '')}    mode: taint\n    pattern-sources: [{use: s}]\n    pattern-sinks: [{pattern: f()}]\n`;
    const library = loadRuleFile('library: shop\nlanguages: [python]\nsources: {s: [{pattern: g()}]}\n', 'shop.yaml');
    assert.equal(readTestedRules(rule, 'a.yaml', [library]).rules[0]?.source?.taint?.sources.length, 1);
    assert.match(readTestedRules(rule, 'a.yaml').rules.at(-1)?.problem?.message ?? '', /no library/);
  });
});

describe('targets of rule tests', () => {
  it('stand beside the rule file, with any ending', () => {
    const targets = ['a.dockerfile', 'a.js', 'a.jsx', 'a.py', 'a.test.yaml', 'a.test.yml', 'a.tf'].map((name) => `x/${name}`);
    assert.deepEqual(find(['x/a.yaml'], [...targets, 'x/ab.py', 'x/b.py', 'a.py']), { 'x/a.yaml': targets });
  });
  it('are not what a fix should make of them', () => {
    assert.deepEqual(find(['a.yml'], ['a.fixed.py', 'a.py', 'a.fixed.test.yaml', 'a.fixed']), { 'a.yml': ['a.py'] });
  });
  it('belong to the rule file whose name is longest', () => {
    assert.deepEqual(find(['a.yaml', 'a.b.yaml'], ['a.b.py', 'a.py', 'a.c.py']), { 'a.b.yaml': ['a.b.py'], 'a.yaml': ['a.c.py', 'a.py'] });
  });
  it('stand in a folder of the same name', () => {
    assert.deepEqual(find(['x/a.yaml'], ['x/a/one.py', 'x/a/deep/two.js', 'x/b/three.py']), { 'x/a.yaml': ['x/a/deep/two.js', 'x/a/one.py'] });
  });
  it('in such a folder stay with the rules that stand there too', () => {
    assert.deepEqual(find(['js.yaml', 'js/a.yaml'], ['js/a.js', 'js/b.js']), { 'js.yaml': ['js/b.js'], 'js/a.yaml': ['js/a.js'] });
  });
  it('are shared by two rule files of one name', () => assert.deepEqual(find(['a.yaml', 'a.yml'], ['a.py']), { 'a.yaml': ['a.py'], 'a.yml': ['a.py'] }));
  it('may be links to files', () => {
    const folder = temporaryFolder({ 'a.yaml': RULE });
    try {
      symlinkSync('a.yaml', folder.path('a.txt'));
      symlinkSync('nowhere', folder.path('a.py'));
      const { files, unreadable } = findTests(folder.root);
      assert.deepEqual([files.map(({ targets }) => targets), unreadable], [[['a.txt']], [{ path: 'a.py', code: 'ENOENT' }]]);
    } finally {
      folder.remove();
    }
  });
  it('need rules: other YAML and hidden folders hold none', () => {
    assert.deepEqual(find(['.git/a.yaml', 'node_modules/x/a.yaml'], ['b.yaml'], {
      'c.yaml': 'title: rules\n', 'role.yaml': 'kind: Role\nrules:\n  - apiGroups: [""]\n    verbs: [get]\n', 'd.yaml': 'groups:\n  - rules:\n      - id: x\n',
    }), {});
  });
});

describe('rules that a tested file means to hold', () => {
  const ids = (text: string) => readTestedRules(text, 'r.yaml').rules.map(({ id, source, problem }) => `${id} ${source ? 'read' : `${problem?.line}`}`);
  it('are those that can be read', () => assert.deepEqual(ids(RULE), ['a read']));
  it('are those with a mistake too', () => assert.deepEqual(ids(`${RULE}${RULE.slice(7).replace('id: a', 'id: b').replace('LOW', 'HUGE')}`), ['a read', 'b 9']));
  it('are those of a file that is no YAML', () => assert.deepEqual(ids(`${RULE}  - id: [\n${RULE.slice(7).replace('id: a', "id: 'c d' # why")}`).slice(0, 1), ['a read']));
  it('are named when a quote is not closed', () => assert.deepEqual(ids(RULE.replace('message: m', 'message: "m')), ['a 7']));
  it('are told apart when they share an id', () => assert.deepEqual(ids(`${RULE}${RULE.slice(7)}`), ['a read', 'a (line 7) 7']));
  it('have a place when they have no id', () => assert.deepEqual(ids(RULE.replace('id: a', 'name: a')), ['(line 2) 2']));
});
