import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBaseline, createDocument, createPolicy, loadRuleFile, parseBaseline, parseConfig, unknownRuleSettings, type Baseline, type Config, type Problem } from '../../server/src/core';
import { ROOT, ruleFolders } from '../support/assets';
import { fixtureFiles } from './support/corpus';
import { engineWith, fuzzEngine } from './support/engine';
import { mutated } from './support/mutate';
import { fuzz } from './support/run';
import { IS_LONG } from './support/settings';

const RULE_FILES = ruleFolders().filter((_, index) => index % 4 === 0).map((folder) => readFileSync(join(ROOT, folder, 'rule.yaml'), 'utf8'));
const SETTINGS = [
  'pace: now\nfail-on: save\nrules:\n  keyed-password: off\n  github-token:\n    severity: low\npaths:\n  exclude:\n    - vendor/**\n  tests:\n    - "**/spec/**"\nrule-files:\n  - team-rules\n',
  '# a comment\npace: scan\npaths: { exclude: [a, "b/*.js"], tests: [] }\n',
];

/** Each problem says where: the file, and a line that it has. */
function checkPlaces(problems: readonly Problem[], path: string, text: string): void {
  const lines = text.split(/\r\n|\r|\n/).length;
  for (const { message, path: where, line } of problems) {
    assert.equal(where, path, message);
    assert.ok(line !== undefined && Number.isInteger(line) && line >= 1 && line <= lines, `line ${line} of ${lines}: ${message}`);
    assert.ok(message.length > 0 && message.length < 2_000, 'a message that a person can read');
  }
}

describe('fuzz: hostile settings', () => {
  const files = fixtureFiles().filter((_, index) => index % 40 === 0);
  const check = (name: string, short: number, long: number, texts: readonly string[], use: (text: string) => void | Promise<void>): void => {
    it(name, async function () {
      if (IS_LONG) this.timeout(0);
      await fuzz(name, { short, long }, mutated(texts), use);
    });
  };

  check('a rule file gives rules and problems with a place', 400, 50_000, RULE_FILES, (text) => checkPlaces(loadRuleFile(text, 'team/r.yaml').problems, 'team/r.yaml', text));

  check('an engine takes whatever rules were read', 30, 5_000, RULE_FILES, async (text) => {
    const { rules } = loadRuleFile(text, 'team/r.yaml');
    const engine = await engineWith(rules);
    for (const { path, text: code } of files) engine.analyze(createDocument(path, engine.languageOf(path), code));
    checkPlaces(engine.problems, 'team/r.yaml', text);
  });

  check('settings give a policy and problems with a place', 200, 50_000, SETTINGS, async (text) => {
    const { config, problems } = parseConfig(text, 'wardlight.yaml');
    checkPlaces([...problems, ...unknownRuleSettings(config, ['keyed-password'])], 'wardlight.yaml', text);
    await judgeAll({ config });
  });

  it('a baseline gives a policy and problems with a place', async function () {
    if (IS_LONG) this.timeout(0);
    const engine = await fuzzEngine();
    const documents = files.map(({ path, text }) => createDocument(path, engine.languageOf(path), text));
    const baseline = createBaseline(documents.map((document) => createPolicy().judge(document, engine.analyze(document))));
    await fuzz('a baseline gives', { short: 25, long: 10_000 }, mutated([baseline]), async (text) => {
      const { baseline: read, problems } = parseBaseline(text, 'b.json');
      checkPlaces(problems, 'b.json', text);
      await judgeAll({ baseline: read });
    });
  });

  /** A policy hides or shows every finding; it loses none. */
  async function judgeAll(options: { readonly config?: Config; readonly baseline?: Baseline }): Promise<void> {
    const engine = await fuzzEngine();
    for (const { path, text } of files.slice(0, 3)) {
      const document = createDocument(path, engine.languageOf(path), text);
      const analysis = engine.analyze(document);
      const { findings, hiddenFindings, skip } = createPolicy(options).judge(document, analysis);
      if (skip?.reason !== 'excluded') assert.equal(findings.length + hiddenFindings.length, analysis.findings.length);
    }
  }
});
