let translations: Readonly<Record<string, string>> = {};

/** @param texts by their English */
export function useTexts(texts: Readonly<Record<string, string>>): void {
  translations = texts;
}

export const l10n = {
  /** The text in the person's language, with `{0}`, `{1}` … filled in. */
  t(text: string, ...args: readonly (string | number)[]): string {
    return (translations[text] ?? text).replace(/\{(\d+)\}/g, (whole, index: string) => String(args[Number(index)] ?? whole));
  },
};
