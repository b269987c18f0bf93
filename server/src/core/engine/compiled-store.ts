import { readCompiledRules, splitCompiledRules, stampFor, type CompiledRules } from '../compiled';
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
    const texts = splitCompiledRules(rules, stampFor(code, grammar));
    host.compiled?.write(formulasOf(ownRules, grammar), texts.formulas);
    host.compiled?.write(nameOf(ownRules, grammar), texts.rules);
  }

  private kept(grammar: Grammar): CompiledRules {
    const { ownRules, host } = this;
    if (ownRules === undefined) return new Map();
    return this.read(host.compiled?.read(nameOf(ownRules, grammar)), grammar, () => host.compiled?.read(formulasOf(ownRules, grammar)));
  }

  private read(text: string | undefined, grammar: Grammar, formulas?: () => string | undefined): CompiledRules {
    return this.code === undefined || text === undefined ? new Map() : readCompiledRules(text, stampFor(this.code, grammar), formulas);
  }
}

function nameOf(ownRules: string, { id }: Grammar): string {
  return `${ownRules}-${id}`;
}

function formulasOf(ownRules: string, grammar: Grammar): string {
  return `${nameOf(ownRules, grammar)}.formulas`;
}
