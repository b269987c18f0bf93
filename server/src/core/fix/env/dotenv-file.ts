const LINE = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*=[ \t]*(?:"((?:\\[\s\S]|[^"\\])*)"|'([^']*)'|`([^`]*)`|([^\r\n]*))/gm;

/** Names and values of a dotenv file, as `dotenv` and `python-dotenv` both read them. The last of two lines with one name counts. */
export function parseDotenv(text: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const [, name, double, single, backtick, bare] of text.matchAll(LINE)) {
    values.set(name!, double !== undefined ? unescapeDouble(double) : (single ?? backtick ?? stripComment(bare ?? '')));
  }
  return values;
}

function unescapeDouble(content: string): string {
  return content.replace(/\\([\s\S])/g, (escape, character: string) => ({ n: '\n', r: '\r', '"': '"', '\\': '\\' })[character] ?? escape);
}

function stripComment(bare: string): string {
  return bare.replace(/\s#.*$/, '').trim();
}

/**
 * A value as it is written in a dotenv file so that `node --env-file`, `dotenv` and `python-dotenv` all read the same; undefined
 * when there is no such way. Double quotes are the rule; what they would change (`\`, `$`, `"`, back quotes) takes single ones.
 */
export function quoteDotenv(value: string): string | undefined {
  const isMultiline = /[\r\n]/.test(value);
  if (!/["\\$`]/.test(value)) return `"${value.replace(/\r/g, '\\r').replace(/\n/g, '\\n')}"`;
  return isMultiline || value.includes("'") ? undefined : `'${value}'`;
}

/** Adds one line at the end; a last line without line break gets one, and the file's own line breaks are kept. */
export function appendLine(text: string | undefined, line: string): string {
  const lineBreak = text?.includes('\r\n') ? '\r\n' : '\n';
  const start = text === undefined || text === '' || /\n$/.test(text) ? (text ?? '') : text + lineBreak;
  return `${start}${line}${lineBreak}`;
}
