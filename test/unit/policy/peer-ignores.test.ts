import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'mocha';
import { createPolicy, readPeersNow } from '../../../server/src/core';
import { peerIgnoreProblems } from '../../../server/src/core/policy';
import { credentialsOf, documentOf, findingsOf } from './support';

const VALUE = 'Kp4Zr9wQx7bTm2';
const sha1 = createHash('sha1').update(VALUE).digest('hex');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const baseline = (results: object, more: object = {}): string => JSON.stringify({ version: '1.5.0', results, ...more });

/** Judges `src/a.js`, whose third line holds the value, by one file of another tool. */
function judge(file: string, text: string, path = 'src/a.js') {
  const settings = readPeersNow((wanted) => (wanted === file ? text : undefined));
  const document = documentOf(path, `\n\nconst key = "${VALUE}"; // a line with sandbox\nBAD\n`);
  const findings = [...credentialsOf(document, VALUE), ...findingsOf(document, 'BAD')];
  const { hiddenFindings, findings: shown } = createPolicy({ peers: settings.ignores }).judge(document, { findings, problems: [] });
  return { shown: shown.map(({ ruleId }) => ruleId), hidden: hiddenFindings.map(({ by, reason }) => [by, reason]), problems: [...settings.problems, ...peerIgnoreProblems(settings.ignores)] };
}

function hides(what: string, file: string, text: string, by: 'baseline' | 'config', path?: string): void {
  it(`${file} hides ${what}, and no code`, () => {
    assert.deepEqual(judge(file, text, path), { shown: ['rule-a'], hidden: [[by, file]], problems: [] });
  });
}

function shows(what: string, file: string, text: string, path?: string): void {
  it(`${file} leaves ${what}`, () => {
    assert.deepEqual(judge(file, text, path), { shown: ['a-token', 'rule-a'], hidden: [], problems: [] });
  });
}

function complains(what: string, file: string, text: string, line: number | undefined, message: RegExp): void {
  it(`${file}: ${what} is a problem, and hides nothing`, () => {
    const { shown, problems } = judge(file, text);
    assert.deepEqual(shown, ['a-token', 'rule-a']);
    assert.deepEqual(problems.map(({ path, line: at }) => [path, at]), [[file, line]]);
    assert.match(problems[0]!.message, message);
  });
}

