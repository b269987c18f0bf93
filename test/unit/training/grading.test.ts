import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import type { Condition } from '../../../server/src/training';
import { readExercise, testExaminer } from '../../support/exam';

const exercise = readExercise(join(__dirname, 'fixtures/command-injection/javascript'));
const failedOf = (conditions: readonly Condition[]): string[] => conditions.filter(({ passed }) => !passed).map(({ kind, title }) => `${kind}: ${title}`);

describe('grading an answer', () => {
  const examiner = testExaminer();

  it('passes the solution, and says all that holds', async () => {
    const { passed, conditions } = await examiner.grade(exercise, exercise.solution);
    assert.deepEqual(failedOf(conditions), []);
    assert.equal(passed, true);
    assert.deepEqual([...new Set(conditions.map(({ kind }) => kind))], ['syntax', 'engine', 'behaviour', 'variant']);
  });

  it('fails the start by the engine and by both variants, and not by what it does', async () => {
    const { conditions } = await examiner.grade(exercise, exercise.start);
    assert.deepEqual(failedOf(conditions), ['engine: the weakness is gone', 'variant: a subshell', 'variant: a second line']);
    assert.equal(conditions.find(({ kind }) => kind === 'engine')?.line, 6);
  });

  for (const { name, text, fails, title } of exercise.wrong) {
    it(`fails ${name} for the reason that is named`, async () => {
      const { conditions } = await examiner.grade(exercise, text);
      const failed = conditions.filter((condition) => !condition.passed);
      assert.ok(failed.some((condition) => condition.kind === fails && (title === undefined || condition.title === title)), JSON.stringify(failed));
    });
  }

  it('says the line of what cannot be read', async () => {
    const { conditions } = await examiner.grade(exercise, 'exports.ping = async (host) => {\n  return host +;\n};\n');
    assert.deepEqual(failedOf(conditions), ['syntax: the code can be read']);
    assert.equal(conditions[0]?.line, 2);
  });

  it('says which kind of modules there is', async () => {
    const { conditions } = await examiner.grade(exercise, "import { exec } from 'node:child_process';\nexport const ping = (host) => exec(host);\n");
    assert.match(conditions[0]?.detail ?? '', /require and module.exports/);
    assert.equal(conditions[0]?.line, 1);
  });

  describe('of code that does not come to an end', () => {
    const inHandler = (text: string): string => exercise.solution.replace(/(new Promise[^{]*\{\n)/, `$1  ${text}\n`);
    const ENDLESS: Readonly<Record<string, string>> = {
      'a loop that is caught': 'try { for (;;); } catch {}', 'a loop beside the answer': '(async () => { for (;;) await 0; })();', 'a memory bomb': 'const all = []; for (;;) all.push({ all });',
    };
    for (const [what, text] of Object.entries(ENDLESS)) {
      it(`says so, once: ${what}`, async () => {
        assert.notEqual(inHandler(text), exercise.solution);
        const { passed, conditions } = await examiner.grade(exercise, inHandler(text));
        const behaviours = conditions.filter(({ kind }) => kind === 'behaviour');
        assert.deepEqual([passed, behaviours.length, conditions.filter(({ kind }) => kind === 'variant').length], [false, 1, 0]);
        assert.match(behaviours[0]?.detail ?? '', /(?:did not come to an end|used up its memory).*broken off\. Nothing else was tried\.$/);
      });
    }
  });

  it('tells an exploit from a harmless input, on the start and on the solution', async () => {
    for (const input of exercise.attack?.exploits ?? []) {
      assert.match((await examiner.attack(exercise, exercise.start, input)).did ?? '', /printed its file of passwords/);
      assert.deepEqual(await examiner.attack(exercise, exercise.solution, input), {});
    }
    const chatty = exercise.start.replace('return new', 'console.log("pinging", host);\n  return new');
    assert.equal((await examiner.attack(exercise, chatty, 'localhost')).output, 'pinging localhost\n');
    for (const input of exercise.attack?.harmless ?? []) assert.deepEqual(await examiner.attack(exercise, exercise.start, input), {});
  });
});
