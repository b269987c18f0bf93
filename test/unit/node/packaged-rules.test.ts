import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { DEFAULT_CONFIG, packRules, type RuleSource } from '../../../server/src/core';
import { loadBuiltinRules } from '../../../server/src/node';
import { sameSetup } from '../../../server/src/node/setup';
import { temporaryFolder } from './temporary-folder';

const rule = (id: string): string => packRules([{ id, languages: ['js'], metadata: {}, origin: { path: '', line: 1 } } as unknown as RuleSource]);

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

  it('make the same setup when nothing differs', () => {
    const folder = temporaryFolder({ 'rules.json': rule('a') });
    try {
      const { rules } = loadBuiltinRules(folder.root);
      const setup = { rules, config: DEFAULT_CONFIG, baseline: undefined, today: '2026-11-22', ruleIds: ['a'] };
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
