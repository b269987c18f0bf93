import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createDocument, DEFAULT_CONFIG, packRules, type RuleSource } from '../../../server/src/core';
import { loadBuiltinRules } from '../../../server/src/node';
import { loadSetup, policyOf, sameSetup, type ScanSetup } from '../../../server/src/node/setup';
import { temporaryFolder } from './temporary-folder';

const rule = (id: string): string => packRules([{ id, languages: ['js'], metadata: {}, origin: { path: '', line: 1 } } as unknown as RuleSource]);

/** Which of the rules `a` and `b` a comment may not name. */
function namesUnknown(setup: ScanSetup): (string | undefined)[] {
  const document = createDocument('a.js', 'javascript', '// wardlight-ignore a: words\n// wardlight-ignore b: words\n');
  return policyOf(setup).judge(document, { findings: [], problems: [] }).problems.map(({ message }) => /\b([ab])\b(?! rule)/.exec(message)?.[1]);
}

describe('the packaged rules', () => {
  it('are read again only when their file has changed', () => {
    const folder = temporaryFolder({ 'rules.json': rule('a') });
    try {
      const first = loadBuiltinRules(folder.root);
      assert.equal(loadBuiltinRules(folder.root), first);
      folder.write('rules.json', rule('another'));
      assert.deepEqual(loadBuiltinRules(folder.root).rules.map(({ id }) => id), ['another']);
      folder.write('rules.json', '{}');
      assert.throws(() => loadBuiltinRules(folder.root), /rules\.json is damaged/);
    } finally {
      folder.remove();
    }
  });

  it('are known by name where they are left out, also by a pack that they are in', () => {
    const folder = temporaryFolder({ 'rules.json': packRules([{ id: 'a', languages: ['js'], metadata: { technology: ['koa'] }, origin: { path: '', line: 1 } } as unknown as RuleSource]) });
    try {
      for (const packs of ['', 'packs: [koa]\n', 'packs: [kao]\n']) {
        folder.write('wardlight.yaml', `${packs}rules:\n  a: off\n  b: off\n`);
        const { setup, problems } = loadSetup({ assetRoot: folder.root, root: folder.root, builtin: false, compiled: undefined });
        assert.deepEqual(setup.rules, []);
        assert.deepEqual(namesUnknown(setup), ['b']);
        assert.deepEqual(problems.map(({ message }) => /\b(b|kao)\b/.exec(message)?.[1]), packs.includes('kao') ? ['kao', 'b'] : ['b']);
      }
    } finally {
      folder.remove();
    }
  });

  it('are not read where they are left out and nothing names one', () => {
    const folder = temporaryFolder({ 'rules.json': '{}' });
    try {
      const { setup, problems } = loadSetup({ assetRoot: folder.root, root: folder.root, builtin: false, compiled: undefined });
      assert.deepEqual([setup.rules, problems], [[], []]);
    } finally {
      folder.remove();
    }
  });

  it('make the same setup when nothing differs', () => {
    const folder = temporaryFolder({ 'rules.json': rule('a') });
    try {
      const { rules } = loadBuiltinRules(folder.root);
      const setup = { rules, config: DEFAULT_CONFIG, baseline: undefined, today: '2026-11-22' };
      assert.ok(sameSetup(setup, { ...setup, rules: [...rules] }));
      assert.ok(sameSetup(setup, { ...setup, rules: rules.map((one) => ({ ...one })) }));
      assert.ok(!sameSetup(setup, { ...setup, rules: rules.map((one) => ({ ...one, message: 'other' })) }));
      assert.ok(!sameSetup(setup, { ...setup, rules: [] }));
      assert.ok(!sameSetup(setup, { ...setup, today: '2026-11-23' }));
      assert.ok(!sameSetup(setup, { ...setup, config: { ...DEFAULT_CONFIG, failOn: 'never' } }));
    } finally {
      folder.remove();
    }
  });
});
