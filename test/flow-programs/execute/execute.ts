import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JudgedProgram } from '../generate/program';
import { print } from '../print';

/** A program that is to be run with given inputs. */
export interface Trial {
  readonly judged: JudgedProgram;
  /** Each sink tells its number. */
  readonly text: string;
  /** One string of 0 and 1 for each run: what `flag()` gives, call by call; 0 afterwards. */
  readonly runs: readonly string[];
}

/** For each run of each trial: the numbers of the sinks that the marker came to, sorted, or what went wrong. */
export type Outcomes = readonly (readonly (readonly number[] | string)[])[];

/** A way to run programs of one language. */
export interface Executor {
  /** What has to be on the machine: commands that are asked for their version. */
  readonly needs: readonly (readonly string[])[];
  readonly run: (trials: readonly Trial[], folder: string) => Outcomes | Promise<Outcomes>;
}

export interface Disagreement {
  readonly judged: JudgedProgram;
  readonly flags: string;
  readonly expected: readonly number[];
  readonly actual: readonly number[] | string;
}

export interface Execution {
  readonly programs: number;
  readonly runs: number;
  readonly disagreements: readonly Disagreement[];
}

/** @returns the command that is missing, or undefined */
export function missingCommand({ needs }: Executor): string | undefined {
  const missing = needs.find(([command = '', ...args]) => spawnSync(command, args, { stdio: 'ignore' }).status !== 0);
  return missing?.[0];
}

/** Runs programs and compares what the marker reached with what the interpreter says. @param most runs of one program */
export async function execute(executor: Executor, programs: readonly JudgedProgram[], most = 12): Promise<Execution> {
  const folder = mkdtempSync(join(tmpdir(), 'flow-programs-'));
  try {
    const trials = programs.map((judged) => ({ judged, text: print(judged.program, true).text, runs: chosenRuns(judged, most).map(({ flags }) => flags) }));
    const outcomes = await executor.run(trials, folder);
    const disagreements = trials.flatMap(({ judged }, index) => compare(judged, most, outcomes[index] ?? []));
    return { programs: programs.length, runs: trials.reduce((sum, { runs }) => sum + runs.length, 0), disagreements };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs that differ in their inputs, spread over all that there are. */
function chosenRuns({ verdict }: JudgedProgram, most: number): readonly { readonly flags: string; readonly reached: readonly number[] }[] {
  const { runs } = verdict;
  const step = Math.max(1, runs.length / most);
  const chosen = Array.from({ length: Math.min(most, runs.length) }, (_, index) => runs[Math.floor(index * step)]);
  return chosen.flatMap((run) => (run ? [{ flags: run.flags.map(Number).join(''), reached: [...run.reached].sort((a, b) => a - b) }] : []));
}

function compare(judged: JudgedProgram, most: number, outcomes: Outcomes[number]): Disagreement[] {
  return chosenRuns(judged, most).flatMap(({ flags, reached }, index) => {
    const actual = outcomes[index] ?? 'was not run';
    return String(actual) === String(reached) ? [] : [{ judged, flags, expected: reached, actual }];
  });
}

/** Reads what a driver says: a line for each run, with the trial, the run, and numbers or a text. */
export function readOutcomes(trials: readonly Trial[], output: string): Outcomes {
  const outcomes = trials.map(({ runs }) => runs.map((): readonly number[] | string => 'no outcome'));
  for (const line of output.split('\n')) {
    const [trial, run, kind, rest = ''] = line.split('\t');
    const row = outcomes[Number(trial)];
    if (!row || kind === undefined) continue;
    row[Number(run)] = kind === 'ok' ? sortedNumbers(rest) : rest;
  }
  return outcomes;
}

function sortedNumbers(text: string): readonly number[] {
  const numbers = text.split(',').filter((part) => part !== '').map(Number);
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** The runs as a driver reads them: trial, run and flags. */
export function writeRuns(trials: readonly Trial[]): string {
  return trials.flatMap(({ runs }, trial) => runs.map((flags, run) => `${String(trial)}\t${String(run)}\t${flags}`)).join('\n');
}

/** @throws Error with the end of what the command said when it fails */
export function runCommand(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${command} failed: ${error?.message ?? ''}\n${stderr.slice(0, 6000)}${stdout.slice(-2000)}`);
  return stdout;
}
