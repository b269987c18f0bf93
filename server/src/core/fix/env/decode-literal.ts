const SIMPLE: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', '0': '\0', '\\': '\\', "'": "'", '"': '"', '`': '`', $: '$', '/': '/' };

/**
 * The value that the content of a literal of JavaScript or Python stands for; undefined for an escape that is not surely the
 * same in both, such as octal ones and names of characters.
 */
export function decodeLiteral(content: string, isRaw: boolean): string | undefined {
  if (isRaw || !content.includes('\\')) return content;
  let isKnown = true;
  const decoded = content.replace(/\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|(\r?\n)|([\s\S]))/g, (_, hex?: string, unicode?: string, line?: string, simple?: string) => {
    const code = hex ?? unicode;
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    if (line !== undefined) return '';
    isKnown &&= simple !== undefined && Object.hasOwn(SIMPLE, simple);
    return SIMPLE[simple ?? ''] ?? '';
  });
  return isKnown && !/\\\d/.test(content.replace(/\\\\/g, '')) ? decoded : undefined;
}
