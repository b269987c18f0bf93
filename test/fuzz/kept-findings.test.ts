import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDocument, type Engine } from '../../server/src/core';
import { loadRuleFile } from '../../server/src/core/formats';
import { anyNamingStep, anyNamingText, NAMING_LANGUAGES, namingEdits, type NamingLanguage, type NamingStep } from './support/shared-names';
import { engineWith, verdictOf } from './support/engine';
import { fuzzThrough } from './support/run';
import { IS_LONG } from './support/settings';

/** How many rules did not have to look at all of a text: where each always does, nothing was tried. */
interface Seen {
  texts: number;
  findings: number;
  kept: number;
  matched: number;
}

/** Looks at a document after every edit, and compares it with its text from scratch. */
function checkEachEdit(engine: Engine, language: NamingLanguage, first: string, steps: readonly NamingStep[], seen: Seen): void {
  const path = `src/a.${language.extension}`;
  const open = engine.open(createDocument(path, language.id, first));
  open.analyze();
  for (const step of steps) {
    open.edit(namingEdits(step, language, open.document.text));
    const typed = open.analyze();
    const scratch = engine.analyze(createDocument(path, language.id, open.document.text));
    // Where the tree is not that of a parse from scratch, what was found before stays beside what is found.
    if (!typed.isProvisional) assert.deepEqual(verdictOf(typed), verdictOf(scratch), open.document.text);
    seen.texts++;
    seen.findings += scratch.findings.length;
    seen.matched += scratch.work.rulesMatched;
    seen.kept += scratch.work.rulesMatched - typed.work.rulesMatched;
  }
  open.close();
}

describe('fuzz: what rules found before an edit', () => {
  for (const language of NAMING_LANGUAGES) {
    it(`in ${language.id} is what they find after it, wherever names mean the same`, async function () {
      if (IS_LONG) this.timeout(0);
      const { rules, problems } = loadRuleFile(`rules:${language.rules.replaceAll('LANG', language.id)}`, 'rules.yaml');
      assert.deepEqual(problems, []);
      const engine = await engineWith(rules);
      assert.deepEqual(engine.problems, []);
      const input = fc.record({ text: anyNamingText(language), steps: fc.array(anyNamingStep, { minLength: 1, maxLength: 6 }) });
      const seen: Seen = { texts: 0, findings: 0, kept: 0, matched: 0 };
      fuzzThrough(`names in ${language.id}`, 'edit sequences', { short: 250, long: 20_000 }, input, ({ text, steps }) => checkEachEdit(engine, language, text, steps, seen));
      console.log(`      ${seen.kept} of ${seen.matched} rules kept what they found in ${seen.texts} texts with ${seen.findings} findings`);
      assert.ok(seen.findings > seen.texts, `${seen.findings} findings in ${seen.texts} texts`);
      assert.ok(seen.kept > seen.matched / 5, `${seen.kept} of ${seen.matched} rules kept theirs in ${seen.texts} texts`);
    });
  }
});
