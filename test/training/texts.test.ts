import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { createDocument, createEngine, LANGUAGES, loadRuleFile, type Engine } from '../../server/src/core';
import { splitFences } from '../../server/src/training/catalog';
import { testHost } from '../support/assets';
import { providerEngine, readPackagedTopics, trainingTexts } from './packaged-topics';

const files = trainingTexts();
const { topics } = readPackagedTopics(files);

/** What code in a text is called, and a file of that language. Others are shown and no more. */
const FILES: Readonly<Record<string, string>> = {
  js: 'a.js', javascript: 'a.js', ts: 'a.ts', typescript: 'a.ts', tsx: 'a.tsx', python: 'a.py', java: 'A.java', kotlin: 'a.kt', go: 'a.go', csharp: 'A.cs', php: 'a.php',
  ruby: 'a.rb', bash: 'a.sh', sh: 'a.sh', dockerfile: 'Dockerfile', hcl: 'a.tf', terraform: 'a.tf', yaml: 'a.yaml', json: 'a.json',
};

/** A grammar is loaded for a rule. */
const ANY_RULE = `rules: [{ id: any, languages: [${LANGUAGES.flatMap(({ ruleNames }) => ruleNames.slice(0, 1)).join(', ')}], severity: LOW, message: m, pattern: $X }]`;

describe('texts of packaged topics', () => {
  let parser: Engine;
  let providers: Engine;

  before(async () => {
    parser = createEngine({ host: testHost(), rules: loadRuleFile(ANY_RULE, 'any.yaml').rules });
    providers = providerEngine();
    await Promise.all(LANGUAGES.flatMap(({ id }) => [parser.prepare(id), providers.prepare(id)]));
  });

  const syntaxErrors = (language: string, code: string): number => {
    const file = FILES[language];
    if (file === undefined) return 0;
    const text = language === 'php' && !code.includes('<?') ? `<?php\n${code}` : code;
    return parser.countSyntaxErrors(createDocument(file, parser.languageOf(file), `${text}\n`));
  };

  for (const { id, lesson, quiz, exercises } of topics) {
    it(`${id}: code in the lesson and the questions can be read as its language`, () => {
      const fences = splitFences(`${lesson.first}\n\n${lesson.more}`).filter(({ isCode }) => isCode).map(({ language, text }) => ({ language, code: text }));
      const asked = [...quiz, ...exercises.flatMap((exercise) => (exercise.kind === 'code' ? [exercise.predict] : []))].flatMap(({ language = '', code }) => (code === undefined ? [] : [{ language, code }]));
      const broken = [...fences, ...asked].filter(({ language, code }) => syntaxErrors(language, code) > 0);
      assert.deepEqual(broken.map(({ language, code }) => `${language}:\n${code}`), []);
    });
  }

  it('are read by grammars that see an error', () => {
    // A Dockerfile is read line by line, and has no errors.
    const blind = Object.keys(FILES).filter((language) => language !== 'dockerfile' && syntaxErrors(language, '"a": [(1 ]\n  }{') === 0);
    assert.deepEqual(blind, []);
  });

  it('hold nothing that looks like a live token: templates stand for them', () => {
    const found = [...files].flatMap(([path, text]) => providers.analyze(createDocument(path, providers.languageOf(path), text)).findings.map(({ ruleId }) => `${path} ${ruleId}`));
    assert.deepEqual(found, []);
  });

  it('are looked through by what would find one', () => {
    const planted = topics.flatMap(({ exercises }) => exercises.flatMap((exercise) => (exercise.kind === 'code' ? [exercise] : [])))
      .flatMap(({ file, start }) => providers.analyze(createDocument(file, providers.languageOf(file), start)).findings.map(({ ruleId }) => ruleId));
    assert.ok(planted.length > 0, 'the topic about credentials has tokens once its templates are expanded');
  });

  it('lead to no page twice under two names, and to nothing but https', () => {
    for (const { id, incident, references } of topics) {
      const urls = references.map(({ url }) => url);
      assert.equal(new Set(urls).size, urls.length, id);
      for (const url of [...urls, incident.source]) assert.ok(URL.canParse(url) && url.startsWith('https://') && !url.includes('example.com'), `${id}: ${url}`);
    }
  });
});
