import fc from 'fast-check';
import type { TextEdit } from '../../../server/src/core';

/** What becomes of a statement that is in no function. */
export interface Move {
  /** In thousandths of the text's statements. */
  readonly of: number;
  readonly to: number;
  readonly how: 'copied' | 'renamed' | 'removed' | 'calling' | 'giving';
}

export const anyMove: fc.Arbitrary<Move> = fc.record({ of: fc.nat(999), to: fc.nat(999), how: fc.constantFrom('copied', 'renamed', 'renamed', 'removed', 'removed', 'calling', 'giving', 'giving') });

/** Begins of lines at which something begins that stands in nothing else, if the code is indented as code is. */
const BEGINS = /^(?=[^\s})\]])/gm;
/** Names that a statement declares. */
const DECLARED = /\b(?:function|def|func|fun|const|let|var|class)\s+(\w+)|^\$?(\w+)\s*=/gm;

/** By a file's ending: a statement that gives a name another meaning, or one where what it meant was taken out. */
const GIVING: Readonly<Record<string, (name: string) => string>> = {
  js: (name) => `const ${name} = (a) => "x";\n`,
  ts: (name) => `const ${name} = (a: string) => "x";\n`,
  py: (name) => `${name} = lambda a: "x"\n`,
  rb: (name) => `def ${name}(a); "x"; end\n`,
  kt: (name) => `fun ${name}(a: String): String { return "x" }\n`,
};

/** Copies a statement, with other names for what it declares or without, calls what it declares, gives a name another meaning, or takes it out. */
export function movingStatement({ of, to, how }: Move, path: string, text: string): readonly TextEdit[] {
  const starts = [...text.matchAll(BEGINS)].map(({ index }) => index);
  if (starts.length === 0) return [];
  const at = (thousandths: number): number => Math.floor((thousandths * starts.length) / 1000);
  const start = starts[at(of)] ?? 0;
  const end = starts[at(of) + 1] ?? text.length;
  if (how === 'removed') return [{ span: { start, end }, text: '' }];
  const place = starts[at(to)] ?? 0;
  if (how === 'giving') {
    const called = [...text.matchAll(/(\w+)\(/g)].map(([, name = '']) => name);
    const given = GIVING[path.slice(path.lastIndexOf('.') + 1)]?.(called[Math.floor((of * called.length) / 1000)] ?? 'a');
    return given === undefined ? [] : [{ span: { start: place, end: place }, text: given }];
  }
  const statement = text.slice(start, end);
  const names = [...statement.matchAll(DECLARED)].map(([, one, other]) => one ?? other ?? '');
  const written = how === 'calling' ? names.slice(0, 1).map((name) => `${name}(source());\n`).join('') : how === 'renamed' ? renamed(statement, names, `_${of}`) : statement;
  return [{ span: { start: place, end: place }, text: written.endsWith('\n') ? written : `${written}\n` }];
}

function renamed(statement: string, names: readonly string[], by: string): string {
  return names.reduce((code, name) => code.replace(new RegExp(`\\b${name}\\b`, 'g'), `${name}${by}`), statement);
}
