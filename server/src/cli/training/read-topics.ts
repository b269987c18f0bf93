import { join } from 'node:path';
import { CONFIG_FILE, parseConfig, TEAM_FOLDER } from '../../core';
import { decode, findRoot, loadBuiltinRules, loadRunbookPack, readAsset, readBytes, readTexts } from '../../node';
import type { Catalog } from '../../training';
import type { Environment } from '../environment';

export type Training = typeof import('../../training');

/** Loaded when somebody asks for it: a scan never does. */
export function loadTraining(): Promise<Training> {
  return import('../../training');
}

/** The packaged topics. @throws when the package is damaged */
export function readPackaged({ TRAINING_ASSET, readPackagedCatalog }: Training, { assetRoot }: Environment): Catalog {
  return readPackagedCatalog(decode(readAsset(join(assetRoot, TRAINING_ASSET))), loadBuiltinRules(assetRoot).rules);
}

/** The folder of a team's own topics, relative to the root with `/`: as `wardlight.yaml` says. What is wrong with that file is told by who reads all of it. */
export function teamFolder(root: string): string {
  const bytes = readBytes(join(root, CONFIG_FILE));
  return (bytes instanceof Uint8Array ? parseConfig(decode(bytes), CONFIG_FILE).config.training?.topics : undefined) ?? TEAM_FOLDER;
}

/** The team's own topics. @param root absolute; by default the repository that the command runs in */
export function readTeam(training: Training, { assetRoot, cwd }: Environment, packaged: Catalog, root = findRoot(cwd)): Catalog {
  const folder = teamFolder(root);
  const { files, problems } = readTexts(root, folder);
  const { weaknesses } = loadRunbookPack(assetRoot);
  const team = training.readCatalog(files, { weaknesses, folder, team: true, packaged });
  return { ...team, problems: [...problems, ...team.problems] };
}
