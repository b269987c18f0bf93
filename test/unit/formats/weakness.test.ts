import assert from 'node:assert/strict';
import { checkWeaknesses, loadRuleFile, packRunbooks, withRunbook } from '../../../server/src/core/formats';
import { asvsUrl, OWASP_LISTS } from '../../../server/src/core/formats/owasp';
import { readWeakness } from '../../../server/src/core/formats/weakness';

const BODY = ['What it means', 'How it is attacked', 'What to do', 'How to know it is done', 'When it is not a problem', 'Whom to tell'].map((name) => `## ${name}\n\nSome text.\n`).join('\n');
const FRONT = 'title: A thing\ncwe:\n  - "CWE-89: SQL"\nowasp:\n  - "A10:2021 - Server-Side Request Forgery (SSRF)"\nowasp-api: ["API10:2023 - Unsafe Consumption of APIs"]\nasvs: [1.2.10, 1.3.4, 15.2.1]\nreferences:\n  "A page": https://page.example/a\n';
const PATH = 'rules/weaknesses/a-thing.md';
const textOf = (front: string, body = BODY): string => `---\n${front}---\n\n${body}`;

describe('the text of a weakness', () => {
  it('is read with what it refers to', () => {
    const { weakness, problems } = readWeakness(textOf(FRONT), PATH);
    assert.deepEqual(problems, []);
    assert.deepEqual([weakness?.name, weakness?.title, weakness?.cwe], ['a-thing', 'A thing', ['CWE-89: SQL']]);
    assert.deepEqual(weakness?.references, [
      { title: 'A page', url: 'https://page.example/a' },
      { title: 'OWASP A10:2021 - Server-Side Request Forgery (SSRF)', url: 'https://owasp.org/Top10/2021/A10_2021-Server-Side_Request_Forgery_%28SSRF%29/' },
      { title: 'OWASP API10:2023 - Unsafe Consumption of APIs', url: 'https://owasp.org/API-Security/editions/2023/en/0xaa-unsafe-consumption-of-apis/' },
      { title: 'OWASP ASVS 5.0: 1.2.10, 1.3.4', url: 'https://github.com/OWASP/ASVS/blob/v5.0.0/5.0/en/0x10-V1-Encoding-and-Sanitization.md' },
      { title: 'OWASP ASVS 5.0: 15.2.1', url: 'https://github.com/OWASP/ASVS/blob/v5.0.0/5.0/en/0x24-V15-Secure-Coding-and-Architecture.md' },
    ]);
  });

  const refuse = (what: string, text: string, line: number, message: RegExp): void => void it(`is refused: ${what}`, () => {
    const { weakness, problems } = readWeakness(text, PATH);
    assert.equal(weakness, undefined);
    const found = problems.find((problem) => message.test(problem.message));
    assert.deepEqual([found?.path, found?.line], [PATH, line], JSON.stringify(problems));
  });
  refuse('no front matter', BODY, 1, /between two lines of `---`/);
  refuse('broken YAML', textOf('title: "a\n'), 2, /closing quote/);
  refuse('an unknown key', textOf(`${FRONT}owsap: []\n`), 11, /did you mean `owasp`/);
  refuse('no title', textOf(FRONT.replace('title: A thing', 'title: 3')), 2, /needs a `title`/);
  refuse('a CWE without a name', textOf(FRONT.replace('CWE-89: SQL', 'CWE-89')), 3, /`cwe` must be a list/);
  refuse('an entry that OWASP does not have', textOf(FRONT.replace('Unsafe Consumption', 'Unsafe Use')), 7, /did you mean `API10:2023 - Unsafe Consumption of APIs`/);
  refuse('a requirement of no chapter', textOf(FRONT.replace('15.2.1', '18.1.1')), 8, /chapter is 1 to 17/);
  refuse('a page without https', textOf(FRONT.replace('https:', 'http:')), 10, /needs an https address/);
  refuse('a missing section', textOf(FRONT, BODY.replace('Whom to tell', 'Whom to ask')), 12, /sections must be/);
  refuse('an empty section', textOf(FRONT, BODY.replace('Some text.', '')), 12, /`What it means` is empty/);
  refuse('a title in the text', textOf(FRONT, `# A thing\n\n${BODY}`), 12, /remove the line/);
});

describe('pages of OWASP', () => {
  it('are there for every entry', () => {
    for (const { entries, urlOf } of Object.values(OWASP_LISTS)) for (const entry of entries) assert.match(urlOf(entry), /^https:\/\/[a-z]+\.?owasp\.org\/[\w./%-]+\/$|^https:\/\/owasp\.org\/[\w./%-]+\/$/, entry);
    assert.equal(asvsUrl('1.2'), undefined);
    assert.equal(asvsUrl('0.1.2'), undefined);
  });
});

describe('a rule and its weakness', () => {
  const yaml = 'rules:\n  - id: one\n    languages: [python]\n    severity: LOW\n    message: Do not.\n    pattern: x()\n    metadata:\n      cwe: ["CWE-89: SQL"]\n      weakness: a-thin\n  - id: two\n    languages: [python]\n    severity: LOW\n    message: Do not.\n    pattern: y()\n';
  const { rules } = loadRuleFile(yaml, 'rules/python/one/rule.yaml');
  const { pack } = packRunbooks(new Map([[PATH, textOf(FRONT)], ['rules/python/one/runbook.md', '# One\n'], ['rules/credentials/runbook.md', '# Keys\n']]));

  it('must know each other', () => {
    assert.deepEqual(checkWeaknesses(rules, pack, () => yaml), [
      { kind: 'rule', ruleId: 'one', path: 'rules/python/one/rule.yaml', line: 9, message: 'there is no weakness `a-thin`; did you mean `a-thing`?' },
    ]);
    const far = rules.map((rule) => ({ ...rule, metadata: { weakness: 'zebra' } }));
    assert.match(checkWeaknesses(far, pack, () => yaml)[0]?.message ?? '', /write rules\/weaknesses\/zebra\.md/);
  });
  it('must exist for credentials', () => {
    const credential = rules.map((rule) => ({ ...rule, metadata: {}, credential: { keywords: [], pattern: '', value: 0, checks: [], format: '' } }));
    assert.match(checkWeaknesses(credential, pack, () => yaml)[0]?.message ?? '', /no weakness `hard-coded-credential`/);
  });
  it('has its own text from its folder, else from its domain', () => {
    const pathOf = (path: string): string | undefined => withRunbook({ ...rules[0]!, origin: { path, line: 1 } }, pack).runbook;
    assert.deepEqual(['rules/python/one/rule.yaml', 'rules/credentials/acme/rule.yaml', 'rules/python/two/rule.yaml'].map(pathOf), ['rules/python/one/runbook.md', 'rules/credentials/runbook.md', undefined]);
  });
});
