import type { FormulaSource, LibrarySource, RuleSource, TaintItemSource, TaintListName, TaintSource } from '../rule';
import { objectsOf, ValueTable, valuesIn, type Column } from './columns';
import { objectLater } from './object-later';
import { isFields } from './shape';

/** Where the rules are packaged that come with Wardlight, and the libraries that they take from. */
export const RULES_ASSET = 'rules.json';

/** The first of three lines of JSON: the rules without what they look for. */
interface Heads {
  /** What the digests of code rules begin with. */
  readonly prefix: string;
  readonly count: number;
  readonly values: readonly unknown[];
  readonly columns: Readonly<Record<string, Column>>;
  readonly metadata: Readonly<Record<string, Column>>;
  /** For each rule, under which key it says what it looks for. */
  readonly modes: Column;
  /** The keys of that; none where it is left out. */
  readonly keys: Column;
}

/** What a pack is told of rules beside themselves. */
export interface PackOptions {
  /** Tells these rules from all others: `digestIn` makes digests of it. */
  readonly prefix?: string;
  /** Whether what a rule looks for is left out, because it is packaged as compiled. */
  readonly isLeftOut?: (rule: RuleSource) => boolean;
}

/** The second: what rules look for, which nobody reads of those that were compiled before. What lists of taint rules hold stands in `items`, once. */
interface LookedFor {
  readonly items: readonly TaintItemSource[];
  readonly rules: readonly (FormulaSource | PlacesOfLists | null)[];
}
type PlacesOfLists = Readonly<Record<TaintListName, readonly number[]>>;

/** The third: libraries, whose items are places in `items`. */
type PackedLibrary = Pick<LibrarySource, 'name' | 'languages'> & Readonly<Record<TaintListName, Readonly<Record<string, readonly number[]>>>>;

type Mode = 'formula' | 'taint';
const LISTS: readonly TaintListName[] = ['sources', 'sinks', 'sanitizers', 'propagators'];

/**
 * Packs rules so that what they have in common stands there once, and reading one part needs no other.
 * @param rules merged, so that none names a library any more
 */
export function packRules(rules: readonly RuleSource[], libraries: readonly LibrarySource[] = [], options: PackOptions = {}): string {
  const items = new ValueTable();
  const placesIn = (taint: TaintSource): PlacesOfLists => eachList((name) => placesOf(taint[name]));
  const placesOf = (list: readonly TaintItemSource[]): readonly number[] => list.map((item) => items.placeOf(item));
  const { isLeftOut = () => false } = options;
  const lookedFor = rules.map((rule) => (isLeftOut(rule) ? null : (rule.formula ?? (rule.taint ? placesIn(rule.taint) : null))));
  const packedLibraries = libraries.map((library): PackedLibrary => ({ name: library.name, languages: library.languages, ...eachList((name) => mapFields(library[name], placesOf)) }));
  return [headsOf(rules, { prefix: '', isLeftOut, ...options }), { items: items.values, rules: lookedFor }, packedLibraries].map((line) => JSON.stringify(line)).join('\n');
}

function headsOf(rules: readonly RuleSource[], { prefix, isLeftOut }: Required<PackOptions>): Heads {
  const table = new ValueTable();
  const columns = table.columnsOf(rules.map(({ formula: _formula, taint: _taint, digest: _digest, metadata: _metadata, origin, runbook, ...rest }) => ({
    ...rest, path: withoutId(origin.path, rest.id), line: origin.line, ...(runbook !== undefined && { runbook: withoutId(runbook, rest.id) }),
  })));
  const metadata = table.columnsOf(rules.map((rule) => rule.metadata));
  const modes = table.columnOf(rules.map(({ formula, taint }): Mode | undefined => (formula ? 'formula' : taint && 'taint')));
  const keys = table.columnOf(rules.map((rule) => (isLeftOut(rule) ? undefined : Object.keys(rule.formula ?? rule.taint ?? {}))));
  return { prefix, count: rules.length, values: table.values, columns, metadata, modes, keys };
}

