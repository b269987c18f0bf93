import assert from 'node:assert/strict';
import { readRuleFolders } from './rule-folder';
import { composeRunbook, splitRunbook } from '../../server/src/core/runbook';
import type { RuleSource } from '../../server/src/core';
import { runbookPack } from '../support/assets';
import { findingsInCode } from './runbook-code';
import { checkRunbook } from './runbook';
import { loadEngine } from './load-engine';

/** Words of a message, about as long as they are. */
const MESSAGE = 'This call takes data from the request as it is. Whoever sends the request decides what it does.';
/** With these, a rule has more than half of the first screen for what to do. */
const MOST_BEFORE = 100;

describe('weaknesses', () => {
  const pack = runbookPack();
  const ruleOf = (weakness: string): RuleSource => ({
    id: 'a-rule', languages: ['python'], severity: 'high', confidence: 'high', message: MESSAGE, cwe: [], metadata: { weakness }, origin: { path: 'rules/python/a-rule/rule.yaml', line: 1 }, builtin: true,
  });

  it('are there', () => assert.ok(pack.weaknesses.length >= 20));
  for (const { name, title, text } of pack.weaknesses) {
    describe(name, () => {
      it('is a whole runbook for a rule that says nothing of its own', () => assert.deepEqual(checkRunbook(composeRunbook(pack, ruleOf(name))), []));
      it('leaves room for what a rule says to do', () => {
        const { sections } = splitRunbook(text);
        const words = ['What it means', 'How it is attacked'].flatMap((section) => (sections.get(section) ?? '').replace(/```[\s\S]*?```/g, '').split(/\s+/)).filter((word) => /\w/.test(word));
        assert.ok(words.length <= MOST_BEFORE, `${words.length} words before what to do`);
      });
      it('shows one input, and steps', () => {
        const { sections } = splitRunbook(text);
        assert.equal(sections.get('How it is attacked')?.match(/^```/gm)?.length, 2);
        const steps = [...(sections.get('What to do') ?? '').matchAll(/^(\d)\. /gm)].map(([, number]) => Number(number));
        assert.ok(steps.length >= 3 && steps.length <= 5 && steps.every((number, index) => number === index + 1), steps.join());
        assert.match(sections.get('When it is not a problem') ?? '', /^\{\{comment\}\} wardlight-ignore \{\{id\}\}: \S/m);
      });
      it('has a title of its own', () => assert.deepEqual(pack.weaknesses.filter((other) => other.title === title).map((other) => other.name), [name]));
    });
  }
  it('tell to write what no rule finds', async () => {
    const engine = await loadEngine(readRuleFolders().flatMap(({ rules }) => rules));
    assert.deepEqual(pack.weaknesses.flatMap(({ text }) => findingsInCode(engine, text)), []);
    engine.dispose();
  });
});
