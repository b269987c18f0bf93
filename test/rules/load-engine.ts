import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEngine, LANGUAGES, type CompiledCache, type Engine, type Host, type RuleSource } from '../../server/src/core';

const GRAMMARS_ROOT = fileURLToPath(new URL('../../grammars', import.meta.url));
const require = createRequire(import.meta.url);

/** The real engine on the grammars of the installed packages, every language ready; it needs no build. */
export async function loadEngine(rules: readonly RuleSource[]): Promise<Engine> {
  const engine = createEngine({ host: createAssetHost(), rules });
  await Promise.all(LANGUAGES.map(({ id }) => engine.prepare(id)));
  return engine;
}

/** The same with rules that were compiled, written down and read again: what a package and a later run work with. */
export async function loadCompiledEngine(rules: readonly RuleSource[]): Promise<Engine & { readonly compiledAgain: readonly string[] }> {
  const kept = new Map<string, string>();
  const compiledAgain: string[] = [];
  const start = async (write: CompiledCache['write']): Promise<Engine> => {
    const compiled: CompiledCache = { packaged: () => Promise.resolve(undefined), read: (name) => kept.get(name), write };
    const withDigests = rules.map((rule) => ({ ...rule, digest: rule.id }));
    const engine = createEngine({ host: { ...createAssetHost(), compiled }, rules: withDigests, ownRules: 'rules', code: 'test' });
    await Promise.all(LANGUAGES.map(({ id }) => engine.prepare(id)));
    return engine;
  };
  await start((name, text) => void kept.set(name, text));
  return Object.assign(await start((name) => void compiledAgain.push(name)), { compiledAgain });
}

function createAssetHost(): Pick<Host, 'asset' | 'log'> {
  const files = new Map(readGrammars().map(({ id, file }) => [`grammars/${id}.wasm`, file]));
  files.set('web-tree-sitter.wasm', require.resolve('web-tree-sitter/web-tree-sitter.wasm'));
  return {
    asset: async (name) => new Uint8Array(await readFile(files.get(name) ?? name)),
    log: (level, message) => {
      if (level === 'error') throw new Error(message);
    },
  };
}

interface GrammarFile {
  readonly id: string;
  readonly file: string;
}

function readGrammars(): GrammarFile[] {
  return readdirSync(GRAMMARS_ROOT).flatMap((folder) => {
    const { id, grammar } = JSON.parse(readFileSync(join(GRAMMARS_ROOT, folder, 'language.json'), 'utf8')) as GrammarDescription;
    return grammar ? [{ id, file: join(dirname(require.resolve(`${grammar.package}/package.json`)), grammar.file) }] : [];
  });
}

interface GrammarDescription {
  readonly id: string;
  /** Undefined where a scanner of our own reads the language. */
  readonly grammar?: { readonly package: string; readonly file: string };
}
