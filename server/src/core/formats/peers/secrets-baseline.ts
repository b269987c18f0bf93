import { describe, isFields, isText, isTextList, type Fields } from '../shape';
import type { Accepted, Allowlist, PeerFile } from './peer-ignores';

const EXCLUDE_FILTERS: Readonly<Record<string, 'paths' | 'lines' | 'values'>> = {
  'detect_secrets.filters.regex.should_exclude_file': 'paths',
  'detect_secrets.filters.regex.should_exclude_line': 'lines',
  'detect_secrets.filters.regex.should_exclude_secret': 'values',
};

/** Reads detect-secrets' baseline: values are told by their SHA-1, so that line numbers, which drift, do not matter. */
export function readSecretsBaseline(text: string, path: string): PeerFile {
  const data = parse(text);
  if (!isFields(data) || !isFields(data.results)) {
    const message = `this is no baseline of detect-secrets: ${data === undefined ? 'it is not JSON' : `\`results\` is ${describe(isFields(data) ? data.results : data)}`}; write it anew with \`detect-secrets scan\`.`;
    return { problems: [{ kind: 'config', path, line: 1, message }] };
  }
  return { ignores: { accepted: Object.entries(data.results).flatMap(([file, found]) => acceptedIn(path, file, found)), allowlists: allowlistsOf(path, data) } };
}

function acceptedIn(source: string, path: string, found: unknown): readonly Accepted[] {
  const entries = Array.isArray(found) ? found.filter(isFields) : [];
  return entries.flatMap(({ hashed_secret: hash }) => (isText(hash) ? [{ source, path: path.replace(/\\/g, '/'), value: { form: 'sha1', text: hash.toLowerCase() } as const }] : []));
}

function allowlistsOf(source: string, { filters_used: filters, exclude }: Fields): readonly Allowlist[] {
  const used = Array.isArray(filters) ? filters.filter(isFields) : [];
  const current = used.flatMap(({ path, pattern }) => {
    const target = isText(path) ? EXCLUDE_FILTERS[path] : undefined;
    const patterns = isTextList(pattern) ? pattern : isText(pattern) ? [pattern] : [];
    return target && patterns.length > 0 ? [{ source, needsAll: false, [target]: patterns }] : [];
  });
  return [...current, ...(isFields(exclude) ? oldExclude(source, exclude) : [])];
}

/** As versions before 1.0 wrote it. */
function oldExclude(source: string, { files, lines }: Fields): readonly Allowlist[] {
  const byPath = isText(files) ? [{ source, needsAll: false, paths: [files] }] : [];
  return [...byPath, ...(isText(lines) ? [{ source, needsAll: false, lines: [lines] }] : [])];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
