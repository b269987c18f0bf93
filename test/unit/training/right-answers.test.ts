import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expandTokens } from '../../../server/src/core/tokens/expand';
import { builtinRules, ROOT } from '../../support/assets';
import { readExercise, testExaminer } from '../../support/exam';
import type { CodeExercise } from '../../../server/src/training/topic';

/** Answers that are as right as the solution, but written by somebody else: `<topic>/<exercise>/<name>.<extension>`. */
const ANSWERS = join(__dirname, 'fixtures/right-answers');

const formats = Object.fromEntries(builtinRules().flatMap(({ id, credential }): [string, string][] => (credential?.format ? [[id, credential.format]] : [])));

function expand(exercise: CodeExercise): CodeExercise {
  const { start, exam, ...rest } = exercise;
  return { ...rest, start: expandTokens(start, formats), ...(exam !== undefined && { exam: expandTokens(exam, formats) }) };
}

describe('right answers that differ from the solution', () => {
  const examiner = testExaminer();

  for (const topic of readdirSync(ANSWERS)) {
    for (const id of readdirSync(join(ANSWERS, topic))) {
      for (const name of readdirSync(join(ANSWERS, topic, id))) {
        it(`pass: ${topic}, ${name}`, async () => {
          const exercise = expand(readExercise(join(ROOT, 'training', topic, id)));
          const { conditions } = await examiner.grade(exercise, readFileSync(join(ANSWERS, topic, id, name), 'utf8'));
          const failed = conditions.filter(({ passed }) => !passed).map(({ kind, title, detail }) => `${kind}: ${title} (${detail ?? ''})`);
          assert.deepEqual(failed, []);
        });
      }
    }
  }
});
