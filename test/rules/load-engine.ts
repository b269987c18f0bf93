import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEngine, type Engine, type Host, type RuleSource } from '../../server/src/core';

const GRAMMARS_ROOT = fileURLToPath(new URL('../../grammars', import.meta.url));
const require = createRequire(import.meta.url);

/** The real engine on the grammars of the installed packages, every language ready; it needs no build. */
export async function loadEngine(rules: readonly RuleSource[]): Promise<Engine> {
  const engine = createEngine({ host: createAssetHost(), rules });
  await Promise.all(readGrammars().map(({ id }) => engine.prepare(id)));
  return engine;
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
