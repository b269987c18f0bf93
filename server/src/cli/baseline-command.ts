import { join, relative, resolve } from 'node:path';
import { BASELINE_FILE, createBaseline, paintWith, problemLines, type BaselineEntry } from '../core';
import type { Arguments } from './arguments';
import type { Environment } from './environment';
import { write, writeOutput } from './output';
import { relocate } from './relocate';
import { scanRoot } from './scan-command';
import { groupTargets } from './targets';
import { UsageError } from './usage';

/** Writes a baseline that accepts what is found now. Entries of files outside of the path stay. @throws UsageError */
export async function baselineCommand(environment: Environment, args: Arguments, signal: AbortSignal): Promise<number> {
  if (args.operands.length > 1) throw new UsageError('`wardlight baseline` takes one path.');
  const [target] = groupTargets(environment.cwd, [args.operands[0] ?? '.']);
  if (!target) throw new UsageError('name a folder, such as `wardlight baseline .`');
  const { report, loaded } = await scanRoot(environment, args, target, signal);
  if (report.cancelled) return 2;
  const [path = ''] = target.paths;
  const kept = (loaded.setup.baseline?.entries ?? []).filter((entry) => !isWithin(entry, path));
  const text = createBaseline(report.files, kept);
  const file = args.output === undefined ? join(target.root, BASELINE_FILE) : resolve(environment.cwd, args.output);
  writeOutput(file, text);
  const { problems } = relocate(report, target.root, environment.cwd);
  for (const line of problemLines(problems, paintWith(false))) await write(process.stderr, `${line}\n`);
  const entries = text.split('\n').length - 4;
  await write(process.stdout, `Accepted ${entries} ${entries === 1 ? 'entry' : 'entries'} in ${relative(environment.cwd, file)}.\n`);
  return problems.some(({ kind }) => kind === 'rule' || kind === 'config' || kind === 'internal') ? 2 : 0;
}

function isWithin({ path }: BaselineEntry, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
