import ignore from 'ignore';

/** The ignore files whose lines drop files from a scan; all use the syntax of `.gitignore`. */
export const GIT_IGNORE_FILE = '.gitignore';
export const SEMGREP_IGNORE_FILE = '.semgrepignore';

/** What one ignore file says of a path below its folder: it ignores it, takes it back, or says nothing. */
export type IgnoreVerdict = 'ignored' | 'kept' | undefined;

/** One ignore file, ready to be asked. */
export interface IgnoreFile {
  /** @param path relative to the ignore file's folder, with `/`, without a slash at its end */
  judge(path: string, isFolder: boolean): IgnoreVerdict;
}

/** Never throws: lines that mean nothing are dropped, as Git does. */
export function parseIgnoreFile(text: string): IgnoreFile {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/).filter((line) => !line.startsWith(':') && line.length < 1000);
  const rules = ignore({ ignorecase: false, allowRelativePaths: true }).add(lines);
  return {
    judge: (path, isFolder) => {
      const { ignored, unignored } = rules.test(isFolder ? `${path}/` : path);
      return ignored ? 'ignored' : unignored ? 'kept' : undefined;
    },
  };
}

/** Ignore files that apply to one folder, the outermost first. */
export type IgnoreChain = readonly { readonly folder: string; readonly file: IgnoreFile }[];

/** Asks the innermost file first; the first that knows the path decides. Folders are relative to one root, `''` being the root. */
export function isIgnored(chain: IgnoreChain, path: string, isFolder: boolean): boolean {
  for (let index = chain.length - 1; index >= 0; index--) {
    const link = chain[index];
    const inner = link && (link.folder === '' ? path : path.slice(link.folder.length + 1));
    const verdict = inner ? link.file.judge(inner, isFolder) : undefined;
    if (verdict !== undefined) return verdict === 'ignored';
  }
  return false;
}
