import { languageById } from '../../server/src/core/language';
import { loadGrammar, loadScanner, startRuntime, type LoadedGrammar } from '../../server/src/core/syntax';
import { testHost } from './assets';

const loaded = new Map<string, Promise<LoadedGrammar>>();

/** A grammar of ours, loaded as the engine loads it: once, since the runtime never gives back what a grammar takes of its memory. */
export function grammarOf(id: string): Promise<LoadedGrammar> {
  const known = loaded.get(id) ?? load(id);
  loaded.set(id, known);
  return known;
}

async function load(id: string): Promise<LoadedGrammar> {
  const profile = languageById(id);
  if (!profile) throw new Error(`no language ${id}`);
  if (profile.asset === undefined) return loadScanner(id);
  const host = testHost();
  const runtime = await startRuntime(() => host.asset('web-tree-sitter.wasm'));
  return loadGrammar(runtime, await host.asset(profile.asset), profile);
}
