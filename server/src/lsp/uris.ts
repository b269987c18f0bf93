/** URIs as strings: the core of what a server needs, without a URI library. */

/** One spelling for one place: clients differ in what they percent-encode and in the case of a drive letter. */
export function uriKey(uri: string): string {
  return decode(uri).replace(/^file:\/\/\/([A-Z]):/, (_, drive: string) => `file:///${drive.toLowerCase()}:`);
}

/** The URI of a POSIX path below a folder. */
export function joinUri(folder: string, path: string): string {
  return `${trimSlash(folder)}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** The decoded POSIX path of `uri` below `folder`, or undefined when it lies elsewhere. */
export function relativePath(folder: string, uri: string): string | undefined {
  const prefix = `${trimSlash(uriKey(folder))}/`;
  const key = uriKey(uri);
  return key.startsWith(prefix) ? key.slice(prefix.length) : undefined;
}

/** The last segment, decoded; for an untitled document its name. */
export function baseName(uri: string): string {
  const path = decode(uri).replace(/[?#].*$/s, '');
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1);
}

function trimSlash(uri: string): string {
  return uri.replace(/\/+$/, '');
}

function decode(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
