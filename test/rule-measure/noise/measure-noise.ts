import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../support/assets';
import { extract, scanFolder, type ScanFinding } from '../repositories';
import { countLines } from './count-lines';
import { changes, noiseOf, rate, round, writeSnapshot, type NoiseRepository, type RepositoryNoise } from './snapshot';

const FOLDER = join(ROOT, 'test/rule-measure/noise');
const SNAPSHOT = join(FOLDER, 'noise.json');

export interface NoiseOptions {
  /** A folder of Git directories instead of GitHub. */
  readonly from: string | undefined;
  /** Only repositories that are mostly in this language, or of this name. */
  readonly only: string | undefined;
  /** Prints each finding. */
  readonly list: boolean;
  readonly update: boolean;
}

/** What the rules of the last build find in well-kept repositories. @returns false when it is not what the snapshot says */
export function measureNoise(options: NoiseOptions): boolean {
  const chosen = readRepositories().filter(({ language, repository }) => options.only === undefined || [language, repository].includes(options.only));
  const noise = chosen.map((one) => measureOne(one, options));
  print(noise);
  if (options.update && options.only === undefined) writeFileSync(SNAPSHOT, writeSnapshot(noise));
  const before = readSnapshot().filter(({ repository }) => chosen.some((one) => one.repository === repository));
  const differences = changes(before, noise);
  if (differences.length > 0) console.log(`\nOtherwise than in the snapshot:\n${differences.join('\n')}`);
  return differences.length === 0;
}

export function readRepositories(): readonly NoiseRepository[] {
  return JSON.parse(readFileSync(join(FOLDER, 'repositories.json'), 'utf8')) as readonly NoiseRepository[];
}

export function readSnapshot(): readonly RepositoryNoise[] {
  if (!existsSync(SNAPSHOT)) return [];
  return (JSON.parse(readFileSync(SNAPSHOT, 'utf8')) as { readonly repositories: readonly RepositoryNoise[] }).repositories;
}

function measureOne(of: NoiseRepository, { from, list }: NoiseOptions): RepositoryNoise {
  const folder = extract(of, from);
  const findings = scanFolder(folder).filter(({ place }) => place !== 'test');
  if (list) for (const finding of findings) console.log(line(of.repository, finding));
  return noiseOf(of, countLines(folder), findings);
}

function line(repository: string, { path, range, rule, tier, message }: ScanFinding): string {
  return `${repository}/${path}:${range.start.line}\t${tier}\t${rule}\t${message.slice(0, 100)}`;
}

function print(noise: readonly RepositoryNoise[]): void {
  const row = (name: string, own: readonly RepositoryNoise[]): string =>
    `| ${name} | ${own.reduce((sum, { lines }) => sum + lines, 0)} | ${round(rate(own, ['now']))} | ${round(rate(own, ['save']))} | ${round(rate(own, ['scan']))} | ${round(rate(own))} |`;
  const languages = [...new Set(noise.map(({ language }) => language))];
  console.log('\n| findings for 1,000 lines | lines | now | save | scan | all |\n|---|---:|---:|---:|---:|---:|');
  for (const one of noise) console.log(row(one.repository, [one]));
  for (const language of languages) console.log(row(`**${language}**`, noise.filter((one) => one.language === language)));
  console.log(row('**all**', noise));
}
