import { globMistake } from '../glob';
import type { Allowlist, PeerFile } from './peer-ignores';

/** Reads paths, one a line, in the syntax of `.gitignore`, as secretlint does. */
export function readPathIgnore(text: string, path: string): PeerFile {
  return { ignores: { allowlists: allowlistsOf(path, globsIn(text)) } };
}

/** Reads ripsecrets' list: paths, and below `[secrets]` expressions for values. */
export function readSecretsIgnore(text: string, path: string): PeerFile {
  const [paths = '', values = ''] = text.split(/^\[secrets\][ \t]*$/m);
  const expressions = linesOf(values);
  const byValue: readonly Allowlist[] = expressions.length === 0 ? [] : [{ source: path, needsAll: false, values: expressions }];
  return { ignores: { allowlists: [...allowlistsOf(path, globsIn(paths)), ...byValue] } };
}

function allowlistsOf(source: string, globs: readonly string[]): readonly Allowlist[] {
  return globs.length === 0 ? [] : [{ source, needsAll: false, globs }];
}

function globsIn(text: string): readonly string[] {
  return linesOf(text).filter((line) => globMistake(line) === undefined);
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}
