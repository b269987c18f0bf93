import { readCompiledRules, readPackedRules, splitCompiledRules, stampFor, TEXT_GRAMMAR, type CompiledRules } from '../compiled';
import type { Host } from '../host';
import type { Grammar } from '../syntax';

/** What was compiled before: the packaged rules by the build, a team's own by the last run. */
export class CompiledStore {
  /**
   * @param code decides with the grammar whether what is there still holds; undefined: nothing is read or kept
   * @param ownRules names the place that a team's rules come from; undefined: theirs are not kept
   */
  constructor(
    private readonly host: Pick<Host, 'compiled' | 'log'>,
    private readonly code: string | undefined,
    private readonly ownRules: string | undefined,
  ) {}

  /** @param family of the grammar's language */
  async load(grammar: Grammar, family: string): Promise<CompiledRules> {
    const { code } = this;
    if (code === undefined) return new Map();
    const packaged = await this.host.compiled?.packaged(family);
    return new Map([...(packaged ? this.unpack(packaged, grammar, code) : []), ...this.kept(grammar)]);
  }

  /** What is damaged is compiled, which takes its time. */
  private unpack(packaged: Uint8Array, grammar: Grammar, code: string): CompiledRules {
    try {
      return readPackedRules(packaged, grammar.id, stampFor(code, grammar));
    } catch (error) {
      this.host.log('warn', `${grammar.id}: the packaged rules have to be compiled (${error instanceof Error ? error.message : String(error)}); reinstall Wardlight to have them start faster`);
      return new Map();
    }
  }

  /** Those for any text. */
  loadForText(): Promise<CompiledRules> {
    return this.load(TEXT_GRAMMAR, TEXT_GRAMMAR.id);
  }

  /** @param toKeep is asked only where it would be kept */
  keep(toKeep: () => CompiledRules | undefined, grammar: Grammar = TEXT_GRAMMAR): void {
    const { code, ownRules, host } = this;
    const rules = code === undefined || ownRules === undefined ? undefined : toKeep();
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
