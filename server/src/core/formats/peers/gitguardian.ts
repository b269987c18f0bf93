import { globMistake } from '../glob';
import { isFields, isText, isTextList, type Fields } from '../shape';
import { parseYaml } from '../yaml-source';
import type { Accepted, Allowlist, PeerFile } from './peer-ignores';

/** Reads ggshield's configuration: paths and matches to leave alone, of version 1 and 2. Names of its detectors are not ours and have no effect. */
export function readGitguardian(text: string, path: string): PeerFile {
  const source = parseYaml(text);
  const problems = source.mistakes.map(({ message, line }) => ({ kind: 'config' as const, path, line, message: `${message}.` }));
  const data = isFields(source.data) ? source.data : {};
  const secret = isFields(data.secret) ? data.secret : {};
  const globs = [...textsOf(secret, 'ignored_paths', 'ignored-paths'), ...textsOf(data, 'paths-ignore', 'paths_ignore')].filter((glob) => globMistake(glob) === undefined);
  const allowlists: readonly Allowlist[] = globs.length === 0 ? [] : [{ source: path, needsAll: false, globs }];
  const matches = [...listOf(secret, 'ignored_matches', 'ignored-matches'), ...listOf(data, 'matches-ignore', 'matches_ignore')];
  return { ignores: { allowlists, accepted: matches.flatMap((match) => acceptedBy(path, match)) }, problems };
}

function acceptedBy(source: string, entry: unknown): readonly Accepted[] {
  const match = isFields(entry) ? entry.match : entry;
  if (!isText(match)) return [];
  return [{ source, value: /^[0-9a-f]{64}$/i.test(match) ? { form: 'sha256', text: match.toLowerCase() } : { form: 'plain', text: match } }];
}

function textsOf(fields: Fields, ...keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => (isTextList(fields[key]) ? (fields[key] as readonly string[]) : []));
}

function listOf(fields: Fields, ...keys: readonly string[]): readonly unknown[] {
  return keys.flatMap((key) => (Array.isArray(fields[key]) ? (fields[key] as readonly unknown[]) : []));
}
