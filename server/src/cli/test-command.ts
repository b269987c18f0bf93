import { statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { paintWith } from '../core';
import type { Arguments } from './arguments';
import type { Environment } from './environment';
import { write } from './output';
import { findTests, type FoundTests } from './rule-tests/find-tests';
import { isAsAnnotated, renderTestJson, renderTestText } from './rule-tests/test-report';
import { testTree } from './rule-tests/test-tree';
import { UsageError } from './usage';

/** Tries the rules of a tree on the annotated files beside them. 0 when all is as annotated, 1 when not. @throws UsageError */
export async function testCommand(environment: Environment, args: Arguments, signal: AbortSignal): Promise<number> {
  const [operand, ...others] = args.operands;
  if (operand === undefined || others.length > 0) throw new UsageError('`wardlight test` takes one folder or rule file, such as `wardlight test rules`.');
  if (args.format === 'sarif') throw new UsageError('`wardlight test` reports as text or json.');
  const { root, found } = findIn(resolve(environment.cwd, operand), operand);
  if (found.files.length === 0) throw new UsageError(`there is no rule file (\`.yaml\` or \`.yml\` with \`rules:\`) in ${operand}; name another folder.`);
  const report = await testTree(environment, root, found, signal);
  const colors = process.stdout.isTTY === true && !process.env.NO_COLOR;
  await write(process.stdout, args.format === 'json' ? renderTestJson(report) : renderTestText(report, paintWith(colors)));
  if (signal.aborted) return 2;
  return isAsAnnotated(report) ? 0 : 1;
}

function findIn(full: string, operand: string): { root: string; found: FoundTests } {
  const stat = statSync(full, { throwIfNoEntry: false });
  if (!stat) throw new UsageError(`there is no file or folder ${operand}; check the path.`);
  if (stat.isDirectory()) return { root: full, found: findTests(full) };
  const root = dirname(full);
  const { files, libraries } = findTests(root);
  return { root, found: { files: files.filter(({ path }) => path === basename(full)), libraries, unreadable: [] } };
}
