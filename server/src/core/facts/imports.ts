import { literalsIn, type Literal, type LiteralHits } from '../keywords';
import type { ImportPattern, ImportProfile } from '../language';
import { compilePattern, createNameUses, createPlaces, matchPattern, requirementsWithin, textWithin, type Bindings, type MatchSubject, type PatternContext, type RootPattern, type Shapes, type TreeIndex } from '../match';
import { NO_NODE } from '../syntax';

/** How a file names what it brings in. */
export interface Imports {
  /** Local names and the module paths that they stand for, such as `run` → `subprocess.run`. */
  readonly names: ReadonlyMap<string, string>;
  /** The same, told apart: the module, and what it is called there. */
  readonly modules: ReadonlyMap<string, ImportedName>;
  /** Where a file gives them their meaning. */
  readonly nodes: ReadonlyMap<string, readonly number[]>;
  /** Expressions that are a module, such as `require('fs')`, by `start-end`. */
  readonly expressions: ReadonlyMap<string, string>;
  /** Offsets at which a local name stands as a name, ascending. */
  usesOf(local: string): readonly number[];
}

/** Something of another file. */
export interface ImportedName {
  /** As the file writes it. */
  readonly module: string;
  /** Undefined for the module itself, or what it gives by default. */
  readonly name: string | undefined;
}

/** The import patterns of a language, compiled for its grammar. */
export interface CompiledImports {
  readonly names: readonly CompiledImport[];
  readonly expressions: readonly CompiledImport[];
  readonly modulePrefix: string;
  readonly rewrites: readonly { readonly match: RegExp; readonly by: string }[];
}

interface CompiledImport {
  readonly pattern: RootPattern;
  readonly means: string;
}

/**
 * Compiles the import patterns of a language folder.
 * @throws PatternError when one does not parse: the language folder is wrong.
 */
export function compileImports(profile: ImportProfile, context: PatternContext): CompiledImports {
  const compile = ({ pattern, means }: ImportPattern): CompiledImport => ({ pattern: compilePattern(pattern, context), means });
  return {
    names: profile.patterns.map(compile),
    expressions: profile.expressions.map(compile),
    modulePrefix: profile.modulePrefix ?? '',
    rewrites: (profile.rewrites ?? []).map(({ match, by }) => ({ match: new RegExp(match), by })),
  };
}

/** The literals that reading imports asks about, for the finder whose hits it is given. */
export function literalsOfImports({ names, expressions }: CompiledImports): Literal[] {
  return [...names, ...expressions].flatMap(({ pattern }) => requirementsWithin({ op: 'pattern', pattern }).flatMap(literalsIn));
}

/** Reads what a file brings in, and under which names. */
export function readImports(imports: CompiledImports, shapes: Shapes, index: TreeIndex, hits: LiteralHits): Imports {
  const { view, tree } = shapes;
  const none = (): undefined => undefined;
  // No name has a meaning yet, so that each stands as it is written.
  const placesOf = createPlaces(tree.text, hits, NOTHING_IMPORTED);
  const subject: MatchSubject = { view, tree, shapes, index, found: new Map(), answers: new Map(), resolveName: none, resolveExpression: none, constantOf: none, typeOf: none, declarationOf: none, placesOf };
  const names = new Map<string, string>();
  const nodes = new Map<string, number[]>();
  const expressions = new Map<string, string>();
  const modules = new Map<string, ImportedName>();
  for (const { pattern, means } of imports.names) {
    for (const { bindings } of matchPattern(subject, pattern)) {
      const local = boundText(subject, bindings, '$NAME');
      if (local === undefined && !bindings.has('$NAME')) modules.set(expandMeaning(means, subject, bindings, imports), importedName(means, subject, bindings, imports));
      if (!local || !NAME.test(local)) continue;
      names.set(local, expandMeaning(means, subject, bindings, imports));
      modules.set(local, importedName(means, subject, bindings, imports));
      nodes.set(local, [...(nodes.get(local) ?? []), bindings.get('$NAME')?.node ?? NO_NODE]);
    }
  }
  for (const { pattern, means } of imports.expressions) {
    for (const { start, end, bindings } of matchPattern(subject, pattern)) {
      expressions.set(`${start}-${end}`, expandMeaning(means, subject, bindings, imports));
    }
  }
  return { names, modules, nodes, expressions, usesOf: createNameUses(shapes, names.keys()) };
}

/** What a pattern takes for the name of all that a module has may be a list of names in braces. */
const NAME = /^[^\s.{}*]+$/;
const NOTHING_IMPORTED = { names: new Map<string, string>(), expressions: new Map<string, string>(), usesOf: () => [] };

function expandMeaning(means: string, subject: MatchSubject, bindings: Bindings, { modulePrefix, rewrites }: CompiledImports): string {
  const path = means.replace(/\$[A-Z]+/g, (name) => boundText(subject, bindings, name) ?? '');
  const bare = modulePrefix !== '' && path.startsWith(modulePrefix) ? path.slice(modulePrefix.length) : path;
  return rewrites.reduce((name, { match, by }) => name.replace(match, by), bare);
}

function importedName(means: string, subject: MatchSubject, bindings: Bindings, imports: CompiledImports): ImportedName {
  const [, module = '', name] = /^(.*\$MODULE)(?:[.\\/:]+(\$[A-Z]+))?$/.exec(means) ?? [];
  const plain = { ...imports, rewrites: [] };
  return { module: expandMeaning(module, subject, bindings, plain), name: name === undefined ? undefined : boundText(subject, bindings, name) };
}

function boundText(subject: MatchSubject, bindings: Bindings, name: string): string | undefined {
  const binding = bindings.get(name);
  return binding && textWithin(subject, binding);
}
