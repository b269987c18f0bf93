import { createEngine, mergeRules, type Engine, type Problem, type RuleFile } from '../core';
import type { LoadedRules, Runtime } from './runtime';

/** Rules with the engine that runs them. */
export interface RuleSet {
  readonly engine: Engine;
  /** Rule files and rules that could not be read. What did not compile is among the engine's problems. */
  readonly problems: readonly Problem[];
}

/** The packaged rules, and on top of them those of a folder. One engine serves all folders without rules of their own. */
export class RuleSets {
  private readonly builtin: Promise<LoadedRules>;
  private readonly base: Promise<RuleSet>;

  constructor(private readonly runtime: Runtime) {
    this.builtin = runtime.loadRules();
    this.base = this.builtin.then((loaded) => this.start([loaded]));
    this.warm(() => undefined);
  }

  /** Starts to load what a document's language takes, while the client is still asked for the settings of its folder. */
  warm(languageIn: (engine: Engine) => string | undefined): void {
    // Whoever asks for the packaged rules is told when they do not load.
    this.base.then(({ engine }) => engine.warm(languageIn(engine))).catch(() => undefined);
  }

  /** The packaged rules alone. Rejects when the package is damaged. */
  packaged(): Promise<RuleSet> {
    return this.base;
  }

  /**
   * @param ruleFiles paths of rule files and folders, relative to the folder
   * @param others rules that were read from files of other tools
   */
  async withFilesOf(folderUri: string, ruleFiles: readonly string[], others: RuleFile): Promise<RuleSet> {
    const own = ruleFiles.length === 0 ? undefined : await this.runtime.loadRuleFiles?.(folderUri, ruleFiles);
    if (own === undefined && others.rules.length === 0) return this.base;
    return this.start([await this.builtin, ...(own ? [own] : []), others], own?.ownRules);
  }

  private start(loaded: readonly LoadedRules[], ownRules?: string): RuleSet {
    const { rules, problems } = mergeRules(loaded);
    const engine = createEngine({ host: this.runtime.host, rules, ownRules });
    return { engine, problems };
  }
}
