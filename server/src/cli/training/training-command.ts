import { nearestWord, plainLine } from '../../core';
import type { Arguments, Format } from '../arguments';
import type { Environment } from '../environment';
import { UsageError } from '../usage';
import { checkCommand } from './check-command';
import { listCommand } from './list-command';
import { newCommand } from './new-command';
import { reportCommand } from './report-command';

/** One of `wardlight training …`. */
export interface TrainingCommand {
  readonly formats: readonly Format[];
  /** True when it writes a report that `--output` can name a file for. */
  readonly hasOutput?: true;
  /** True when it takes `--findings`. */
  readonly hasFindings?: true;
  /** @param operands what follows its name @returns the exit code @throws UsageError */
  run(environment: Environment, args: Arguments, operands: readonly string[]): Promise<number>;
}

const COMMANDS: Readonly<Record<string, TrainingCommand>> = {
  list: { formats: ['text', 'json'], run: listCommand },
  check: { formats: ['text', 'json'], run: checkCommand },
  new: { formats: ['text'], run: newCommand },
  report: { formats: ['text', 'json', 'csv', 'html'], hasOutput: true, hasFindings: true, run: reportCommand },
};

/** @throws UsageError */
export async function trainingCommand(environment: Environment, args: Arguments): Promise<number> {
  const [name, ...operands] = args.operands;
  const names = Object.keys(COMMANDS);
  if (name === undefined) throw new UsageError(`say what to do: ${names.map((one) => `\`wardlight training ${one}\``).join(', ')}.`);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(unknownName(name, names));
  if (!command.formats.includes(args.format)) throw new UsageError(`\`wardlight training ${name}\` reports as ${command.formats.join(' or ')}.`);
  if (args.output !== undefined && !command.hasOutput) throw new UsageError(`\`--output\` does not go with \`wardlight training ${name}\`.`);
  if (args.findings !== undefined && !command.hasFindings) throw new UsageError(`\`--findings\` does not go with \`wardlight training ${name}\`.`);
  return command.run(environment, args, operands);
}

function unknownName(name: string, names: readonly string[]): string {
  const nearest = nearestWord(name, names);
  return `there is no \`wardlight training ${plainLine(name)}\`; ${nearest === undefined ? `there are ${names.join(', ')}` : `did you mean \`${nearest}\``}${nearest === undefined ? '.' : '?'}`;
}
