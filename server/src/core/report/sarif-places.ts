import type { Location, Region } from 'sarif';
import type { Range } from '../finding';

export const ROOT = 'SRCROOT';

export function locationOf(path: string, range: Range, snippet?: string): Location {
  const region = { ...regionOf(range), ...(snippet === undefined ? {} : { snippet: { text: snippet } }) };
  return { physicalLocation: { artifactLocation: artifactOf(path), region } };
}

export function regionOf({ start, end }: Range): Region {
  return { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}

/** A path below the root is relative to it; one that leaves it is written as it is. */
export function artifactOf(path: string): { uri: string; uriBaseId?: string } {
  // A lone surrogate cannot be written as UTF-8, so a URI cannot hold it.
  const uri = path.split('/').map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd'))).join('/');
  return /^(?:\.\.)?\//.test(path) ? { uri } : { uri, uriBaseId: ROOT };
}
