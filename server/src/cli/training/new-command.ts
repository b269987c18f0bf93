import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { codeOf } from '../../node';
import type { Arguments } from '../arguments';
import type { Environment } from '../environment';
import { write } from '../output';
import { UsageError } from '../usage';
import { loadTraining } from './read-topics';

/** Makes the folder of a new topic. @throws UsageError when there is one, or it cannot be written */
export async function newCommand({ cwd }: Environment, _: Arguments, operands: readonly string[]): Promise<number> {
  const [operand, ...others] = operands;
  if (operand === undefined || others.length > 0) throw new UsageError('`wardlight training new` takes the folder of the topic, such as `wardlight training new .wardlight/training/our-topic`.');
  const { newTopic } = await loadTraining();
  const folder = resolve(cwd, operand);
  const files = newTopic(basename(folder));
  if (!files) throw new UsageError(`the folder of a topic is named in lower case with \`-\`, such as \`sql-injection\`, not \`${basename(folder)}\`.`);
  if (existsSync(folder)) throw new UsageError(`${operand} exists already; name another folder.`);
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  } catch (error) {
    throw new UsageError(`${operand} cannot be written (${codeOf(error)}); check the path and its permissions.`);
  }
  await write(process.stdout, `${operand}: ${Object.keys(files).join(', ')}. Write where it says TODO, then run \`wardlight training check ${operand}\`.\n`);
  return 0;
}
