import assert from 'node:assert/strict';
import { familyRunbookAsset, fillRunbook } from '../../../server/src/core/runbook';
import type { RuleSource } from '../../../server/src/core/rule';

const rule = {
  id: 'acme-key', message: 'This is a key.\n', origin: { path: 'rules/credentials/acme/rule.yaml', line: 1 },
  metadata: { provider: 'Acme', 'revoke-url': 'https://acme.example/keys', steps: 'Tell them.', references: ['https://a.example/', 'https://b.example/'] },
} as unknown as RuleSource;

describe('runbooks of a family', () => {
  const check = (text: string, expected: string): void => void it(JSON.stringify(text), () => assert.equal(fillRunbook(text, rule), expected));
  check('{{id}}: {{message}} Of {{provider}}.', 'acme-key: This is a key. Of Acme.');
  check('At <{{revoke-url}}>. {{steps}}', 'At <https://acme.example/keys>. Tell them.');
  check('It is read. {{impact}}', 'It is read.');
  check('a\n   The log is at <{{audit-url}}>.\nb', 'a\nb');
  check('1. {{revoke}} {{steps}}\n1. Revoke it. {{steps}} {{without revoke}}', '1. Revoke it. Tell them.');
  check('1. {{provider}}\n1. Nobody. {{without provider}}', '1. Acme');
  check('- <{{references}}>', '- <https://a.example/>\n- <https://b.example/>');
  check('a {b} ${{ c }}', 'a {b} ${{ c }}');
  it('are packaged by domain', () => assert.equal(familyRunbookAsset(rule), 'runbooks/family/credentials.md'));
});
