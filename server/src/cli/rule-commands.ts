import { nearestWord, paintWith, plainLine, problemLines, type Problem, type RuleSource } from '../core';
import { loadRunbook } from '../node';
import type { Arguments } from './arguments';
import { rulesHere, type Environment } from './environment';
import { write } from './output';
import { UsageError } from './usage';

/** Lists the rules of this folder with what they are set to. */
export async function rulesCommand(environment: Environment, args: Arguments): Promise<number> {
  if (args.operands.length > 0) throw new UsageError('`wardlight rules` takes no path; run it in the folder.');
  const { rules, setup, problems } = rulesHere(environment, args);
  const { rules: settings } = setup.config;
  const lines = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1)).map((rule) => {
    const setting = Object.hasOwn(settings, rule.id) ? settings[rule.id] : undefined;
    const state = setting?.enabled === false ? 'off' : (setting?.severity ?? rule.severity);
    return `${rule.id.padEnd(48)} ${state.padEnd(8)} ${rule.languages.join(', ')}`;
  });
  await write(process.stdout, `${lines.join('\n')}\n`);
  return reportProblems(problems);
}

/** Prints the runbook of a rule; of one that no packaged text is about, what its file says. @throws UsageError for an unknown rule */
export async function explainCommand(environment: Environment, args: Arguments): Promise<number> {
  const [id, ...rest] = args.operands;
  if (id === undefined || rest.length > 0) throw new UsageError('`wardlight explain` takes one rule; `wardlight rules` lists them.');
  const { rules, problems } = rulesHere(environment, args);
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new UsageError(unknownRule(id, rules));
  await write(process.stdout, loadRunbook(environment.assetRoot, rule));
  return reportProblems(problems);
}

function unknownRule(id: string, rules: readonly RuleSource[]): string {
  const nearest = nearestWord(id, rules.map((rule) => rule.id));
  return `the rule ${plainLine(id)} is not known; ${nearest === undefined ? '`wardlight rules` lists those there are.' : `did you mean \`${nearest}\`?`}`;
}

async function reportProblems(problems: readonly Problem[]): Promise<number> {
  for (const line of problemLines(problems, paintWith(false))) await write(process.stderr, `${line}\n`);
  return problems.some(({ kind }) => kind !== 'warning') ? 2 : 0;
}
