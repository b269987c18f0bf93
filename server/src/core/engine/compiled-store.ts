import { readCompiledRules, stampFor, writeCompiledRules, type CompiledRules } from '../compiled';
import type { Host } from '../host';
import type { Grammar } from '../syntax';

/** Rules for any text are kept as those of a language without a grammar. */
const TEXT: Grammar = { id: 'text', kinds: [], fields: [], named: new Uint8Array() };

/** What was compiled before: the packaged rules by the build, a team's own by the last run. */
export class CompiledStore {
  /**
   * @param code decides with the grammar whether what is there still holds; undefined: nothing is read or kept
   * @param ownRules names the place that a team's rules come from; undefined: theirs are not kept
   */
  constructor(
    private readonly host: Pick<Host, 'compiled'>,
    private readonly code: string | undefined,
    private readonly ownRules: string | undefined,
  ) {}

  async load(grammar: Grammar): Promise<CompiledRules> {
    if (this.code === undefined) return new Map();
    const packaged = await this.host.compiled?.packaged(grammar.id);
    return new Map([...this.read(packaged, grammar), ...this.kept(grammar)]);
  }

  /** Those for any text, at once: none of them is packaged. */
  loadForText(): CompiledRules {
    return this.kept(TEXT);
  }

  keep(rules: CompiledRules | undefined, grammar: Grammar = TEXT): void {
    const { code, ownRules, host } = this;
    if (rules === undefined || code === undefined || ownRules === undefined) return;
    host.compiled?.write(nameOf(ownRules, grammar), writeCompiledRules(rules, stampFor(code, grammar)));
  }

  private kept(grammar: Grammar): CompiledRules {
    return this.read(this.ownRules === undefined ? undefined : this.host.compiled?.read(nameOf(this.ownRules, grammar)), grammar);
  }

  private read(text: string | undefined, grammar: Grammar): CompiledRules {
    return this.code === undefined || text === undefined ? new Map() : readCompiledRules(text, stampFor(this.code, grammar));
  }
}

function nameOf(ownRules: string, { id }: Grammar): string {
  return `${ownRules}-${id}`;
}
