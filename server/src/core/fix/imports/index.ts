import type { TextEdit } from '../../span';
import { importInGo } from './go';
import { importInJavaScript } from './javascript';
import { importInPython } from './python';
import { importInCSharp, importInJava } from './using';

export { importModule } from './python';

/** The edits that make a name known in a file: none where it is, undefined where nobody can say how. */
type AddImport = (text: string, name: string) => readonly TextEdit[] | undefined;

const BY_LANGUAGE: Readonly<Record<string, AddImport>> = {
  python: importInPython,
  go: importInGo,
  javascript: importInJavaScript,
  typescript: importInJavaScript,
  tsx: importInJavaScript,
  java: importInJava,
  csharp: importInCSharp,
};

/**
 * What has to be added to a file for a fix that names a module, package or class; the name as its language writes it (`hmac`,
 * `crypto/subtle`, `java.security.MessageDigest`). Undefined where the language is not known or the name is taken: then there is no fix.
 */
export function addImport(language: string | undefined, text: string, name: string): readonly TextEdit[] | undefined {
  return BY_LANGUAGE[language ?? '']?.(text, name);
}
