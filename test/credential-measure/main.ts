import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createEngine, createPolicy, createDocument, type Engine, type Policy, type Tier } from '../../server/src/core';
import { TIERS } from '../../server/src/core/policy';
import { builtinRules, testHost } from '../support/assets';
import { readCorpora, type Sample } from './samples';
import { type Verdict } from './score';
import { renderCorpus, renderMistakes } from './table';

const USAGE = `npm run measure:credentials -- DIR [--by syntax|category] [--mistakes]
  DIR         a folder of labelled samples, *.jsonl; test/credential-measure/README.md says how they look
  --by        the groups of the table: how the value stands (default) or what the corpus calls it
  --mistakes  lists each sample that is judged otherwise than it is labelled`;

/** The credential rules alone: they never look at a tree, so no grammar is loaded. */
function createDetector(): { engine: Engine; policy: Policy } {
  const rules = builtinRules().filter((rule) => rule.credential !== undefined);
  return { engine: createEngine({ host: testHost(), rules, skips: false }), policy: createPolicy() };
}

function judge({ engine, policy }: ReturnType<typeof createDetector>, sample: Sample): Verdict {
  const document = createDocument(sample.path, undefined, sample.text);
  const { findings } = policy.judge(document, engine.analyze(document));
  const [first, last] = sample.lines;
  const isLabelled = ({ range }: (typeof findings)[number]): boolean => range.start.line <= last && range.end.line >= first;
  const own = findings.filter(isLabelled);
  const elsewhere = findings.map(({ range }) => range.start.line).filter((line) => sample.unlabelled.has(line));
  return { sample, tier: mostUrgent(own.map(({ tier }) => tier)), rules: own.map(({ ruleId }) => ruleId), elsewhere };
}

function mostUrgent(tiers: readonly Tier[]): Tier | undefined {
  return TIERS.find((tier) => tiers.includes(tier));
}

function main(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { by: { type: 'string' }, mistakes: { type: 'boolean' } } });
  const corpora = positionals.length === 1 ? readCorpora(resolve(positionals[0]!)) : [];
  if (corpora.length === 0) {
    console.error(positionals.length === 1 ? `there is no *.jsonl in ${positionals[0]}` : USAGE);
    process.exitCode = 2;
    return;
  }
  const detector = createDetector();
  for (const verdicts of corpora.map((samples) => samples.map((sample) => judge(detector, sample)))) {
    console.log(`${renderCorpus(verdicts, values.by === 'category' ? 'category' : 'syntax')}\n`);
    if (values.mistakes === true) console.log(`${renderMistakes(verdicts)}\n`);
  }
}

main();
