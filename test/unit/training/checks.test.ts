import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import { readChecks, type Condition } from '../../../server/src/training';
import { readExercise, testExaminer } from '../../support/exam';

const fixtures = join(__dirname, 'fixtures/command-injection');
const python = readExercise(join(fixtures, 'python'));
const javascript = readExercise(join(fixtures, 'javascript'));
const failedOf = (conditions: readonly Condition[]): string[] => conditions.filter(({ passed }) => !passed).map(({ kind, title }) => `${kind}: ${title}`);

describe('grading what does not run', () => {
  const examiner = testExaminer();

  it('passes the solution by the engine and by every check', async () => {
    const { conditions } = await examiner.grade(python, python.solution);
    assert.deepEqual(failedOf(conditions), []);
    assert.deepEqual(conditions.map(({ kind }) => kind), ['syntax', 'engine', 'engine', 'behaviour', 'variant']);
  });

  it('fails each wrong answer by the check that it names, with its line', async () => {
    for (const { name, text, fails, title } of python.wrong) {
      const { conditions } = await examiner.grade(python, text);
      assert.ok(failedOf(conditions).includes(`${fails}: ${title}`), name);
    }
    const { conditions } = await examiner.grade(python, python.wrong.find(({ name }) => name.startsWith('shell'))?.text ?? '');
    const variant = conditions.find(({ kind }) => kind === 'variant');
    assert.deepEqual([variant?.line, variant?.detail], [11, 'A shell that is started by a list is a shell, too.']);
  });

  it('does not go on where there is a syntax error, or nothing', async () => {
    for (const text of [python.solution.replace('def ping():', 'def ping(:'), '', '  \n']) assert.deepEqual(failedOf((await examiner.grade(python, text)).conditions), ['syntax: the code can be read']);
  });

  it('names a mistake in checks with its line', () => {
    const { checks, problems } = readChecks('rules:\n  - id: a\n    languages: [python]\n    severity: INFO\n    message: m\n    pattern: f()\n    metadata: { condition: sometimes, title: t, expect: match }\n');
    assert.deepEqual([checks.length, problems.map(({ line, path }) => `${path}:${line}`)], [0, ['checks.yaml:2']]);
  });
});

describe('grading by the engine', () => {
  const examiner = testExaminer();
  const engineOf = async (answer: string): Promise<readonly Condition[]> => (await examiner.grade(javascript, answer)).conditions.filter(({ kind }) => kind === 'engine');

  it('refuses another weakness in place of the first, and says which and where', async () => {
    const [gone, added] = await engineOf(`${javascript.solution}\nconst hash = (password) => require('node:crypto').createHash('md5').update(password).digest('hex');\nexports.hash = hash;\n`);
    assert.deepEqual([gone?.passed, added?.passed, added?.line], [true, false, 10]);
    assert.match(added?.detail ?? '', /\(\S+\)$/);
  });

  it('is not silenced by a comment', async () => {
    const [gone] = await engineOf(javascript.start.replace('    exec(', '    // wardlight-ignore\n    exec('));
    assert.equal(gone?.passed, false);
  });

  it('calls nothing right that it does not read', async () => {
    const [minified] = await engineOf(`${javascript.start}\nexports.table = "${'0123456789abcdef;'.repeat(4000)}";\n`);
    assert.match(minified?.detail ?? '', /does not read this text: its lines have/);
    const [generated] = await engineOf(`/** @generated */\n${javascript.start}`);
    assert.match(generated?.detail ?? '', /does not read this text/);
    assert.deepEqual([minified?.passed, generated?.passed], [false, false]);
  });
});
