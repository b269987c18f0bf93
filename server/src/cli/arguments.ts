import { parseArgs } from 'node:util';
import { FAIL_ONS, nearestWord, type FailOn } from '../core';
import { UsageError } from './usage';

export const FORMATS = ['text', 'json', 'sarif'] as const;
/** Of sub-commands of `training`, each of which takes some of these. */
const TRAINING_FORMATS = ['text', 'json', 'csv', 'html'] as const;
export type Format = (typeof FORMATS | typeof TRAINING_FORMATS)[number];

export interface Arguments {
  readonly command: string | undefined;
  readonly operands: readonly string[];
  readonly format: Format;
  readonly rules: readonly string[];
  /** Empty: as `wardlight.yaml` says. */
  readonly packs: readonly string[];
  readonly builtin: boolean;
  readonly gitignore: boolean;
  /** Undefined: as `wardlight.yaml` says. */
  readonly failOn: FailOn | undefined;
  readonly output: string | undefined;
  readonly config: string | undefined;
  readonly baseline: string | undefined;
  readonly stdinFilename: string | undefined;
  readonly changed: boolean;
  readonly base: string | undefined;
  /** True: counts of what is found go into `.wardlight/scans`. */
  readonly record: boolean;
  /** A report of a scan that `training report` reads. */
  readonly findings: string | undefined;
  readonly stdio: boolean;
  readonly verbose: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

const OPTIONS = {
  format: { type: 'string' }, rules: { type: 'string', multiple: true }, pack: { type: 'string', multiple: true }, 'no-builtin': { type: 'boolean' }, 'no-gitignore': { type: 'boolean' },
  'fail-on': { type: 'string' }, output: { type: 'string', short: 'o' }, config: { type: 'string' }, baseline: { type: 'string' },
  'stdin-filename': { type: 'string' }, changed: { type: 'boolean' }, base: { type: 'string' }, stdio: { type: 'boolean' },
  verbose: { type: 'boolean' }, record: { type: 'boolean' }, findings: { type: 'string' }, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean', short: 'V' },
} as const;
type Option = keyof typeof OPTIONS;

const ALWAYS: readonly Option[] = ['help', 'version'];
const RULE_OPTIONS: readonly Option[] = ['rules', 'pack', 'no-builtin', 'config'];
const SCAN_OPTIONS: readonly Option[] = [...RULE_OPTIONS, 'format', 'no-gitignore', 'fail-on', 'output', 'baseline', 'stdin-filename', 'changed', 'base', 'verbose', 'record'];
/** The options of each command. */
const COMMANDS: Readonly<Record<string, readonly Option[]>> = {
  scan: SCAN_OPTIONS, baseline: [...RULE_OPTIONS, 'no-gitignore', 'output'], explain: RULE_OPTIONS, rules: [...RULE_OPTIONS, 'format'], lsp: ['stdio'],
  test: ['format'], training: ['format', 'output', 'findings'],
};

/** @throws UsageError */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  const [command, ...operands] = positionals;
  if (command !== undefined) checkCommand(command, Object.keys(values));
  return {
    command, operands,
    format: readWord<Format>('--format', values.format, command === 'training' ? TRAINING_FORMATS : FORMATS) ?? 'text',
    rules: values.rules ?? [],
    packs: values.pack ?? [],
    builtin: values['no-builtin'] !== true,
    gitignore: values['no-gitignore'] !== true,
    failOn: readWord('--fail-on', values['fail-on'], FAIL_ONS),
    output: values.output, config: values.config, baseline: values.baseline, stdinFilename: values['stdin-filename'],
    changed: values.changed === true || values.base !== undefined,
    base: values.base,
    record: values.record === true,
    findings: values.findings,
    verbose: values.verbose === true,
    stdio: values.stdio === true, help: values.help === true, version: values.version === true,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(parseMistake(args, error));
  }
}

function parseMistake(args: readonly string[], error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const names = Object.keys(OPTIONS);
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '-' && !names.includes(arg.slice(2).replace(/=.*$/s, '')));
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && unknown !== undefined) return unknownWord('option', unknown.replace(/=.*$/s, ''), names.map((name) => `--${name}`));
  return error instanceof Error ? `${error.message.split('. ')[0] ?? 'these arguments are wrong'}.` : 'these arguments are wrong.';
}

function checkCommand(command: string, given: readonly string[]): void {
  const options = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!options) throw new UsageError(unknownWord('command', command, Object.keys(COMMANDS)));
  const wrong = given.find((name) => ![...ALWAYS, ...options].some((option) => option === name));
  if (wrong !== undefined) throw new UsageError(`\`--${wrong}\` does not go with \`wardlight ${command}\`.`);
}

function readWord<Word extends string>(option: string, value: string | undefined, words: readonly Word[]): Word | undefined {
  const known = words.find((word) => word === value);
  if (value !== undefined && known === undefined) throw new UsageError(`\`${option}\` takes one of ${words.join(', ')}.`);
  return known;
}

function unknownWord(what: string, word: string, words: readonly string[]): string {
  const nearest = nearestWord(word, words);
  return nearest === undefined ? `the ${what} \`${word}\` is not known.` : `the ${what} \`${word}\` is not known; did you mean \`${nearest}\`?`;
}
