import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { loadRuleFile, paintWith, type Problem, type RuleFile } from '../core';
import { codeOf, decode, loadBuiltinLibraries, toPosix } from '../node';
import type { Arguments } from './arguments';
import type { Environment } from './environment';
import { write } from './output';
import { findTests, type FoundTests } from './rule-tests/find-tests';
import { testRuleFile, type RuleOutcome } from './rule-tests/test-file';
import { isAsAnnotated, renderTestJson, renderTestText, type TestReport } from './rule-tests/test-report';
import { UsageError } from './usage';

/** Tries the rules of a tree on the annotated files beside them. 0 when all is as annotated, 1 when not. @throws UsageError */
export async function testCommand(environment: Environment, args: Arguments, signal: AbortSignal): Promise<number> {
  const [operand, ...others] = args.operands;
  if (operand === undefined || others.length > 0) throw new UsageError('`wardlight test` takes one folder or rule file, such as `wardlight test rules`.');
  if (args.format === 'sarif') throw new UsageError('`wardlight test` reports as text or json.');
  const { root, found } = findIn(resolve(environment.cwd, operand), operand);
  if (found.files.length === 0) throw new UsageError(`there is no rule file (\`.yaml\` or \`.yml\` with \`rules:\`) in ${operand}; name another folder.`);
  const report = await testAll(environment, root, found, signal);
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

async function testAll({ assetRoot, cwd, host }: Environment, root: string, { files, libraries, unreadable }: FoundTests, signal: AbortSignal): Promise<TestReport> {
  const seen = (path: string): string => toPosix(relative(cwd, join(root, path))) || '.';
  const problems: Problem[] = [];
  const unread = (path: string, code: string): void => {
    problems.push({ kind: 'file', path: seen(path), message: `this cannot be read (${code}); check its permissions.` });
  };
  const readTarget = (path: string): string | undefined => {
    try {
      return decode(readFileSync(resolve(cwd, path)));
    } catch (error) {
      unread(toPosix(relative(root, resolve(cwd, path))), codeOf(error));
      return undefined;
    }
  };
  for (const { path, code } of unreadable) unread(path, code);
  const rules: RuleOutcome[] = [];
  const own = libraries.map(({ path, text }): RuleFile => loadRuleFile(text, seen(path)));
  problems.push(...own.flatMap((file) => file.problems));
  const usable = [loadBuiltinLibraries(assetRoot), ...own.map((file) => ({ ...file, problems: [] }))];
  for (const file of files) {
    if (signal.aborted) break;
    const outcome = await testRuleFile(host, { ...file, path: seen(file.path), targets: file.targets.map(seen) }, readTarget, {}, usable);
    rules.push(...outcome.rules);
    problems.push(...outcome.warnings);
  }
  return { rules, problems };
}
