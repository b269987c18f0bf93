import { nearestWord, paintWith, plainLine, problemLines, withPrecision, type Problem, type RuleSource } from '../core';
import { loadBuiltinRules, loadRunbook } from '../node';
import type { Arguments } from './arguments';
import { rulesHere, type Environment } from './environment';
import { write } from './output';
import { jsonOfRules, listRules, textOfRules } from './rule-list';
import { UsageError } from './usage';

/** Lists the rules of this folder with what they are set to; with packs named, those of the packs alone. */
export async function rulesCommand(environment: Environment, args: Arguments): Promise<number> {
  if (args.operands.length > 0) throw new UsageError('`wardlight rules` takes no path; run it in the folder.');
  const { rules, setup, problems } = rulesHere(environment, args);
  if (args.format === 'sarif') throw new UsageError('`wardlight rules` takes `--format text` or `--format json`.');
  const packaged = args.builtin ? loadBuiltinRules(environment.assetRoot).rules : [];
  const listed = listRules(args.packs.length > 0 ? [] : packaged, rules, setup.config);
  await write(process.stdout, args.format === 'json' ? jsonOfRules(listed, packaged) : textOfRules(listed));
  return reportProblems(problems);
}

/** Prints the runbook of a rule; of one that no packaged text is about, what its file says. @throws UsageError for an unknown rule */
export async function explainCommand(environment: Environment, args: Arguments): Promise<number> {
  const [id, ...rest] = args.operands;
  if (id === undefined || rest.length > 0) throw new UsageError('`wardlight explain` takes one rule; `wardlight rules` lists them.');
  const { rules: used, problems } = rulesHere(environment, args);
  const rules = [...used, ...loadBuiltinRules(environment.assetRoot).rules];
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new UsageError(unknownRule(id, rules));
  await write(process.stdout, withPrecision(loadRunbook(environment.assetRoot, rule), rule));
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
