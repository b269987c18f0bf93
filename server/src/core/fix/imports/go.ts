import type { TextEdit } from '../../span';
import { quoteForRegex } from '../../quote-for-regex';

const GROUP = /^import[ \t]*\([ \t]*\r?\n/m;
const SINGLE = /^import[ \t]+(?:[\w.]+[ \t]+)?"[^"\n]+"[ \t]*(?:\/\/[^\n]*)?\r?\n/m;
const PACKAGE = /^package[ \t]+\w+[ \t]*(?:\/\/[^\n]*)?\r?\n/m;
const SPECIFICATION = /[ \t]*(?:[\w.]+[ \t]+)?"([^"\n]+)"[^\n]*\n/y;

/**
 * The edits that import a package of the standard library such as `crypto/subtle` under its own name: in the order of the
 * alphabet into the first group, else beside the first import, else below the package clause. None where it is there already,
 * undefined where the name means another package or the file is no Go file.
 */
export function importInGo(text: string, path: string): readonly TextEdit[] | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (new RegExp(`^(?:import)?[ \\t]*"${quoteForRegex(path)}"`, 'm').test(text)) return [];
  if (isTaken(text, path, name)) return undefined;
  const group = GROUP.exec(text);
  if (group) return [insert(placeInGroup(text, group.index + group[0].length, path), `\t"${path}"\n`)];
  const single = SINGLE.exec(text);
  if (single) return [insert(single.index, `import "${path}"\n`)];
  const clause = PACKAGE.exec(text);
  return clause ? [insert(clause.index + clause[0].length, `\nimport "${path}"\n`)] : undefined;
}

/** Whether the file means something else by the name, or the package by another name. */
function isTaken(text: string, path: string, name: string): boolean {
  const isOther = new RegExp(`^(?:import)?[ \\t]*(?:${name}[ \\t]+"|"[^"\\n]+/${name}")`, 'm');
  return isOther.test(text) || text.includes(`"${path}"`);
}

/** Behind the specifications of the first block whose paths come before. */
function placeInGroup(text: string, from: number, path: string): number {
  let at = from;
  for (;;) {
    SPECIFICATION.lastIndex = at;
    const found = SPECIFICATION.exec(text);
    if (!found || found[1]! > path) return at;
    at = SPECIFICATION.lastIndex;
  }
}

function insert(at: number, text: string): TextEdit {
  return { span: { start: at, end: at }, text };
}