/** How a rule stands there; `*` in its paths is its id, as it is in most. */
interface PackedHead {
  readonly id: string;
  readonly path: string;
  readonly line: number;
  readonly runbook?: string;
}

function withoutId(path: string, id: string): string {
  return path.replace(`/${id}/`, '/*/');
}

function withId(path: string, id: string): string {
  return path.replace('/*/', `/${id}/`);
}

/** The digest of a packed rule, by which what it was compiled to is known again. */
export function digestIn(prefix: string, place: number): string {
  return `${prefix}${place.toString(36)}`;
}

/** Packed rules. What is equal in them is mostly the same object. */
export class PackedRules {
  private readonly lines: readonly string[];
  private readonly heads: Heads;
  private known: LookedFor | undefined;

  /** @throws SyntaxError or RangeError for a text that `packRules` did not give */
  constructor(text: string) {
    this.lines = text.split('\n');
    const heads: unknown = JSON.parse(this.lines[0]!);
    if (!isFields(heads) || this.lines.length !== 3 || typeof heads['count'] !== 'number') throw new RangeError('these are no packed rules');
    this.heads = heads as unknown as Heads;
  }

  read(): RuleSource[] {
    const { columns, metadata, values, modes, keys, count } = this.heads;
    const details = objectsOf(metadata, values, count);
    const modeOf = valuesIn(modes, values) as readonly (Mode | undefined)[];
    const keysOf = valuesIn(keys, values) as readonly (readonly string[] | undefined)[];
    return objectsOf(columns, values, count).map((packed, place) => {
      const { path, line, runbook, ...rest } = packed as unknown as PackedHead;
      const rule: Record<string, unknown> = { ...rest, metadata: details[place], origin: { path: withId(path, rest.id), line }, ...(runbook !== undefined && { runbook: withId(runbook, rest.id) }) };
      const mode = modeOf[place];
      if (mode === undefined) return rule as unknown as RuleSource;
      if (keysOf[place] === undefined) rule['isCompiledOnly'] = true;
      rule[mode] = mode === 'formula' ? objectLater(keysOf[place] ?? [], () => this.formulaAt(place)) : objectLater(LISTS, () => ({ ...this.taintAt(place) }));
      rule['digest'] = digestIn(this.heads.prefix, place);
      return rule as unknown as RuleSource;
    });
  }

  /** The ids of the rules, in their order. */
  readIds(): readonly string[] {
    const { columns, values } = this.heads;
    return (columns['id'] ? valuesIn(columns['id'], values) : []) as readonly string[];
  }

  /** @throws SyntaxError for a damaged text */
  readLibraries(): readonly LibrarySource[] {
    const libraries = JSON.parse(this.lines[2]!) as readonly PackedLibrary[];
    return libraries.map((library) => ({ name: library.name, languages: library.languages, ...eachList((name) => mapFields(library[name], (places) => this.itemsAt(places))) }));
  }

  private formulaAt(place: number): FormulaSource {
    return (this.lookedFor.rules[place] ?? {});
  }

  private taintAt(place: number): TaintSource {
    const places = this.lookedFor.rules[place] as PlacesOfLists | undefined;
    return eachList((name) => this.itemsAt(places?.[name] ?? []));
  }

  private itemsAt(places: readonly number[]): readonly TaintItemSource[] {
    return places.map((place) => this.lookedFor.items[place - 1]!);
  }

  /** Whoever asks cannot be told of damage: rules that look for nothing do not compile, which is told. */
  private get lookedFor(): LookedFor {
    return (this.known ??= parseOr(this.lines[1]!, { items: [], rules: [] }));
  }
}

function parseOr(text: string, otherwise: LookedFor): LookedFor {
  try {
    return JSON.parse(text) as LookedFor;
  } catch {
    return otherwise;
  }
}

function eachList<T>(make: (name: TaintListName) => T): Readonly<Record<TaintListName, T>> {
  return { sources: make('sources'), sinks: make('sinks'), sanitizers: make('sanitizers'), propagators: make('propagators') };
}

function mapFields<From, To>(fields: Readonly<Record<string, From>>, change: (value: From) => To): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, change(value)]));
}
