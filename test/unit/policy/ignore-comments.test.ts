import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyEdits, type Problem } from '../../../server/src/core';
import { createPolicy, ignoreCommentEdit, languageComment } from '../../../server/src/core/policy';
import { credentialsOf, documentOf, findingsOf } from './support';

const TODAY = '2026-11-22';
const policy = createPolicy({ today: TODAY, ruleIds: ['rule-a', 'rule-b', 'a-token'] });

/** Texts mark what is found by BAD (code, rule-a) and TOKEN-VALUE (credential, a-token); `shown` counts what is not hidden. */
function judge(path: string, text: string) {
  const document = documentOf(path, text);
  const findings = [...findingsOf(document, 'BAD'), ...credentialsOf(document, 'TOKEN-VALUE')];
  return policy.judge(document, { findings, problems: [] });
}

describe('ignore comments: what they hide', () => {
  const check = (what: string, path: string, text: string, shown: number, comment: number) =>
    it(what, () => {
      const { findings, hidden, hiddenFindings } = judge(path, text);
      assert.deepEqual([findings.length, hidden.comment, hidden.baseline, hidden.config], [shown, comment, 0, 0]);
      assert.equal(hiddenFindings.length, comment);
    });
  const hides = (what: string, path: string, text: string) => check(`hides: ${what}`, path, text, 0, 1);
  const shows = (what: string, path: string, text: string) => check(`does not hide: ${what}`, path, text, 1, 0);

  hides('on the line', 'a.js', 'BAD // wardlight-ignore rule-a: known\n');
  hides('on the line before', 'a.js', '// wardlight-ignore rule-a: known\nBAD\n');
  hides('in a block', 'a.js', '/* wardlight-ignore rule-a: known */ BAD\n');
  hides('on the last line of a long block', 'a.js', '/*\n * wardlight-ignore rule-a: known\n */\nBAD\n');
  hides('as one of several', 'a.js', '// wardlight-ignore rule-b, rule-a: known\nBAD\n');
  hides('below another comment and a blank line', 'a.js', '// wardlight-ignore rule-a: known\n// eslint-disable-next-line\n\nBAD\n');
  hides('after another comment on the line', 'a.py', 'BAD  # noqa: S1  # wardlight-ignore rule-a: known\n');
  hides('in Python', 'a.py', '# wardlight-ignore rule-a: known\nBAD\n');
  hides('in JSX', 'a.tsx', '<p>\n  {/* wardlight-ignore rule-a: known */}\n  BAD\n</p>');
  hides('in HTML', 'a.html', '<!-- wardlight-ignore rule-a: known -->\nBAD\n');
  hides('in SQL', 'a.sql', '-- wardlight-ignore rule-a: known\nBAD\n');
  hides('in .env', '.env', '# wardlight-ignore rule-a: known\nX=BAD\n');
  hides('in YAML', 'a.yaml', 'a: BAD # wardlight-ignore rule-a: known\n');
  hides('with CRLF', 'a.js', '// wardlight-ignore rule-a: known\r\nBAD\r\n');
  hides('until today', 'a.js', `// wardlight-ignore rule-a until ${TODAY}: known\nBAD\n`);
  hides('with the date after the reason', 'a.js', '// wardlight-ignore rule-a: known (until 2099-01-01)\nBAD\n');
  hides('before a template literal, for what starts inside', 'a.js', '// wardlight-ignore rule-a: known\nx = `\n\n BAD`\n');
  hides('before a triple-quoted string', 'a.py', '# wardlight-ignore rule-a: known\nx = """\nBAD\n"""\n');
  hides('before joined lines', 'a.py', '# wardlight-ignore rule-a: known\nx = 1 + \\\n  BAD\n');
  hides('on the last line of the finding', 'a.js', 'x = 1\nBAD // wardlight-ignore rule-a: known');
  hides('nosemgrep alone', 'a.js', 'BAD // nosemgrep\n');
  hides('nosemgrep on the line before', 'a.py', '# nosemgrep: rule-a\nBAD\n');
  hides('nosemgrep with a dotted path', 'a.js', 'BAD // nosemgrep: javascript.lang.rule-a\n');
  hides('nosem, and a reason', 'a.js', 'BAD // nosem: rule-x, rule-a -- because\n');
  hides('a credential by gitleaks:allow', 'a.js', 'x = "TOKEN-VALUE" // gitleaks:allow\n');
  hides('a credential by pragma', 'a.py', 'x = "TOKEN-VALUE"  # pragma: allowlist secret\n');
  hides('a credential by the older pragma', 'a.py', 'x = "TOKEN-VALUE"  # pragma: whitelist secret\n');
  hides('a credential on the next line', 'a.yaml', '# pragma: allowlist nextline secret\nx: TOKEN-VALUE\n');
  hides('a credential by betterleaks:allow', 'a.js', 'x = "TOKEN-VALUE" // betterleaks:allow\n');
  hides('a credential by trufflehog:ignore', 'a.js', 'x = "TOKEN-VALUE" // trufflehog:ignore\n');
  hides('a credential by ggignore', 'a.py', 'x = "TOKEN-VALUE"  # ggignore\n');
  hides('a credential by secretlint-disable-line', 'a.js', 'x = "TOKEN-VALUE" // secretlint-disable-line -- test\n');
  hides('a credential by secretlint-disable-next-line', 'a.js', '// secretlint-disable-next-line @secretlint/secretlint-rule-aws\nx = "TOKEN-VALUE"\n');
  hides('a credential from secretlint-disable on', 'a.js', '// secretlint-disable\n\nx\ny = "TOKEN-VALUE"\n');
  hides('a credential between secretlint-disable and -enable', 'a.js', '// secretlint-disable\ny = "TOKEN-VALUE"\n// secretlint-enable\n');
  hides('anything by NOSONAR', 'a.java', 'BAD // NOSONAR\n');
  hides('anything by nosec', 'a.py', 'BAD  # nosec B105\n');
  hides('anything by #nosec of Go', 'a.go', 'BAD // #nosec G101 -- known\n');
  hides('anything by DevSkim', 'a.js', 'BAD // DevSkim: ignore DS173237\n');
  hides('anything by DevSkim until today', 'a.js', `BAD // DevSkim: ignore DS173237,DS117838 until ${TODAY}\n`);
  hides('a credential by nosemgrep', 'a.js', 'x = "TOKEN-VALUE" // nosemgrep\n');

  shows('after DevSkim has ended', 'a.js', 'BAD // DevSkim: ignore DS173237 until 2026-11-21\n');
  shows('after secretlint-enable', 'a.js', '// secretlint-disable\nx\n// secretlint-enable\ny = "TOKEN-VALUE"\n');
  shows('before secretlint-disable', 'a.js', 'y = "TOKEN-VALUE"\n// secretlint-disable\n');
  shows('code by secretlint-disable', 'a.js', '// secretlint-disable\nBAD\n');
  shows('code by ggignore', 'a.js', 'BAD // ggignore\n');
  shows('by a word that only begins like NOSONAR', 'a.js', 'BAD // NOSONARS nosecret\n');
  shows('another rule', 'a.js', '// wardlight-ignore rule-b: known\nBAD\n');
  shows('the line after the next', 'a.js', '// wardlight-ignore rule-a: known\nx\nBAD\n');
  shows('the line below a comment that stands behind code', 'a.js', 'x // wardlight-ignore rule-a: known\nBAD\n');
  shows('in a string', 'a.js', 'x = "// wardlight-ignore rule-a: known"; BAD\n');
  shows('in a template literal', 'a.js', 'x = `\n// wardlight-ignore rule-a: known\n`; BAD\n');
  shows('in a Python string', 'a.py', 'x = "# nosemgrep"; BAD\n');
  shows('in a docstring', 'a.py', '"""\n# wardlight-ignore rule-a: known\n"""\nBAD\n');
  shows('without a comment sign', 'a.py', 'nosemgrep\nBAD\n');
  shows('a # that starts no word in YAML', 'a.yaml', 'BAD#nosemgrep\n');
  shows('no rule named', 'a.js', '// wardlight-ignore\nBAD\n');
  shows('after its last day', 'a.js', '// wardlight-ignore rule-a until 2026-11-21: known\nBAD\n');
  shows('until a day that does not exist', 'a.js', '// wardlight-ignore rule-a until 2027-02-30: known\nBAD\n');
  shows('a longer word', 'a.js', 'BAD // nosemgrepping wardlight-ignored rule-a: x\n');
  shows('code by gitleaks:allow', 'a.js', 'BAD // gitleaks:allow\n');
  shows('code by pragma', 'a.py', 'BAD  # pragma: allowlist secret\n');
  shows('a credential on the line after gitleaks:allow', 'a.js', '// gitleaks:allow\nx = "TOKEN-VALUE"\n');
  shows('a credential on the line of a nextline pragma', 'a.js', 'x = "TOKEN-VALUE" // pragma: allowlist nextline secret\n');

  it('reads past an apostrophe in prose and a quote in an expression', () => {
    assert.equal(judge('a.jsx', "<p>Don't</p>\nx = /[\"']/ // nosemgrep\nBAD // wardlight-ignore rule-a: r\n").hidden.comment, 1);
  });

  it('hides: behind the last line of a finding of many lines', () => {
    const document = documentOf('a.js', 'f(\n  1,\n) // wardlight-ignore rule-a: known\n');
    const { hidden } = policy.judge(document, { findings: findingsOf(document, 'f(\n  1,\n)'), problems: [] });
    assert.equal(hidden.comment, 1);
  });

  it('keeps the reason, without a credential in it', () => {
    const { hiddenFindings } = judge('a.js', 'x = "TOKEN-VALUE" // wardlight-ignore a-token: TOKEN-VALUE is public\n');
    assert.equal(hiddenFindings[0]?.by, 'comment');
    assert.doesNotMatch(hiddenFindings[0]?.reason ?? '', /TOKEN-VALUE/);
    assert.match(hiddenFindings[0]?.reason ?? '', /is public$/);
  });

  it('takes linear time on a text made to be slow', () => {
    const start = process.cpuUsage().user;
    judge('a.js', `${"\\'".repeat(200_000)}${'`\\'.repeat(100_000)} // nosemgrep BAD`);
    assert.ok(process.cpuUsage().user - start < 5_000_000);
  });
});

describe('ignore comments: mistakes', () => {
  const check = (what: string, comment: string, message: RegExp) =>
    it(what, () => {
      const problems: readonly Problem[] = judge('a.js', `x\n// ${comment}\nBAD\n`).problems;
      assert.deepEqual(problems.map(({ kind, path, line }) => [kind, path, line]), [['file', 'a.js', 2]]);
      assert.match(problems[0]?.message ?? '', message);
    });
  check('an unknown rule', 'wardlight-ignore rule-aa: r', /`rule-aa` is not known; did you mean `rule-a`/);
  check('a rule like no other', 'wardlight-ignore zebra: r', /`wardlight rules` lists/);
  check('no rule', 'wardlight-ignore', /names no rule/);
  check('no list of rules', 'wardlight-ignore this line please', /names no rule/);
  check('no reason', 'wardlight-ignore rule-a', /gives no reason/);
  check('no date', 'wardlight-ignore rule-a until tomorrow: r', /is no date/);
  check('a day that does not exist', 'wardlight-ignore rule-a until 2027-02-30: r', /is no date/);
  check('the day has passed', 'wardlight-ignore rule-a until 2026-11-21: r', /ended on 2026-11-21/);

  it('says nothing of a comment that speaks about ignore comments', () => {
    assert.deepEqual(judge('a.js', '// see wardlight-ignore for how to hide it\nx\n').problems, []);
  });
  it('calls no rule unknown when it does not know the rules', () => {
    const document = documentOf('a.js', '// wardlight-ignore zebra: r\n');
    assert.deepEqual(createPolicy().judge(document, { findings: [], problems: [] }).problems, []);
  });
});

describe('ignore comments: writing one', () => {
  const check = (what: string, path: string, before: string, after: string | undefined, reason = 'checked') =>
    it(what, () => {
      const document = documentOf(path, before);
      const [finding] = findingsOf(document, 'BAD');
      assert.ok(finding);
      const edits = ignoreCommentEdit(document, finding, reason);
      assert.equal(edits && applyEdits(before, edits), after);
      if (edits === undefined || after === undefined) return;
      const again = documentOf(path, after);
      const { hidden, problems } = policy.judge(again, { findings: findingsOf(again, 'BAD').slice(0, 1), problems: [] });
      assert.deepEqual([hidden.comment, problems], [1, []], 'the written comment hides the finding');
    });
  check('above, with the indentation', 'a.js', 'f(\n\t  BAD)', 'f(\n\t  // wardlight-ignore rule-a: checked\n\t  BAD)');
  check('in Python', 'a.py', 'def f():\n    BAD', 'def f():\n    # wardlight-ignore rule-a: checked\n    BAD');
  check('above a string of many lines', 'a.py', 'x = """\n  BAD\n"""', '# wardlight-ignore rule-a: checked\nx = """\n  BAD\n"""');
  check('above joined lines', 'a.py', 'x = 1 + \\\n  BAD', '# wardlight-ignore rule-a: checked\nx = 1 + \\\n  BAD');
  check('with the line end of the file', 'a.ts', 'x\r\nBAD\r\n', 'x\r\n// wardlight-ignore rule-a: checked\r\nBAD\r\n');
  check('in HTML', 'a.html', '<p>\n  BAD', '<p>\n  <!-- wardlight-ignore rule-a: checked -->\n  BAD');
  check('in CSS', 'a.css', 'BAD', '/* wardlight-ignore rule-a: checked */\nBAD');
  check('in YAML', 'a.yml', 'a:\n  b: BAD', 'a:\n  # wardlight-ignore rule-a: checked\n  b: BAD');
  check('in .env', '.env.local', 'A=1\nB=BAD', 'A=1\n# wardlight-ignore rule-a: checked\nB=BAD');
  check('in a Dockerfile', 'Dockerfile', 'ENV A=BAD', '# wardlight-ignore rule-a: checked\nENV A=BAD');
  check('in JSON, where there is no comment', 'a.json', '{"a": "BAD"}', undefined);
  check('in a JSON file that may hold comments', 'tsconfig.json', '{\n  "a": "BAD"}', '{\n  // wardlight-ignore rule-a: checked\n  "a": "BAD"}');
  check('between JSX tags', 'a.tsx', '<div>\n  <b a={BAD} />', '<div>\n  {/* wardlight-ignore rule-a: checked */}\n  <b a={BAD} />');
  check('after a JSX child', 'a.jsx', '<div>\n  {x}\n  <b a={BAD} />', '<div>\n  {x}\n  {/* wardlight-ignore rule-a: checked */}\n  <b a={BAD} />');
  check('where JSX begins', 'a.tsx', 'return (\n  <b a={BAD} />', 'return (\n  // wardlight-ignore rule-a: checked\n  <b a={BAD} />');
  check('after an arrow', 'a.tsx', 'const f = () =>\n  BAD', 'const f = () =>\n  // wardlight-ignore rule-a: checked\n  BAD');
  check('after a generic type', 'a.tsx', 'let a: Map<string, X>\nBAD', 'let a: Map<string, X>\n// wardlight-ignore rule-a: checked\nBAD');
  check('joins a comment that is there', 'a.js', '// wardlight-ignore rule-b: old\nBAD', '// wardlight-ignore rule-b, rule-a: old; checked\nBAD');
  check('joins one with the same reason', 'a.py', '# wardlight-ignore rule-b: checked\nBAD', '# wardlight-ignore rule-b, rule-a: checked\nBAD');
  check('joins a block comment', 'a.css', '/* wardlight-ignore rule-b: old */\nBAD', '/* wardlight-ignore rule-b, rule-a: old; checked */\nBAD');
  check('leaves one with a date alone', 'a.js', '// wardlight-ignore rule-b until 2099-01-01: old\nBAD',
    '// wardlight-ignore rule-b until 2099-01-01: old\n// wardlight-ignore rule-a: checked\nBAD');
  check('takes out of a reason what would end the comment', 'a.css', 'BAD', '/* wardlight-ignore rule-a: a b c */\nBAD', 'a */ b\n{c}');

  it('names the comment of a language', () => {
    assert.deepEqual(languageComment({ path: 'a.vue', language: undefined }), { open: '<!--', close: '-->' });
    assert.deepEqual(languageComment({ path: 'x', language: 'python' }), { open: '#', close: '' });
  });
});
