import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { adapterFor } from '../../rule-measure/adapters';
import type { SuiteFiles } from '../../rule-measure/samples';

function filesOf(texts: Readonly<Record<string, string>>): SuiteFiles {
  return { paths: Object.keys(texts).sort(), read: (path) => texts[path]! };
}

/** What an adapter reads of a suite that is written here: `path:lines cwe vulnerable`. */
function check(name: string, texts: Readonly<Record<string, string>>, expected: readonly string[]): void {
  it(name, () => {
    const files = filesOf(texts);
    const adapter = adapterFor(`owner+${name}`, (file) => files.paths.includes(file));
    assert.ok(adapter, name);
    const read = adapter.read(files).flatMap(({ path, labels }) => labels.map(({ lines, cwe, vulnerable, audit }) => `${path}:${lines?.join('-') ?? ''} ${cwe[0] ?? ''} ${vulnerable ? 'bad' : 'ok'}${audit === true ? ' audit' : ''}`));
    assert.deepEqual(read, expected);
  });
}

describe('adapters of labelled suites read', () => {
  check('anything', { 'labels.jsonl': '{"path":"a.py","line":2,"cwe":"CWE-89","vulnerable":true}\n{"path":"a.py","lines":[4,5],"cwe":[78],"vulnerable":false}\n{"path":"b.py","vulnerable":false}\n', 'a.py': '1\n2\n', 'b.py': '' },
    ['a.py:2-2 89 bad', 'a.py:4-5 78 ok', 'b.py:  ok']);
  check('gosec', { 'testutils/g201_samples.go': 'var S = []CodeSample{\n\t{[]string{`\npackage main\n`}, 1, gosec.NewConfig()},\n\t{[]string{`\npackage safe\n`}, 0, gosec.NewConfig()},\n\t{[]string{`a`, `b`}, 1, gosec.NewConfig()},\n}' },
    ['G201/0.go: 89 bad', 'G201/1.go: 89 ok']);
  check('eslint-plugin-security', { 'test/rules/detect-unsafe-regex.js': "t.run('x', r, { valid: ['/a/', `/b/`], invalid: [{ code: '/(a+)+/', errors: [] }] });" },
    ['detect-unsafe-regex/valid-0.js: 1333 ok', 'detect-unsafe-regex/valid-1.js: 1333 ok', 'detect-unsafe-regex/invalid-2.js: 1333 bad']);
  check('bandit', { 'examples/yaml_load.py': 'x', 'examples/sql_ok.py': 'y', 'tests/functional/test_functional.py': '        expect = {\n            "SEVERITY": {"UNDEFINED": 0, "LOW": 0, "MEDIUM": 2, "HIGH": 0},\n            "CONFIDENCE": {"HIGH": 2},\n        }\n        self.check_example("yaml_load.py", expect)\n        expect = {\n            "SEVERITY": {"LOW": 1, "MEDIUM": 0, "HIGH": 0},\n        }\n        self.check_example("sql_ok.py", expect)\n' },
    ['sql_ok.py: 89 ok', 'yaml_load.py: 502 bad']);
  check('njsscan', { 'tests/assets/node_source/true_positives/db/sql_x.js': 'a', 'tests/assets/node_source/true_negatives/db/safe_sql.js': 'b' },
    ['true_negatives/db/safe_sql.js: 89 ok', 'true_positives/db/sql_x.js: 89 bad']);
  check('find-sec-bugs', {
    'samples/src/test/java/testcode/crypto/Old.java': 'class Old {}',
    'plugin/src/test/java/OldDetectorTest.java': 'verify(reporter).doReportBug(bugDefinition().bugType("DES_USAGE").inClass("Old").inMethod("x").atLine(7).build());\nfor (Integer line : Arrays.asList(9, 11)) {\n verify(reporter).doReportBug(bugDefinition().bugType("ECB_MODE").inClass("Old").atLine(line).build()); }\nverify(reporter, never()).doReportBug(bugDefinition().bugType("STATIC_IV").inClass("Old").build());',
  }, ['crypto/Old.java:7-7 327 bad', 'crypto/Old.java:9-9 327 bad', 'crypto/Old.java:11-11 327 bad', 'crypto/Old.java: 329 ok']);
  check('hadolint', { 'test/Hadolint/Rule/DL3002Spec.hs': 'let dockerFile =\n [ "FROM scratch",\n "USER root"\n ]\n in ruleCatches "DL3002" $ Text.unlines dockerFile\n it "n" $ ruleCatchesNot "DL3002" "USER me"' },
    ['DL3002/0/Dockerfile: 250 bad', 'DL3002/1/Dockerfile: 250 ok']);
  check('kube-linter', { 'tests/checks/host-pid.yml': '---\nkind: Pod\nmetadata:\n  name: dont-fire\n---\nkind: Pod\nmetadata:\n  name: app\n' },
    ['manifests/host-pid.yaml:2-4 653 ok', 'manifests/host-pid.yaml:6-9 653 bad']);
  check('zizmor', {
    'crates/z/tests/integration/audit/artipacked.rs': 'insta::assert_snapshot!(\n  zizmor().input(input_under_test("a.yml")).run()?,\n @r#"\n    warning[artipacked]: text\n      --> @@INPUT@@:3:9\n       |\n    3 |       - uses: x\n       |         ^^^ here\n\n    1 finding\n"#);\ninsta::assert_snapshot!(zizmor().input(input_under_test("b.yml")).run()?, @"No findings to report.");',
    'crates/z/tests/integration/test-data/a.yml': 'on: push', 'crates/z/tests/integration/test-data/b.yml': 'on: push',
  }, ['.github/workflows/artipacked-0.yml:3-3 522 bad', '.github/workflows/artipacked-1.yml: 522 ok']);
  check('checkov', {
    'checkov/terraform/checks/resource/aws/Open.py': 'categories = [CheckCategories.NETWORKING]',
    'tests/terraform/checks/resource/aws/test_Open.py': 'passing_resources = {"aws_x.pass"}\nfailing_resources = {"aws_x.fail"}\ntest_files_dir = current_dir + "/example_Open"\n',
    'tests/terraform/checks/resource/aws/example_Open/main.tf': 'resource "aws_x" "pass" {\n  a = 1\n}\nresource "aws_x" "fail" {\n  a = 2\n}\n',
  }, ['Open/main.tf:1-3 284 ok', 'Open/main.tf:4-6 284 bad']);
  check('devskim', { 'rules/default/security/a.json': '[{"id":"DS1","tags":["Cryptography.HashAlgorithm"],"applies_to":["python"],"must-match":["md5()"],"must-not-match":["sha512()"]}]' },
    ['DS1/match-0.py: 328 bad', 'DS1/other-0.py: 328 ok']);

  it('no folder of another name', () => assert.equal(adapterFor('express', () => false), undefined));
});
