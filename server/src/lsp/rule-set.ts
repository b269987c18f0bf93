import { chooseRules, createEngine, DEFAULT_CONFIG, mergeRules, type Config, type Engine, type Problem, type RuleFile, type RuleSource } from '../core';
import type { LoadedRules, Runtime } from './runtime';

/** Rules with the engine that runs them. */
export interface RuleSet {
  readonly engine: Engine;
  /** All packaged rules, also those that the team did not choose. */
  readonly packaged: readonly RuleSource[];
  /** Rule files and rules that could not be read. What did not compile is among the engine's problems. */
  readonly problems: readonly Problem[];
}

type Choice = Pick<Config, 'packs' | 'rules'>;

/** The packaged rules that a team chose, and on top of them those of a folder. One engine serves all folders that choose as most do. */
export class RuleSets {
  private readonly builtin: Promise<LoadedRules>;
  private readonly base: Promise<RuleSet>;
  /** What was chosen otherwise last: settings of a folder are loaded often, and change seldom. */
  private last: RuleSet | undefined;

  constructor(private readonly runtime: Runtime) {
    this.builtin = runtime.loadRules();
    this.base = this.builtin.then((builtin) => this.start(builtin, chooseRules(builtin.rules, DEFAULT_CONFIG)));
    this.warm(() => undefined);
  }

  /** Starts to load what a document's language takes, while the client is still asked for the settings of its folder. */
  warm(languageIn: (engine: Engine) => string | undefined): void {
    // Whoever asks for the packaged rules is told when they do not load.
    this.base.then(({ engine }) => engine.warm(languageIn(engine))).catch(() => undefined);
  }

  /** The packaged rules that are chosen, alone. Rejects when the package is damaged. */
  async chosen(choice: Choice): Promise<RuleSet> {
    const [builtin, base] = [await this.builtin, await this.base];
    const rules = chooseRules(builtin.rules, choice);
    const known = [base, this.last].find((one) => one !== undefined && isSame(one.engine.rules, rules));
    if (known) return known;
    return (this.last = this.start(builtin, rules));
  }

  /** @param others rules that were read from files of other tools */
  async withFilesOf(folderUri: string, config: Choice & Pick<Config, 'ruleFiles'>, others: RuleFile): Promise<RuleSet> {
    const own = config.ruleFiles.length === 0 ? undefined : await this.runtime.loadRuleFiles?.(folderUri, config.ruleFiles);
    if (own === undefined && others.rules.length === 0) return this.chosen(config);
    const builtin = await this.builtin;
    return this.start(builtin, chooseRules(builtin.rules, config), [...(own ? [own] : []), others], own?.ownRules);
  }

  private start(builtin: LoadedRules, chosen: readonly RuleSource[], more: readonly RuleFile[] = [], ownRules?: string): RuleSet {
    const { rules, problems } = mergeRules([{ ...builtin, rules: chosen }, ...more]);
    const engine = createEngine({ host: this.runtime.host, rules, ownRules });
    return { engine, packaged: builtin.rules, problems };
  }
}

function isSame(some: readonly RuleSource[], others: readonly RuleSource[]): boolean {
  return some.length === others.length && some.every((rule, index) => rule === others[index]);
}
