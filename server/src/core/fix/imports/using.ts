import type { TextEdit } from '../../span';
import { quoteForRegex } from '../../quote-for-regex';

/** How the imports of Java and C# look: each on a line, in any order. */
interface Form {
  readonly write: (name: string) => string;
  /** An import of the name, or of all that is beside it. */
  readonly isThere: (name: string) => RegExp;
  readonly anyImport: RegExp;
  /** What may stand before the first import. */
  readonly head: RegExp;
}

const JAVA: Form = {
  write: (name) => `import ${name};`,
  isThere: (name) => new RegExp(`^import[ \\t]+(?:${quoteForRegex(name)}|${quoteForRegex(name.slice(0, name.lastIndexOf('.')))}\\.\\*)[ \\t]*;`, 'm'),
  anyImport: /^import[ \t]+([\w.]+)(?:\.\*)?[ \t]*;[^\n]*\r?\n/gm,
  head: /^package[ \t]+[\w.]+[ \t]*;[^\n]*\r?\n/m,
};

const CSHARP: Form = {
  write: (name) => `using ${name};`,
  isThere: (name) => new RegExp(`^[ \\t]*(?:global[ \\t]+)?using[ \\t]+${quoteForRegex(name)}[ \\t]*;`, 'm'),
  anyImport: /^using[ \t]+([\w.]+)[ \t]*;[^\n]*\r?\n/gm,
  head: /^\ufeff?/,
};

/** The edits that import a class of Java, such as `java.security.MessageDigest`; none where it is there. */
export const importInJava = (text: string, name: string): readonly TextEdit[] => addTo(text, name, JAVA);
/** The edits that open a namespace of .NET, such as `System.Security.Cryptography`; none where it is open. */
export const importInCSharp = (text: string, name: string): readonly TextEdit[] => addTo(text, name, CSHARP);

/** Before the first import that comes later in the alphabet, else behind the last, else behind the head of the file. */
function addTo(text: string, name: string, { write, isThere, anyImport, head }: Form): readonly TextEdit[] {
  if (isThere(name).test(text)) return [];
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const imports = [...text.matchAll(anyImport)];
  const later = imports.find(([, other]) => other! > name);
  const last = imports.at(-1);
  const at = later ? later.index : last ? last.index + last[0].length : undefined;
  if (at !== undefined) return [{ span: { start: at, end: at }, text: `${write(name)}${lineBreak}` }];
  const before = head.exec(text);
  const start = before ? before.index + before[0].length : 0;
  const gap = start > 1 ? lineBreak : '';
  return [{ span: { start, end: start }, text: `${gap}${write(name)}${lineBreak}${gap === '' ? lineBreak : ''}` }];
}
