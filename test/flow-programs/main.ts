import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { testHost } from '../support/assets';
import { Analyser } from './analyser';
import { compare, countOf, falseShare, type Comparison, type Failure } from './compare';
import { execute, EXECUTORS, missingCommand } from './execute';
import { takePrograms, type JudgedProgram } from './generate/program';
import { FLOW_LANGUAGES, flowLanguage, type Language } from './languages';
import { classOf, minimise } from './minimise';
import { print } from './print';

const USAGE = `npm run flow-programs -- [--language NAME] [--count N] [--seed N] [--execute] [--verbose] [--keep DIR] [--most N]
  --language  only this one of ${FLOW_LANGUAGES.map(({ id }) => id).join(', ')}
  --count     programs of each language; 100 when not given
  --seed      the same seed gives the same programs; 1 when not given
  --execute   runs the programs, too, where the language can be run here, and compares that with the interpreter
  --verbose   prints a minimised program for each class of failures
  --keep      writes these programs into a folder
  --most      how many failures of a language are minimised; 40 when not given
Exit code: 0 when every real flow is found and at most 2 % of the reports are false, 1 when not, 2 on wrong use.`;

interface Options {
  readonly languages: readonly Language[];
  readonly count: number;
  readonly seed: number;
  readonly execute: boolean;
  readonly verbose: boolean;
  readonly keep: string | undefined;
  readonly most: number;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: { language: { type: 'string' }, count: { type: 'string' }, seed: { type: 'string' }, execute: { type: 'boolean' }, verbose: { type: 'boolean' }, keep: { type: 'string' }, most: { type: 'string' } },
  });
  const number = (value: string | undefined, usual: number): number => {
    if (value !== undefined && !/^\d+$/.test(value)) throw new Error(USAGE);
    return value === undefined ? usual : Number(value);
  };
  const languages = values.language === undefined ? FLOW_LANGUAGES : values.language.split(',').map(flowLanguage);
  const { keep, verbose = false } = values;
  return { languages, count: number(values.count, 100), seed: number(values.seed, 1), execute: values.execute === true, verbose, keep, most: number(values.most, 40) };
}

async function main(): Promise<void> {
  const options = readOptions();
  console.log('language    programs   real  found missed  clean  false  share of false');
  for (const language of options.languages) {
    const programs = takePrograms(language, options.seed, options.count);
    if (options.execute) await runReally(language, programs);
    const analyser = new Analyser({ ...testHost(), now: () => performance.now() }, language);
    const comparison = await compare(analyser, programs);
    printRow(language, comparison);
    if (options.verbose || options.keep !== undefined) await printClasses(comparison, analyser, language, options);
    if (countOf(comparison, 'missed') > 0 || falseShare(comparison) > 0.02) process.exitCode = 1;
  }
}

function printRow({ id }: Language, comparison: Comparison): void {
  const { programs, real, clean, problems } = comparison;
  const missed = countOf(comparison, 'missed');
  const numbers = [real, real - missed, missed, clean, countOf(comparison, 'false')].map((value) => String(value).padStart(6));
  console.log(`${id.padEnd(12)}${String(programs).padStart(8)} ${numbers.join(' ')}  ${(falseShare(comparison) * 100).toFixed(2).padStart(6)} %`);
  for (const problem of problems) console.log(`  ${problem}`);
}

async function runReally(language: Language, programs: readonly JudgedProgram[]): Promise<void> {
  const executor = EXECUTORS[language.id];
  const missing = executor ? missingCommand(executor) : 'a way to run it';
  if (!executor || missing !== undefined) {
    console.log(`${language.id} is not run: ${missing ?? ''} is missing; its flows are known from the interpreter alone`);
    return;
  }
  const { runs, disagreements } = await execute(executor, programs);
  console.log(`${language.id}: ${String(programs.length)} programs were run ${String(runs)} times, ${String(disagreements.length)} runs were other than expected`);
  for (const { judged, flags, expected, actual } of disagreements.slice(0, 3)) console.log(`${print(judged.program, true).text}\nflags ${flags}: expected ${String(expected)}, was ${String(actual)}`);
  if (disagreements.length > 0) process.exitCode = 1;
}

interface FailureClass {
  readonly kind: Failure['kind'];
  readonly name: string;
  readonly texts: string[];
}

async function printClasses({ failures }: Comparison, analyser: Analyser, language: Language, { keep, verbose, most }: Options): Promise<void> {
  const classes = new Map<string, FailureClass>();
  const step = Math.max(1, failures.length / most);
  const chosen = Array.from({ length: Math.min(most, failures.length) }, (_, index) => failures[Math.floor(index * step)]);
  for (const failure of chosen.flatMap((one) => one ?? [])) {
    const program = await minimise(failure, analyser, language);
    const name = classOf(program);
    const known = classes.get(`${failure.kind} ${name}`) ?? { kind: failure.kind, name, texts: [] };
    known.texts.push(print(program).text);
    classes.set(`${failure.kind} ${name}`, known);
  }
  const sorted = [...classes.values()].sort((a, b) => b.texts.length - a.texts.length);
  if (keep !== undefined) keepTexts(join(keep, language.id), sorted, language);
  if (!verbose) return;
  for (const { kind, name, texts } of sorted) console.log(`── ${kind} × ${String(texts.length)}: ${name}\n${shortest(texts)}`);
}

function keepTexts(folder: string, classes: readonly FailureClass[], { extension }: Language): void {
  mkdirSync(folder, { recursive: true });
  classes.forEach(({ kind, texts }, index) => writeFileSync(join(folder, `${kind}-${String(index + 1)}-times-${String(texts.length)}.${extension}`), shortest(texts)));
}

function shortest(texts: readonly string[]): string {
  return texts.reduce((best, text) => (text.length < best.length ? text : best));
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