describe('files of other credential scanners', () => {
  hides('a fingerprint', '.gitleaksignore', '# known\nsrc/a.js:generic-api-key:3\n', 'baseline');
  hides('a fingerprint with a commit', '.gitleaksignore', 'cd5226711335c68be1e720b318b7bc3135a30eb2:src/a.js:generic-api-key:3\n', 'baseline');
  shows('another line', '.gitleaksignore', 'src/a.js:generic-api-key:4\n');
  shows('another file', '.gitleaksignore', 'src/b.js:generic-api-key:3\n');
  complains('a line that is no fingerprint', '.gitleaksignore', '\nsrc/a.js\n', 2, /no fingerprint/);

  hides('a value by its hash', '.secrets.baseline', baseline({ 'src/a.js': [{ type: 'Secret Keyword', hashed_secret: sha1, line_number: 99 }] }), 'baseline');
  hides('a value in a path of Windows', '.secrets.baseline', baseline({ 'src\\a.js': [{ hashed_secret: sha1 }] }), 'baseline');
  hides('by a filter on files', '.secrets.baseline', baseline({}, { filters_used: [{ path: 'detect_secrets.filters.regex.should_exclude_file', pattern: ['^src/'] }] }), 'config');
  hides('by a filter on lines', '.secrets.baseline', baseline({}, { filters_used: [{ path: 'detect_secrets.filters.regex.should_exclude_line', pattern: 'sandbox' }] }), 'config');
  hides('by an old filter', '.secrets.baseline', baseline({}, { exclude: { files: 'src/.*', lines: null } }), 'config');
  shows('the value in another file', '.secrets.baseline', baseline({ 'src/b.js': [{ hashed_secret: sha1 }] }));
  shows('another value', '.secrets.baseline', baseline({ 'src/a.js': [{ hashed_secret: sha1.replace(/^./, 'g') }] }));
  complains('what is not JSON', '.secrets.baseline', '{"results": ', 1, /not JSON/);
  complains('a list of results', '.secrets.baseline', baseline([] as never), 1, /a list/);

  hides('a folder', '.secretlintignore', '# generated\nsrc/\n', 'config');
  hides('a glob', '.secretsignore', '*.js\n', 'config');
  hides('a value by its expression', '.secretsignore', 'other/\n\n[secrets]\n^Kp4\n', 'config');
  shows('what is taken back', '.secretlintignore', 'src/*\n!src/a.js\n');
  shows('paths that stand among the values', '.secretsignore', '[secrets]\nsrc/\n');

  hides('a path', '.gitguardian.yaml', 'version: 2\nsecret:\n  ignored_paths: ["src/**"]\n', 'config');
  hides('a match by its hash', '.gitguardian.yaml', `version: 2\nsecret:\n  ignored_matches:\n    - name: test key\n      match: ${sha256(VALUE)}\n`, 'baseline');
  hides('a match by the hash that ggshield prints', '.gitguardian.yml', `version: 2\nsecret:\n  ignored-matches:\n    - match: ${sha256(`${VALUE},apikey`)}\n`, 'baseline');
  hides('a match as it is', '.gitguardian.yaml', `matches-ignore:\n  - ${VALUE}\n`, 'baseline');
  shows('another match', '.gitguardian.yaml', `secret:\n  ignored_matches: [{ match: ${sha256('x')} }]\n`);
  complains('what is not YAML', '.gitguardian.yaml', 'secret: [', 1, /./);

  hides('by a path', '.gitleaks.toml', "[allowlist]\npaths = ['''^src/.*\\.js$''']\n", 'config');
  hides('by a value', '.gitleaks.toml', "[[allowlists]]\nregexes = ['''^Kp4''']\n", 'config');
  hides('by a line', '.gitleaks.toml', "[[allowlists]]\nregexTarget = 'line'\nregexes = ['sandbox']\n", 'config');
  hides('by a stopword', '.gitleaks.toml', "[[allowlists]]\nstopwords = ['zr9W']\n", 'config');
  hides('by all criteria', '.gitleaks.toml', "[[allowlists]]\ncondition = 'AND'\npaths = ['^src/']\nregexes = ['^Kp4']\n", 'config');
  hides('for a rule that is named', '.gitleaks.toml', "[[allowlists]]\ntargetRules = ['a-token']\nregexes = ['^Kp4']\n", 'config');
  hides('for a rule by itself', '.gitleaks.toml', "[[rules]]\nid = 'a-token'\n[[rules.allowlists]]\nregexes = ['^Kp4']\n", 'config');
  shows('what only one of all criteria fits', '.gitleaks.toml', "[[allowlists]]\ncondition = 'AND'\npaths = ['^lib/']\nregexes = ['^Kp4']\n");
  shows('what is for another rule', '.gitleaks.toml', "[[allowlists]]\ntargetRules = ['b-token']\nregexes = ['^Kp4']\n");
  shows('what is for a commit', '.gitleaks.toml', "[[allowlists]]\ncommits = ['cd5226711335c68be1e720b318b7bc3135a30eb2']\n");
  complains('what is not TOML', '.gitleaks.toml', "[allowlist]\npaths = [\n'''a''' 'b'\n", 3, /not TOML/);
  complains('an expression that does not load', '.gitleaks.toml', "[allowlist]\nregexes = ['(']\n", undefined, /does not load/);
});

describe("rules of a team in gitleaks' configuration", () => {
  const rulesOf = (toml: string) => readPeersNow((path) => (path === '.gitleaks.toml' ? toml : undefined)).rules;

  it('are read with all that decides', () => {
    const { rules, problems } = rulesOf("title = 'x'\n\n[[rules]]\nid = 'acme-key'\ndescription = 'Acme key'\nregex = '''acme_([a-z0-9]{20})'''\nkeywords = ['acme_']\nentropy = 3.2\npath = '\\.js$'\n");
    assert.deepEqual(problems, []);
    const [{ id, origin, message, credential }] = rules as [(typeof rules)[0]];
    assert.deepEqual([id, origin], ['acme-key', { path: '.gitleaks.toml', line: 4 }]);
    assert.equal(message, 'Acme key. Revoke it and read it from the environment.');
    assert.deepEqual(credential, { keywords: ['acme_'], pattern: 'acme_([a-z0-9]{20})', value: 1, checks: [], format: '', minEntropy: 3.2, path: '\\.js$' });
  });

  it('tell where they are wrong', () => {
    const { rules, problems } = rulesOf("[[rules]]\nregex = 'a'\n\n[[rules]]\nid = 'b'\nregex = 'bbb'\n[[rules.required]]\nid = 'c'\n\n[[rules]]\nid = 'd'\npath = 'x'\n");
    assert.deepEqual(rules, []);
    assert.deepEqual(problems.map(({ line, message }) => [line, /`id`|`required`|files alone/.exec(message)?.[0]]), [[1, '`id`'], [5, '`required`'], [11, 'files alone']]);
  });

  it('come from extended files, too, but not for ever', () => {
    const files: Record<string, string> = { '.gitleaks.toml': "[extend]\npath = 'base.toml'\n", 'base.toml': "[extend]\npath = './base.toml'\n[[rules]]\nid = 'base-key'\nregex = 'base_[a-z]{9}'\n" };
    const { rules, problems } = readPeersNow((path) => files[path]);
    assert.deepEqual(rules.rules.map(({ id }) => id), ['base-key']);
    assert.deepEqual(problems, []);
    assert.match(readPeersNow((path) => (path === '.gitleaks.toml' ? files[path] : undefined)).problems[0]!.message, /extend/);
  });
});
