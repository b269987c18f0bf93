import type { Problem } from '../../finding';
import type { Accepted, PeerFile } from './peer-ignores';

/** `path:rule:line`, with a commit before it where a history was scanned. */
const ENTRY = /^(?:[0-9a-f]{7,64}:)?(.+):([\w.-]+):(\d+)$/;

/**
 * Reads gitleaks' list of fingerprints. Its rules are others than ours, so a line of a file hides whatever credential stands there: the
 * problem says that a value that comes to stand on it later is hidden, too.
 */
export function readGitleaksIgnore(text: string, path: string): PeerFile {
  const accepted: Accepted[] = [];
  const problems: Problem[] = [];
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    const written = line.trim();
    if (written === '' || written.startsWith('#')) return;
    const [, file, , number] = ENTRY.exec(written) ?? [];
    if (file === undefined) problems.push({ kind: 'config', path, line: index + 1, message: 'this is no fingerprint of gitleaks (`path:rule:line`); it hides nothing.' });
    else accepted.push({ source: path, path: file.replace(/^\.\//, ''), line: Number(number) });
  });
  return { ignores: { accepted }, problems };
}
