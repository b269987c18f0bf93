import { readFileSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { CONFIG_FILE, findWeakness, isPersonId, languageOf, paintWith, problemLines, type Config, type Problem } from '../../core';
import { codeOf, findRoot, loadBuiltinRules, loadRunbookPack, loadSetup, readTexts } from '../../node';
import type { Catalog, Lookup, ProgressEvent, ScanRecord, TeamReport, WeaknessCount } from '../../training';
import type { Arguments } from '../arguments';
import type { Environment } from '../environment';
import { write, writeOutput } from '../output';
import { UsageError } from '../usage';
import { loadTraining, readPackaged, readTeam, type Training } from './read-topics';

const PROGRESS_FOLDER = '.wardlight/progress';
const EXTENSION = '.jsonl';

/** Reports on a team. 2 when something of it could not be read. @throws UsageError */
export async function reportCommand(environment: Environment, args: Arguments, operands: readonly string[]): Promise<number> {
  const root = findTeam(environment.cwd, operands);
  const training = await loadTraining();
  const { config, problems: configProblems } = loadSettings(environment, root);
  const packaged = readPackaged(training, environment);
  const team = readTeam(training, environment, packaged, root);
  const catalog: Catalog = { ...packaged, topics: [...packaged.topics, ...team.topics], tracks: [...packaged.tracks, ...team.tracks] };
  const people = readPeople(training, root);
  const history = readHistory(training, root);
  const findings = args.findings === undefined ? lastOf(history.records) : readFindings(training, environment, root, args.findings);
  const report = training.teamReport({
    settings: config.training, path: CONFIG_FILE, catalog, people: people.events, findings: findings.counts, history: history.records, today: new Date().toISOString().slice(0, 10),
  });
  const problems = [...configProblems, ...team.problems, ...people.problems, ...history.problems, ...findings.problems];
  await print(training, args, environment, { ...report, problems: [...problems, ...report.problems] });
  return [...problems, ...report.problems].some(({ kind }) => kind !== 'warning') ? 2 : 0;
}

function findTeam(cwd: string, [operand, ...others]: readonly string[]): string {
  if (others.length > 0) throw new UsageError('`wardlight training report` takes one folder, or none for this repository.');
  if (operand === undefined) return findRoot(cwd);
  const full = resolve(cwd, operand);
  if (!statSync(full, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`there is no folder ${operand}; check the path.`);
  return full;
}

function loadSettings({ assetRoot }: Environment, root: string): { readonly config: Config; readonly problems: readonly Problem[] } {
  const { setup, problems } = loadSetup({ assetRoot, root, baseline: false });
  return { config: setup.config, problems: problems.filter(({ path }) => path === CONFIG_FILE) };
}

function readPeople(training: Training, root: string): { readonly events: ReadonlyMap<string, readonly ProgressEvent[]>; readonly problems: readonly Problem[] } {
  const { files, problems: unread } = readTexts(root, PROGRESS_FOLDER);
  const events = new Map<string, readonly ProgressEvent[]>();
  const problems = [...unread];
  for (const [path, text] of files) {
    if (!path.endsWith(EXTENSION)) continue;
    const person = path.slice(PROGRESS_FOLDER.length + 1, -EXTENSION.length);
    const read = training.readProgress(text, path, person);
    if (isPersonId(person)) events.set(person, read.events);
    problems.push(...read.problems);
  }
  return { events, problems };
}

interface Counts {
  readonly counts: readonly WeaknessCount[];
  readonly problems: readonly Problem[];
}

function readHistory(training: Training, root: string): { readonly records: readonly ScanRecord[]; readonly problems: readonly Problem[] } {
  const { files, problems } = readTexts(root, training.SCANS_FOLDER);
  const read = [...files].filter(([path]) => path.endsWith('.json')).map(([path, text]) => training.readScanRecord(text, path));
  const records = read.flatMap(({ record }) => record ?? []).sort((a, b) => (a.at < b.at ? -1 : 1));
  return { records, problems: [...problems, ...read.flatMap((one) => one.problems)] };
}

function lastOf(records: readonly ScanRecord[]): Counts {
  return { counts: records.at(-1)?.weaknesses ?? [], problems: [] };
}

/** @throws UsageError */
function readFindings(training: Training, environment: Environment, root: string, operand: string): Counts {
  const file = resolve(environment.cwd, operand);
  const { findings, problems } = training.readScanReport(readReport(file, operand), relative(environment.cwd, file), lookupIn(environment, root));
  return { counts: findings, problems };
}

/** @throws UsageError */
function readReport(file: string, operand: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${operand} cannot be read (${codeOf(error)}); write it with \`wardlight scan . --format json --output ${operand}\`.`);
  }
}

async function print(training: Training, { format, output }: Arguments, { cwd }: Environment, report: TeamReport): Promise<void> {
  const render = { json: training.reportJson, csv: training.reportCsv, html: training.reportHtml, text: training.reportText, sarif: training.reportJson }[format];
  if (output !== undefined) writeOutput(resolve(cwd, output), render(report));
  else await write(process.stdout, render(report));
  for (const line of problemLines(report.problems, paintWith(false))) await write(process.stderr, `${line}\n`);
}

/** What rules of the folder, and those that are packaged, are about. */
export function lookupIn({ assetRoot }: Environment, root: string): Lookup {
  const pack = loadRunbookPack(assetRoot);
  const rules = new Map([...loadBuiltinRules(assetRoot).rules, ...loadSetup({ assetRoot, root, baseline: false }).setup.rules].map((rule) => [rule.id, rule]));
  return {
    weaknessOf: (id) => {
      const rule = rules.get(id);
      return rule && findWeakness(pack, rule)?.name;
    },
    languageOf,
  };
}
