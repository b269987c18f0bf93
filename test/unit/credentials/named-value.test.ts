import assert from 'node:assert/strict';
import { compileCredentials } from '../../../server/src/core/credentials';
import { plainName } from '../../../server/src/core/credentials/plain-name';
import { createDocument, createFileDocument } from '../../../server/src/core/document';
import { loadRuleFile } from '../../../server/src/core/formats';
import { createRegexCompiler } from '../../../server/src/core/regex';
import { decode } from '../../../server/src/node';
import { detectIn } from './support';

const RULE = `rules:
  - id: acme-key
    languages: [generic]
    severity: HIGH
    message: m
    metadata: {confidence: MEDIUM}
    credential:
      detector: named-value
      keywords: [acme]
      key: 'acme_?(?:admin_)?api_?key'
      pattern: '[0-9a-f]{16}'
      checks: [random]
`;
const { detector, problems } = compileCredentials(loadRuleFile(RULE, 'r.yaml').rules, createRegexCompiler());
const V = '7f3a9c0e51d8b264';

function check(path: string, text: string, expected: readonly string[] = [V]): void {
  it(`${path}: ${text}`, () => {
    const findings = detectIn(createDocument(path, undefined, text), detector);
    assert.deepEqual(findings.map(({ span }) => text.slice(span.start, span.end)), expected);
    assert.deepEqual(detectIn(createFileDocument(path, undefined, Buffer.from(text), decode), detector), findings, 'a file says the same as its text');
  });
}

describe('credentials: documented names', () => {
  it('load', () => assert.deepEqual(problems, []));
  check('a.js', `init({ acmeApiKey: '${V}' })`);
  check('a.ts', `const ACME_ADMIN_API_KEY: string = "${V}"`);
  check('a.py', `os.environ["ACME_API_KEY"] = "${V}"`);
  check('a.py', `key = os.getenv("ACME_API_KEY", "${V}")`);
  check('.env', `NEXT_PUBLIC_ACME_API_KEY=${V}`);
  check('.env', `ACME_API_KEY_2=${V}\nACME_API_KEY_PROD='${V}'`, [V, V]);
  check('a.sh', `export ACME_API_KEY=${V}`);
  check('a.yaml', `acme-api-key: ${V}`);
  check('a.yaml', `env:\n  - name: ACME_API_KEY\n    value: ${V}`);
  check('a.properties', `acme.api-key=${V}`);
  check('a.json', `{ "acme.apiKey": "${V}", "X-Acme-Api-Key": "${V}" }`, [V, V]);
  check('a.js', `settings['acme.api.key'] = '${V}'`);

  check('a.js', `const acmeApiKeyId = '${V}'`, []);
  check('a.js', `const notacmeApiKey = '${V}'`, []);
  check('a.js', `const apiKey = '${V}' // acme`, []);
  check('a.js', `const acmeApiKey = '${V}0'`, []);
  check('a.js', `const acmeApiKey = 'x${V}'`, []);
  check('a.js', `const acmeApiKey = '${'0'.repeat(16)}'`, []);
  check('a.js', `const acmeApiKey = '0123456789abcdef'`, ['0123456789abcdef']);
  check('a.js', `const acmeApiKey = hash('a' + '${V}')`, []);
  check('.env', `ACME_API_KEY=\${ACME}`, []);
  check('README.md', `![build](https://acme.example/build.svg?style=shield&acme-api-key=${V})`, []);
  check('package-lock.json', `{ "acmeApiKey": "${V}" }`, []);
});

describe('credentials: the detail of a named value', () => {
  it('holds name, literal and the confidence of the rule', () => {
    const text = `const acmeApiKey = '${V}'`;
    const [finding] = detectIn(createDocument('a.js', undefined, text), detector);
    assert.equal(finding?.confidence, 'medium');
    assert.equal(finding.credential?.keyName, 'acmeApiKey');
    assert.deepEqual(finding.credential.literal, { start: text.indexOf("'"), end: text.length });
  });
  it('says what does not load', () => {
    for (const [from, to, expected] of [['acme_?(', 'acme_?((', /key does not load/], ['{16}', '{16}(', /pattern does not load/]] as const) {
      const broken = compileCredentials(loadRuleFile(RULE.replace(from, to), 'r.yaml').rules, createRegexCompiler());
      assert.match(broken.problems[0]?.message ?? '', expected);
    }
  });
});

describe('credentials: documented name and documented prefix', () => {
  const { detector: both } = compileCredentials(
    loadRuleFile(`${RULE}
  - {id: hex-token, languages: [generic], severity: HIGH, message: m, metadata: {confidence: HIGH}, credential: {keywords: [hx_], pattern: 'hx_[0-9a-f]{16}'}}
  - {id: beta-token, languages: [generic], severity: HIGH, message: m, metadata: {confidence: HIGH}, credential: {detector: named-value, keywords: [beta], key: beta_token, pattern: 'hx_[0-9a-f]{16}'}}
  - {id: other, languages: [generic], severity: HIGH, message: m, credential: {detector: keyed-value}}
`, 'r.yaml').rules, createRegexCompiler());
  const found = (text: string): string[] => detectIn(createDocument('a.txt', undefined, text), both).map(({ ruleId }) => ruleId);
  it('say more together than the prefix alone', () => assert.deepEqual(found(`BETA_TOKEN=hx_${V}`), ['beta-token']));
  it('leave the value to the prefix under another name', () => assert.deepEqual(found(`GAMMA_TOKEN=hx_${V}`), ['hex-token']));
  it('say more than a name that is not documented', () => assert.deepEqual(found(`ACME_API_KEY=${V}\nOTHER_API_KEY=${V}`), ['acme-key', 'other']));
  it('are none inside another value', () => assert.deepEqual(found(`hx_${V}acme_api_key=${V}`), ['hex-token']));
});

describe('plain names', () => {
  for (const name of ['algoliaApiKey', 'ALGOLIA_API_KEY', 'algolia.api-key', 'AlgoliaAPIKey']) {
    it(name, () => assert.equal(plainName(name), 'algolia_api_key'));
  }
  it('keep digits in their word', () => assert.equal(plainName('auth0ClientSecret'), 'auth0_client_secret'));
});
