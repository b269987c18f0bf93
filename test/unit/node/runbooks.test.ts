import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { loadRuleFile } from '../../../server/src/core/formats';
import type { RuleSource } from '../../../server/src/core';
import { runbookLink } from '../../../server/src/node/runbooks';
import { temporaryFolder } from './temporary-folder';

function ruleNamed(id: string): RuleSource {
  return loadRuleFile(`rules: [{id: ${id}, languages: [javascript], severity: LOW, message: Do not call it., pattern: call()}]`, 'own.yaml').rules[0]!;
}

describe('the link of a runbook', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(() => {
    folder = temporaryFolder({ 'a file': '' });
  });
  afterEach(() => folder.remove());

  it('leads to what is written before it is given', () => {
    const link = runbookLink(folder.root, ruleNamed('a-rule'), 'now', folder.path('books'));
    assert.equal(link, pathToFileURL(folder.path('books/a-rule.md')).href);
    assert.match(readFileSync(folder.path('books/a-rule.md'), 'utf8'), /Do not call it\./);
  });

  it('leads to what is written soon, at once where somebody opens it', async () => {
    const [one, other] = [ruleNamed('one'), ruleNamed('other')];
    for (const rule of [one, other]) runbookLink(folder.root, rule, 'soon', folder.path('books'));
    assert.equal(existsSync(folder.path('books/one.md')), false);
    runbookLink(folder.root, other, 'now', folder.path('books'));
    assert.ok(existsSync(folder.path('books/other.md')));
    for await (const { filename } of watch(folder.path('books'))) if (filename === 'one.md' && existsSync(folder.path('books/one.md'))) break;
  });

  it('is none where nothing can be written, and none for what is no name of a file', () => {
    assert.equal(runbookLink(folder.root, ruleNamed('a-rule'), 'soon', folder.path('a file/books')), undefined);
    assert.equal(runbookLink(folder.root, { ...ruleNamed('a-rule'), id: '../out' }, 'soon', folder.path('books')), undefined);
  });
});
