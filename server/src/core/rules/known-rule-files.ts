import { CODE_HASH, NotPlainError, readCompiledRules, writeCompiledRules, type CompiledRule } from '../compiled';
import { loadRuleFile, type RuleFile } from '../formats';
import type { CompiledCache } from '../host';
import { packFile, unpackFile, withDigests } from './packed-file';

/** What somebody who keeps files says of one without reading it, and the digest of what it held then. */
type Stamped = readonly [stamp: string, digest: string];

/** The rule files of one place, read once for each content: what an earlier run read is known, its problems too. */
export class KnownRuleFiles {
  private readonly known: ReadonlyMap<string, CompiledRule>;
  private readonly used = new Map<string, CompiledRule>();
  private readonly stamps: ReadonlyMap<string, Stamped>;
  private readonly stamped = new Map<string, Stamped>();
  private hasFresh = false;
  private hasFreshStamp = false;

  /**
   * @param place names the place among all that the cache holds; a rule set of that name keeps what its rules compile to
   * @param code decides whether what is kept still holds; undefined: nothing is read or kept
   */
  constructor(private readonly cache: CompiledCache | undefined, readonly place: string, private readonly code: string | undefined = CODE_HASH) {
    this.known = readCompiledRules((code === undefined ? undefined : cache?.read(nameOf(place))) ?? '', stampOf(code));
    this.stamps = this.known.size === 0 ? new Map() : stampsIn(cache?.read(stampsOf(place)));
  }

  /** What `load` gave for a file that had the same stamp; undefined when it has to be read. */
  unchanged(path: string, stamp: string | undefined): RuleFile | undefined {
    const stamped = this.stamps.get(path);
    if (!stamped || stamped[0] !== stamp) return undefined;
    const [, digest] = stamped;
    const known = this.known.get(digest);
    const file = fileIn(known, digest);
    if (!known || !file) return undefined;
    this.used.set(digest, known);
    this.stamped.set(path, stamped);
    return file;
  }

  /**
   * As `loadRuleFile`.
   * @param digestOf gives what no other path or text gives; undefined when that cannot be told
   * @param stamp changes with the file; absent where nobody knows of one
   */
  load(text: string, path: string, digestOf: (path: string, text: string) => string | undefined, stamp?: string): RuleFile {
    const digest = this.code === undefined || !this.cache ? undefined : digestOf(path, text);
    if (digest === undefined) return loadRuleFile(text, path);
    const known = this.known.get(digest);
    const before = fileIn(known, digest);
    const file = before ?? loadRuleFile(text, path);
    this.remember(digest, file, before && known);
    if (stamp !== undefined && this.used.has(digest)) {
      this.stamped.set(path, [stamp, digest]);
      this.hasFreshStamp = true;
    }
    return before ?? withDigests(file, digest);
  }

  /** Keeps what was read since, without what is no longer there. */
  keep(): void {
    if (this.code === undefined) return;
    if (this.hasFresh || this.used.size !== this.known.size) this.cache?.write(nameOf(this.place), writeCompiledRules(this.used, stampOf(this.code)));
    if (this.hasFreshStamp || this.stamped.size !== this.stamps.size) this.cache?.write(stampsOf(this.place), JSON.stringify([...this.stamped]));
  }

  private remember(digest: string, file: RuleFile, known: CompiledRule | undefined): void {
    try {
      this.used.set(digest, known ?? { formula: packFile(file) });
      this.hasFresh ||= known === undefined;
    } catch (error) {
      // What YAML can say and JSON cannot is read each time.
      if (!(error instanceof NotPlainError)) throw error;
    }
  }
}

/** None when the text is not what `keep` wrote. */
function stampsIn(text: string | undefined): ReadonlyMap<string, Stamped> {
  try {
    return new Map(JSON.parse(text ?? '[]') as [string, Stamped][]);
  } catch {
    return new Map();
  }
}

function fileIn(known: CompiledRule | undefined, digest: string): RuleFile | undefined {
  try {
    const file = typeof known?.formula !== 'string' ? undefined : unpackFile(known.formula, digest);
    return Array.isArray(file?.rules) && Array.isArray(file.problems) ? file : undefined;
  } catch {
    return undefined;
  }
}

function nameOf(place: string): string {
  return `${place}-files`;
}

function stampsOf(place: string): string {
  return `${place}-stamps`;
}

/** The code that is hashed reads no files: how these are written down is told here. */
function stampOf(code: string | undefined): string {
  return `${code}-files-in-parts`;
}
