import assert from 'node:assert/strict';
import { Analyser } from '../flow-programs/analyser';
import { compare, countOf } from '../flow-programs/compare';
import { execute, EXECUTORS, missingCommand } from '../flow-programs/execute';
import { takePrograms, type JudgedProgram } from '../flow-programs/generate/program';
import known from '../flow-programs/known-failures.json';
import { FLOW_LANGUAGES } from '../flow-programs/languages';
import { print } from '../flow-programs/print';
import { testHost } from '../support/assets';
import { grammarOf } from '../support/grammars';

const SEED = 20_261_125;
const COUNT = 20;
/** The others need a compiler, which takes too long here; `npm run flow-programs -- --execute` runs them. */
const FAST = ['javascript', 'typescript', 'python', 'php', 'ruby'];

describe('programs whose data flow is known', () => {
  for (const language of FLOW_LANGUAGES) {
    let made: readonly JudgedProgram[] | undefined;
    const programsOf = (): readonly JudgedProgram[] => (made ??= takePrograms(language, SEED, COUNT));

    it(`${language.id}: are code without errors`, async () => {
      const { parser } = await grammarOf(language.id);
      for (const { program } of programsOf()) {
        const { text } = print(program);
        assert.equal(parser.parse(text)?.rootNode.hasError, false, text);
      }
    });

    it(`${language.id}: no more flows are missed, and no more are false, than is known`, async () => {
      const comparison = await compare(new Analyser({ ...testHost(), now: () => performance.now() }, language), programsOf());
      const { missed = 0, false: noise = 0 } = (known as Readonly<Record<string, { missed?: number; false?: number }>>)[language.id] ?? {};
      assert.deepEqual(comparison.problems, []);
      assert.ok(comparison.real > COUNT && comparison.clean > COUNT, 'there are flows to find, and places where none is');
      assert.ok(countOf(comparison, 'missed') <= missed, `${String(countOf(comparison, 'missed'))} are missed, ${String(missed)} are known`);
      assert.ok(countOf(comparison, 'false') <= noise, `${String(countOf(comparison, 'false'))} are false, ${String(noise)} are known`);
    });

    if (!FAST.includes(language.id)) continue;
    it(`${language.id}: run as the interpreter says`, async () => {
      const executor = EXECUTORS[language.id];
      const missing = executor && missingCommand(executor);
      if (!executor || missing !== undefined) {
        console.log(`      not run: ${missing ?? language.id} is not installed here`);
        return;
      }
      const { runs, disagreements } = await execute(executor, programsOf(), 4);
      assert.ok(runs >= COUNT);
      assert.deepEqual(disagreements.map(({ flags, expected, actual }) => ({ flags, expected, actual })), []);
    });
  }
});
