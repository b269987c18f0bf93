import type { ModuleFinder } from '../flow';
import type { SourceFiles } from '../host';
import type { LiteralHits, Requirement } from '../keywords';
import type { ModuleProfile } from '../language';
import type { RuleNeeds, TaintSides } from '../rule';

/** So many files are looked at for one. */
const MOST_FILES = 40;
/** So many files are remembered. */
const MOST_KNOWN = 4_000;

/** A rule, of which an end of the way may be in another file. */
export interface Sided {
  readonly needs: Pick<RuleNeeds, 'sides'>;
}

/** What a file has to do with others. */
export interface Across<T> {
  readonly rules: ReadonlySet<T>;
  /** Whether data may come from there. */
  readonly brings: boolean;
  /** Whether data may come from there though the file has no source itself: it has an object with which others get some. */
  readonly carries: boolean;
  readonly reached: ReachedFiles<T>;
}

interface Known<T> extends Ends<T> {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

/** Rules with a source, and with a sink. */
interface Ends<T> {
  readonly sources: ReadonlySet<T>;
  readonly sinks: ReadonlySet<T>;
}

/** The files that one leads to, and what these have for rules. */
export class ReachedFiles<T> {
  private readonly byPath: ReadonlyMap<string, Known<T>>;
  private readonly ends = new Map<string, Ends<T>>();

  /** @param main the path of the file that leads to them @param own what it has itself */
  constructor(private readonly files: readonly Known<T>[], private readonly main: string, private readonly own: Ends<T>) {
    this.byPath = new Map(files.map((file) => [file.path, file]));
  }

  /** Those with a sink of a rule for which `isOne` holds. */
  withSinks(isOne: (sinks: ReadonlySet<T>) => boolean): readonly string[] {
    return this.files.flatMap(({ path, sinks }) => (isOne(sinks) ? [path] : []));
  }

  /** The rules that have a source, or a sink, in a file or in one that it leads to, as far as files are looked at; undefined where that is not known. */
  endsFrom(path: string): Ends<T> | undefined {
    if (!this.byPath.has(path) && this.files.length < MOST_FILES) return undefined;
    const known = this.ends.get(path) ?? this.collect(path);
    this.ends.set(path, known);
    return known;
  }

  private collect(path: string): Ends<T> {
    const [sources, sinks] = [new Set<T>(), new Set<T>()];
    const seen = new Set<string>();
    const open = [path];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      const file = this.byPath.get(at);
      const ends = at === this.main ? this.own : file;
      for (const rule of ends?.sources ?? []) sources.add(rule);
      for (const rule of ends?.sinks ?? []) sinks.add(rule);
      open.push(...(file?.imports ?? []));
    }
    return { sources, sinks };
  }
}

/** The files beside one, with where the texts that rules need stand in them. */
export interface OpenFiles extends SourceFiles {
  find(text: string): LiteralHits;
}

/**
 * Which files a file has to do with, and for which rules these have a source or a sink, as their texts tell: nothing is parsed.
 * A name that is taken for an import and is none costs time and nothing else.
 */
export class ImportGraph<T extends Sided> {
  private readonly rules: readonly T[];
  /** By side, what each of the rules needs. */
  private readonly needed: Readonly<Record<keyof TaintSides, readonly Requirement[]>>;
  private readonly known = new Map<string, Known<T>>();
  private readonly written: RegExp | undefined;
  private last: { readonly files: OpenFiles; readonly text: string; readonly reached: readonly Known<T>[] } | undefined;

  /** @param rules of which those are taken that follow data through functions */
  constructor(private readonly profile: ModuleProfile, rules: readonly T[]) {
    this.rules = rules.filter(({ needs }) => needs.sides);
    const sides = this.rules.flatMap(({ needs }) => needs.sides ?? []);
    this.needed = { source: sides.map(({ source }) => source), sink: sides.map(({ sink }) => sink) };
    this.written = profile.written === undefined ? undefined : new RegExp(profile.written, 'gm');
  }

