import assert from 'node:assert/strict';
import { fillOwnRunbook, fillRunbook } from '../../../server/src/core/runbook/fill';
import type { RuleSource } from '../../../server/src/core/rule';

const rule = {
  id: 'acme-key', languages: ['python'], message: 'This is a key.\n', origin: { path: 'rules/credentials/acme/rule.yaml', line: 1 },
  metadata: { provider: 'Acme', 'revoke-url': 'https://acme.example/keys', steps: 'Tell them.', references: ['https://a.example/', 'https://b.example/'] },
} as unknown as RuleSource;

describe('texts that rules share as their runbook', () => {
  const check = (text: string, expected: string): void => void it(JSON.stringify(text), () => assert.equal(fillRunbook(text, rule), expected));
  check('{{id}}: {{message}} Of {{provider}}.', 'acme-key: This is a key. Of Acme.');
  check('At <{{revoke-url}}>. {{steps}}', 'At <https://acme.example/keys>. Tell them.');
  check('It is read. {{impact}}', 'It is read.');
  check('a\n   The log is at <{{audit-url}}>.\nb', 'a\nb');
  check('1. {{revoke}} {{steps}}\n1. Revoke it. {{steps}} {{without revoke}}', '1. Revoke it. Tell them.');
  check('1. {{provider}}\n1. Nobody. {{without provider}}', '1. Acme');
  check('- <{{references}}>', '- <https://a.example/>\n- <https://b.example/>');
  check('a {b} ${{ c }}', 'a {b} ${{ c }}');
  check('{{comment}} wardlight-ignore {{id}} in {{language}}', '# wardlight-ignore acme-key in python');
  it('write a comment as the language does', () => assert.equal(fillRunbook('{{comment}} a', { ...rule, languages: ['java'] }), '// a'));
});

describe('the text of a rule itself', () => {
  const check = (text: string, expected: string): void => void it(JSON.stringify(text), () => assert.equal(fillOwnRunbook(text, rule), expected));
  check('{{comment}} wardlight-ignore {{id}}: known', '# wardlight-ignore acme-key: known');
  check('<p>{{name}}</p> and {{provider}}', '<p>{{name}}</p> and {{provider}}');
});
