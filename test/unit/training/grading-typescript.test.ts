import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import { inTypeScript, mayBeTyped, type Condition } from '../../../server/src/training';
import { readExercise, testExaminer } from '../../support/exam';
import { codeExercise, DECISION } from './support';

const javascript = readExercise(join(__dirname, 'fixtures/command-injection/javascript'));
const exercise = inTypeScript(javascript);
const failedOf = (conditions: readonly Condition[]): string[] => conditions.filter(({ passed }) => !passed).map(({ kind, title }) => `${kind}: ${title}`);

const TYPED = `const { execFile } = require('node:child_process');

type Printed = string;
interface Failed extends Error { readonly code?: number }

/** What ping prints. */
exports.ping = <T extends string>(host: T, program = 'ping' as const): Promise<
  Printed
> => new Promise<Printed>((resolve, reject) => {
  execFile(program, ['-c', '1', '--', host!], (error: Failed | null, stdout: Printed) => (error ? reject(error) : resolve(stdout satisfies Printed)));
});
`;

describe('grading an answer in TypeScript', () => {
  const examiner = testExaminer();

  it('passes what passes, with types and without', async () => {
    for (const answer of [exercise.solution, TYPED]) {
      const { passed, conditions } = await examiner.grade(exercise, answer);
      assert.deepEqual(failedOf(conditions), []);
      assert.equal(passed, true);
    }
  });

  it('judges by the rules for TypeScript, at the line of the answer', async () => {
    const answer = exercise.start.replace('ping(host)', 'ping(host: string): Promise<string>');
    assert.notEqual(answer, exercise.start);
    const { conditions } = await examiner.grade(exercise, `type A = 1;\n\n${answer}`);
    assert.deepEqual(failedOf(conditions), ['engine: the weakness is gone', 'variant: a subshell', 'variant: a second line']);
    assert.equal(conditions.find(({ kind }) => kind === 'engine')?.line, 8);
  });

  for (const { name, text, fails, title } of exercise.wrong) {
    it(`fails ${name} for the reason that is named`, async () => {
      const { conditions } = await examiner.grade(exercise, text);
      assert.ok(conditions.some((condition) => !condition.passed && condition.kind === fails && (title === undefined || condition.title === title)), JSON.stringify(failedOf(conditions)));
    });
  }

  it('names what cannot be read, with its line', async () => {
    const [line, detail] = await syntaxOf('const a: number = 1;\nexports.ping = (host: ) => host;\n');
    assert.deepEqual([line, detail], [2, 'This is not TypeScript that can be read.']);
  });

  it('names what is more than a type, with its line', async () => {
    assert.match((await syntaxOf('const a = 1;\nenum Mode { Fast }\nexports.ping = () => Mode.Fast;\n')).join(), /^2,An enum is more than a type/);
  });

  it('says which kind of modules there is', async () => {
    assert.match((await syntaxOf("import type { A } from 'a';\nimport { exec } from 'node:child_process';\nexports.ping = exec as A;\n")).join(), /^2,.*require and module.exports/);
  });

  it('says what only the machine refuses, at the line of the answer', async () => {
    assert.match((await syntaxOf('interface A {\n  b: 1;\n}\nconst c: A = { b: 1 };\nconst c: A = { b: 1 };\n')).join(), /^5,This is not JavaScript/);
  });

  it('attacks code with types, and says why it cannot', async () => {
    const [exploit] = exercise.attack?.exploits ?? [];
    assert.match((await examiner.attack(exercise, exercise.start, exploit)).did ?? '', /printed its file of passwords/);
    assert.deepEqual(await examiner.attack(exercise, TYPED, exploit), {});
    assert.match((await examiner.attack(exercise, '\nenum A {}\n', exploit)).problem ?? '', /^Line 2: An enum/);
  });

  async function syntaxOf(answer: string): Promise<[number | undefined, string]> {
    const { passed, conditions } = await examiner.grade(exercise, answer);
    assert.deepEqual([passed, failedOf(conditions)], [false, ['syntax: the code can be read']]);
    return [conditions[0]?.line, conditions[0]?.detail ?? ''];
  }
});

describe('an exercise in TypeScript', () => {
  it('is one in JavaScript that runs', () => {
    const { exam: _exam, ...without } = codeExercise();
    assert.deepEqual([mayBeTyped(codeExercise()), mayBeTyped(without), mayBeTyped(codeExercise('python', { file: 'a.py' })), mayBeTyped(DECISION)], [true, false, false, false]);
  });

  it('has the texts with types, where there are any', () => {
    const { file, language, start, solution } = inTypeScript(codeExercise('javascript', { typed: { solution: 'const a: 1 = 1;' } }));
    assert.deepEqual([file, language, start, solution], ['src/ping.ts', 'typescript', 'vulnerable();\n', 'const a: 1 = 1;']);
  });
});
