import { CODE_HASH, NotPlainError, readCompiledRules, readData, write, writeCompiledRules, type CompiledRule } from '../compiled';
import { loadRuleFile, type RuleFile } from '../formats';
import type { CompiledCache } from '../host';

/** The rule files of one place, read once for each content: what an earlier run read is known, its problems too. */
export class KnownRuleFiles {
  private readonly known: ReadonlyMap<string, CompiledRule>;
  private readonly used = new Map<string, CompiledRule>();
  private hasFresh = false;

  /**
   * @param place names the place among all that the cache holds; a rule set of that name keeps what its rules compile to
   * @param code decides whether what is kept still holds; undefined: nothing is read or kept
   */
  constructor(private readonly cache: CompiledCache | undefined, readonly place: string, private readonly code: string | undefined = CODE_HASH) {
    this.known = readCompiledRules((code === undefined ? undefined : cache?.read(nameOf(place))) ?? '', stampOf(code));
  }

  /** As `loadRuleFile`. @param digestOf gives what no other path or text gives; undefined when that cannot be told */
  load(text: string, path: string, digestOf: (path: string, text: string) => string | undefined): RuleFile {
    const digest = this.code === undefined || !this.cache ? undefined : digestOf(path, text);
    if (digest === undefined) return loadRuleFile(text, path);
    const known = this.known.get(digest);
    const before = fileIn(known);
    const file = before ?? loadRuleFile(text, path);
    this.remember(digest, file, before && known);
    return { ...file, rules: file.rules.map((rule, index) => ({ ...rule, digest: `${digest}-${index}` })) };
  }

  /** Keeps what was read since, without what is no longer there. */
  keep(): void {
    if (this.code === undefined || (!this.hasFresh && this.used.size === this.known.size)) return;
    this.cache?.write(nameOf(this.place), writeCompiledRules(this.used, stampOf(this.code)));
  }

  private remember(digest: string, file: RuleFile, known: CompiledRule | undefined): void {
    try {
      this.used.set(digest, known ?? { formula: write(file) });
      this.hasFresh ||= known === undefined;
    } catch (error) {
      // What YAML can say and JSON cannot is read each time.
      if (!(error instanceof NotPlainError)) throw error;
    }
  }
}

function fileIn(known: CompiledRule | undefined): RuleFile | undefined {
  try {
    const file = known?.formula === undefined ? undefined : (readData(known.formula) as RuleFile);
    return Array.isArray(file?.rules) && Array.isArray(file.problems) ? file : undefined;
  } catch {
    return undefined;
  }
}

function nameOf(place: string): string {
  return `${place}-files`;
}

function stampOf(code: string | undefined): string {
  return `${code}-files`;
}
