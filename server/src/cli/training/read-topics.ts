import { join } from 'node:path';
import { decode, findRoot, loadBuiltinRules, loadRunbookPack, readAsset, readTexts } from '../../node';
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

/** Where a team's topics lie. */
interface TeamTopics {
  /** Absolute; by default the repository that the command runs in. */
  readonly root?: string;
  /** Relative to the root, with `/`. */
  readonly folder?: string | undefined;
}

/** The team's own topics. */
export function readTeam({ TEAM_FOLDER, readCatalog }: Training, { assetRoot, cwd }: Environment, packaged: Catalog, { root = findRoot(cwd), folder = TEAM_FOLDER }: TeamTopics = {}): Catalog {
  const { files, problems } = readTexts(root, folder);
  const { weaknesses } = loadRunbookPack(assetRoot);
  const team = readCatalog(files, { weaknesses, folder, team: true, packaged });
  return { ...team, problems: [...problems, ...team.problems] };
}
