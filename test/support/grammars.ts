import { languageById } from '../../server/src/core/language';
import { loadGrammar, loadScanner, startRuntime, type LoadedGrammar } from '../../server/src/core/syntax';
import { testHost } from './assets';

/** A grammar of ours, loaded as the engine loads it. */
export async function grammarOf(id: string): Promise<LoadedGrammar> {
  const profile = languageById(id);
  if (!profile) throw new Error(`no language ${id}`);
  if (profile.asset === undefined) return loadScanner(id);
  const host = testHost();
  const runtime = await startRuntime(() => host.asset('web-tree-sitter.wasm'));
  return loadGrammar(runtime, id, await host.asset(profile.asset), profile.sample, profile.shortInterpolation);
}
