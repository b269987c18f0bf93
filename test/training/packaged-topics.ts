import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine, type Engine, type RuleSource } from '../../server/src/core';
import { createExaminer, expandCatalog, readCatalog, type Catalog, type CheckTools, type Sandbox } from '../../server/src/training';
import { packagedRules, ROOT, runbookPack, testHost } from '../support/assets';
import { testSandbox } from '../support/exam';

/** Every text of training/ by its path. */
export function trainingTexts(): ReadonlyMap<string, string> {
  const names = readdirSync(join(ROOT, 'training'), { recursive: true, encoding: 'utf8' }).map((name) => `training/${name.replaceAll('\\', '/')}`);
  return new Map(names.filter((path) => statSync(join(ROOT, path)).isFile()).sort().map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));
}

const rules = packagedRules();

/** The topics as a person gets them. */
export function readPackagedTopics(files: ReadonlyMap<string, string>): Catalog {
  return expandCatalog(readCatalog(files, { weaknesses: runbookPack().weaknesses }), rules);
}

/** The real engine and the real sandbox. */
export function createTools({ worlds }: Catalog, files: ReadonlyMap<string, string>): CheckTools {
  const engine = createEngine({ host: testHost(), rules });
  const engineFor = async (own?: readonly RuleSource[]): Promise<Engine> => (own ? createEngine({ host: testHost(), rules: own, skips: false }) : engine);
  let sandbox: Promise<Sandbox> | undefined;
  const examiner = createExaminer({ sandbox: () => (sandbox ??= testSandbox()), engineFor, worlds });
  return { examiner, engine, folder: 'training', paths: [...files.keys()] };
}

/** What nobody would mistake for anything else: the formats of providers. */
export function providerEngine(): Engine {
  return createEngine({ host: testHost(), rules: rules.filter(({ credential }) => credential?.format !== undefined && credential.detector === undefined) });
}
