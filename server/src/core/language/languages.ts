import type { LanguageProfile } from './profile';
import generated from './languages.generated.json';

/** Every language that has a folder in `grammars/`. */
export const LANGUAGES: readonly LanguageProfile[] = generated as unknown as readonly LanguageProfile[];

export function languageById(id: string): LanguageProfile | undefined {
  return LANGUAGES.find((language) => language.id === id);
}

/**
 * The id of the language that a document is in, or undefined when no grammar fits. What an editor says wins over the
 * file's name: a person may have chosen it.
 * @param lspId the language id that an LSP client sent.
 */
export function languageOf(path: string, lspId?: string): string | undefined {
  const byEditor = lspId === undefined ? undefined : LANGUAGES.find((language) => language.lspIds.includes(lspId));
  return (byEditor ?? LANGUAGES.find((language) => language.extensions.includes(extensionOf(path))))?.id;
}

function extensionOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot).toLowerCase();
}
