import { Apart, DataReader, packData, PackedGraph, type Part } from '../packed';
import type { LibrarySource, RuleSource } from '../rule';

/** Where the rules are packaged that come with Wardlight, and the libraries that they take from. */
export const RULES_ASSET = 'rules.bin';

/** How rules are laid out when they are packed: a list for each of their keys, in which null stands for what a rule has not. */
interface RulePack {
  /** What the digests of code rules begin with. */
  readonly prefix: string;
  readonly count: number;
  readonly columns: Readonly<Record<string, readonly unknown[]>>;
  readonly libraries: readonly LibrarySource[];
}

/**
 * @param rules merged, so that none names a library any more
 * @param prefix tells these rules from all others: `digestIn` makes digests of it
 */
export function packRules(rules: readonly RuleSource[], libraries: readonly LibrarySource[], prefix: string): Uint8Array {
  const keys = [...new Set(rules.flatMap((rule) => Object.keys(rule)))].filter((key) => key !== 'digest') as (keyof RuleSource)[];
  const columns = Object.fromEntries(keys.map((key) => [key, rules.map((rule) => rule[key] ?? null)]));
  const pack: RulePack = { prefix, count: rules.length, columns, libraries };
  return packData(pack);
}

/** The digest of a packed rule, by which what it was compiled to is known again. */
export function digestIn(prefix: string, place: number): string {
  return `${prefix}${place.toString(36)}`;
}

/** Packed rules. Equal parts of them are the same object. */
export class PackedRules {
  private readonly graph: PackedGraph;
  private readonly reader: DataReader;

  /** @throws DamagedError */
  constructor(bytes: Uint8Array) {
    this.graph = new PackedGraph(bytes);
    this.reader = new DataReader(this.graph);
  }

  read(): RuleSource[] {
    const [prefix, count] = [this.field('prefix') as string, this.field('count') as number];
    const rules = Array.from({ length: count }, (): Record<string, unknown> => ({}));
    const columns = this.graph.fieldOf(this.graph.root, 'columns');
    for (const [key, column] of columns === undefined ? [] : this.graph.fieldsOf(columns)) this.fill(rules, key, column);
    for (const [place, rule] of rules.entries()) if (rule['formula'] !== undefined || rule['taint'] !== undefined) rule['digest'] = digestIn(prefix, place);
    return rules as unknown as RuleSource[];
  }

  readLibraries(): readonly LibrarySource[] {
    return this.field('libraries') as readonly LibrarySource[];
  }

  private fill(rules: readonly Record<string, unknown>[], key: string, column: Part): void {
    const values = this.graph.partsOf(column);
    for (const [place, rule] of rules.entries()) {
      const value = this.reader.read(values[place]!);
      if (value !== null) rule[key] = value;
    }
  }

  private field(key: string): unknown {
    const part = this.graph.fieldOf(this.graph.root, key);
    return part === undefined ? undefined : this.reader.read(part);
  }
}
