import { strict as assert } from 'node:assert';
import { testSandbox } from '../../support/exam';
import type { CaseResult } from '../../../server/src/training';

const EXAM = `exports.behaviour = {
  plain: async (code) => { await code.run(); },
  caught: async (code) => { const error = await code.run().catch((thrown) => thrown); holds(error.ended === true, 'it was broken off, and not: ' + error); equal(await code.fine(), 'fine'); },
  cost: async (code) => { equal(await costs(() => code.run()), 'too much'); const steps = await costs(() => code.fine()); holds(steps > 0 && steps < 20000, 'the cost of next to nothing is ' + steps); },
};`;
const FINE = "\nexports.fine = async () => 'fine';";

/** What breaks off between operations: the exam can catch it and go on. */
const LOOPS: Readonly<Record<string, string>> = {
  'a loop': 'exports.run = async () => { for (;;); };',
  'a loop that catches all': 'exports.run = async () => { for (;;) try { for (;;); } catch {} finally { continue; } };',
  'a loop after an await': 'exports.run = async () => { await undefined; for (;;); };',
  'a chain of promises': 'const next = () => Promise.resolve().then(next); exports.run = () => next();',
  'an expression that goes back and back': "exports.run = async () => /^(\\w+\\s?)*$/.test('word '.repeat(40) + '!');",
  'a generator': 'function* all() { for (;;) yield 1; } exports.run = async () => [...all()];',
  'a proxy without end': 'exports.run = async () => Object.keys(new Proxy({}, { ownKeys: () => { for (;;); } }));',
  'a getter in what it answers': 'exports.run = async () => ({ get a() { for (;;); } });',
};

/** What runs in loops of the machine's own: nothing of the case is left, and the next case is as good as ever. */
const NATIVE: Readonly<Record<string, string>> = {
  'a search in a list that is no list': 'exports.run = async () => [].indexOf.call({ length: 2 ** 53 }, 1);',
  'a long list of nothing': 'exports.run = async () => new Array(4e9).includes(1);',
  'a search for a long text': "exports.run = async () => 'a'.repeat(1e6).indexOf('a'.repeat(5e5) + 'b');",
  'memory that is filled again and again': 'exports.run = async () => { for (;;) new Uint8Array(2e7); };',
};

describe('the limits of the sandbox', () => {
  const sandbox = testSandbox();
  const run = async (answer: string, title: string): Promise<CaseResult> => (await sandbox).run({ exam: EXAM, worlds: {}, answer: answer + FINE, file: 'a.js' }, { kind: 'behaviour', title });

  for (const [name, answer] of Object.entries(LOOPS)) {
    it(`break off ${name}, and the exam goes on`, async () => {
      assert.deepEqual((await run(answer, 'caught')).ended, { how: 'returned' });
      assert.deepEqual((await run(answer, 'cost')).ended, { how: 'returned' });
    });
  }

  for (const [name, answer] of Object.entries(NATIVE)) {
    it(`break off ${name}`, async () => {
      const { ended } = await run(answer, 'plain');
      assert.match('message' in ended ? ended.message : '', /did not come to an end|used up its memory/);
      assert.deepEqual((await run("exports.run = async () => 'x';", 'plain')).ended, { how: 'returned' });
    });
  }

  it('say of memory and of recursion what was used up', async () => {
    const memory = await run('exports.run = async () => { const all = []; for (;;) all.push({ all }); };', 'caught');
    assert.equal(memory.ended.how, 'returned', JSON.stringify(memory.ended));
    assert.deepEqual((await run('exports.run = async () => exports.run2(); exports.run2 = () => exports.run2() + 1;', 'caught')).ended, { how: 'returned' });
    const printed = await run('exports.run = async () => { let text = "x"; for (;;) text += text; };', 'plain');
    assert.equal(printed.ended.how, 'threw');
  });

  it('end a file that does not end while it is loaded', async () => {
    const { ended } = await run('for (;;);', 'plain');
    assert.deepEqual(ended, { how: 'broke', message: 'The code did not come to an end. It was broken off.' });
  });

  it('end an exam that does not end, and say that it is the exam', async () => {
    const files = { exam: 'exports.behaviour = { plain: async () => { for (;;); } };', worlds: {}, answer: '', file: 'a.js' };
    const { ended } = await (await sandbox).run(files, { kind: 'behaviour', title: 'plain' });
    assert.deepEqual(ended, { how: 'broke', message: 'The exam did not come to an end: it, or what the code asks of it, takes too many steps.', byExam: true });
  });

  it('say that nothing comes any more where a promise is never settled, and where timers never end', async () => {
    for (const answer of ['exports.run = () => new Promise(() => undefined);', 'exports.run = () => new Promise(() => setInterval(() => undefined, 1));']) {
      const { ended } = await run(answer, 'plain');
      assert.match('message' in ended ? ended.message : '', /never answered/);
    }
  });

  it('count the same steps every time', async () => {
    const answer = "exports.run = async () => { let sum = 0; for (let i = 0; i < 1e5; i++) sum += i; return sum; };";
    const first = await run(answer, 'plain');
    assert.ok(first.steps > 100_000 && first.steps < 3_000_000, String(first.steps));
    assert.equal((await run(answer, 'plain')).steps, first.steps);
  });

  it('know bytes that are no module', async () => {
    const { createSandbox } = await import('../../../server/src/training');
    await assert.rejects(createSandbox(new Uint8Array([1, 2, 3])), /no WebAssembly module/);
  });
});
