import { join } from 'node:path';
import { createEngine, type Engine, type RuleSource } from '../../core';
import { findRoot, loadBuiltinRules, loadSetup, readAsset } from '../../node';
import type { Catalog, CheckTools, Sandbox } from '../../training';
import type { Environment } from '../environment';
import type { Training } from './read-topics';

/** The topics as a person gets them, and what proves them: the engine with the rules of the folder that the command runs in, and the sandbox. */
export function createTools(training: Training, environment: Environment, catalog: Catalog, place: Pick<CheckTools, 'folder' | 'paths'>): CheckTools & { readonly catalog: Catalog } {
  const { host, assetRoot } = environment;
  const packaged = loadBuiltinRules(assetRoot).rules;
  const engine = createEngine({ host, rules: [...packaged, ...ownRules(environment, packaged)] });
  const engineFor = async (rules?: readonly RuleSource[]): Promise<Engine> => (rules ? createEngine({ host, rules, skips: false }) : engine);
  let made: Promise<Sandbox> | undefined;
  const sandbox = (): Promise<Sandbox> => (made ??= training.createSandbox(readAsset(join(assetRoot, training.SANDBOX_ASSET)), { now: () => host.now() }));
  const examiner = training.createExaminer({ sandbox, engineFor, worlds: catalog.worlds });
  return { ...place, engine, examiner, catalog: training.expandCatalog(catalog, packaged) };
}

/** A team's topic may be about a rule of the team. */
function ownRules({ assetRoot, cwd }: Environment, packaged: readonly RuleSource[]): readonly RuleSource[] {
  const { setup } = loadSetup({ assetRoot, root: findRoot(cwd), builtin: false });
  return setup.rules.filter(({ id }) => !packaged.some((rule) => rule.id === id));
}
