import { strict as assert } from 'node:assert';
import { packagedWorlds, testSandbox } from './exam';
import type { Sandbox } from '../../server/src/training';

let sandbox: Promise<Sandbox> | undefined;

/**
 * Runs code of an exam against code of an answer, in their two realms, and expects that nothing it says is wrong.
 * @param before stands at the beginning of exam.js
 * @param answer the learner's file
 * @param check the body of a behaviour, with `code` in it
 */
export async function inWorld(before: string, answer: string, check: string): Promise<void> {
  const exam = `${before}\nexports.behaviour = { case: async (code) => {\n${check}\n} };`;
  sandbox ??= testSandbox();
  const { ended } = await (await sandbox).run({ exam, worlds: packagedWorlds(), answer, file: 'answer.js' }, { kind: 'behaviour', title: 'case' });
  assert.equal(ended.how, 'returned', 'message' in ended ? `${ended.message}\n${'stack' in ended ? ended.stack : ''}` : '');
}
