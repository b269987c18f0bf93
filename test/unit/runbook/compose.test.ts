import assert from 'node:assert/strict';
import { composeRunbook, splitRunbook, type RunbookPack, type Weakness } from '../../../server/src/core/runbook';
import type { RuleSource } from '../../../server/src/core';

const sql: Weakness = {
  name: 'sql-injection', title: 'Foreign data in SQL', cwe: ['CWE-89: SQL [Injection]', 'CWE-564: Hibernate'],
  references: [{ title: 'Sheet', url: 'https://sheet.example/sql' }, { title: 'OWASP A03', url: 'https://owasp.example/a03' }],
  text: '## What it means\n\nText and data mix.\n\n## What to do\n\n1. Use placeholders.\n\n## When it is not a problem\n\n```\n{{comment}} wardlight-ignore {{id}}: constant\n```\n\n## Whom to tell\n\nThe owner.\n',
};
const other: Weakness = { ...sql, name: 'other', title: 'Other', cwe: ['CWE-20: Input', 'CWE-564: Hibernate'], references: [] };
const OWN = 'rules/python/python-sql/runbook.md';
const SHARED = 'rules/credentials/runbook.md';
const pack: RunbookPack = { weaknesses: [other, sql], texts: { [OWN]: '# SQL in Python\n\n## What to do\n\n1. Bind {{id}} to `{{ name }}` and `{{name}}`.\n\n## References\n\n- [Python](https://python.example/)\n', [SHARED]: '# Key of {{provider}}\n\n## What it means\n\nA {{provider}} key.\n' } };

function ruleOf(given: Partial<RuleSource>): RuleSource {
  return { id: 'python-sql', languages: ['python'], severity: 'high', confidence: 'high', message: 'This mixes them.', cwe: ['CWE-89'], metadata: {}, origin: { path: 'rules/python/python-sql/rule.yaml', line: 2 }, builtin: true, ...given };
}
const partsOf = (given: Partial<RuleSource>): ReturnType<typeof splitRunbook> => splitRunbook(composeRunbook(pack, ruleOf(given)));

describe('a runbook', () => {
  it('is what the folder says, and the rest of its weakness in order', () => {
    const { title, sections } = partsOf({ runbook: OWN, metadata: { weakness: 'sql-injection' } });
    assert.equal(title, 'SQL in Python');
    assert.deepEqual([...sections.keys()], ['What it means', 'What to do', 'When it is not a problem', 'Whom to tell', 'References']);
    assert.equal(sections.get('What to do'), '1. Bind python-sql to `{{ name }}` and `{{name}}`.');
    assert.equal(sections.get('When it is not a problem'), '```\n# wardlight-ignore python-sql: constant\n```');
  });
  it('says what the rule says of this code with what the weakness means', () => {
    assert.equal(partsOf({ metadata: { weakness: 'sql-injection' } }).sections.get('What it means'), 'Text and data mix.\n\nThis mixes them.');
    assert.equal(partsOf({ message: '$QUERY mixes them.' }).sections.get('What it means'), 'Text and data mix.');
  });
  it('has the title of its weakness where the rule has none, and a rule of a team its id', () => {
    assert.equal(partsOf({}).title, 'Foreign data in SQL');
    assert.equal(partsOf({ builtin: false }).title, 'python-sql');
  });
  it('refers to everything once: its own, the rule, its CWE, its weakness', () => {
    const references = partsOf({ runbook: OWN, metadata: { references: ['https://a.example/', 'https://sheet.example/sql', 'https://python.example/', 'http://no.example/'] } }).sections.get('References');
    assert.equal(references, [
      '- [Python](https://python.example/)', '- <https://a.example/>', '- [Sheet](https://sheet.example/sql)',
      '- [CWE-89: SQL \\[Injection\\]](https://cwe.mitre.org/data/definitions/89.html)', '- [OWASP A03](https://owasp.example/a03)',
    ].join('\n'));
  });
  it('names a CWE as the rule does', () => {
    assert.match(partsOf({ metadata: { cwe: ['CWE-89: Its name'] } }).sections.get('References') ?? '', /\[CWE-89: Its name\]\(https:\/\/cwe\.mitre\.org\/data\/definitions\/89\.html\)/);
    assert.match(partsOf({ cwe: [], metadata: { weakness: 'other' } }).sections.get('References') ?? '', /\[CWE-20: Input\]/);
  });
  it('finds the weakness by the CWE of a rule that names none, unless there are several', () => {
    assert.equal(partsOf({ builtin: false, metadata: { weakness: 'not-ours' } }).sections.get('Whom to tell'), 'The owner.');
    assert.equal(partsOf({ cwe: ['CWE-564'] }).sections.get('Whom to tell'), undefined);
    assert.equal(partsOf({ cwe: [] }).sections.get('Whom to tell'), undefined);
  });
  it('of a domain names what the rule knows', () => assert.equal(partsOf({ runbook: SHARED, metadata: { provider: 'Acme' } }).title, 'Key of Acme'));
  it('of a rule that no text is about is what its file says', () => {
    assert.equal(composeRunbook({ weaknesses: [], texts: {} }, ruleOf({ builtin: false, cwe: [], metadata: { references: 'https://a.example/' } })), '# python-sql\n\n## What it means\n\nThis mixes them.\n\n## References\n\n- <https://a.example/>\n');
  });
});

describe('Markdown', () => {
  const namesIn = (text: string): string[] => [...splitRunbook(text).sections.keys()];
  it('is taken apart at its headings and not at those in code', () => {
    assert.deepEqual(namesIn('# T\n## A\n```md\n## B\n```\n   ~~~\n## C\n```\n   ~~~\n### D\n## E ##x\n'), ['A', 'E ##x']);
  });
  it('may have any line break and no end', () => assert.deepEqual([...splitRunbook('# T\r\n\r\n## A\r\nx\r\n\r\n## B\r\n```\r\n## C').sections], [['A', 'x'], ['B', '```\n## C']]));
});
