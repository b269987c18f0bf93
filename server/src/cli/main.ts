import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readArguments, type Arguments } from './arguments';
import { baselineCommand } from './baseline-command';
import { createEnvironment, versionOf, type Environment } from './environment';
import { survivePipes, write } from './output';
import { explainCommand, rulesCommand } from './rule-commands';
import { isTestWorker, workOnTests } from './rule-tests/test-worker';
import { scanCommand } from './scan-command';
import { testCommand } from './test-command';
import { trainingCommand } from './training/training-command';
import { HELP, UsageError } from './usage';

/** The command line's entry. It sets the exit code and lets the process end by itself, so that all output gets out. */
async function main(): Promise<void> {
  survivePipes([process.stdout, process.stderr]);
  const environment = createEnvironment(__dirname);
  try {
    process.exitCode = await run(environment, readArguments(process.argv.slice(2)));
  } catch (error) {
    process.exitCode = 2;
    // Where standard error cannot be written either, the exit code is all that is left to say it.
    await write(process.stderr, `wardlight: ${explain(error)}\n`).catch(() => undefined);
  }
}

/** An unexpected error's text is not ours, and could quote what was scanned: only its name and place in our code are shown. */
function explain(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}\nRun \`wardlight --help\` for all options.`;
  if (!(error instanceof Error)) return 'failed for an unknown reason; please report it.';
  const where = error.stack?.split('\n').find((line) => line.trim().startsWith('at '))?.trim() ?? '';
  return `failed (${error.name} ${where}); please report it. If the package may be damaged, reinstall it or run \`npm run build\`.`;
}

async function run(environment: Environment, args: Arguments): Promise<number> {
  if (args.version) return say(`${versionOf(environment)}\n`);
  if (args.help) return say(HELP);
  const { signal } = cancelOnInterrupt();
  switch (args.command) {
    case 'scan': return scanCommand(environment, args, signal);
    case 'baseline': return baselineCommand(environment, args, signal);
    case 'explain': return explainCommand(environment, args);
    case 'rules': return rulesCommand(environment, args);
    case 'test': return testCommand(environment, args, signal);
    case 'training': return trainingCommand(environment, args);
    case 'lsp': return serve(environment, args);
    default: throw new UsageError('name a command: scan, baseline, explain, rules, test, training or lsp.');
  }
}

async function say(text: string): Promise<number> {
  await write(process.stdout, text);
  return 0;
}

/** The first Ctrl+C ends the scan and reports what was found until then, the second ends the process. */
function cancelOnInterrupt(): AbortController {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  return controller;
}

/** The server is a bundle of its own, so that a scan never loads it. */
async function serve({ assetRoot }: Environment, { stdio }: Arguments): Promise<number> {
  if (!stdio) throw new UsageError('`wardlight lsp` talks over standard input and output; start it with `--stdio`.');
  const server = join(assetRoot, 'server', 'node.js');
  if (!existsSync(server)) throw new UsageError('the language server is not built; run `npm run build`.');
  await import(pathToFileURL(server).href);
  return 0;
}

if (isTestWorker()) workOnTests();
else void main();
