import type { LanguageProfile } from './profile';
import generated from './languages.generated.json';

/** Every language that has a folder in `grammars/`. */
export const LANGUAGES: readonly LanguageProfile[] = generated as unknown as readonly LanguageProfile[];

export function languageById(id: string): LanguageProfile | undefined {
  return LANGUAGES.find((language) => language.id === id);
}

/** Which languages are compiled together: those whose patterns mostly compile to the same. */
export function familyOf({ id, family }: LanguageProfile): string {
  return family ?? id;
}

/**
 * The id of the language that a document is in, or undefined when no grammar fits. What an editor says wins over the
 * file's name: a person may have chosen it.
 * @param lspId the language id that an LSP client sent.
 */
export function languageOf(path: string, lspId?: string): string | undefined {
  const byEditor = lspId === undefined ? undefined : LANGUAGES.find((language) => language.lspIds.includes(lspId));
  const name = nameOf(path);
  const byName = (): LanguageProfile | undefined => LANGUAGES.find(({ fileNames = [] }) => fileNames.some((known) => name === known || name.startsWith(`${known}.`)));
  return (byEditor ?? LANGUAGES.find((language) => language.extensions.includes(extensionOf(name))) ?? byName())?.id;
}

function nameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot).toLowerCase();
}
