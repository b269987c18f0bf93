import { chooseRules, createEngine, DEFAULT_CONFIG, type Engine, type RuleSource } from '../../core';
import { findRoot, loadBuiltinRules, loadSetup } from '../../node';
import type { Catalog, CheckTools, CodeExercise } from '../../training';
import type { Environment } from '../environment';
import type { Training } from './read-topics';

/** The topics as a person gets them, and what proves them: the rules of the default pack, and those that an exercise names. */
export function createTools(training: Training, environment: Environment, catalog: Catalog, place: Pick<CheckTools, 'folder' | 'paths'>): CheckTools & { readonly catalog: Catalog } {
  const packaged = loadBuiltinRules(environment.assetRoot).rules;
  const rules = [...packaged, ...ownRules(environment, packaged)];
  return { ...place, rules, engineFor: enginesFor(environment, rules), catalog: training.expandCatalog(catalog, packaged) };
}

/** A team's topic may be about a rule of the team. */
function ownRules({ assetRoot, cwd }: Environment, packaged: readonly RuleSource[]): readonly RuleSource[] {
  const { setup } = loadSetup({ assetRoot, root: findRoot(cwd), builtin: false });
  return setup.rules.filter(({ id }) => !packaged.some((rule) => rule.id === id));
}

function enginesFor({ host }: Environment, rules: readonly RuleSource[]): (exercise: CodeExercise) => Engine {
  const standard = new Set(chooseRules(rules, DEFAULT_CONFIG).map(({ id }) => id));
  const engines = new Map<string, Engine>();
  return ({ findings }) => {
    const named = findings.filter((id) => !standard.has(id));
    const key = named.join(' ');
    const engine = engines.get(key) ?? createEngine({ host, rules: rules.filter(({ id }) => standard.has(id) || named.includes(id)) });
    engines.set(key, engine);
    return engine;
  };
}
