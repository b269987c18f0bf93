import { createEngine, type Engine, type RuleSource } from '../../../../server/src/core';
import { checkTopic, createExaminer, expandCatalog, readCatalog, type CheckedTopic, type CheckTools, type Sandbox } from '../../../../server/src/training';
import { packagedRules, testHost } from '../../../support/assets';
import { packagedWorlds, testSandbox } from '../../../support/exam';
import { WEAKNESSES } from '../catalog/support';

/** What the topics of these tests are about; all rules would find no more, and take long. */
const RULES = /^javascript-(?:command-built|tls-verification|eval-request)/;

let tools: Omit<CheckTools, 'folder' | 'paths'> | undefined;

/** The real sandbox and the real engine, with few of the packaged rules. */
function testTools(): Omit<CheckTools, 'folder' | 'paths'> {
  if (tools) return tools;
  const rules = packagedRules().filter(({ id }) => RULES.test(id));
  const engineOf = (own?: readonly RuleSource[]): Engine => createEngine({ host: testHost(), rules: own ?? rules, skips: own === undefined });
  let sandbox: Promise<Sandbox> | undefined;
  const examiner = createExaminer({ sandbox: () => (sandbox ??= testSandbox()), engineFor: async (own) => engineOf(own), worlds: packagedWorlds() });
  return (tools = { examiner, engine: engineOf() });
}

/** Reads the topics of `training/` in these files and proves them. @throws when one cannot be read */
export async function check(files: ReadonlyMap<string, string>): Promise<readonly CheckedTopic[]> {
  const catalog = readCatalog(files, { weaknesses: WEAKNESSES });
  if (catalog.problems.length > 0) throw new Error(catalog.problems.map(({ path, line, message }) => `${path}:${line}: ${message}`).join('\n'));
  const checked: CheckedTopic[] = [];
  for (const topic of expandCatalog(catalog, []).topics) checked.push(await checkTopic(topic, { ...testTools(), folder: 'training', paths: [...files.keys()] }));
  return checked;
}

/** What does not hold, as `file:line message`. */
export function complaints(topics: readonly CheckedTopic[]): string[] {
  const proofs = topics.flatMap(({ proofs: own, exercises }) => [...own, ...exercises.flatMap((exercise) => exercise.proofs)]);
  return proofs.flatMap(({ problems }) => problems.map(({ path, line, message }) => `${path}${line === undefined ? '' : `:${line}`} ${message}`));
}