  /**
   * The rules that have sources in a text, and sinks in other files, or sinks there and sources in other files. A file that has
   * only sinks is left to those that give it their data: nearly every library has some.
   * @param textOf gives the text, which is not asked for where there is no source
   */
  across(path: string, textOf: () => string, hits: LiteralHits, files: OpenFiles, finder: ModuleFinder): Across<T> {
    const own = this.meeting(hits, 'source');
    const asked = own.size > 0 ? own : this.carriedTo(textOf, hits);
    const rules = new Set<T>();
    let brings = false;
    const reached = asked.size === 0 ? [] : this.reachableOnce(path, textOf(), files, finder);
    const ownSinks = reached.length === 0 ? own : this.meeting(hits, 'sink');
    for (const { sources, sinks } of reached) {
      for (const rule of asked) {
        const isBrought = ownSinks.has(rule) && sources.has(rule);
        const isHandedOn = own.has(rule) && (sinks.has(rule) || (this.profile.helpers === true && ownSinks.has(rule)));
        if (isBrought || isHandedOn) rules.add(rule);
        brings ||= isBrought;
      }
    }
    return { rules, brings, carries: brings && this.hasCarrier(textOf), reached: new ReachedFiles(reached, path, { sources: own, sinks: ownSinks }) };
  }

  /** The rules with sinks in a text that has no source itself, but an object with which others get data. */
  private carriedTo(textOf: () => string, hits: LiteralHits): ReadonlySet<T> {
    const sinks = this.profile.carriers === undefined ? new Set<T>() : this.meeting(hits, 'sink');
    return sinks.size > 0 && this.hasCarrier(textOf) ? sinks : new Set();
  }

  private hasCarrier(textOf: () => string): boolean {
    return (this.profile.carriers ?? []).some((word) => textOf().includes(word));
  }

  /** A text is asked about before it is parsed, and again after that. */
  private reachableOnce(path: string, text: string, files: OpenFiles, finder: ModuleFinder): readonly Known<T>[] {
    if (this.last?.files !== files || this.last.text !== text) this.last = { files, text, reached: this.reachable(path, text, files, finder) };
    return this.last.reached;
  }

  private reachable(path: string, text: string, files: OpenFiles, finder: ModuleFinder): readonly Known<T>[] {
    const reached = new Map<string, Known<T>>();
    const open = [...this.importsOf(path, text, finder)];
    for (let at = open.shift(); at !== undefined && reached.size < MOST_FILES; at = open.shift()) {
      const known = at === path || reached.has(at) ? undefined : this.read(at, files, finder);
      if (!known) continue;
      reached.set(at, known);
      open.push(...known.imports);
    }
    return [...reached.values()];
  }

  private read(path: string, files: OpenFiles, finder: ModuleFinder): Known<T> | undefined {
    const text = files.read(path);
    if (text === undefined) return undefined;
    const before = this.known.get(path);
    if (before?.text === text) return before;
    const known = { path, text, imports: this.importsOf(path, text, finder), ...this.sidesIn(files.find(text)) };
    this.known.delete(path);
    this.known.set(path, known);
    const [oldest] = this.known.keys();
    if (this.known.size > MOST_KNOWN && oldest !== undefined) this.known.delete(oldest);
    return known;
  }

  private importsOf(path: string, text: string, finder: ModuleFinder): readonly string[] {
    const found = new Set(this.profile.siblings === undefined && this.profile.folders !== true ? [] : finder.around(path));
    for (const { groups = {} } of this.written ? text.matchAll(this.written) : []) {
      const { module = groups['plain'] ?? '', names = '' } = groups;
      for (const file of finder.find(path, module)) found.add(file);
      for (const name of names.split(/[^\w$]+/)) if (name !== '') for (const file of finder.find(path, module, name)) found.add(file);
    }
    return [...found];
  }

  private sidesIn(hits: LiteralHits): Ends<T> {
    return { sources: this.meeting(hits, 'source'), sinks: this.meeting(hits, 'sink') };
  }

  private meeting(hits: LiteralHits, side: keyof TaintSides): ReadonlySet<T> {
    return new Set(hits.metOf(this.needed[side]).map((at) => this.rules[at]!));
  }
}
