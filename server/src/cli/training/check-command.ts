import { statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { paintWith, TEAM_FOLDER, type Problem } from '../../core';
import { findRoot, loadRunbookPack, readTexts, toPosix } from '../../node';
import type { Catalog, CheckedTopic } from '../../training';
import type { Arguments } from '../arguments';
import type { Environment } from '../environment';
import { write } from '../output';
import { UsageError } from '../usage';
import { failsCheck, renderCheckJson, renderCheckText, type CheckReport } from './check-report';
import { createTools } from './check-tools';
import { loadTraining, readPackaged, teamFolder, type Training } from './read-topics';

/** What is checked: all topics of a folder, or one of them. */
interface Target {
  /** The folder that paths in the report begin in: where the command runs. */
  readonly root: string;
  /** With the topics, relative to the root, with `/`. */
  readonly folder: string;
  /** The one topic that is asked for. */
  readonly only?: string;
}

/** Proves topics. 0 when all holds, 1 when not. @throws UsageError */
export async function checkCommand(environment: Environment, args: Arguments, operands: readonly string[]): Promise<number> {
  const [operand, ...others] = operands;
  if (operand === undefined || others.length > 0) throw new UsageError('`wardlight training check` takes one folder, of all topics or of one, such as `wardlight training check .wardlight/training`.');
  const target = findTarget(environment.cwd, operand);
  const training = await loadTraining();
  const report = await checkTarget(training, environment, target);
  if (report.topics.length === 0 && report.problems.length === 0) throw new UsageError(`there is no topic in ${operand}; \`wardlight training new ${operand}/my-topic\` makes one.`);
  const colors = process.stdout.isTTY === true && !process.env.NO_COLOR;
  await write(process.stdout, args.format === 'json' ? renderCheckJson(report) : renderCheckText(report, paintWith(colors)));
  return failsCheck(report) ? 1 : 0;
}

/** Whether `wardlight.yaml` says so. */
function isTeamFolder(full: string): boolean {
  const root = findRoot(full);
  return full === join(root, teamFolder(root));
}

function findTarget(cwd: string, operand: string): Target {
  const full = resolve(cwd, operand);
  if (!statSync(full, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`there is no folder ${operand}; check the path.`);
  const isTopic = statSync(join(full, 'topic.yaml'), { throwIfNoEntry: false }) !== undefined;
  const folder = isTopic ? dirname(full) : full;
  return { ...within(cwd, folder), ...(isTopic && { only: basename(full) }) };
}

/** A folder that does not lie below where the command runs is its own root. */
function within(cwd: string, folder: string): Pick<Target, 'root' | 'folder'> {
  const path = toPosix(relative(cwd, folder));
  return path === '' || path === '..' || path.startsWith('../') || resolve(cwd, path) !== folder ? { root: folder, folder: '' } : { root: cwd, folder: path };
}

async function checkTarget(training: Training, environment: Environment, { root, folder, only }: Target): Promise<CheckReport> {
  const { files, problems: unread } = readTexts(root, folder);
  const packaged = readPackaged(training, environment);
  const { weaknesses } = loadRunbookPack(environment.assetRoot);
  const isTeam = folder.endsWith(TEAM_FOLDER) || isTeamFolder(join(root, folder));
  const catalog = training.readCatalog(files, { folder, weaknesses, ...(isTeam && { team: true, packaged }) });
  const isAsked = ({ path = '' }: Problem): boolean => only === undefined || path.startsWith(`${folder === '' ? '' : `${folder}/`}${only}/`);
  const topics = catalog.topics.filter(({ id }) => only === undefined || id === only);
  const tracks = only === undefined && !isTeam ? training.topicsWithoutTrack(catalog, folder) : [];
  const problems = [...unread, ...catalog.problems, ...tracks].filter(isAsked);
  const tools = createTools(training, environment, { ...catalog, topics, worlds: { ...packaged.worlds, ...catalog.worlds } }, { folder, paths: [...files.keys()] });
  const checked: CheckedTopic[] = [];
  for (const topic of tools.catalog.topics) checked.push(await training.checkTopic(topic, tools));
  return { topics: checked, problems, broken: brokenOf(problems, folder, catalog) };
}

/** Topics that could not be read. */
function brokenOf(problems: readonly Problem[], folder: string, { topics }: Catalog): readonly string[] {
  const prefix = folder === '' ? '' : `${folder}/`;
  const names = problems.flatMap(({ path = '' }) => (path.startsWith(prefix) && path.slice(prefix.length).includes('/') ? [path.slice(prefix.length).split('/')[0]!] : []));
  return [...new Set(names)].filter((name) => name !== 'worlds' && !topics.some(({ id }) => id === name)).sort();
}
