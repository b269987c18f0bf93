import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { testSandbox } from '../../support/exam';

/** What a file in YAML can hold as an input. */
const plain = fc.jsonValue({ maxDepth: 4 });

describe('the membrane between the realms', () => {
  it('gives any plain data back as it was, from the host to the exam, to the answer, and back', async () => {
    const sandbox = await testSandbox();
    const files = { exam: 'exports.attack = async (code, input) => JSON.stringify(await code.same(input));', worlds: {}, answer: 'exports.same = (value) => value;', file: 'a.js' };
    const values = fc.array(plain, { minLength: 20, maxLength: 60 });
    await fc.assert(fc.asyncProperty(values, async (input) => {
      const { ended } = await sandbox.run(files, { kind: 'attack', input });
      assert.deepEqual(ended, { how: 'returned', sentence: JSON.stringify(input) });
    }), { numRuns: 15 });
  });

  it('says in words what it does not carry', async () => {
    const sandbox = await testSandbox();
    const exam = `exports.behaviour = { case: async (code) => { equal(await code.give().catch((error) => error.message.split(' ').slice(0, 3).join(' ')), WANTED); } };`;
    const cases = { 'const a = []; a.push(a); return a;': 'An object that', "return 'x'.repeat(3e6);": 'This text is', 'return Array.from({ length: 50000 }, () => 1);': 'This is too', 'let a = 1; for (let i = 0; i < 40; i++) a = [a]; return a;': 'This is nested' };
    for (const [body, message] of Object.entries(cases)) {
      const { ended } = await sandbox.run({ exam: exam.replace('WANTED', JSON.stringify(message)), worlds: {}, answer: `exports.give = async () => { ${body} };`, file: 'a.js' }, { kind: 'behaviour', title: 'case' });
      assert.equal(ended.how, 'returned', JSON.stringify(ended));
    }
  });
});
